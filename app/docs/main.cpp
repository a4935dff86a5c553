// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope_docs FILE: writes docs/how-events-are-sorted.md from the tables that sort events.
#include "insight/RuleBook.h"
#include "insight/SortingGuide.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace hubscope;
    if (argc != 2) {
        std::fputs("usage: hubscope_docs FILE\n", stderr);
        return 2;
    }
    const QByteArray page = insight::toMarkdown(insight::sortingGuide(*insight::RuleBook::builtIn()));
    QSaveFile file(QFile::decodeName(argv[1]));
    if (file.open(QIODevice::WriteOnly) && file.write(page) == page.size() && file.commit())
        return 0;
    std::fprintf(stderr, "%s cannot be written: %s\n", argv[1], qPrintable(file.errorString()));
    return 1;
}
