// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SettingsDialog.h"

#include "common/Dialogs.h"
#include "common/Icons.h"
#include "common/MenuText.h"
#include "common/PlainLabel.h"
#include "common/ScrollArea.h"
#include "common/Translations.h"
#include "models/ColorThemes.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/Session.h"
#include "panels/KeptEventsDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::PlainLabel;
using models::Notifier;
using models::Preferences;
using models::Setting;

namespace {

PlainLabel *remark(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setSubdued(true);
    return label;
}

QFormLayout *formOf(QGroupBox *box)
{
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

bool isNoticed(const Preferences &preferences, Setting notice, bool desktopShows)
{
    return preferences.isSet(notice) ? preferences.isOn(notice) : desktopShows;
}

SettingsDialog::SettingsDialog(Preferences &preferences, models::Session &session, bool hasTray,
                               QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_session(session)
    , m_hasTray(hasTray)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *content = new QWidget;
    auto *groups = new QVBoxLayout(content);
    groups->setContentsMargins({});
    groups->addWidget(makeLooks());
    groups->addWidget(makeEvents());
    groups->addWidget(makeNotices());
    groups->addWidget(makeStart());
    groups->addStretch();
    // Before the buttons, for Tab.
    auto *scroll = new common::ScrollArea(content, this);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setObjectName(u"settingsSave"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"settingsCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 76, sizeHint().height()});

    connect(&session.alerts(), &models::AlertDesk::desktopChanged, this, &SettingsDialog::showDesktop);
    session.alerts().lookForDesktop();
    showDesktop();
}

QComboBox *SettingsDialog::addChoice(QFormLayout *form, Setting setting, const QString &title,
                                     const QString &objectName, const QStringList &texts)
{
    auto *box = new QComboBox(form->parentWidget());
    box->setObjectName(objectName);
    box->setAccessibleName(common::withoutMnemonic(title));
    const QStringList words = Preferences::words(setting);
    for (qsizetype i = 0; i < words.size(); ++i)
        box->addItem(texts.at(i), words.at(i));
    box->setCurrentIndex(static_cast<int>(words.indexOf(m_preferences.word(setting))));
    form->addRow(title, box);
    m_savers << [this, box, setting] { m_preferences.setWord(setting, box->currentData().toString()); };
    return box;
}

QCheckBox *SettingsDialog::addFlag(QFormLayout *form, Setting setting, const QString &text,
                                   const QString &objectName)
{
    auto *box = new QCheckBox(text, form->parentWidget());
    box->setObjectName(objectName);
    box->setChecked(m_preferences.isOn(setting));
    form->addRow(box);
    // What was not touched keeps its default, which may depend on the desktop.
    m_savers << [this, box, setting] {
        if (box->isEnabled() && box->isChecked() != m_preferences.isOn(setting))
            m_preferences.setOn(setting, box->isChecked());
    };
    return box;
}

QGroupBox *SettingsDialog::makeLooks()
{
    auto *box = new QGroupBox(tr("Looks and language"), this);
    QFormLayout *form = formOf(box);
    QStringList themes;
    for (const models::ColorThemeRow &row : models::kColorThemes)
        themes << QCoreApplication::translate("models::ColorTheme", row.text);
    addChoice(form, Setting::Theme, tr("&Theme"), u"settingsTheme"_s, themes);
    QStringList languages{tr("As the system")};
    for (const QString &word : Preferences::words(Setting::Language).mid(1))
        languages << common::nativeName(word);
    addChoice(form, Setting::Language, tr("&Language"), u"settingsLanguage"_s, languages);
    addChoice(form, Setting::Zone, tr("T&imes in"), u"settingsZone"_s,
              {models::zoneText(models::TimeZone::Utc),
               tr("This computer's zone (%1)").arg(models::zoneText(models::TimeZone::Local))});
    return box;
}

QGroupBox *SettingsDialog::makeEvents()
{
    auto *box = new QGroupBox(tr("Stored events"), this);
    QFormLayout *form = formOf(box);
    const auto &profiles = m_session.profiles().profiles();
    if (profiles.empty()) {
        form->addRow(
            remark(tr("How long events are kept is set for each connection. None is saved yet."), box));
        return box;
    }
    m_profiles = new QComboBox(box);
    m_profiles->setObjectName(u"settingsProfile"_s);
    m_profiles->setAccessibleName(tr("Connection whose events are stored"));
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const setup::SourceProfile &profile : profiles)
        m_profiles->addItem(models::displayText(profile.name, 80), profile.id);
    m_profiles->setCurrentIndex(std::max(0, m_profiles->findData(m_session.profiles().currentId())));
    auto *open = new QPushButton(tr("How Long and How &Much…"), box);
    open->setObjectName(u"settingsKept"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &SettingsDialog::openKept);
    auto *row = new QHBoxLayout;
    row->addWidget(m_profiles, 1);
    row->addWidget(open);
    auto *title = new QLabel(tr("Of &connection"), box);
    title->setBuddy(m_profiles);
    form->addRow(title, row);
    return box;
}

QGroupBox *SettingsDialog::makeNotices()
{
    auto *box = new QGroupBox(tr("Notifications on the desktop"), this);
    QFormLayout *form = formOf(box);
    m_notices = {
        {addFlag(form, Setting::AlertNotices, tr("&Alerts of notification rules"), u"settingsAlerts"_s)},
        {addFlag(form, Setting::ConnectionNotices, tr("Connection l&ost and restored"),
                 u"settingsConnection"_s)}};
    m_noNotices = remark(tr("This desktop shows no notifications. Alerts stand in the Alerts panel."), box);
    m_noNotices->setObjectName(u"settingsNoNotices"_s);
    form->addRow(m_noNotices);
    return box;
}

QGroupBox *SettingsDialog::makeStart()
{
    auto *box = new QGroupBox(tr("Start and end"), this);
    QFormLayout *form = formOf(box);
    addFlag(form, Setting::Reconnect, tr("At start, &go on with the last connection, filter and query"),
            u"settingsReconnect"_s);
    QCheckBox *icon =
        addFlag(form, Setting::TrayIcon, tr("Show how reading stands in the t&ray"), u"settingsTray"_s);
    QComboBox *onClose =
        addChoice(form, Setting::OnClose, tr("Closing the &window while reading"), u"settingsOnClose"_s,
                  {tr("Ask"), tr("Read on in the tray"), tr("Quit Hubscope")});
    icon->setEnabled(m_hasTray);
    icon->setChecked(icon->isChecked() && m_hasTray);
    onClose->setEnabled(m_hasTray && icon->isChecked());
    connect(icon, &QCheckBox::toggled, onClose, &QWidget::setEnabled);
    if (!m_hasTray)
        form->addRow(remark(tr("This desktop has no tray: closing the window ends Hubscope."), box));
    return box;
}

void SettingsDialog::showDesktop()
{
    const bool none = m_session.alerts().desktop() == Notifier::State::ShowsNone;
    for (Notice &notice : m_notices) {
        if (notice.box->isEnabled() != none)
            continue;
        if (none)
            notice.chosen = notice.box->isChecked();
        notice.box->setEnabled(!none);
        notice.box->setChecked(!none && notice.chosen);
    }
    m_noNotices->setVisible(none);
}

void SettingsDialog::openKept()
{
    if (const auto profile = m_session.profiles().profile(m_profiles->currentData().toString()))
        (new KeptEventsDialog(*profile, m_session.profiles(), m_session.kept(), this))->open();
}

void SettingsDialog::save()
{
    const QString language = m_preferences.word(Setting::Language);
    for (const auto &saver : std::as_const(m_savers))
        saver();
    if (const auto saved = m_preferences.flush(); !saved) {
        common::tell(this, u"settingsProblem"_s, saved.error());
        return;
    }
    accept();
    if (m_preferences.word(Setting::Language) != language)
        emit languageChanged();
}

} // namespace hubscope::panels
