// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/SetUpWizard.h"

#include "common/Dialogs.h"
#include "common/ErrorText.h"
#include "common/PlainLabel.h"
#include "common/ScrollArea.h"
#include "models/DisplayText.h"
#include "wizard/ConnectionPage.h"
#include "wizard/EventHubPage.h"
#include "wizard/ExportPage.h"
#include "wizard/InsightPage.h"
#include "wizard/PolicyPage.h"
#include "wizard/RequirementsPage.h"
#include "wizard/StartPage.h"
#include "wizard/StepBar.h"
#include "wizard/TestPage.h"
#include "wizard/WizardParts.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;
using setup::Step;

namespace {

constexpr auto kQuestion = "cancelQuestion"_L1;

QFrame *line(QFrame::Shape shape)
{
    auto *frame = new QFrame;
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Sunken);
    return frame;
}

} // namespace

SetUpWizard::SetUpWizard(setup::SetUp &setUp, diagnose::ConnectionTest &test, setup::ProfileStore &profiles,
                         setup::KeyRing &keys, QWidget *parent)
    : QDialog(parent)
    , m_setUp(setUp)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_stepBar(new StepBar(setUp))
    , m_stack(new QStackedWidget)
{
    setObjectName("setUpWizard"_L1);
    setWindowTitle(setUp.isChange()
                       ? tr("Edit Connection “%1”").arg(models::displayText(setUp.state().profile.name, 60))
                       : tr("Connect Azure to InsightIDR"));
    // Larger for a larger font.
    const QSize wanted(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36);
    common::setFirstSize(*this, QSize(880, 680).expandedTo(wanted));
    m_stepBar->setFixedWidth(std::max(fontMetrics().averageCharWidth() * 30,
                                      // The current step is bold.
                                      m_stepBar->sizeHint().width() * 11 / 10));

    auto *right = new QVBoxLayout;
    right->setContentsMargins(20, 16, 20, 14);
    right->setSpacing(12);
    right->addWidget(makeHeader());
    right->addWidget(m_stack, 1);
    right->addWidget(line(QFrame::HLine));
    right->addWidget(makeButtons());
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_stepBar);
    whole->addWidget(line(QFrame::VLine));
    whole->addLayout(right, 1);

    addPage(new RequirementsPage(setUp));
    addPage(new EventHubPage(setUp));
    addPage(new PolicyPage(setUp));
    auto *connection = new ConnectionPage(setUp, profiles, keys);
    addPage(connection);
    addPage(new ExportPage(Step::ExportAzureMonitor, setUp));
    addPage(new ExportPage(Step::ExportEntraId, setUp));
    addPage(new ExportPage(Step::ExportDefender, setUp));
    auto *testPage = new TestPage(setUp, test);
    addPage(testPage);
    addPage(new InsightPage(setUp));
    m_start = new StartPage(setUp);
    addPage(m_start);
    connect(m_stepBar, &StepBar::stepChosen, this, &SetUpWizard::goTo);
    connect(testPage, &TestPage::stepRequested, this, &SetUpWizard::goTo);
    if (setUp.isWaitingForKey())
        connection->fetchKey();
    resume();
    showStep();
}

SetUpWizard::~SetUpWizard() = default;

QWidget *SetUpWizard::makeHeader()
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_title = new common::PlainLabel;
    m_title->setObjectName("pageTitle"_L1);
    m_title->setEmphasis(1.35, true);
    m_position = new common::PlainLabel;
    m_position->setObjectName("stepPosition"_L1);
    m_position->setWordWrap(false);
    row->addWidget(m_title, 1);
    row->addWidget(m_position, 0, Qt::AlignVCenter);
    column->addLayout(row);

    m_notice = new QWidget;
    m_notice->setObjectName("draftNotice"_L1);
    auto *noticeRow = new QHBoxLayout(m_notice);
    noticeRow->setContentsMargins(0, 0, 0, 0);
    m_noticeText = new common::PlainLabel;
    auto *startOver = plainButton(tr("Start Over"), "startOver"_L1);
    noticeRow->addWidget(m_noticeText, 1, Qt::AlignVCenter);
    noticeRow->addWidget(startOver);
    m_notice->hide();
    column->addWidget(m_notice);
    connect(startOver, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        (void)m_setUp.discardDraft(); // What is left of it is overwritten by the next one.
        m_setUp.reset();
        showStep();
    });
    return header;
}

