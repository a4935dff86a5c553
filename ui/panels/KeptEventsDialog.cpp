// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/KeptEventsDialog.h"

#include "common/Dialogs.h"
#include "common/ErrorText.h"
#include "common/Icons.h"
#include "common/PlainLabel.h"
#include "common/ScrollArea.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/KeptEvents.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::countText;
using models::displayText;
using models::sizeText;

namespace {

constexpr double kGiga = 1024.0 * 1024 * 1024;

/// The same limits as in the profile's file.
QDoubleSpinBox *sizeBox(double least, qint64 bytes, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setDecimals(2);
    box->setRange(least, 1024);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    box->setSuffix(KeptEventsDialog::tr(" GB"));
    box->setValue(static_cast<double>(bytes) / kGiga);
    return box;
}

/// What was not touched stays as it was to the byte.
qint64 bytesOf(const QDoubleSpinBox &box, qint64 before)
{
    const bool same = std::abs(box.value() - static_cast<double>(before) / kGiga) < 0.005;
    return same ? before : static_cast<qint64>(std::llround(box.value() * kGiga));
}

} // namespace

QString contentText(const store::StoreContent &content)
{
    constexpr auto kDay = 10; // of an ISO date
    const store::StoreFigures &figures = content.figures;
    QStringList lines;
    if (figures.events > 0)
        lines << KeptEventsDialog::tr("%1 event(s) from %2 to %3 (UTC), %4 on disk.", nullptr,
                                      models::pluralForm(figures.events))
                     .arg(countText(figures.events), models::isoText(figures.oldestMs).left(kDay),
                          models::isoText(figures.newestMs).left(kDay), sizeText(figures.fileBytes));
    if (content.damagedFiles > 0)
        lines << KeptEventsDialog::tr("%n damaged file(s) kept aside, %1 on disk.", nullptr,
                                      static_cast<int>(content.damagedFiles))
                     .arg(sizeText(content.damagedBytes));
    if (lines.isEmpty())
        lines << KeptEventsDialog::tr("No events are kept.");
    return lines.join(u'\n');
}

KeptEventsDialog::KeptEventsDialog(const setup::SourceProfile &profile, setup::ProfileStore &profiles,
                                   models::KeptEvents &kept, QWidget *parent)
    : QDialog(parent)
    , m_profileId(profile.id)
    , m_profiles(profiles)
    , m_kept(kept)
    , m_amount(new common::PlainLabel(tr("Looking…"), this))
    , m_days(new QSpinBox(this))
    , m_size(sizeBox(0.02, profile.keepBytes, this))
    , m_free(sizeBox(0, profile.keepFreeBytes, this))
    , m_remove(new QPushButton(common::icon(common::Icon::Remove), tr("&Delete Stored Events…"), this))
{
    setObjectName(u"keptEventsDialog"_s);
    setWindowTitle(tr("Stored Events of %1").arg(displayText(profile.name, 80)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_amount->setObjectName(u"keptAmount"_s);
    auto *place = new common::PlainLabel(displayText(kept.folder(profile.id), 1000), this);
    place->setObjectName(u"keptFolder"_s);
    place->setSelectable(true);
    place->setSubdued(true);
    m_days->setRange(1, 36'500);
    m_days->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    // Not by way of the dialog: a value that was being typed comes to hold while that is destroyed.
    const auto showUnit = [days = m_days](int count) { days->setSuffix(tr(" day(s)", nullptr, count)); };
    connect(m_days, &QSpinBox::valueChanged, m_days, showUnit);
    m_days->setValue(profile.keepDays);
    showUnit(m_days->value());
    m_days->setObjectName(u"keepDays"_s);
    m_size->setObjectName(u"keepSize"_s);
    m_free->setObjectName(u"keepFree"_s);
    m_remove->setObjectName(u"keptDelete"_s);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    connect(m_remove, &QPushButton::clicked, this, &KeptEventsDialog::askToRemove);

    auto *form = new QFormLayout;
    const auto addRow = [form](const QString &title, QWidget *field, const QString &name) {
        field->setAccessibleName(name);
        form->addRow(title, field);
    };
    addRow(tr("&Keep events for"), m_days, tr("Days that events are kept"));
    addRow(tr("&Use at most"), m_size, tr("Disk space that the store may use"));
    addRow(tr("&Leave free on the disk"), m_free, tr("Disk space that stays free"));
    auto *rule = new common::PlainLabel(
        tr("The oldest events go first. To leave space free, only what is older than a day goes."), this);
    rule->setSubdued(true);

    auto *amount = new QHBoxLayout;
    amount->addWidget(m_amount, 1);
    amount->addWidget(m_remove, 0, Qt::AlignTop);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->addLayout(amount);
    lines->addWidget(place);
    lines->addSpacing(fontMetrics().height() / 2);
    lines->addLayout(form);
    lines->addWidget(rule);
    lines->addStretch();
    // Before the buttons, for Tab.
    auto *scroll = new common::ScrollArea(content, this);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setObjectName(u"keptSave"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"keptCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeptEventsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 80, sizeHint().height()});
    look();
}

void KeptEventsDialog::look()
{
    m_kept.look(m_profileId, this, [this](const Result<store::StoreContent> &content) { show(content); });
}

void KeptEventsDialog::show(const Result<store::StoreContent> &content)
{
    m_content.reset();
    if (content)
        m_content = *content;
    m_amount->setText(content ? contentText(*content) : common::errorText(content.error()).sentence());
    m_remove->setEnabled(m_content && !m_content->isEmpty() && !m_kept.isRemoving());
}

void KeptEventsDialog::askToRemove()
{
    if (!m_content)
        return;
    common::Question question;
    question.objectName = u"deleteEvents"_s;
    question.windowTitle = tr("Delete Stored Events");
    question.text = tr("Delete all stored events of this profile?");
    question.advice =
        contentText(*m_content) + u'\n' +
        tr("They are gone for good. Reading goes on where it is: what is deleted is not read again, even "
           "if the hub still holds it.");
    question.status = common::Status::Warning;
    question.choices = {{tr("Delete Events"), QMessageBox::DestructiveRole},
                        {tr("Cancel"), QMessageBox::RejectRole}};
    question.defaultChoice = 1;
    common::ask(this, question, this, [this](int choice) {
        if (choice == 0)
            remove();
    });
}

void KeptEventsDialog::remove()
{
    m_remove->setEnabled(false);
    m_amount->setText(tr("Deleting…"));
    m_kept.removeEvents(m_profileId, this, [this](const Result<void> &removed) {
        if (!removed)
            tell(removed.error());
        look();
    });
}

void KeptEventsDialog::save()
{
    if (!m_profiles.profile(m_profileId))
        return reject();
    const auto saved = m_profiles.change(m_profileId, [this](setup::SourceProfile &profile) {
        profile.keepDays = m_days->value();
        profile.keepBytes = bytesOf(*m_size, profile.keepBytes);
        profile.keepFreeBytes = bytesOf(*m_free, profile.keepFreeBytes);
    });
    if (!saved)
        return tell(saved.error());
    accept();
}

void KeptEventsDialog::tell(const Error &error)
{
    common::tell(this, u"keptProblem"_s, error);
}

} // namespace hubscope::panels
