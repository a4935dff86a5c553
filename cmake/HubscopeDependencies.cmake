# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every third-party library, found once. Nothing is downloaded. Licences: docs/third-party.md.
find_package(PkgConfig REQUIRED)
find_package(Qt6 6.8 REQUIRED COMPONENTS Core Network)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(rdkafka REQUIRED IMPORTED_TARGET rdkafka>=2.8)
pkg_check_modules(simdjson REQUIRED IMPORTED_TARGET simdjson>=3.12)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3>=3.46)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd>=1.5)

# Not by pkg-config: re2's file names sixty libraries of Abseil, and asking for them takes most of a minute.
find_library(RE2_LIBRARY re2 REQUIRED)
find_path(RE2_INCLUDE_DIR re2/re2.h REQUIRED)
mark_as_advanced(RE2_LIBRARY RE2_INCLUDE_DIR)
add_library(re2::re2 SHARED IMPORTED)
set_target_properties(re2::re2 PROPERTIES
    IMPORTED_LOCATION "${RE2_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${RE2_INCLUDE_DIR}")

if(HUBSCOPE_UI)
    find_package(Qt6 6.8 REQUIRED COMPONENTS Gui Widgets Svg DBus LinguistTools)
    find_package(KF6SyntaxHighlighting 6.13 REQUIRED)
    find_package(QCustomPlotQt6 QUIET)
    if(NOT TARGET QCustomPlotQt6)
        find_library(QCUSTOMPLOT_QT6 QCustomPlotQt6 REQUIRED)
        find_path(QCUSTOMPLOT_INCLUDE qcustomplot.h REQUIRED)
        add_library(QCustomPlotQt6 INTERFACE IMPORTED)
        target_link_libraries(QCustomPlotQt6 INTERFACE "${QCUSTOMPLOT_QT6}")
        target_include_directories(QCustomPlotQt6 SYSTEM INTERFACE "${QCUSTOMPLOT_INCLUDE}")
    endif()
endif()
if(HUBSCOPE_TESTS)
    find_package(Qt6 6.8 REQUIRED COMPONENTS Test)
endif()
if(HUBSCOPE_BENCHMARKS)
    find_package(benchmark REQUIRED)
endif()
