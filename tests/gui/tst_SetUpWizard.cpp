// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The set-up from its first page to a saved profile.
#include "gui/WizardTest.h"

#include <QAccessible>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace hubscope;
using namespace Qt::StringLiterals;
using hubscope::test::WizardFixture;
using setup::Step;

namespace {

class TstSetUpWizard : public test::WizardTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void walksToTheEndByKeyboard();
    void nextSaysWhatIsWrongAndIsNeverGrey_data();
    void nextSaysWhatIsWrongAndIsNeverGrey();
    void remarksWaitForAPauseInTyping();
    void backAndStepListLoseNothing();
    void everyWidgetCanBeFoundNamedAndReached();
    void keyIsNowhereAfterwards();
};

void TstSetUpWizard::walksToTheEndByKeyboard()
{
    open();
    QSignalSpy finished(f->wizard.get(), &wizard::SetUpWizard::finishedWith);
    QCOMPARE(f->find<QLabel>(u"stepPosition"_s)->text(), u"Step 1 of 8"_s);
    QVERIFY(!f->find(u"back"_s)->isVisible());

    // 1: all three sources, one licence ticked.
    tabTo(u"source-defender"_s);
    press(Qt::Key_Space);
    tabTo(u"check-standard-tier"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    // 2: the guide's name is there; the namespace is given as it is often copied.
    QCOMPARE(step(), Step::EventHub);
    QCOMPARE(f->find<QLineEdit>(u"hubName"_s)->text(), u"insights-operational-logs"_s);
    mnemonic(Qt::Key_A);
    type(u"https://contoso-siem.servicebus.windows.net/"_s);
    press(Qt::Key_Tab);
    QCOMPARE(f->find<QLineEdit>(u"namespaceName"_s)->text(), u"contoso-siem"_s);
    press(Qt::Key_Return);
    // 3
    QCOMPARE(step(), Step::Policy);
    QCOMPARE(f->find<QLineEdit>(u"policyName"_s)->text(), u"R7InsightIDR"_s);
    press(Qt::Key_Return);
    // 4
    QCOMPARE(step(), Step::Connection);
    pasteString(f->connectionString() + u"\n"_s);
    QCOMPARE(f->find<QLabel>(u"readKey"_s)->text(), u"44 characters, form correct"_s);
    QCOMPARE(f->find<QLabel>(u"readPolicy"_s)->text(), u"R7InsightIDR"_s);
    mnemonic(Qt::Key_L);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    press(Qt::Key_Return);
    // 5a to 5c
    for (const Step exported : {Step::ExportAzureMonitor, Step::ExportEntraId, Step::ExportDefender}) {
        QCOMPARE(step(), exported);
        QCOMPARE(f->find<QLabel>(u"stepPosition"_s)->text(),
                 u"Step %1 of 8"_s.arg(setup::numberText(exported)));
        press(Qt::Key_Return);
    }
    // 6 runs by itself.
    QCOMPARE(step(), Step::Test);
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Passed, 20000);
    QVERIFY2(shownText().contains(u"The connection works"_s), qPrintable(shownText()));
    press(Qt::Key_Return);
    // 7
    QCOMPARE(step(), Step::InsightIdr);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Contoso SOC"_s);
    mnemonic(Qt::Key_O);
    type(u"collector-7"_s);
    mnemonic(Qt::Key_F);
    mnemonic(Qt::Key_U);
    press(Qt::Key_Return);
    // 8
    QCOMPARE(step(), Step::Start);
    QVERIFY(f->find<QLabel>(u"openPoints"_s)->text().contains(u"Step 5c"_s));
    mnemonic(Qt::Key_G);
    QCOMPARE(f->find<QPushButton>(u"next"_s)->text(), u"&Save and Watch"_s);
    press(Qt::Key_Return);

    QCOMPARE(finished.count(), 1);
    QVERIFY(!f->wizard->isVisible());
    const setup::ProfileStore saved(f->home.filePath(u"config"_s));
    QCOMPARE(saved.profiles().size(), 1);
    const setup::SourceProfile &profile = saved.profiles().first();
    QCOMPARE(profile.id, finished.first().first().toString());
    QCOMPARE(saved.currentId(), profile.id);
    QCOMPARE(profile.name, u"Contoso SOC"_s);
    QCOMPARE(profile.collector, u"collector-7"_s);
    QVERIFY(!profile.sendUnparsedLogs);
    QCOMPARE(profile.attribution, setup::AccountAttribution::FullyQualifiedName);
    QCOMPARE(profile.host, u"127.0.0.1"_s);
    QCOMPARE(profile.port, f->hub.serverPort());
    QCOMPARE(profile.hub, u"insights-operational-logs"_s);
    QVERIFY(profile.emulator);
    QCOMPARE(profile.readFrom, setup::ReadFrom::Beginning);
    QCOMPARE(saved.credential(profile.credentialId).value().policy, u"R7InsightIDR"_s);
    QTRY_VERIFY(f->keychain->secrets.contains(profile.credentialId));
    QVERIFY(f->keychain->secrets.at(profile.credentialId) == Secret(WizardFixture::kKey));
    QVERIFY(!f->setUp.hasDraft());
    QVERIFY(!f->setUp.hasKey());
}

