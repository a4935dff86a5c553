// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

// Outside all namespaces, as the macro wants it.
static void initCatalogues()
{
    Q_INIT_RESOURCE(catalogues);
}

namespace hubscope::common {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator.release()); // The application owns it.
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    initCatalogues();
    const QString own = u":/hubscope/translations"_s;
    install(application, QLocale(QLocale::English), u"hubscope"_s, own);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        install(application, locale, u"hubscope"_s, own);
}

} // namespace hubscope::common
