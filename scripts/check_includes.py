#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every file includes only what its room may link.

A core file could include a Qt Widgets header and still compile; the linker would never tell. The table of what a room
may link is read from cmake/HubscopeLayers.cmake, so there is one table. Exit 0: all well; 1: named on stderr; 2: usage.
"""
import argparse
import glob
import os
import re
import sys

# Header -> the target that owns it, for libraries that are not Qt.
THIRD_PARTY = [
    (r"simdjson\.h$", "PkgConfig::simdjson"),
    (r"re2/", "re2::re2"),
    (r"librdkafka/", "PkgConfig::rdkafka"),
    (r"openssl/", "OpenSSL::SSL"),
    (r"qt6keychain/", "Qt6Keychain::Qt6Keychain"),
    (r"KSyntaxHighlighting/|KF6/", "KF6::SyntaxHighlighting"),
    (r"qcustomplot\.h$", "QCustomPlotQt6"),
    (r"sqlite3\.h$", "PkgConfig::sqlite3"),
    (r"zstd\.h$", "PkgConfig::zstd"),
]
# What a Qt module brings with it.
QT_BRINGS = {
    "Core": set(),
    "Network": {"Core"},
    "Gui": {"Core"},
    "Widgets": {"Gui", "Core"},
    "Svg": {"Gui", "Core"},
    "DBus": {"Core"},
}
# Part of every room, or of none: system headers in folders.
SYSTEM_FOLDERS = ("sys/", "netinet/", "arpa/", "linux/", "bits/")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def read_table(path):
    """{room: set of what its cell names}"""
    with open(path, encoding="utf-8") as file:
        text = re.sub(r"#.*", "", file.read())
    table = {}
    for room, cell in re.findall(r"set\(HUBSCOPE_MAY_LINK_(\w+)\s+([^)]*)\)", text):
        table[room] = set(cell.split())
    if not table:
        sys.exit(f"check_includes: no table of rooms in {path}")
    return table


def closure(table, room):
    """Everything that comes with a room: rooms and third-party targets."""
    seen, waiting = set(), [room]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(table.get(name, ()))
    return seen


def qt_modules(allowed):
    modules = set()
    for target in allowed:
        if target.startswith("Qt6::"):
            module = target.removeprefix("Qt6::")
            modules |= {module} | QT_BRINGS.get(module, set())
    return modules


def qt_headers():
    """{header: {modules that have it}} of the installed Qt."""
    headers = {}
    for base in glob.glob("/usr/include/*/qt6") + glob.glob(os.environ.get("QT6_HEADERS", "")):
        for folder in glob.glob(os.path.join(base, "Qt*")):
            module = os.path.basename(folder).removeprefix("Qt")
            if os.path.isdir(folder):
                for name in os.listdir(folder):
                    headers.setdefault(name, set()).add(module)
    return headers


def why_not(quoted, header, room, rooms, allowed, modules, headers):
    """Why a room may not include a header; None if it may."""
    first = header.split("/")[0]
    if quoted and "/" in header and first in rooms:
        return None if first in allowed else f"room '{room}' may not use room '{first}'"
    if "/" in header and first.startswith("Qt") and first[2:3].isupper():
        module = first.removeprefix("Qt")
        return None if module in modules else f"room '{room}' may not use Qt {module}"
    for pattern, target in THIRD_PARTY:
        if re.match(pattern, header):
            return None if target in allowed else f"room '{room}' may not use {target}"
    if re.match(r"[Qq][A-Za-z0-9_]+(\.h)?$", header):
        owners = headers.get(header, set())
        if owners and not owners & modules:
            return f"room '{room}' may not use Qt {'/'.join(sorted(owners))}"
        return None
    if not quoted and "/" in header and not header.startswith(SYSTEM_FOLDERS):
        return f"'{header}' is of no library that check_includes.py knows; add it to its table"
    return None


def sources(root, folder):
    for path, folders, files in os.walk(os.path.join(root, folder)):
        folders.sort()
        for name in sorted(files):
            if name.endswith((".h", ".cpp")):
                yield os.path.relpath(os.path.join(path, name), root)


def room_of(path, rooms):
    """The room of a file; 'cli' and 'app' are no rooms of the table but have limits of their own."""
    parts = path.split(os.sep)
    if parts[0] in ("core", "ui") and len(parts) > 2:
        return parts[1] if parts[1] in rooms else None
    return "cli" if parts[:2] == ["app", "cli"] else "app"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    parser.add_argument("--root", default=here, help="the checkout")
    parser.add_argument("--table", default=os.path.join(here, "cmake", "HubscopeLayers.cmake"))
    options = parser.parse_args()

    table = read_table(options.table)
    headers = qt_headers()
    if not headers:
        sys.exit("check_includes: Qt's headers are not below /usr/include; set QT6_HEADERS to their folder")
    ui_rooms = {room for room in table if qt_modules(closure(table, room)) & {"Gui", "Widgets"}}
    everything = set(table).union(*table.values())
    cells = {room: closure(table, room) for room in table}
    cells["app"] = everything
    # hubscope-cli must run without Qt Gui.
    cells["cli"] = set().union(*(cells[room] for room in table if room not in ui_rooms))

    complaints = 0
    for folder in ("core", "ui", "app"):
        for path in sources(options.root, folder):
            room = room_of(path, table)
            if room is None:
                print(f"{path}: this folder is no room of cmake/HubscopeLayers.cmake", file=sys.stderr)
                complaints += 1
                continue
            with open(os.path.join(options.root, path), encoding="utf-8") as file:
                for number, line in enumerate(file, 1):
                    found = INCLUDE.match(line)
                    if not found:
                        continue
                    reason = why_not(found[1] == '"', found[2], room, set(table), cells[room],
                                     qt_modules(cells[room]), headers)
                    if reason:
                        print(f"{path}:{number}: {reason} (#include {found[2]})", file=sys.stderr)
                        complaints += 1
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
