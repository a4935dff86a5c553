# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The folder that the installer packs: `cmake --install build --prefix payload`, then `ninja windows_installer`. Written after Qt's
# documentation and never run: docs/packaging.md says what stands in the way.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# What Windows finds beside a program it finds first; no folder bin.
qt_generate_deploy_app_script(TARGET hubscope OUTPUT_SCRIPT deployQt NO_UNSUPPORTED_PLATFORM_ERROR
    DEPLOY_TOOL_OPTIONS --no-system-d3d-compiler --no-opengl-sw)
install(SCRIPT "${deployQt}")
# The libraries that are not Qt's: librdkafka, OpenSSL, RE2, Abseil, simdjson, SQLite, zstd, QtKeychain, KF6, QCustomPlot.
install(TARGETS hubscope hubscope-cli RUNTIME_DEPENDENCY_SET libraries RUNTIME DESTINATION .)
install(RUNTIME_DEPENDENCY_SET libraries DESTINATION .
    PRE_EXCLUDE_REGEXES "^api-ms-win-" "^ext-ms-" "^[Qq]t6"
    POST_EXCLUDE_REGEXES "[Ww]indows[/\\\\][Ss]ystem32")
include(InstallRequiredSystemLibraries)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/docs/third-party.md" DESTINATION .)

set(drawing "${PROJECT_SOURCE_DIR}/resources/icons/hubscope.svg")
# The installer bears the program's icon where the drawing can be turned into pictures.
find_program(RSVG_CONVERT rsvg-convert)
set(pictures)
if(RSVG_CONVERT)
    foreach(size 16 24 32 48 256)
        set(picture "${CMAKE_CURRENT_BINARY_DIR}/hubscope-${size}.png")
        add_custom_command(OUTPUT "${picture}"
            COMMAND "${RSVG_CONVERT}" --width ${size} --height ${size} --output "${picture}" "${drawing}"
            DEPENDS "${drawing}" VERBATIM)
        list(APPEND pictures "${picture}")
    endforeach()
endif()
add_custom_target(windows_installer DEPENDS ${pictures}
    COMMAND "${CMAKE_COMMAND}" --install "${PROJECT_BINARY_DIR}" --prefix "${PROJECT_BINARY_DIR}/payload"
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_CURRENT_LIST_DIR}/installer.py" "${PROJECT_VERSION}" "${PROJECT_BINARY_DIR}/payload"
        "${PROJECT_BINARY_DIR}/hubscope-${PROJECT_VERSION}-windows-x86_64.exe" ${pictures}
    VERBATIM)
