// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WindowFixture.h"
#include "gui/WizardFixture.h"

#include "common/Disclosure.h"
#include "models/NotificationsModel.h"
#include "models/SearchRun.h"
#include "panels/EventDetailPanel.h"
#include "panels/KeptEventsDialog.h"
#include "panels/KeyDialog.h"
#include "panels/LeqlEdit.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

#include <functional>

/// Every window part of the program as a person meets it, filled with lifelike content, for what must hold
/// everywhere: names, keys, room for the texts, direction.
namespace hubscope::test {

using namespace Qt::StringLiterals;

/// What is looked at: `part` is shown, in `window`.
struct Scene
{
    QString name;
    QWidget &part;
    QWidget &window;
};
using SceneVisitor = std::function<void(const Scene &)>;

inline pipeline::SourceError firewallError()
{
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Sasl;
    error.code = 29;
    error.codeName = QStringLiteral("TOPIC_AUTHORIZATION_FAILED");
    error.brokerState = QStringLiteral("AUTH_REQ");
    error.text = QStringLiteral("SASL authentication error: The request was rejected by firewall checks.");
    error.raw = error.text;
    return error;
}

/// Layouts within layouts ask for room one after another.
inline void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::sendPostedEvents();
}

class WindowScenes
{
public:
    /// Shows one after another.
    void visit(const SceneVisitor &visitor, common::ColorTheme theme)
    {
        m_visitor = visitor;
        // As a person chooses it: the window goes by the setting.
        f.preferences.setWord(models::Setting::Theme, common::Theme::toWord(theme));
        f.keepKey();
        f.open();
        show(u"nothing connected", *f.window);
        openDemo();
        show(u"window", *f.window);
        docks();
        search();
        dialogs();
        dialogsOfPanels();
        keyDialog();
        f.close();
    }

private:
    void show(QStringView name, QWidget &part)
    {
        settle();
        m_visitor({name.toString(), part, *part.window()});
    }

    void openDemo()
    {
        f.trigger(panels::ActionId::Demo);
        f.hub->publish(signIns(0, 30));
        f.hub->publish("no JSON at all");
        QTRY_COMPARE(f.rows(), 31);
        f.table().goTo(2);
        const auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
        QTRY_VERIFY(detail->shown().has_value());
    }