void TstSetUpWizard::nextSaysWhatIsWrongAndIsNeverGrey_data()
{
    QTest::addColumn<Step>("at");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString key = QString::fromLatin1(WizardFixture::kKey);
    QTest::newRow("hub empty") << Step::EventHub << u"hubName"_s << QString() << u"name.empty"_s;
    QTest::newRow("hub with blank") << Step::EventHub << u"hubName"_s << u"a b"_s << u"name.bad-character"_s;
    QTest::newRow("policy empty") << Step::Policy << u"policyName"_s << QString() << u"name.empty"_s;
    QTest::newRow("no string") << Step::Connection << u"connectionString"_s << QString()
                               << u"connection-missing"_s;
    QTest::newRow("key alone") << Step::Connection << u"connectionString"_s << key << u"bare-key"_s;
    QTest::newRow("storage") << Step::Connection << u"connectionString"_s
                             << u"DefaultEndpointsProtocol=https;AccountName=a;AccountKey="_s + key
                             << u"storage-string"_s;
    QTest::newRow("SAS token") << Step::Connection << u"connectionString"_s
                               << u"SharedAccessSignature sr=a&sig=b&se=1&skn=c"_s << u"sas-token"_s;
    QTest::newRow("no key in it")
        << Step::Connection << u"connectionString"_s
        << u"Endpoint=sb://contoso-siem.servicebus.windows.net/;SharedAccessKeyName=a"_s << u"key-missing"_s;
    QTest::newRow("other hub") << Step::Connection << u"connectionString"_s << u"<other>"_s
                               << u"hub-differs"_s;
    QTest::newRow("CA file gone") << Step::Connection << u"caFile"_s << u"/nonexistent/ca.pem"_s
                                  << u"ca-file-unreadable"_s;
    QTest::newRow("name empty") << Step::InsightIdr << u"sourceName"_s << QString() << u"name-empty"_s;
    QTest::newRow("name taken") << Step::InsightIdr << u"sourceName"_s << u"TAKEN"_s << u"name-taken"_s;
}

void TstSetUpWizard::nextSaysWhatIsWrongAndIsNeverGrey()
{
    QFETCH(Step, at);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, code);
    setup::SourceProfile taken;
    taken.id = u"taken"_s;
    taken.name = u"Taken"_s;
    QVERIFY(f->profiles.save(taken));
    open();
    goTo(at);
    QVERIFY2(!shownRemarks().contains(code), "nobody is blamed before they have done anything");
    tabTo(field);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    if (text == "<other>"_L1)
        text = f->connectionString(u"other"_s);
    type(text);
    QVERIFY(f->find(u"next"_s)->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(step(), at);
    QVERIFY2(shownRemarks().contains(code), qPrintable(shownRemarks().join(u' ')));
    QVERIFY(f->find(u"next"_s)->isEnabled());
    // The focus is where it can be mended, what was typed is still there and selected.
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    if (at != Step::Connection || field == "connectionString"_L1) {
        QCOMPARE(edit->objectName(), field);
        QCOMPARE(edit->text(), text);
        QVERIFY(text.isEmpty() || edit->hasSelectedText());
    }
    QVERIFY(!shownText().contains(QLatin1StringView(WizardFixture::kKey)));
}

void TstSetUpWizard::remarksWaitForAPauseInTyping()
{
    open();
    goTo(Step::EventHub);
    tabTo(u"hubName"_s);
    type(u" !"_s);
    QVERIFY(shownRemarks().isEmpty());
    QTRY_COMPARE(shownRemarks(), QStringList{u"name.bad-character"_s}); // By itself, after the pause.
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_Tab); // Or at once, when the field is left.
    QVERIFY(shownRemarks().isEmpty());
}

