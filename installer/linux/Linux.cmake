# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Desktop file, metainfo, icons, manuals, completions, user unit, documents and licence of the Linux packages.
# Nothing of it is committed in its made form. The date of a release is that of the commit (SOURCE_DATE_EPOCH).
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(GZIP gzip REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

set(here "${CMAKE_CURRENT_LIST_DIR}")
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
file(MAKE_DIRECTORY "${made}")
string(TIMESTAMP HUBSCOPE_RELEASE_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP HUBSCOPE_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(madeFiles)

# hubscope_compressed(SOURCE NAME DESTINATION): installs SOURCE as NAME.gz, without a time or a name in it.
function(hubscope_compressed source name destination)
    add_custom_command(OUTPUT "${made}/${name}.gz"
        COMMAND sh -c "\"$1\" -9 -n -c \"$2\" >\"$3\"" compress "${GZIP}" "${source}" "${made}/${name}.gz"
        DEPENDS "${source}" VERBATIM)
    install(FILES "${made}/${name}.gz" DESTINATION "${destination}")
    set(madeFiles ${madeFiles} "${made}/${name}.gz" PARENT_SCOPE)
endfunction()

# --- the desktop ---
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
set(drawing "${PROJECT_SOURCE_DIR}/resources/icons/hubscope.svg")
foreach(size 16 22 24 32 48 64 128 256 512)
    set(icon "${made}/${HUBSCOPE_APPLICATION_ID}-${size}.png")
    add_custom_command(OUTPUT "${icon}"
        COMMAND "${RSVG_CONVERT}" --width ${size} --height ${size} --output "${icon}" "${drawing}"
        DEPENDS "${drawing}" VERBATIM)
    list(APPEND madeFiles "${icon}")
    install(FILES "${icon}" DESTINATION "${icons}/${size}x${size}/apps" RENAME "${HUBSCOPE_APPLICATION_ID}.png")
endforeach()
install(FILES "${drawing}" DESTINATION "${icons}/scalable/apps" RENAME "${HUBSCOPE_APPLICATION_ID}.svg")
configure_file("${here}/hubscope.desktop.in" "${made}/${HUBSCOPE_APPLICATION_ID}.desktop" @ONLY)
install(FILES "${made}/${HUBSCOPE_APPLICATION_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
configure_file("${here}/hubscope.metainfo.xml.in" "${made}/${HUBSCOPE_APPLICATION_ID}.metainfo.xml" @ONLY)
install(FILES "${made}/${HUBSCOPE_APPLICATION_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

# --- terminals ---
foreach(program hubscope hubscope-cli)
    hubscope_compressed("${PROJECT_SOURCE_DIR}/docs/man/${program}.1" "${program}.1" "${CMAKE_INSTALL_MANDIR}/man1")
endforeach()
# Made from what the program says of itself, so that no option is missing.
set(completions hubscope-cli.bash _hubscope-cli hubscope-cli.fish)
list(TRANSFORM completions PREPEND "${made}/")
add_custom_command(OUTPUT ${completions}
    COMMAND "${Python3_EXECUTABLE}" "${here}/completions.py" $<TARGET_FILE:hubscope-cli> "${made}"
    DEPENDS hubscope-cli "${here}/completions.py" VERBATIM)
list(APPEND madeFiles ${completions})
set(bash "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
set(zsh "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
set(fish "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
install(FILES "${made}/hubscope-cli.bash" DESTINATION "${bash}" RENAME hubscope-cli)
install(FILES "${made}/_hubscope-cli" DESTINATION "${zsh}")
install(FILES "${made}/hubscope-cli.fish" DESTINATION "${fish}")
install(FILES "${here}/completions/hubscope.bash" DESTINATION "${bash}" RENAME hubscope)
install(FILES "${here}/completions/_hubscope" DESTINATION "${zsh}")
install(FILES "${here}/completions/hubscope.fish" DESTINATION "${fish}")
install(FILES "${PROJECT_SOURCE_DIR}/docs/systemd/hubscope-collect@.service" DESTINATION lib/systemd/user)

# --- documents: of and for who uses the programs ---
# Laid out as in the repository, so that the links of the pages lead somewhere. README and CHANGELOG say themselves what of them is for who
# has the sources; of docs/, that is what is named here.
set(docs "${CMAKE_INSTALL_DATADIR}/doc/hubscope")
foreach(page README.md CHANGELOG.md)
    add_custom_command(OUTPUT "${made}/${page}"
        COMMAND sh -c "sed '/^<!-- sources/,/^<!-- \\/sources/d' \"$1\" | cat -s >\"$2\"" page "${PROJECT_SOURCE_DIR}/${page}" "${made}/${page}"
        DEPENDS "${PROJECT_SOURCE_DIR}/${page}" VERBATIM)
    list(APPEND madeFiles "${made}/${page}")
    install(FILES "${made}/${page}" DESTINATION "${docs}")
endforeach()
foreach(page SECURITY.md LICENSE)
    install(FILES "${PROJECT_SOURCE_DIR}/${page}" DESTINATION "${docs}")
endforeach()
install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs" DESTINATION "${docs}"
    FILES_MATCHING PATTERN *.md PATTERN *.png
    PATTERN adr EXCLUDE PATTERN man EXCLUDE PATTERN systemd EXCLUDE PATTERN packaging.md EXCLUDE PATTERN third-party.md EXCLUDE)
install(FILES "${here}/copyright" DESTINATION "${docs}")
hubscope_compressed("${made}/CHANGELOG.md" changelog "${docs}")
# Both kinds of package have a list of changes of their own form; this is all that they say.
set(release "Release ${PROJECT_VERSION}; what changed stands in changelog.gz.")
set(developers "The Hubscope developers <developers@hubscope.invalid>")
file(CONFIGURE OUTPUT "${made}/changelog.Debian" @ONLY CONTENT
"hubscope (@PROJECT_VERSION@-1) unstable; urgency=medium

  * @release@

 -- @developers@  @HUBSCOPE_CHANGELOG_DATE@
")
string(TIMESTAMP day "%a %b %d %Y" UTC)
set(HUBSCOPE_RPM_CHANGELOG "${made}/changelog.rpm")
file(CONFIGURE OUTPUT "${HUBSCOPE_RPM_CHANGELOG}" @ONLY CONTENT
"* @day@ @developers@ - @PROJECT_VERSION@-1
- @release@
")
hubscope_compressed("${made}/changelog.Debian" changelog.Debian "${docs}")
install(FILES "${here}/lintian-overrides" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME hubscope)

add_custom_target(installer_files ALL DEPENDS ${madeFiles})
