# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by cpack on the installed tree of an RPM: what only Debian has goes, zsh looks elsewhere, licences have a place and a mark of
# their own, and the libraries that other distributions do not have by the name that the programs ask for
# (CPACK_HUBSCOPE_RPM_CARRIES) come with it.
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

# --- libraries that come with it: in a folder of their own, where only our programs look, with their licences ---
set(carried "${CPACK_TEMPORARY_DIRECTORY}/usr/lib64/hubscope")
set(licences "${share}/licenses/hubscope")
file(MAKE_DIRECTORY "${carried}" "${licences}")
set(libraries)
foreach(program hubscope hubscope-cli)
    set(file "${CPACK_TEMPORARY_DIRECTORY}/usr/bin/${program}")
    file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${file}" RESOLVED_DEPENDENCIES_VAR found
        PRE_INCLUDE_REGEXES "^(${CPACK_HUBSCOPE_RPM_CARRIES})[.]so" PRE_EXCLUDE_REGEXES ".")
    list(APPEND libraries ${found})
    execute_process(COMMAND patchelf --set-rpath "$ORIGIN/../lib64/hubscope" "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
list(REMOVE_DUPLICATES libraries)
foreach(library IN LISTS libraries)
    cmake_path(GET library FILENAME name)
    file(REAL_PATH "${library}" real)
    file(COPY_FILE "${real}" "${carried}/${name}")
    file(CHMOD "${carried}/${name}" PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    execute_process(COMMAND dpkg-query --search "${real}" OUTPUT_VARIABLE owner COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE ":.*" "" owner "${owner}")
    file(COPY_FILE "/usr/share/doc/${owner}/copyright" "${licences}/${owner}.txt")
endforeach()

# --- licences: installed even where documents are not, so marked, and where distributions with RPM keep them ---
file(RENAME "${share}/doc/hubscope/LICENSE" "${licences}/LICENSE")
file(CREATE_LINK ../../licenses/hubscope/LICENSE "${share}/doc/hubscope/LICENSE" SYMBOLIC)
file(GLOB files RELATIVE "${licences}" "${licences}/*")
foreach(file IN LISTS files)
    list(APPEND CPACK_RPM_USER_FILELIST "%license /usr/share/licenses/hubscope/${file}")
endforeach()

# rpm makes no time older than the commit's younger; two builds would differ in when their files were made.
execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch --no-dereference "--date=@$ENV{SOURCE_DATE_EPOCH}" {} +
    COMMAND_ERROR_IS_FATAL ANY)
