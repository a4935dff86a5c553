// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Dialogs.h"

#include "base/Files.h"
#include "common/ErrorText.h"
#include "gui/PlainTextLint.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QVBoxLayout>

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
    void tellsAnError();
    void growsToFit();
    void saysNothingToOneWhoIsGone();
    void savesWhereAsked();
    void saysWhyItCouldNotSave();
    void readsWhatIsChosen_data();
    void readsWhatIsChosen();
};

namespace {

FileQuestion saveQuestion(const QTemporaryDir &folder, const QString &filter)
{
    return {.objectName = u"saveBody"_s,
            .windowTitle = u"Save Event"_s,
            .filter = filter,
            .suggestedName = folder.filePath(u"event"_s)};
}

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

void tst_Dialogs::tellsAnError()
{
    QWidget window;
    window.setWindowTitle(u"Profiles"_s);
    window.show();
    const Error error{u"profile.not-saved"_s, Severity::Error, u"No space left on device"_s, u"/home/x"_s};
    const QMessageBox *box = tell(&window, u"problem"_s, error);
    QCOMPARE(box->objectName(), u"problem"_s);
    QCOMPARE(box->windowTitle(), u"Profiles"_s);
    QCOMPARE(box->text(), errorText(error).title);
    QCOMPARE(box->informativeText(), errorText(error).advice);
    QVERIFY(box->detailedText().contains(u"No space left"_s));
    QCOMPARE(tell(&window, u"other"_s, error, u"Export"_s)->windowTitle(), u"Export"_s);
}

void tst_Dialogs::growsToFit()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *said = new QLabel(QString(), &dialog);
    said->setWordWrap(true);
    column->addWidget(said);
    dialog.resize(300, 60);
    dialog.show();
    said->setText(u"A sentence that goes on. "_s.repeated(20));
    growToFit(dialog);
    QCOMPARE(dialog.width(), 300);
    QVERIFY(dialog.height() >= dialog.heightForWidth(300));
    // What is large already stays.
    dialog.resize(300, 900);
    said->clear();
    growToFit(dialog);
    QCOMPARE(dialog.height(), 900);
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
    std::optional<Result<QString>> saved;
    QFileDialog *dialog = askAndSave(
        &window, saveQuestion(folder, u"JSON (*.json)"_s), &window,
        [](const QString &path) { return path.toUtf8(); },
        [&](const Result<QString> &path) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            saved = path;
        });
    QCOMPARE(window.findChild<QFileDialog *>(u"saveBody"_s), dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(saved);
    const QString path = folder.filePath(u"event.json"_s);
    QCOMPARE(saved->value(), path);
    QCOMPARE(readFile(path, 1000).value(), path.toUtf8());
}

void tst_Dialogs::saysWhyItCouldNotSave()
{
    QTemporaryDir folder;
    QWidget window;
    window.show();
    std::optional<Result<QString>> saved;
    QFileDialog *dialog = askAndSave(
        &window, saveQuestion(folder, u"All files (*)"_s), &window,
        // Between the choice and the writing somebody made a folder of that name.
        [](const QString &path) {
            QDir().mkpath(path);
            return "{}"_ba;
        },
        [&](const Result<QString> &path) { saved = path; });
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(saved);
    QCOMPARE(saved->error().code, u"file.not-written"_s);
    QCOMPARE(saved->error().context, folder.filePath(u"event"_s));
    QVERIFY(!saved->error().detail.isEmpty());
}

void tst_Dialogs::readsWhatIsChosen_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<QString>("code");
    QTest::newRow("just as much") << qint64{4} << QString();
    QTest::newRow("too much") << qint64{3} << u"file.too-large"_s;
}

void tst_Dialogs::readsWhatIsChosen()
{
    QFETCH(const qint64, most);
    QFETCH(const QString, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"profile.json"_s);
    QVERIFY(saveFile(path, "1234"));
    QWidget window;
    window.show();
    std::optional<Result<QByteArray>> read;
    QFileDialog *dialog =
        askAndRead(&window,
                   {.objectName = u"readBody"_s,
                    .windowTitle = u"Read"_s,
                    .filter = u"All files (*)"_s,
                    .suggestedName = path},
                   most, &window, [&](const Result<QByteArray> &content) { read = content; });
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(read);
    QCOMPARE(read->has_value() ? QString() : read->error().code, code);
    if (code.isEmpty())
        QCOMPARE(read->value(), "1234"_ba);
}

QTEST_MAIN(tst_Dialogs)
#include "tst_Dialogs.moc"