QWidget *SetUpWizard::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_back = plainButton(tr("&Back"), "back"_L1);
    m_next = plainButton(tr("&Next"), "next"_L1);
    m_next->setDefault(true);
    m_save = plainButton(tr("Sa&ve and Watch"), "save"_L1);
    m_cancel = plainButton(tr("Cancel"), "cancel"_L1);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    connect(m_back, &QPushButton::clicked, this, &SetUpWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetUpWizard::goNext);
    connect(m_save, &QPushButton::clicked, this, &SetUpWizard::saveFromHere);
    connect(m_cancel, &QPushButton::clicked, this, &SetUpWizard::reject);
    return bar;
}

void SetUpWizard::addPage(SetUpPage *page)
{
    m_pages[static_cast<std::size_t>(page->step())] = page;
    auto *area = new common::ScrollArea(page);
    // Of fields a large font may make it wider than the screen, too.
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_stack->addWidget(area);
}

SetUpPage *SetUpWizard::currentPage() const
{
    return m_pages[static_cast<std::size_t>(m_setUp.state().current)];
}

void SetUpWizard::resume()
{
    // Asked for last: a draft is this set-up's once it is found.
    if (m_setUp.isChange() || m_setUp.hasInput() || !m_setUp.hasDraft())
        return;
    const Result<void> resumed = m_setUp.resumeDraft();
    m_noticeText->setText(resumed ? tr("This is the set-up you began earlier.")
                                  : tr("The draft of an earlier set-up could not be read. It is kept as %1.")
                                        .arg(models::displayText(resumed.error().context)));
    m_notice->show();
}

void SetUpWizard::goTo(Step step)
{
    currentPage()->leave();
    keepDraft();
    m_setUp.edit([step](setup::SetUpState &state) { state.current = step; });
    showStep();
}

void SetUpWizard::goNext()
{
    const Step step = m_setUp.state().current;
    if (!m_setUp.problems(step).isEmpty()) {
        currentPage()->showProblems();
        return;
    }
    m_setUp.edit([step](setup::SetUpState &state) { state.passed.insert(step); });
    if (const auto next = m_setUp.next(step))
        goTo(*next);
    else
        save();
}

void SetUpWizard::goBack()
{
    if (const auto previous = m_setUp.previous(m_setUp.state().current))
        goTo(*previous);
}

/// The way out of a change, from whatever page.
void SetUpWizard::saveFromHere()
{
    const Step step = m_setUp.state().current;
    if (!m_setUp.problems(step).isEmpty()) {
        currentPage()->showProblems();
        return;
    }
    currentPage()->leave();
    save();
}

void SetUpWizard::save()
{
    // An earlier page may have got a problem since it was left.
    if (const Step open = m_setUp.firstUnfinished(); !m_setUp.problems(open).isEmpty()) {
        goTo(open);
        currentPage()->showProblems();
        return;
    }
    const setup::SourceProfile profile = m_setUp.profile();
    const setup::Credential credential = m_setUp.credential();
    const std::optional<setup::SourceProfile> before = m_profiles.profile(profile.id);
    const Result<void> saved = m_profiles.saveCredential(credential)
                                   .and_then([&] { return m_profiles.save(profile); })
                                   .and_then([&] { return m_profiles.setCurrentId(profile.id); });
    if (!saved) {
        if (m_setUp.state().current != Step::Start)
            goTo(Step::Start);
        m_start->showSaveProblem(common::errorText(saved.error()).sentence());
        return;
    }
    m_keys.keep(credential, m_setUp.key().clone(), this);
    if (before && before->credentialId != credential.id)
        forgetReplaced(before->credentialId);
    if (!m_setUp.isChange())
        (void)m_setUp.discardDraft(); // At worst an old draft without a key is offered once more.
    m_setUp.reset();
    accept();
    emit finishedWith(profile.id);
}

