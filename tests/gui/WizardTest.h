// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WizardFixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace hubscope::test {

using namespace Qt::StringLiterals;

/// A test of the wizard that does as a person does: by keyboard, looking at what is shown. Each test function
/// has a wizard of its own, which open() shows.
class WizardTest : public QObject
{
protected:
    using Step = setup::Step;

    /// For init() and cleanup() of the derived test: slots stand in what moc reads, and that is no header.
    void begin()
    {
        f = std::make_unique<WizardFixture>();
        QGuiApplication::clipboard()->clear();
    }
    void end() { f.reset(); }

    /// Keys go where a person's would: to what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : f->wizard.get(), key, modifiers);
    }
    /// What the list of steps says of a step.
    QString stepName(Step step) const
    {
        return f->find<QToolButton>(u"step-"_s + QLatin1StringView(setup::info(step).key))->accessibleName();
    }
    /// A button's mnemonic clicks it with a moment's delay: waits until it is up again.
    void mnemonic(Qt::Key key, QWidget *window = nullptr)
    {
        QWidget *target = window != nullptr ? window : QApplication::focusWidget();
        QPointer<QWidget> owner(window != nullptr ? window : f->wizard.get());
        QTest::keyClick(target, key, Qt::AltModifier);
        // A file dialog below the window has buttons that are down as their state.
        const auto isPressed = [&owner](const QAbstractButton *button) {
            return button->isDown() && button->window() == owner;
        };
        QTRY_VERIFY(!owner || std::ranges::none_of(owner->findChildren<QAbstractButton *>(), isPressed));
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    void pasteString(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QCOMPARE(QApplication::focusWidget(), f->find(u"connectionString"_s));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void open()
    {
        f->open();
        f->wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f->wizard.get()));
    }
    void saveProfile()
    {
        const setup::Credential saved{u"c1"_s, u"R7InsightIDR"_s, u"127.0.0.1"_s, {}};
        setup::SourceProfile profile;
        profile.id = u"p1"_s;
        profile.name = u"Contoso SOC"_s;
        profile.collector = u"collector-7"_s;
        profile.host = saved.host;
        profile.port = f->hub.serverPort();
        profile.hub = u"my-logs"_s;
        profile.credentialId = saved.id;
        profile.emulator = true;
        QVERIFY(f->profiles.saveCredential(saved));
        QVERIFY(f->profiles.save(profile));
        f->keychain->secrets.insert_or_assign(saved.id, Secret(WizardFixture::kKey));
    }
    Step step() const { return f->setUp.state().current; }
    /// Enter on each page up to `until`, pasting where the string is asked for.
    void goTo(Step until)
    {
        for (int i = 0; i < 20 && step() != until; ++i) {
            if (step() == Step::Connection && !f->setUp.hasKey())
                pasteString(f->connectionString());
            if (step() == Step::Test)
                QTRY_VERIFY_WITH_TIMEOUT(f->setUp.state().test != setup::TestOutcome::Untested, 20000);
            press(Qt::Key_Return);
        }
        QCOMPARE(step(), until);
    }
    QStringList shownRemarks() const
    {
        QStringList codes;
        for (QWidget *widget : f->wizard->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->objectName().startsWith("remark-"_L1))
                codes.append(widget->objectName().sliced(7));
        }
        return codes;
    }
    QString shownText() const
    {
        QStringList texts;
        for (QLabel *label : f->wizard->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QMessageBox *question() const { return f->wizard->findChild<QMessageBox *>(u"cancelQuestion"_s); }

    std::unique_ptr<WizardFixture> f;
};

} // namespace hubscope::test
