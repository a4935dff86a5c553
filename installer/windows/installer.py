#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""installer.py VERSION PAYLOAD OUTPUT [PNG…]: makes the Windows installer OUTPUT of the deployed program in PAYLOAD.

PNG are the sizes of its icon. Writes the list of what the uninstaller removes, file by file, and runs makensis. Works on Linux and Windows.
"""
import os
import struct
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def removal(payload):
    """NSIS lines that delete the files of the payload and then its folders, deepest first."""
    files, folders = [], []
    for path, _, names in os.walk(payload):
        relative = os.path.relpath(path, payload).replace("/", "\\")
        inside = "" if relative == "." else relative + "\\"
        files += [inside + name for name in names]
        if inside:
            folders.append(relative)
    # A dollar sign begins a variable in NSIS.
    lines = [f'Delete "$INSTDIR\\{name}"' for name in sorted(file.replace("$", "$$") for file in files)]
    lines += [f'RMDir "$INSTDIR\\{name}"' for name in sorted(folders, key=lambda name: (-name.count("\\"), name))]
    return "\n".join(lines) + "\n"


def icon_of(pictures):
    """An .ico of PNG files, as Windows reads it since Vista: a head, a row for each picture, the files as they are."""
    contents = []
    for path in pictures:
        with open(path, "rb") as file:
            contents.append(file.read())
    head = struct.pack("<HHH", 0, 1, len(contents))
    at = len(head) + 16 * len(contents)
    for content in contents:
        width, height = struct.unpack(">II", content[16:24])
        # 256 is written as 0.
        head += struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(content), at)
        at += len(content)
    return head + b"".join(contents)


def main():
    version, payload, output, *pictures = sys.argv[1:]
    payload = os.path.abspath(payload)
    if not os.path.isfile(os.path.join(payload, "hubscope.exe")):
        sys.exit(f"installer.py: there is no hubscope.exe in {payload}")
    with tempfile.NamedTemporaryFile("w", suffix=".nsh", encoding="utf-8-sig", delete=False) as file:
        file.write(removal(payload))
    defines = {"VERSION": version, "PAYLOAD": payload, "OUTPUT": os.path.abspath(output), "FILE_LIST": file.name,
               "LICENCE": os.path.join(HERE, "../../LICENSE")}
    made_files = [file.name]
    if pictures:
        with tempfile.NamedTemporaryFile(suffix=".ico", delete=False) as icon:
            icon.write(icon_of(pictures))
        defines["ICON"] = icon.name
        made_files.append(icon.name)
    try:
        # Warnings are errors. The stubs are those of NSIS itself.
        made = subprocess.run(("makensis", "-WX", "-V2", "-INPUTCHARSET", "UTF8",
                               *(f"-D{name}={value}" for name, value in defines.items()), os.path.join(HERE, "hubscope.nsi")),
                              check=False)
    finally:
        for name in made_files:
            os.remove(name)
    return made.returncode


if __name__ == "__main__":
    sys.exit(main())
