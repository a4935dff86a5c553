// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ProfilesDialog.h"

#include "common/Assistive.h"
#include "common/Dialogs.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "models/DisplayText.h"
#include "models/KeptEvents.h"
#include "panels/KeptEventsDialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::displayText;

namespace {

constexpr int kIdRole = Qt::UserRole;
/// As it is kept; what is shown of it is cut and made safe.
constexpr int kNameRole = Qt::UserRole + 1;
/// An exported profile is less than a kilobyte; anything much larger is another file.
constexpr qint64 kMaxImportBytes = 256 * 1024;

/// Has the name itself edited.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *edit = qobject_cast<QLineEdit *>(editor))
            edit->setText(index.data(kNameRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *edit = qobject_cast<QLineEdit *>(editor))
            model->setData(index, edit->text(), kNameRole);
    }
};

} // namespace

ProfilesDialog::ProfilesDialog(setup::ProfileStore &profiles, setup::KeyRing &keys, models::KeptEvents &kept,
                               QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_kept(kept)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"profilesDialog"_s);
    setWindowTitle(tr("Profiles"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setItemDelegate(new NameDelegate(m_list));

    auto *empty = new common::EmptyState(
        common::Icon::Profile, tr("No profile is saved"),
        tr("File → Set Up a Connection makes one; Import takes one that was exported."));
    empty->setObjectName(u"profilesEmpty"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);

    auto *side = new QVBoxLayout;
    for (QPushButton *button :
         {addButton(tr("&Connect"), u"profileConnect"_s, &ProfilesDialog::connectChosen),
          addButton(tr("Edi&t…"), u"profileEdit"_s, &ProfilesDialog::edit),
          addButton(tr("&Rename"), u"profileRename"_s, &ProfilesDialog::rename),
          addButton(tr("&Duplicate"), u"profileDuplicate"_s, &ProfilesDialog::duplicate),
          addButton(tr("De&lete…"), u"profileDelete"_s, &ProfilesDialog::remove),
          addButton(tr("&Stored Events…"), u"profileKept"_s, &ProfilesDialog::showKept),
          addButton(tr("&Export…"), u"profileExport"_s, &ProfilesDialog::exportChosen)}) {
        m_needChoice << button;
        side->addWidget(button);
    }
    side->addWidget(addButton(tr("&Import…"), u"profileImport"_s, &ProfilesDialog::importOne));
    side->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"profileClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    side->addWidget(close);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_stack, 1);
    row->addLayout(side);
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 18});

    connect(&m_profiles, &setup::ProfileStore::changed, this, &ProfilesDialog::fill);
    common::chooseBySelection(*m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, &ProfilesDialog::connectChosen);
    // The name is edited in its place; what changes the list waits until the editor has done its own commit.
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString id = item->data(kIdRole).toString();
        const QString name = item->data(kNameRole).toString().trimmed();
        QMetaObject::invokeMethod(
            this,
            [this, id, name] {
                if (const auto renamed = m_profiles.rename(id, name); !renamed) {
                    tell(renamed.error());
                    fill();
                }
            },
            Qt::QueuedConnection);
    });
    fill();
}

