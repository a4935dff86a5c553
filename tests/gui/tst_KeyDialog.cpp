// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/KeyDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

constexpr QStringView kKey = u"Q0FOQVJZLWtleS1vZi10aGUta2V5LWRpYWxvZy0wMDE=";
constexpr QStringView kHost = u"contoso-siem.servicebus.windows.net";
constexpr QStringView kPolicy = u"R7InsightIDR";

QString stringOf(QStringView host, QStringView policy, QStringView key, QStringView hub = {})
{
    return u"Endpoint=sb://%1/;SharedAccessKeyName=%2;SharedAccessKey=%3%4"_s.arg(
        host, policy, key, hub.isEmpty() ? QString() : u";EntityPath="_s + hub.toString());
}

/// The dialog over a ring whose keychain has nothing, and a caller who waits for the key.
struct Fixture
{
    explicit Fixture(const QString &entityPath = {}, bool emulator = false)
        : ring(setup::makeSessionSecretStore())
        , credential{u"c1"_s, kPolicy.toString(), kHost.toString(), entityPath}
    {
        QObject::connect(&ring, &setup::KeyRing::keyNeeded, &context,
                         [this, emulator](const setup::Credential &needed, const Error &why) {
                             dialog = new panels::KeyDialog(ring, needed, emulator, why, &window);
                             dialog->open();
                         });
        ring.keyFor(credential, &context, [this](const Result<Secret> &key) {
            if (key)
                got = QString::fromUtf8(QByteArrayView(key->reveal()));
        });
    }

    QLineEdit &edit() { return *dialog->findChild<QLineEdit *>(u"keyEdit"_s); }
    QLabel &problem() { return *dialog->findChild<QLabel *>(u"keyProblem"_s); }
    QPushButton &use() { return *dialog->findChild<QPushButton *>(u"keyUse"_s); }

    QWidget window;
    setup::KeyRing ring;
    setup::Credential credential;
    QObject context;
    QPointer<panels::KeyDialog> dialog;
    std::optional<QString> got;
};

} // namespace

class tst_KeyDialog : public QObject
{
    Q_OBJECT
private slots:
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void takesWhatFits_data();
    void takesWhatFits();
    void takesTheEmulatorsWord();
    void mendsAfterAWrongOne();
};

void tst_KeyDialog::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("entityPath");
    QTest::addColumn<QString>("text");
    /// Every one of these stands in the sentence.
    QTest::addColumn<QStringList>("said");
    const auto other = u"other-hub.servicebus.windows.net"_s;
    QTest::newRow("another namespace") << QString() << stringOf(other, kPolicy, kKey)
                                       << QStringList{u"namespace"_s, other, kHost.toString()};
    QTest::newRow("another policy") << QString() << stringOf(kHost, u"Other", kKey)
                                    << QStringList{u"policy"_s, u"“Other”"_s, kPolicy.toString()};
    QTest::newRow("another of both") << QString() << stringOf(other, u"Other", kKey)
                                     << QStringList{other, u"“Other”"_s};
    QTest::newRow("another of both, and cut")
        << QString() << stringOf(other, u"Other", {}) << QStringList{other, u"“Other”"_s};
    QTest::newRow("another event hub") << u"activity"_s << stringOf(kHost, kPolicy, kKey, u"signin")
                                       << QStringList{u"“signin”"_s, u"“activity”"_s};
    QTest::newRow("cut before the key")
        << QString() << stringOf(kHost, kPolicy, {}) << QStringList{u"SharedAccessKey is empty"_s};
    QTest::newRow("of a storage account")
        << QString()
        << u"DefaultEndpointsProtocol=https;AccountName=a;AccountKey=%1;EndpointSuffix=core.windows.net"_s
               .arg(kKey)
        << QStringList{u"storage account"_s};
    QTest::newRow("no key at all") << QString() << u"what is this?"_s << QStringList{u"base64"_s};
    QTest::newRow("a host name") << QString() << kHost.toString() << QStringList{u"host name"_s};
}

