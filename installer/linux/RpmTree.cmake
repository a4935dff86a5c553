# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by cpack on the installed tree of an RPM: what only Debian has goes, and zsh looks elsewhere.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    message(FATAL_ERROR "SOURCE_DATE_EPOCH is not set; scripts/package does it")
endif()
set(share "${CPACK_TEMPORARY_DIRECTORY}/usr/share")
file(REMOVE_RECURSE "${share}/lintian")
file(REMOVE "${share}/doc/hubscope/changelog.Debian.gz")
file(MAKE_DIRECTORY "${share}/zsh/site-functions")
file(GLOB functions "${share}/zsh/vendor-completions/*")
file(COPY ${functions} DESTINATION "${share}/zsh/site-functions")
file(REMOVE_RECURSE "${share}/zsh/vendor-completions")
# rpm makes no time older than the commit's younger; two builds would differ in when their files were made.
execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch --no-dereference "--date=@$ENV{SOURCE_DATE_EPOCH}" {} +
    COMMAND_ERROR_IS_FATAL ANY)