QPushButton *ProfilesDialog::addButton(const QString &text, const QString &objectName,
                                       void (ProfilesDialog::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ProfilesDialog::fill()
{
    const QString keep = m_list->currentItem() ? chosenId() : m_profiles.currentId();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const setup::SourceProfile &profile : m_profiles.profiles()) {
            auto *item = new QListWidgetItem(displayText(profile.name, 120), m_list);
            item->setData(kIdRole, profile.id);
            item->setData(kNameRole, profile.name);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setToolTip(models::toolTipText(u"%1 · %2"_s.arg(profile.host, profile.hub)));
            if (profile.id == keep)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    m_stack->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
    showButtons();
}

void ProfilesDialog::showButtons()
{
    for (QPushButton *button : m_needChoice)
        button->setEnabled(m_list->currentItem() != nullptr);
}

QString ProfilesDialog::chosenId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(kIdRole).toString() : QString();
}

void ProfilesDialog::connectChosen()
{
    const QString id = chosenId();
    if (id.isEmpty())
        return;
    accept();
    emit connectRequested(id);
}

void ProfilesDialog::edit()
{
    const QString id = chosenId();
    if (id.isEmpty())
        return;
    accept();
    emit editRequested(id);
}

void ProfilesDialog::rename()
{
    m_list->editItem(m_list->currentItem());
}

void ProfilesDialog::duplicate()
{
    if (const auto copy = m_profiles.duplicate(chosenId()); !copy)
        tell(copy.error());
}

void ProfilesDialog::showKept()
{
    const auto profile = m_profiles.profile(chosenId());
    if (profile)
        (new KeptEventsDialog(*profile, m_profiles, m_kept, this))->open();
}

void ProfilesDialog::remove()
{
    const auto profile = m_profiles.profile(chosenId());
    if (!profile || m_kept.isRemoving())
        return;
    if (m_kept.folder(profile->id).isEmpty())
        return askToRemove(*profile, store::StoreContent());
    m_kept.look(profile->id, this, [this, profile = *profile](const Result<store::StoreContent> &content) {
        askToRemove(profile, content);
    });
}

void ProfilesDialog::askToRemove(const setup::SourceProfile &profile,
                                 const Result<store::StoreContent> &content)
{
    const bool hasEvents = !content || !content->isEmpty();
    common::Question question;
    question.objectName = u"deleteProfile"_s;
    question.windowTitle = tr("Delete Profile");
    question.text = tr("Delete the profile “%1”?").arg(displayText(profile.name, 120));
    question.advice =
        tr("Its key goes from the keychain as well, unless another profile uses it. Nothing in Azure "
           "changes.");
    if (hasEvents) {
        const QString what = content ? contentText(*content) : common::errorText(content.error()).sentence();
        question.advice += u"\n\n"_s + tr("Its stored events: %1\nDeleted, they are gone for good. Kept, "
                                          "they stay in this folder, where "
                                          "hubscope-cli can search them: %2")
                                           .arg(what, displayText(m_kept.folder(profile.id), 1000));
    }
    question.status = common::Status::Warning;
    question.choices =
        hasEvents ? QList<common::Choice>{{tr("Delete Profile and Events"), QMessageBox::DestructiveRole},
                                          {tr("Delete Profile, Keep Events"), QMessageBox::DestructiveRole},
                                          {tr("Cancel"), QMessageBox::RejectRole}}
                  : QList<common::Choice>{{tr("Delete Profile"), QMessageBox::DestructiveRole},
                                          {tr("Cancel"), QMessageBox::RejectRole}};
    question.defaultChoice = static_cast<int>(question.choices.size()) - 1;
    common::ask(this, question, this, [this, id = profile.id, cancel = question.defaultChoice](int choice) {
        if (choice < 0 || choice == cancel)
            return;
        // Also where there is nothing in the store, its files go.
        if (choice == 0 && !m_kept.folder(id).isEmpty())
            removeWithEvents(id);
        else
            removeProfile(id);
    });
}

/// The events first: if they cannot go, the profile is still there to try again.
void ProfilesDialog::removeWithEvents(const QString &id)
{
    m_list->setEnabled(false);
    m_kept.removeAll(id, this, [this, id](const Result<void> &removed) {
        m_list->setEnabled(true);
        if (removed)
            removeProfile(id);
        else
            tell(removed.error());
    });
}

void ProfilesDialog::removeProfile(const QString &id)
{
    const auto orphans = m_profiles.remove(id);
    if (!orphans)
        return tell(orphans.error());
    for (const setup::Credential &credential : *orphans)
        m_keys.forget(credential, this);
}

void ProfilesDialog::exportChosen()
{
    const auto json = m_profiles.exportProfile(chosenId());
    if (!json)
        return tell(json.error());
    common::askAndSave(
        this,
        {.objectName = u"exportProfileDialog"_s,
         .windowTitle = tr("Export Profile"),
         .filter = tr("Profiles (*.json)"),
         .suggestedName = u"profile.json"_s},
        this, [bytes = *json](const QString &) { return bytes; },
        [this](const Result<QString> &path) {
            if (!path)
                tell(path.error());
        });
}

void ProfilesDialog::importOne()
{
    common::askAndRead(this,
                       {.objectName = u"importProfileDialog"_s,
                        .windowTitle = tr("Import Profile"),
                        .filter = tr("Profiles (*.json)")},
                       kMaxImportBytes, this, [this](const Result<QByteArray> &json) {
                           const auto imported = json.and_then(
                               [this](const QByteArray &bytes) { return m_profiles.importProfile(bytes); });
                           if (!imported)
                               tell(imported.error());
                       });
}

void ProfilesDialog::tell(const Error &error)
{
    common::tell(this, u"profileProblem"_s, error);
}

} // namespace hubscope::panels
