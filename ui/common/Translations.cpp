// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QStringList>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

// Outside all namespaces, as the macro wants it.
static void initCatalogues()
{
    Q_INIT_RESOURCE(catalogues);
}

namespace hubscope::common {

namespace {

constexpr auto kSystem = "system"_L1;

/// Not by QLocale: it names the country, too.
struct Name
{
    QLatin1StringView language;
    QStringView name;
};
constexpr std::array kNames{Name{"en"_L1, u"English"}, Name{"de"_L1, u"Deutsch"}, Name{"fr"_L1, u"Français"},
                            Name{"es"_L1, u"Español"}, Name{"ja"_L1, u"日本語"}};

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    QCoreApplication::installTranslator(translator.release()); // The application owns it.
    return true;
}

/// Where Qt's own catalogues may be.
QStringList qtFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program + u"/translations"_s, program + u"/../translations"_s,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)};
}

} // namespace

QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    if (language == kSystem)
        return system;
    const QLocale::Language wanted = QLocale(language).language();
    return system.language() == wanted ? QLocale(wanted, system.territory()) : QLocale(wanted);
}

QString nativeName(const QString &language)
{
    const auto row = std::ranges::find(kNames, language, &Name::language);
    return row == kNames.end() ? language : row->name.toString();
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    initCatalogues();
    QLocale::setDefault(locale);
    const QString own = u":/hubscope/translations"_s;
    install(application, QLocale(QLocale::English), u"hubscope"_s, own);
    // Qt knows more languages than there are catalogues. Of such a one its own words would stand among
    // English ones, and its direction would turn English sentences round.
    QTranslator found;
    if (!found.load(locale, u"hubscope"_s, u"_"_s, own))
        return;
    for (const QString &folder : qtFolders()) {
        if (install(application, QLocale(found.language()), u"qtbase"_s, folder))
            break;
    }
    if (locale.language() != QLocale::English)
        install(application, locale, u"hubscope"_s, own);
}

} // namespace hubscope::common
