// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Dialogs.h"

#include "gui/PlainTextLint.h"

#include <QApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::common;

class tst_Dialogs : public QObject
{
    Q_OBJECT
private slots:
    void answersByClick_data();
    void answersByClick();
    void answersByKey_data();
    void answersByKey();
    void takesNoMarkup();
    void saysNothingToOneWhoIsGone();
    void savesWhereAsked();
};

namespace {

const Question kQuestion{
    u"deleteEvents"_s,
    u"Delete Events"_s,
    u"Delete all events of <b>Contoso</b>?"_s,
    u"<i>They</i> cannot be brought back."_s,
    {},
    Status::Warning,
    {{u"Delete Events"_s, QMessageBox::DestructiveRole}, {u"Cancel"_s, QMessageBox::RejectRole}},
    1};

} // namespace

void tst_Dialogs::answersByClick_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("answer");
    QTest::newRow("first") << u"Delete Events"_s << 0;
    QTest::newRow("second") << u"Cancel"_s << 1;
}

void tst_Dialogs::answersByClick()
{
    QFETCH(QString, button);
    QFETCH(int, answer);
    QWidget window;
    window.show();
    std::optional<int> got;
    ask(&window, kQuestion, &window, [&](int choice) { got = choice; });
    auto *box = window.findChild<QMessageBox *>(u"deleteEvents"_s);
    QVERIFY(box && box->isVisible());
    for (QPushButton *candidate : box->findChildren<QPushButton *>()) {
        if (candidate->text() == button)
            QTest::mouseClick(candidate, Qt::LeftButton);
    }
    QCOMPARE(got, std::optional(answer));
    QTRY_VERIFY(!window.findChild<QMessageBox *>());
}

void tst_Dialogs::answersByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter takes the harmless one") << int(Qt::Key_Return);
    QTest::newRow("Escape too") << int(Qt::Key_Escape);
}

void tst_Dialogs::answersByKey()
{
    QFETCH(int, key);
    QWidget window;
    window.show();
    std::optional<int> got;
    QMessageBox *box = ask(&window, kQuestion, &window, [&](int choice) { got = choice; });
    QVERIFY(QTest::qWaitForWindowActive(box));
    QTest::keyClick(box, static_cast<Qt::Key>(key));
    QCOMPARE(got, std::optional(1));
}

void tst_Dialogs::takesNoMarkup()
{
    QWidget window;
    window.show();
    QMessageBox *box = ask(&window, kQuestion, &window, {});
    QCOMPARE(test::markupLabels(*box), QStringList());
    Question statement = kQuestion;
    statement.objectName = u"told"_s;
    QMessageBox *told = tell(&window, statement);
    QCOMPARE(test::markupLabels(*told), QStringList());
    QCOMPARE(told->buttons().size(), 1);
}

void tst_Dialogs::saysNothingToOneWhoIsGone()
{
    QWidget window;
    window.show();
    auto context = std::make_unique<QObject>();
    bool called = false;
    QMessageBox *box = ask(&window, kQuestion, context.get(), [&](int) { called = true; });
    context.reset();
    box->close();
    QVERIFY(!called);
}

void tst_Dialogs::savesWhereAsked()
{
    QTemporaryDir folder;
    QWidget window;
    window.show();
    QString chosen;
    QFileDialog *dialog =
        askSaveFile(&window, u"saveBody"_s, u"Save Event"_s, folder.filePath(u"event.json"_s),
                    u"JSON (*.json)"_s, &window, [&](const QString &path) { chosen = path; });
    QCOMPARE(window.findChild<QFileDialog *>(u"saveBody"_s), dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(chosen, folder.filePath(u"event.json"_s));
}

QTEST_MAIN(tst_Dialogs)
#include "tst_Dialogs.moc"
