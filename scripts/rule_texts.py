#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""rule_texts.py OUT: writes the sentences of the built-in rule book as a source that lupdate reads.

The book is data (resources/rules.json); the window translates its reasons and sources in the context insight::RuleBook.
"""
import json
import os
import sys

BOOK = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "resources", "rules.json")


def write(path):
    with open(BOOK, encoding="utf-8") as file:
        rules = json.load(file)["rules"]
    texts = dict.fromkeys(rule[key] for rule in rules for key in ("reason", "source") if rule.get(key))
    with open(path, "w", encoding="utf-8") as file:
        for text in texts:
            # A string of JSON is one of C++, too.
            file.write(f'QT_TRANSLATE_NOOP("insight::RuleBook", {json.dumps(text, ensure_ascii=False)});\n')


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__.strip())
    write(sys.argv[1])
