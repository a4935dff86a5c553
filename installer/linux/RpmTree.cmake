# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by cpack on the installed tree of an RPM: what only Debian has goes, and zsh looks elsewhere.
set(share "${CPACK_TEMPORARY_DIRECTORY}/usr/share")
file(REMOVE_RECURSE "${share}/lintian")
file(REMOVE "${share}/doc/hubscope/changelog.Debian.gz")
file(MAKE_DIRECTORY "${share}/zsh/site-functions")
file(GLOB functions "${share}/zsh/vendor-completions/*")
file(COPY ${functions} DESTINATION "${share}/zsh/site-functions")
file(REMOVE_RECURSE "${share}/zsh/vendor-completions")