void tst_KeyDialog::refusesWhatDoesNotFit()
{
    QFETCH(QString, entityPath);
    QFETCH(QString, text);
    QFETCH(QStringList, said);
    Fixture f(entityPath);
    QTRY_VERIFY(f.dialog);
    QVERIFY(!f.use().isEnabled());
    QVERIFY(!f.problem().isVisible());
    f.edit().setText(text);
    QVERIFY(!f.use().isEnabled());
    QVERIFY(f.problem().isVisible());
    for (const QString &part : std::as_const(said))
        QVERIFY2(f.problem().text().contains(part), qPrintable(f.problem().text()));
    QVERIFY(!f.problem().text().contains(kKey));
    QCOMPARE(f.edit().accessibleDescription(), f.problem().text());
    QCOMPARE(f.problem().textFormat(), Qt::PlainText);
    // The dialog has grown with it: nothing is cut.
    for (const auto *label : f.dialog->findChildren<QLabel *>())
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    QTRY_VERIFY(f.dialog->rect().contains(f.use().geometry().translated(f.use().parentWidget()->pos())));
    // Enter is no way round.
    QTest::keyClick(&f.edit(), Qt::Key_Return);
    QVERIFY(f.dialog->isVisible());
    QVERIFY(!f.got);
}

void tst_KeyDialog::takesWhatFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said");
    QTest::newRow("the key") << kKey.toString() << kKey.toString() << QString();
    QTest::newRow("the key among blanks") << u"  %1 "_s.arg(kKey) << kKey.toString() << QString();
    QTest::newRow("the string") << stringOf(kHost, kPolicy, kKey) << kKey.toString() << QString();
    QTest::newRow("in another case") << stringOf(kHost.toString().toUpper(), kPolicy.toString().toLower(),
                                                 kKey)
                                     << kKey.toString() << QString();
    QTest::newRow("of the hub's own policy")
        << stringOf(kHost, kPolicy, kKey, u"activity") << kKey.toString() << QString();
    QTest::newRow("a key of odd length") << u"garb"_s << u"garb"_s << u"44 characters"_s;
    QTest::newRow("a string with such a key")
        << stringOf(kHost, kPolicy, u"garb") << u"garb"_s << u"44 characters"_s;
}

void tst_KeyDialog::takesWhatFits()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(QString, said);
    Fixture f;
    QTRY_VERIFY(f.dialog);
    f.edit().setText(text);
    QCOMPARE(f.problem().isVisible(), !said.isEmpty());
    QVERIFY2(f.problem().text().contains(said), qPrintable(f.problem().text()));
    QVERIFY(f.use().isEnabled());
    f.use().click();
    QTRY_COMPARE(f.got, std::optional(key));
}

void tst_KeyDialog::takesTheEmulatorsWord()
{
    Fixture f({}, true);
    QTRY_VERIFY(f.dialog);
    f.edit().setText(u"SAS_KEY_VALUE"_s);
    QVERIFY(!f.problem().isVisible());
    f.use().click();
    QTRY_COMPARE(f.got, std::optional(u"SAS_KEY_VALUE"_s));
}

void tst_KeyDialog::mendsAfterAWrongOne()
{
    Fixture f;
    QTRY_VERIFY(f.dialog);
    f.edit().setText(stringOf(u"other-hub.servicebus.windows.net", kPolicy, kKey));
    QVERIFY(f.problem().isVisible());
    f.edit().setText(stringOf(kHost, kPolicy, kKey));
    QVERIFY(!f.problem().isVisible());
    QTest::keyClick(&f.edit(), Qt::Key_Return);
    QTRY_COMPARE(f.got, std::optional(kKey.toString()));
}

QTEST_MAIN(tst_KeyDialog)
#include "tst_KeyDialog.moc"
