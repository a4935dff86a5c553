// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"
#include "setup/KeyRing.h"
#include "setup/ProfileStore.h"
#include "setup/SetUp.h"

#include <QDialog>

#include <array>
#include <functional>

class QPushButton;
class QStackedWidget;

namespace hubscope::common {
class PlainLabel;
}

namespace hubscope::wizard {

class SetUpPage;
class StartPage;
class StepBar;

/// The guide's set-up, page by page, over a SetUp that holds all answers. Next and Back commit nothing but
/// the draft; Save and Watch saves credential, profile and key. Open it with open() or show(); it deletes
/// nothing of what it was given. A draft on disk is taken up when it is made, unless the SetUp changes a
/// saved profile: then it keeps no draft, and every page can save.
class SetUpWizard : public QDialog
{
    Q_OBJECT
public:
    SetUpWizard(setup::SetUp &setUp, diagnose::ConnectionTest &test, setup::ProfileStore &profiles,
                setup::KeyRing &keys, QWidget *parent = nullptr);
    ~SetUpWizard() override;

    /// Brings a step into view, as the list of steps does.
    void goTo(setup::Step step);
    /// Esc, Cancel and closing the window: asks after real input, see ui rules.
    void reject() override;
    /// The program is to end. True if nothing that was entered is lost by it; else the window comes forward
    /// and asks, as when it is closed, and `close` follows an answer that ends it.
    bool mayClose(std::function<void()> close);
    /// The draft of what was entered so far; a change of a saved profile has none.
    void keepDraft();

signals:
    /// The profile is saved and is the current one; watch it.
    void finishedWith(const QString &profileId);

private:
    QWidget *makeHeader();
    QWidget *makeButtons();
    void addPage(SetUpPage *page);
    SetUpPage *currentPage() const;
    void resume();
    void goNext();
    void goBack();
    void saveFromHere();
    void save();
    void forgetReplaced(const QString &credentialId);
    void showStep();
    void setTabOrderOfPage();

    setup::SetUp &m_setUp;
    setup::ProfileStore &m_profiles;
    setup::KeyRing &m_keys;
    StepBar *m_stepBar;
    common::PlainLabel *m_title;
    common::PlainLabel *m_position;
    QWidget *m_notice;
    common::PlainLabel *m_noticeText;
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_save;
    QPushButton *m_cancel;
    StartPage *m_start = nullptr;
    std::array<SetUpPage *, setup::kPageCount> m_pages{};
    /// What waits for the question that is asked before this closes.
    std::function<void()> m_afterwards;
};

} // namespace hubscope::wizard
