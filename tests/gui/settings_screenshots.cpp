// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// settings_screenshots FOLDER [LANGUAGE]: pictures of settings, tray, crash note and About, light and dark,
// for docs/ and for eyes.
#include "common/Translations.h"
#include "gui/WindowFixture.h"
#include "panels/InlineBar.h"
#include "panels/TrayIcon.h"

#include <QApplication>
#include <QDialog>
#include <QMessageBox>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTabWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hubscope;
using panels::ActionId;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: settings_screenshots FOLDER [LANGUAGE]\n", stderr);
        return 2;
    }
    common::installTranslations(application, common::localeOf(arguments.value(2, u"en"_s)));
    const QString folder = arguments.at(1);
    test::WindowFixture f;
    f.addProfile();
    f.openOnDemo(3);
    const auto take = [&](const QString &name, QWidget &widget) {
        for (const auto &[word, scheme] : {std::pair(u"light"_s, common::ColorTheme::Light),
                                           std::pair(u"dark"_s, common::ColorTheme::Dark)}) {
            f.theme.set(scheme);
            QTest::qWait(300);
            widget.grab().save(folder + u"/%1-%2.png"_s.arg(name, word));
        }
    };
    f.trigger(ActionId::Settings);
    take(u"settings-no-tray"_s, *f.find<QDialog>("settingsDialog"));
    f.find<QDialog>("settingsDialog")->close();

    f.window->setTray(
        std::make_unique<panels::TrayIcon>(*f.session, f.window->actions(), *f.window, [] { return true; }));
    f.trigger(ActionId::Settings);
    auto *settings = f.window->findChildren<QDialog *>(u"settingsDialog"_s).last();
    take(u"settings"_s, *settings);
    settings->close();

    panels::TrayIcon tray(*f.session, f.window->actions(), *f.window, [] { return true; });
    emit tray.menu().aboutToShow();
    tray.menu().ensurePolished();
    tray.menu().resize(tray.menu().sizeHint());
    take(u"tray-menu"_s, tray.menu());
    QWidget icons;
    icons.resize(420, 90);
    QPixmap picture(420, 90);
    for (const bool dark : {false, true}) {
        f.theme.set(dark ? common::ColorTheme::Dark : common::ColorTheme::Light);
        QTest::qWait(300);
        picture.fill(QApplication::palette().color(QPalette::Window));
        QPainter painter(&picture);
        int x = 10;
        for (const common::Status status :
             {common::Status::Idle, common::Status::Running, common::Status::Passed, common::Status::Warning,
              common::Status::Failed}) {
            painter.drawPixmap(x, 10, panels::trayIcon(status).pixmap(22, 22));
            painter.drawPixmap(x + 28, 10, panels::trayIcon(status).pixmap(48, 48));
            x += 82;
        }
        painter.end();
        picture.save(folder + u"/tray-icons-%1.png"_s.arg(dark ? u"dark"_s : u"light"_s));
    }

    f.window->close();
    take(u"close-to-tray"_s, *f.find<QMessageBox>("closeToTray"));
    f.find<QMessageBox>("closeToTray")->close();
    f.window->tellOfCrash(u"/state/crash-hubscope-1-2.txt"_s,
                          u"Hubscope crash trace\nprogram: hubscope 0.1.0\nsignal: SIGSEGV\n"_s);
    take(u"crash-note"_s, *f.window);
    auto *bar = f.find<panels::InlineBar>("inlineBar");
    bar->findChild<QPushButton *>(u"inlineBarButton"_s)->click();
    QTest::qWait(300);
    take(u"crash-trace"_s, *f.find<QMessageBox>("crashTrace"));
    f.find<QMessageBox>("crashTrace")->close();
    f.window->setComponents(
        {{u"Qt"_s, u"6.8.2"_s, u"LGPL-3.0-only"_s}, {u"librdkafka"_s, u"2.8.0"_s, u"BSD-2-Clause"_s}});
    f.trigger(ActionId::About);
    QTest::qWait(300);
    if (auto *about = f.find<QDialog>("aboutBox")) {
        take(u"about"_s, *about);
        if (auto *tabs = about->findChild<QTabWidget *>()) {
            for (int i = 1; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                take(u"about-%1"_s.arg(i), *about);
            }
        }
    }
    f.window->quit();
    return 0;
}