void TstSetUpWizard::backAndStepListLoseNothing()
{
    open();
    goTo(Step::EventHub);
    tabTo(u"hubName"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"my-logs"_s);
    mnemonic(Qt::Key_B);
    QCOMPARE(step(), Step::Requirements);
    press(Qt::Key_Return);
    QCOMPARE(f->find<QLineEdit>(u"hubName"_s)->text(), u"my-logs"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(step(), Step::Connection);
    pasteString(f->connectionString(u"my-logs"_s));
    press(Qt::Key_Return);
    // A visited step is a link; the string is not asked for again, and is in no widget any more.
    QVERIFY(f->find(u"step-connection"_s)->isEnabled());
    QVERIFY(!f->find(u"step-insightidr"_s)->isEnabled());
    // Any other says what it waits for.
    const auto hint = [this](const QString &step) { return f->find(u"step-"_s + step)->toolTip(); };
    QCOMPARE(hint(u"connection"_s), u"Done"_s);
    QCOMPARE(hint(u"azure-monitor"_s), QString()); // The current one.
    QCOMPARE(hint(u"insightidr"_s), u"Finish step 5a, Azure Monitor, first: Next leads on from there."_s);
    QCOMPARE(f->find(u"step-insightidr"_s)->accessibleDescription(), hint(u"insightidr"_s));
    QCOMPARE(hint(u"defender"_s), u"Not needed: chosen in step 1"_s);
    tabTo(u"step-connection"_s);
    press(Qt::Key_Space);
    QCOMPARE(step(), Step::Connection);
    QVERIFY(f->find<QLineEdit>(u"connectionString"_s)->text().isEmpty());
    QCOMPARE(f->find<QLabel>(u"readKey"_s)->text(), u"44 characters, form correct"_s);
    press(Qt::Key_Return);
    QCOMPARE(step(), Step::ExportAzureMonitor);
    QVERIFY(f->profiles.profiles().isEmpty()); // Nothing is committed on the way.
    QVERIFY(f->keychain->secrets.empty());
}

/// Every page: object names, accessible names, plain text, unique mnemonics, and all of it in the Tab ring.
void TstSetUpWizard::everyWidgetCanBeFoundNamedAndReached()
{
    open();
    f->setUp.edit([](setup::SetUpState &state) { state.sources.insert(setup::LogSource::DefenderForCloud); });
    for (const setup::StepInfo &page : setup::steps()) {
        if (page.id != Step::Requirements)
            goTo(page.id);
        QHash<QChar, QString> mnemonics;
        QSet<QWidget *> focusable;
        for (QWidget *widget : f->wizard->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (auto *label = qobject_cast<QLabel *>(widget))
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            QString text;
            if (auto *button = qobject_cast<QAbstractButton *>(widget))
                text = button->text();
            else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
                text = label->text();
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty()) {
                const QChar letter = key.toString().back();
                QVERIFY2(!mnemonics.contains(letter),
                         qPrintable(u"%1: %2 and %3"_s.arg(QLatin1StringView(page.key),
                                                           mnemonics.value(letter), text)));
                mnemonics.insert(letter, text);
            }
            const bool inner = widget->objectName().startsWith("qt_"_L1);
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isEnabled() || inner ||
                widget->focusProxy())
                continue;
            focusable.insert(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
        QWidget *start = QApplication::focusWidget();
        QVERIFY2(start && page.id != Step::Requirements ? start != nullptr : true, page.key);
        for (int i = 0; i < 80; ++i) {
            focusable.remove(QApplication::focusWidget());
            press(Qt::Key_Tab);
        }
        // Of radio buttons in a group only the chosen one is in the ring; arrows reach the others.
        focusable.removeIf([](QWidget *widget) { return qobject_cast<QRadioButton *>(widget) != nullptr; });
        QVERIFY2(focusable.isEmpty(),
                 focusable.isEmpty() ? "" : qPrintable((*focusable.begin())->objectName()));
        // Back to a field: Enter must mean Next wherever the focus is.
        if (page.id == Step::Connection)
            f->find(u"connectionString"_s)->setFocus();
    }
}

void TstSetUpWizard::keyIsNowhereAfterwards()
{
    open();
    // Pasted into wrong fields on the way, too.
    goTo(Step::EventHub);
    mnemonic(Qt::Key_A);
    type(QString::fromLatin1(WizardFixture::kKey));
    mnemonic(Qt::Key_B);
    press(Qt::Key_Return);
    mnemonic(Qt::Key_A);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    goTo(Step::Connection);
    pasteString(f->connectionString());
    // A screen reader gets no text of the hidden field.
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(f->find(u"connectionString"_s));
    QVERIFY(!field->text(QAccessible::Value).contains(QLatin1StringView(WizardFixture::kKey)));
    mnemonic(Qt::Key_L);
    goTo(Step::InsightIdr);
    tabTo(u"copyKey"_s);
    press(Qt::Key_Space);
    mnemonic(Qt::Key_D);
    auto *dialog = f->wizard->findChild<QFileDialog *>(u"markdownDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(f->home.filePath(u"values.md"_s));
    dialog->close();
    QTRY_VERIFY(!f->wizard->findChild<QFileDialog *>(u"markdownDialog"_s));
    f->find(u"sourceName"_s)->setFocus();
    goTo(Step::Start);
    press(Qt::Key_Return);
    QVERIFY(!f->wizard->isVisible());

    const QByteArray key(WizardFixture::kKey);
    for (QWidget *widget : f->wizard->findChildren<QWidget *>()) {
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget)) {
            for (const auto text :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                QVERIFY2(!accessible->text(text).contains(QLatin1StringView(key)),
                         qPrintable(widget->objectName()));
        }
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            QVERIFY2(!edit->text().contains(QLatin1StringView(key)), qPrintable(edit->objectName()));
        if (auto *view = qobject_cast<QPlainTextEdit *>(widget))
            QVERIFY(!view->toPlainText().contains(QLatin1StringView(key)));
    }
    f->wizard.reset();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QLatin1StringView(key)));
    int files = 0;
    QDirIterator all(f->home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &form :
             {key, key.toBase64(), QByteArray::fromBase64(key), key.toPercentEncoding()})
            QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2); // The profile and the Markdown file were there to look at.
}

} // namespace

QTEST_MAIN(TstSetUpWizard)
#include "tst_SetUpWizard.moc"
