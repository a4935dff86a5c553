// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Preferences.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace hubscope;
using models::Preferences;
using models::Setting;

namespace {

/// A settings file with this content.
struct Home
{
    explicit Home(const QByteArray &content = {})
        : path(folder.filePath(u"window.ini"_s))
    {
        if (content.isEmpty())
            return;
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    /// As another process writes it.
    void write(const QByteArray &content) const
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("[settings]\nversion=1\n" + content);
    }
    mode_t mode() const
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
    }
    QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path;
};

} // namespace

class tst_Preferences : public QObject
{
    Q_OBJECT
private slots:
    void hasDefaults();
    void keepsWhatIsSet();
    void takesTheDefaultForWhatDoesNotFit_data();
    void takesTheDefaultForWhatDoesNotFit();
    void takesOverAnOldFile_data();
    void takesOverAnOldFile();
    void takesOverOnce();
    void leavesALaterFileAlone();
    void keepsNoSecret();
    void tellsOfChangesOnly();
    void takesOverWhatOtherWindowsSet();
    void setsAgainstTheFileAsItStands();
    void isForItsOwnerAlone();
    void tellsWhatCannotBeSaved();
};

void tst_Preferences::hasDefaults()
{
    const Home home;
    QSettings file(home.path, QSettings::IniFormat);
    const Preferences preferences(file);
    QCOMPARE(preferences.word(Setting::Theme), u"system"_s);
    QCOMPARE(preferences.word(Setting::Language), u"system"_s);
    QCOMPARE(preferences.word(Setting::Zone), u"utc"_s);
    QCOMPARE(preferences.word(Setting::OnClose), u"ask"_s);
    QVERIFY(!preferences.isOn(Setting::Reconnect));
    QVERIFY(preferences.isOn(Setting::AlertNotices) && !preferences.isSet(Setting::AlertNotices));
    QCOMPARE(preferences.text(Setting::LastFilter), QString());
}

void tst_Preferences::keepsWhatIsSet()
{
    const Home home;
    {
        QSettings file(home.path, QSettings::IniFormat);
        Preferences preferences(file);
        preferences.setWord(Setting::Language, u"ja"_s);
        preferences.setOn(Setting::AlertNotices, false);
        preferences.setOn(Setting::Reconnect, true);
        preferences.setText(Setting::LastFilter, u"user = \"a, b\" AND ü"_s);
    }
    QSettings file(home.path, QSettings::IniFormat);
    Preferences preferences(file);
    QCOMPARE(preferences.word(Setting::Language), u"ja"_s);
    QVERIFY(!preferences.isOn(Setting::AlertNotices) && preferences.isSet(Setting::AlertNotices));
    QVERIFY(preferences.isOn(Setting::Reconnect));
    QCOMPARE(preferences.text(Setting::LastFilter), u"user = \"a, b\" AND ü"_s);
    preferences.setText(Setting::LastFilter, {});
    QVERIFY(!preferences.isSet(Setting::LastFilter));
}

void tst_Preferences::takesTheDefaultForWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("unknown words")
        << "[view]\ntheme=purple\nlanguage=xx\ntimeZone=mars\n[start]\nreconnect=maybe\n"_ba;
    QTest::newRow("numbers") << "[view]\ntheme=3\nlanguage=0\ntimeZone=1\n[start]\nreconnect=1\n"_ba;
    QTest::newRow("lists")
        << "[view]\ntheme=dark, light\nlanguage=de, fr\ntimeZone=local,\n[start]\nreconnect=true, true\nfilter=a, b\n"_ba;
    QTest::newRow("binary")
        << "[view]\ntheme=@ByteArray(dark\\0)\nlanguage=@Variant(\\0\\0)\ntimeZone=@Rect(1 2 3 4)\n[start]\nreconnect=@Invalid()\n"_ba;
    QTest::newRow("case and blanks")
        << "[view]\ntheme=Dark\nlanguage=\"de \"\ntimeZone=LOCAL\n[start]\nreconnect=TRUE\n"_ba;
    QTest::newRow("no ini") << QByteArray("\x00\xff\xfe[[[view\n=====\ntheme", 23);
    QTest::newRow("long") << "[start]\nfilter=" + QByteArray(100'000, 'x') + '\n';
}

