# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
_hubscope()
{
    local word=${COMP_WORDS[COMP_CWORD]}
    [ "${COMP_WORDS[COMP_CWORD-1]}" = --profile ] && return
    COMPREPLY=($(compgen -W '--demo --profile --version --help' -- "$word"))
}
complete -F _hubscope hubscope
