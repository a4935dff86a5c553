# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hubscope_options: warnings, sanitizers, hardening and strict Qt defines in one INTERFACE target,
# linked PRIVATE by every target of the project.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # there are none, and scanning doubles the work
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOMOC_PATH_PREFIX ON)

include(CheckPIESupported)
check_pie_supported()

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

add_library(hubscope_options INTERFACE)

target_compile_options(hubscope_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2
    $<$<BOOL:${HUBSCOPE_WERROR}>:-Werror>)

target_compile_definitions(hubscope_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060800
    QT_STRICT_ITERATORS _GLIBCXX_ASSERTIONS
    HUBSCOPE_VERSION="${PROJECT_VERSION}")

# Only libraries that are used shall be loaded.
target_link_options(hubscope_options INTERFACE -Wl,--as-needed)

if(HUBSCOPE_SANITIZE)
    target_compile_options(hubscope_options INTERFACE
        -fsanitize=${HUBSCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(hubscope_options INTERFACE -fsanitize=${HUBSCOPE_SANITIZE})
else()
    # OpenSSF compiler hardening guide; with sanitizers these only get in the way.
    target_compile_options(hubscope_options INTERFACE
        -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero
        $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>)
    # Shadow stacks are said by hand: Debian's start-up code bears no note of them, though it fits them. Indirect branch
    # tracking cannot be said: that code has no landing pads, ours does.
    target_link_options(hubscope_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack,-z,shstk)
endif()
