# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Hubscope.app and the dmg around it: `cpack -G DragNDrop`. Written after Qt's and CMake's documentation and never run on a Mac:
# docs/packaging.md.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICONUTIL iconutil REQUIRED)

set(iconset "${CMAKE_CURRENT_BINARY_DIR}/hubscope.iconset")
set(icon "${CMAKE_CURRENT_BINARY_DIR}/hubscope.icns")
file(MAKE_DIRECTORY "${iconset}")
set(drawing "${PROJECT_SOURCE_DIR}/resources/icons/hubscope.svg")
set(drawn)
foreach(size 16 32 128 256 512)
    math(EXPR double "2 * ${size}")
    list(APPEND drawn
        COMMAND "${RSVG_CONVERT}" -w ${size} -h ${size} -o "${iconset}/icon_${size}x${size}.png" "${drawing}"
        COMMAND "${RSVG_CONVERT}" -w ${double} -h ${double} -o "${iconset}/icon_${size}x${size}@2x.png" "${drawing}")
endforeach()
add_custom_command(OUTPUT "${icon}" ${drawn} COMMAND "${ICONUTIL}" -c icns -o "${icon}" "${iconset}"
    DEPENDS "${drawing}" VERBATIM)
set_source_files_properties("${icon}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(hubscope PRIVATE "${icon}")
configure_file("${CMAKE_CURRENT_LIST_DIR}/Info.plist.in" "${CMAKE_CURRENT_BINARY_DIR}/Info.plist" @ONLY)
set_target_properties(hubscope PROPERTIES
    MACOSX_BUNDLE ON OUTPUT_NAME Hubscope MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_BINARY_DIR}/Info.plist")

install(TARGETS hubscope BUNDLE DESTINATION .)
# The terminal program lives in the bundle: /usr/local/bin/hubscope-cli is a link that the user makes.
install(TARGETS hubscope-cli RUNTIME DESTINATION Hubscope.app/Contents/MacOS)
qt_generate_deploy_app_script(TARGET hubscope OUTPUT_SCRIPT deployQt NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deployQt}")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Hubscope ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT ULFO)
