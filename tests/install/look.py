# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""look.py SECONDS table NAME ROWS | look.py SECONDS text WORDS: waits until Hubscope's window shows it.

table: at least ROWS rows in the table with this accessible name; prints the cells of the first rows, one row a line.
text: something whose name or text holds WORDS; prints it. Ends with 1 and what there was when the time is over.
"""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version comes first)

STEP = 0.2


def application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and "hubscope" in (child.get_name() or "").lower():
            return child
    return None


def everything(root, depth=0):
    """Depth first; the cells of tables and lists are left to whoever asks for them."""
    yield root, depth
    if root.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
        return
    for index in range(min(root.get_child_count(), 400)):
        child = root.get_child_at_index(index)
        if child:
            yield from everything(child, depth + 1)


def find_table(root, name, rows):
    for item, _ in everything(root):
        if item.get_name() == name and item.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
            table = item.get_table_iface()
            if table and table.get_n_rows() >= int(rows):
                lines = []
                for row in range(int(rows)):
                    cells = [table.get_accessible_at(row, column) for column in range(table.get_n_columns())]
                    lines.append("\t".join((cell.get_name() or "") if cell else "" for cell in cells))
                return "\n".join(lines)
    return None


def find_text(root, words):
    for item, _ in everything(root):
        text = item.get_name() or ""
        if words in text:
            return text
    return None


def describe(root):
    return "\n".join(f"{'  ' * depth}{item.get_role_name()} {(item.get_name() or '')[:80]!r}" for item, depth in everything(root))


def main():
    seconds, kind, *rest = sys.argv[1:]
    find = {"table": find_table, "text": find_text}[kind]
    Atspi.init()
    deadline = time.monotonic() + float(seconds)
    seen = "no window of Hubscope"
    while time.monotonic() < deadline:
        try:
            root = application()
            if root:
                found = find(root, *rest)
                if found:
                    print(found)
                    return 0
        except GLib.Error as error:  # A widget went away while it was asked.
            seen = str(error)
        time.sleep(STEP)  # The wait between two looks.
    root = application()
    print(describe(root) if root else seen)
    return 1


if __name__ == "__main__":
    sys.exit(main())
