# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""look.py SECONDS table NAME ROWS | look.py SECONDS text WORDS: waits until Hubscope's window shows it.

table: at least ROWS rows in the table with this accessible name; prints the cells of the first rows, one row a line.
text: something whose name holds WORDS; prints it. Ends with 1, and says what there was, when the time is over.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../support"))
import screen_reader as reader  # noqa: E402 (the place comes first)


def table(name, rows):
    found = reader.find(reader.application(), name, reader.TABLES)
    lines = reader.rows_of(found, int(rows)) if found else []
    return "\n".join("\t".join(cells) for cells in lines) if len(lines) == int(rows) else None


def text(words):
    found = reader.find(reader.application(), lambda name: words in name)
    return found.get_name() if found else None


def main():
    seconds, kind, *rest = sys.argv[1:]
    look = {"table": table, "text": text}[kind]
    try:
        print(reader.wait(lambda: reader.application() and look(*rest), " ".join([kind, *rest]), float(seconds)))
    except reader.NotOnScreen as problem:
        print(problem)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
