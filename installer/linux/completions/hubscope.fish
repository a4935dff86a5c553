# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c hubscope -f
complete -c hubscope -l demo -d 'Watch the demo hub inside this program'
complete -c hubscope -l profile -x -d 'Connect with the saved profile of this name'
complete -c hubscope -l version -d 'Print the version'
complete -c hubscope -l help -d 'Print the options'
