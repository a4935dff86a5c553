// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/RequirementsPage.h"

#include "common/PlainLabel.h"
#include "wizard/RemarkList.h"
#include "wizard/WizardParts.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;

RequirementsPage::RequirementsPage(setup::SetUp &setUp, QWidget *parent)
    : SetUpPage(setup::Step::Requirements, setUp, parent)
{
    QCheckBox *first = nullptr;
    for (const setup::LogSourceInfo &source : setup::logSources()) {
        const QString gives = QCoreApplication::translate("setup::SetUp", source.gives);
        auto *box = new QCheckBox(QString::fromLatin1(source.name));
        box->setObjectName("source-"_L1 + QLatin1StringView(source.key));
        box->setAccessibleDescription(gives);
        auto *description = new common::PlainLabel(gives);
        description->setContentsMargins(checkTextIndent(*box), 0, 0, 0);
        description->setSubdued(true);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(box);
        pair->addWidget(description);
        body()->addLayout(pair);
        connect(box, &QCheckBox::toggled, this, [this, id = source.id](bool on) {
            touched(u"sources"_s);
            this->setUp().edit([&](setup::SetUpState &state) {
                if (on)
                    state.sources.insert(id);
                else
                    state.sources.remove(id);
            });
        });
        const auto refresh = [this, box, id = source.id] {
            box->setChecked(this->setUp().state().sources.contains(id));
        };
        connect(&setUp, &setup::SetUp::changed, box, refresh);
        refresh();
        if (first == nullptr)
            first = box;
    }
    body()->addWidget(remarksFor(u"sources"_s, first));

    auto *heading = new common::PlainLabel(
        tr("Tick what is met. Nothing here stops you; the last page lists what is open."));
    body()->addSpacing(6);
    body()->addWidget(heading);
    addChecks();
    body()->addStretch();
}

} // namespace hubscope::wizard
