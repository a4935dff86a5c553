; SPDX-FileCopyrightText: 2026 The Hubscope developers
; SPDX-License-Identifier: GPL-3.0-or-later
;
; Stands in for hubscope.exe in the tests of the installer: notes its command line in ran.txt where it is started. A program for
; Windows without a compiler for Windows.
Target amd64-unicode
Unicode true
Name stub
OutFile "${OUTPUT}"
SilentInstall silent
RequestExecutionLevel user
Section
    FileOpen $0 "$EXEDIR\ran.txt" w
    FileWrite $0 "$CMDLINE"
    FileClose $0
SectionEnd