/// A credential that the profile had before goes, with its key, once no other profile needs it.
void SetUpWizard::forgetReplaced(const QString &credentialId)
{
    const Result<std::optional<setup::Credential>> gone = m_profiles.removeUnusedCredential(credentialId);
    if (gone && *gone) // Otherwise it stays on the list of saved ones, and harms nobody.
        m_keys.forget(**gone, this);
}

void SetUpWizard::keepDraft()
{
    // A draft that cannot be written costs comfort only; saving the profile will say what is wrong with the
    // folder.
    if (m_setUp.hasInput() && !m_setUp.isChange())
        (void)m_setUp.saveDraft();
}

void SetUpWizard::reject()
{
    if (!m_setUp.hasInput()) {
        currentPage()->leave();
        QDialog::reject();
        return;
    }
    if (auto *asked = findChild<QMessageBox *>(kQuestion); asked && asked->isVisible()) {
        asked->raise();
        asked->activateWindow();
        return;
    }
    common::Question question{
        .objectName = kQuestion,
        .windowTitle = tr("Close the Set-Up"),
        .text = tr("Keep what you have entered, to go on later?"),
        .advice = tr("The key is not kept: you will be asked for the connection string again."),
        .details = {},
        .choices = {{tr("&Keep Draft"), QMessageBox::AcceptRole},
                    {tr("&Discard Draft"), QMessageBox::DestructiveRole},
                    {tr("&Go Back"), QMessageBox::RejectRole}},
        .defaultChoice = 2,
    };
    if (m_setUp.isChange()) {
        question.windowTitle = windowTitle();
        question.text = tr("Discard the changes?");
        question.advice = tr("The connection stays as it was.");
        question.choices = {{tr("&Discard Changes"), QMessageBox::DestructiveRole},
                            {tr("&Go Back"), QMessageBox::RejectRole}};
        question.defaultChoice = 1;
    }
    common::ask(this, question, this, [this, goBack = question.defaultChoice](int choice) {
        const std::function<void()> afterwards = std::exchange(m_afterwards, nullptr);
        if (choice < 0 || choice == goBack)
            return;
        currentPage()->leave();
        if (!m_setUp.isChange() && choice == 0)
            (void)m_setUp.saveDraft();
        else if (!m_setUp.isChange())
            (void)m_setUp.discardDraft();
        m_setUp.reset();
        QDialog::reject();
        if (afterwards)
            afterwards();
    });
}

bool SetUpWizard::mayClose(std::function<void()> close)
{
    if (!m_setUp.hasInput())
        return true;
    m_afterwards = std::move(close);
    show();
    raise();
    activateWindow();
    reject();
    return false;
}

void SetUpWizard::showStep()
{
    const Step step = m_setUp.state().current;
    SetUpPage *page = currentPage();
    m_title->setText(QCoreApplication::translate("setup::SetUp", setup::info(step).title));
    m_position->setText(tr("Step %1 of %2").arg(setup::numberText(step)).arg(setup::kStepTotal));
    m_stack->setCurrentIndex(static_cast<int>(step));
    m_back->setVisible(m_setUp.previous(step).has_value());
    m_next->setText(m_setUp.next(step) ? tr("&Next") : tr("&Save and Watch"));
    m_save->setVisible(m_setUp.isChange() && m_setUp.next(step));
    m_stepBar->refresh();
    setTabOrderOfPage();
    // The first thing to do on the page; enter() may choose another.
    page->setFocus(Qt::OtherFocusReason);
    for (QWidget *widget = page->nextInFocusChain(); widget != page; widget = widget->nextInFocusChain()) {
        if (page->isAncestorOf(widget) && widget->isEnabled() && widget->isVisibleTo(page) &&
            (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    page->enter();
    page->showRemarks();
}

/// Page, then Back, Next, Save, Cancel, then the steps: made in another order.
void SetUpWizard::setTabOrderOfPage()
{
    SetUpPage *page = currentPage();
    QWidget *last = page;
    for (QWidget *widget = page->nextInFocusChain(); widget != page; widget = widget->nextInFocusChain()) {
        // What never has the keyboard is no place for setTabOrder().
        if (page->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0)
            last = widget;
    }
    for (QWidget *button : {m_back, m_next, m_save, m_cancel}) {
        setTabOrder(last, button);
        last = button;
    }
}

} // namespace hubscope::wizard
