// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step 7: the values for InsightIDR leave the program.
#include "gui/WizardTest.h"
#include "wizard/ClipboardGuard.h"

#include <QFile>
#include <QFileDialog>
#include <QMimeData>

using namespace hubscope;
using namespace Qt::StringLiterals;
using hubscope::test::WizardFixture;
using hubscope::wizard::ClipboardGuard;
using setup::Step;

namespace {

class TstWizardInsightPage : public test::WizardTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void copiesTheKeyForAWhile();
    void savesTheValuesAsMarkdown();
};

void TstWizardInsightPage::copiesTheKeyForAWhile()
{
    open();
    goTo(Step::InsightIdr);
    tabTo(u"copyKey"_s);
    press(Qt::Key_Space);
    QClipboard *clipboard = QGuiApplication::clipboard();
    QCOMPARE(clipboard->text(), QString::fromLatin1(WizardFixture::kKey));
    QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(f->find<QLabel>(u"copyKeyHint"_s)->text().contains(u"30"_s));

    // The guard alone: cleared after its time, and at its end, but only what is ours.
    ClipboardGuard guard;
    guard.copy(Secret("secret"), 1);
    QCOMPARE(clipboard->text(), u"secret"_s);
    QTRY_VERIFY(clipboard->text().isEmpty());
    {
        ClipboardGuard other;
        other.copy(Secret("secret"));
    }
    QVERIFY(clipboard->text().isEmpty());
    {
        ClipboardGuard other;
        other.copy(Secret("secret"));
        clipboard->setText(u"of somebody else"_s);
    }
    QCOMPARE(clipboard->text(), u"of somebody else"_s);
}

void TstWizardInsightPage::savesTheValuesAsMarkdown()
{
    open();
    goTo(Step::InsightIdr);
    mnemonic(Qt::Key_D);
    auto *dialog = f->wizard->findChild<QFileDialog *>(u"markdownDialog"_s);
    QVERIFY(dialog);
    const QString path = f->home.filePath(u"values.md"_s);
    emit dialog->fileSelected(path);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("insights-operational-logs"));
    QVERIFY(!text.contains(WizardFixture::kKey));
    dialog->close();
}

} // namespace

QTEST_MAIN(TstWizardInsightPage)
#include "tst_WizardInsightPage.moc"