void tst_Preferences::takesTheDefaultForWhatDoesNotFit()
{
    QFETCH(QByteArray, content);
    const Home home("[settings]\nversion=1\n" + content);
    QSettings file(home.path, QSettings::IniFormat);
    const Preferences preferences(file);
    QCOMPARE(preferences.word(Setting::Theme), u"system"_s);
    QCOMPARE(preferences.word(Setting::Language), u"system"_s);
    QCOMPARE(preferences.word(Setting::Zone), u"utc"_s);
    QVERIFY(!preferences.isOn(Setting::Reconnect));
    QCOMPARE(preferences.text(Setting::LastFilter), QString());
}

void tst_Preferences::takesOverAnOldFile_data()
{
    QTest::addColumn<QByteArray>("localTime");
    QTest::addColumn<QString>("zone");
    QTest::newRow("local") << "localTime=true\n"_ba << u"local"_s;
    QTest::newRow("utc") << "localTime=false\n"_ba << u"utc"_s;
    QTest::newRow("broken") << "localTime=perhaps\n"_ba << u"utc"_s;
    QTest::newRow("none") << ""_ba << u"utc"_s;
}

/// As Hubscope wrote it before it had a settings dialog.
void tst_Preferences::takesOverAnOldFile()
{
    QFETCH(QByteArray, localTime);
    const Home home("[events]\ncolumns=@ByteArray(\\0\\x1)\ncolumnsVersion=2\n\n[view]\n" + localTime +
                    "theme=dark\n\n[window]\ngeometry=@ByteArray(\\x1\\xd9)\n");
    QSettings file(home.path, QSettings::IniFormat);
    const Preferences preferences(file);
    QTEST(preferences.word(Setting::Zone), "zone");
    QCOMPARE(preferences.word(Setting::Theme), u"dark"_s);
    QVERIFY(!file.contains(u"view/localTime"_s));
    // What is not this table's is as it was.
    QCOMPARE(file.value(u"events/columnsVersion"_s).toInt(), 2);
    QCOMPARE(file.value(u"window/geometry"_s).toByteArray(), "\x01\xd9"_ba);
}

void tst_Preferences::takesOverOnce()
{
    const Home home("[view]\nlocalTime=true\n");
    QSettings file(home.path, QSettings::IniFormat);
    {
        Preferences preferences(file);
        preferences.setWord(Setting::Zone, u"utc"_s);
    }
    file.setValue(u"view/localTime"_s, true);
    const Preferences preferences(file);
    QCOMPARE(preferences.word(Setting::Zone), u"utc"_s);
}

void tst_Preferences::leavesALaterFileAlone()
{
    const Home home("[settings]\nversion=7\n\n[view]\nlocalTime=true\ntheme=dark\nlanguage=tlh\n");
    {
        QSettings file(home.path, QSettings::IniFormat);
        const Preferences preferences(file);
        QCOMPARE(preferences.word(Setting::Theme), u"dark"_s);
        QCOMPARE(preferences.word(Setting::Language), u"system"_s);
    }
    QVERIFY2(home.content().contains("version=7") && home.content().contains("language=tlh"),
             home.content().constData());
}

void tst_Preferences::keepsNoSecret()
{
    constexpr auto kKey = "Q0FOQVJZLWtleS1vZi10aGUtc2V0dGluZ3MtdGVzdDA="_L1;
    const Home home;
    {
        QSettings file(home.path, QSettings::IniFormat);
        Preferences preferences(file);
        preferences.setText(Setting::LastQuery, u"where(SharedAccessKey=%1)"_s.arg(kKey));
        preferences.setText(Setting::LastFilter, kKey);
    }
    QVERIFY(!home.content().isEmpty());
    QVERIFY2(!home.content().contains("Q0FOQVJZ"), home.content().constData());
}

