// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope_docs FOLDER: writes the pages of docs/ that are made from the program's own tables.
#include "base/Files.h"
#include "diagnose/TroubleshootingGuide.h"
#include "insight/RuleBook.h"
#include "insight/SortingGuide.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

bool write(const QString &path, const QByteArray &page)
{
    const auto saved = hubscope::saveFile(path, page);
    if (!saved)
        std::fprintf(stderr, "%s cannot be written: %s\n", qPrintable(path),
                     qPrintable(saved.error().detail));
    return saved.has_value();
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace hubscope;
    using namespace Qt::StringLiterals;
    if (argc != 2) {
        std::fputs("usage: hubscope_docs FOLDER\n", stderr);
        return 2;
    }
    const QDir docs(QFile::decodeName(argv[1]));
    const bool sorting = write(docs.filePath(u"how-events-are-sorted.md"_s),
                               insight::toMarkdown(insight::sortingGuide(*insight::RuleBook::builtIn())));
    const bool troubleshooting =
        write(docs.filePath(u"troubleshooting.md"_s), diagnose::toMarkdown(diagnose::troubleshootingGuide()));
    return sorting && troubleshooting ? 0 : 1;
}