    void docks()
    {
        f.script->error = firewallError();
        f.trigger(panels::ActionId::Test);
        QTRY_VERIFY_WITH_TIMEOUT(!f.session->isTesting(), 30'000);
        const auto saved = f.session->alerts().save(
            {.id = {}, .name = "Sign-ins", .query = "result = nothing", .enabled = true, .limit = {3, 1}});
        QVERIFY(saved.has_value());
        for (QDockWidget *dock : f.window->findChildren<QDockWidget *>()) {
            dock->show();
            dock->raise();
            const auto tabs = dock->findChildren<QTabWidget *>();
            if (tabs.isEmpty())
                show(dock->objectName(), *dock->widget());
            for (QTabWidget *pages : tabs) {
                for (int i = 0; i < pages->count(); ++i) {
                    pages->setCurrentIndex(i);
                    show(u"%1 %2"_s.arg(dock->objectName()).arg(i + 1), *dock->widget());
                }
            }
        }
    }

    void search()
    {
        f.trigger(panels::ActionId::Search);
        auto *panel = f.find("searchPanel");
        show(u"search, empty", *panel);
        for (const QString &query :
             {u"where(result = SUCCESS)"_s, u"groupby(user, service) calculate(count)"_s,
              u"calculate(count) timeslice(30m)"_s}) {
            f.find<panels::LeqlEdit>("searchEdit")->setText(query);
            f.click("searchRun");
            QTRY_VERIFY(f.session->search().state() == models::SearchRun::State::Done);
            show(u"search "_s + query.section(u'(', 0, 0), *panel);
        }
    }

    /// `open` makes it; it is gone afterwards.
    void dialog(QStringView name, const std::function<void()> &open)
    {
        open();
        QDialog *found = nullptr;
        QTRY_VERIFY2((found = f.find<QDialog>(name.toLatin1().constData())) && found->isVisible(),
                     name.toLatin1().constData());
        show(name, *found);
        found->reject();
        QTRY_VERIFY(!f.find<QDialog>(name.toLatin1().constData()) ||
                    !f.find<QDialog>(name.toLatin1().constData())->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void dialogs()
    {
        using enum panels::ActionId;
        f.addProfile();
        for (const auto &[name, action] :
             {std::pair(u"profilesDialog", ManageProfiles),
              std::pair(u"notificationsDialog", NotificationRules), std::pair(u"samplesDialog", SendSamples),
              std::pair(u"settingsDialog", Settings), std::pair(u"sortingGuide", SortingGuide),
              std::pair(u"troubleshooting", Troubleshooting), std::pair(u"verifyBox", Verify),
              std::pair(u"shortcutsDialog", Shortcuts), std::pair(u"aboutBox", About)})
            dialog(name, [&] { f.trigger(action); });
    }

    void dialogsOfPanels()
    {
        const auto trigger = [this](const char *name) { f.find<QAction>(name)->trigger(); };
        dialog(u"ruleEditor", [&] { trigger("ruleAdd"); });
        dialog(u"notificationEditor", [&] { trigger("alertAddRule"); });
        // A draft with a change can be tried.
        models::RuleTableModel &rules = f.session->rules().table();
        rules.setData(rules.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        dialog(u"tryOutDialog", [&] {
            f.find<QPushButton>("ruleTry")->click();
            QTRY_VERIFY(f.find<QPushButton>("tryOutApply")->isEnabled());
        });
        f.session->rules().discardAll();

        models::KeptEvents kept(
            [folder = f.home.filePath(QStringLiteral("events"))](const QString &) { return folder; });
        panels::KeptEventsDialog events(*f.profiles.profile(QLatin1StringView(f.kProfile)), f.profiles, kept);
        events.setAttribute(Qt::WA_DeleteOnClose, false);
        events.setVisible(true);
        show(u"keptEventsDialog", events);
        events.close();
    }

    void keyDialog()
    {
        const auto credential = f.profiles.credential(QStringLiteral("c1"));
        setup::KeyRing ring(setup::makeSessionSecretStore());
        panels::KeyDialog key(ring, *credential, false, Error{QStringLiteral("key.missing"), {}, {}, {}},
                              nullptr);
        key.show();
        show(u"keyDialog", key);
        key.hide();
    }

    WindowFixture f;
    SceneVisitor m_visitor;
};

/// The pages of the set-up, in order, with a test that passes and one that fails.
class WizardScenes
{
public:
    void visit(const SceneVisitor &visitor, common::ColorTheme theme)
    {
        m_theme.set(theme);
        f.open();
        f.setUp.edit([](setup::SetUpState &state) {
            state.sources.insert(setup::LogSource::DefenderForCloud);
            state.profile.hub = QStringLiteral("insights-operational-logs");
        });
        const auto show = [&](const QString &name) {
            settle();
            visitor({u"wizard "_s + name, *f.wizard, *f.wizard});
        };
        for (;;) {
            const setup::Step step = f.setUp.state().current;
            const QString name = QLatin1StringView(setup::info(step).key);
            if (step == setup::Step::Connection) {
                f.find<QLineEdit>(u"connectionString"_s)->setText(u"Endpoint=sb://"_s);
                QTest::mouseClick(f.find<QPushButton>(u"next"_s), Qt::LeftButton);
                show(name + u" with a problem"_s);
                f.find<QLineEdit>(u"connectionString"_s)->setText(f.connectionString());
            }
            if (step == setup::Step::Test) {
                QTRY_VERIFY_WITH_TIMEOUT(!f.test.report().running, 30'000);
                show(name);
                f.script->error = firewallError();
                f.find<QPushButton>(u"runTest"_s)->click();
                QTRY_VERIFY_WITH_TIMEOUT(!f.test.report().running, 30'000);
            }
            for (common::Disclosure *fold : f.wizard->findChildren<common::Disclosure *>(u"question"_s)) {
                if (fold->isVisible())
                    fold->setOpen(true);
            }
            show(step == setup::Step::Test ? name + u" failed"_s : name);
            if (!f.setUp.next(step))
                break;
            QTest::mouseClick(f.find<QPushButton>(u"next"_s), Qt::LeftButton);
            QVERIFY2(f.setUp.state().current != step, qPrintable(name));
        }
        f.wizard->reject();
        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = f.wizard->findChild<QMessageBox *>(u"cancelQuestion"_s)));
        visitor({u"cancelQuestion"_s, *question, *question});
        question->reject();
    }

private:
    common::Theme m_theme;
    WizardFixture f;
};

/// All of them, each part made anew: as it is in the language, font and direction of now.
inline void visitScenes(const SceneVisitor &visitor, common::ColorTheme theme = common::ColorTheme::Light)
{
    WindowScenes().visit(visitor, theme);
    WizardScenes().visit(visitor, theme);
}

} // namespace hubscope::test