void tst_Preferences::tellsOfChangesOnly()
{
    const Home home;
    QSettings file(home.path, QSettings::IniFormat);
    Preferences preferences(file);
    QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.setWord(Setting::Zone, u"local"_s);
    preferences.setWord(Setting::Zone, u"local"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Setting>(), Setting::Zone);
    preferences.setText(Setting::LastQuery, QString(5000, u'x'));
    QVERIFY(!preferences.isSet(Setting::LastQuery));
}

void tst_Preferences::takesOverWhatOtherWindowsSet()
{
    const Home home("[settings]\nversion=1\n[view]\ntheme=dark\n");
    QSettings file(home.path, QSettings::IniFormat);
    Preferences preferences(file);
    QCOMPARE(preferences.word(Setting::Theme), u"dark"_s);
    home.write("[view]\ntheme=high-contrast\ntimeZone=local\n");
    QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.refresh();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(preferences.word(Setting::Theme), u"high-contrast"_s);
    QCOMPARE(preferences.word(Setting::Zone), u"local"_s);
    preferences.refresh();
    QCOMPARE(changed.size(), 2);
}

void tst_Preferences::setsAgainstTheFileAsItStands()
{
    const Home home("[settings]\nversion=1\n[view]\ntheme=light\n[start]\nprofile=mine\n");
    QSettings file(home.path, QSettings::IniFormat);
    Preferences preferences(file);
    home.write("[view]\ntheme=high-contrast\n[start]\nprofile=another\n");
    // Both stand as this process has read them, and not as another one has set them since.
    preferences.setWord(Setting::Theme, u"light"_s);
    preferences.setText(Setting::LastProfile, u"mine"_s);
    QVERIFY(preferences.flush());
    QVERIFY2(home.content().contains("theme=light") && home.content().contains("profile=mine"),
             home.content().constData());
}

void tst_Preferences::isForItsOwnerAlone()
{
    const Home home;
    const mode_t before = umask(0); // The worst there is.
    {
        QSettings file(home.path, QSettings::IniFormat);
        Preferences preferences(file);
        preferences.setWord(Setting::Theme, u"dark"_s);
        QVERIFY(preferences.flush());
        QCOMPARE(home.mode(), mode_t{0600});
        preferences.setWord(Setting::Theme, u"light"_s);
    }
    QCOMPARE(home.mode(), mode_t{0600});
    // As an earlier version may have left it.
    QVERIFY(::chmod(QFile::encodeName(home.path).constData(), 0644) == 0);
    QSettings file(home.path, QSettings::IniFormat);
    Preferences preferences(file);
    umask(before);
    QCOMPARE(home.mode(), mode_t{0600});
}

void tst_Preferences::tellsWhatCannotBeSaved()
{
    const Home home;
    QSettings file(home.path, QSettings::IniFormat);
    Preferences preferences(file);
    // A folder stands where the file should be: it cannot be written, whoever runs the test.
    QFile::remove(home.path);
    QVERIFY(QDir().mkpath(home.path));
    preferences.setWord(Setting::Theme, u"dark"_s);
    const auto refused = preferences.flush();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"settings.not-saved"_s);
    QCOMPARE(refused.error().context, home.path);
    // It holds, and is saved once it can be.
    QCOMPARE(preferences.word(Setting::Theme), u"dark"_s);
    QVERIFY(QDir().rmdir(home.path));
    QVERIFY(preferences.flush());
    QVERIFY2(home.content().contains("theme=dark"), home.content().constData());
}

QTEST_GUILESS_MAIN(tst_Preferences)
#include "tst_Preferences.moc"
