// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ProfileBox.h"

#include "common/Assistive.h"
#include "common/Icons.h"
#include "models/DisplayText.h"

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::displayText;

namespace {

/// Item that stands for the demo hub; profiles have their id.
constexpr auto kDemoItem = "demo"_L1;

} // namespace

ProfileBox::ProfileBox(models::Session &session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
{
    setObjectName(u"profileBox"_s);
    common::nameChoice(*this, tr("Connection"));
    setToolTip(tr("The connection to read; choosing another one switches"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(16);
    connect(this, &QComboBox::activated, this, &ProfileBox::connectChosen);
    connect(&session.profiles(), &setup::ProfileStore::changed, this, &ProfileBox::fill);
    fill();
}

void ProfileBox::fill()
{
    const bool demo = m_session.source() && m_session.source()->isDemo;
    const QString current = demo                 ? QString(kDemoItem)
                            : m_session.source() ? m_session.source()->profileId
                                                 : m_session.profiles().currentId();
    clear();
    for (const setup::SourceProfile &profile : m_session.profiles().profiles())
        addItem(common::icon(common::Icon::Profile), displayText(profile.name, 60), profile.id);
    if (demo || count() == 0)
        addItem(common::icon(common::Icon::Demo), tr("Demo hub"), QString(kDemoItem));
    const int index = findData(current);
    setCurrentIndex(index < 0 ? 0 : index);
}

void ProfileBox::connectChosen()
{
    const QString id = currentData().toString();
    if (id == kDemoItem || id.isEmpty())
        m_session.connectDemo();
    else
        m_session.connectProfile(id);
    // What was refused is not what is shown.
    fill();
}

} // namespace hubscope::panels
