# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rooms and what each may link. This table is the house: a link that is not in it fails at configure.
# ARCHITECTURE.md draws it. Rooms are named by their folder; everything below a named room comes with it.

set(HUBSCOPE_ROOMS base eventhub azure leql insight store pipeline kafka diagnose setup demo
    models common panels wizard)

set(HUBSCOPE_MAY_LINK_base      Qt6::Core PkgConfig::zstd)
set(HUBSCOPE_MAY_LINK_eventhub  base)
set(HUBSCOPE_MAY_LINK_azure     base PkgConfig::simdjson)
set(HUBSCOPE_MAY_LINK_leql      base re2::re2)
set(HUBSCOPE_MAY_LINK_insight   azure leql)
set(HUBSCOPE_MAY_LINK_store     insight PkgConfig::sqlite3)
set(HUBSCOPE_MAY_LINK_pipeline  store eventhub Threads::Threads)
set(HUBSCOPE_MAY_LINK_kafka     pipeline PkgConfig::rdkafka OpenSSL::Crypto OpenSSL::SSL)
set(HUBSCOPE_MAY_LINK_diagnose  pipeline Qt6::Network)
set(HUBSCOPE_MAY_LINK_setup     eventhub Qt6Keychain::Qt6Keychain)
set(HUBSCOPE_MAY_LINK_demo      kafka)
set(HUBSCOPE_MAY_LINK_models    pipeline diagnose setup Qt6::Gui)
set(HUBSCOPE_MAY_LINK_common    models Qt6::Widgets Qt6::Svg Qt6::DBus)
set(HUBSCOPE_MAY_LINK_panels    common Qt6::Widgets KF6::SyntaxHighlighting QCustomPlotQt6)
set(HUBSCOPE_MAY_LINK_wizard    common Qt6::Widgets)

# hubscope_room(NAME SOURCES file... LINKS cell...): the library of one room.
# LINKS names rooms and third-party targets of the room's cell in the table above.
function(hubscope_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;LINKS")
    set(target hubscope_${name})
    add_library(${target} STATIC ${room_SOURCES})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    add_library(Hubscope::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/..")
    target_link_libraries(${target} PRIVATE hubscope_options)
    foreach(link IN LISTS room_LINKS)
        if(link IN_LIST HUBSCOPE_ROOMS)
            target_link_libraries(${target} PUBLIC Hubscope::${link})
        else()
            target_link_libraries(${target} PUBLIC ${link})
        endif()
    endforeach()
    set_property(GLOBAL APPEND PROPERTY HUBSCOPE_BUILT_ROOMS ${name})
endfunction()

# hubscope_assert_layer(NAME): fails unless every link of the room stands in its cell, wherever it was added.
function(hubscope_assert_layer name)
    if(NOT name IN_LIST HUBSCOPE_ROOMS OR NOT DEFINED HUBSCOPE_MAY_LINK_${name})
        message(FATAL_ERROR "Room '${name}' is not in the table of cmake/HubscopeLayers.cmake: "
            "add it to HUBSCOPE_ROOMS and say what it may link in HUBSCOPE_MAY_LINK_${name}.")
    endif()
    set(links)
    foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
        get_target_property(list hubscope_${name} ${property})
        if(list)
            list(APPEND links ${list})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES links)
    foreach(link IN LISTS links)
        # Links added from another folder come as ::@(id);lib;::@, private ones of a static library as $<LINK_ONLY:lib>.
        if(link MATCHES "^::@")
            continue()
        endif()
        string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" link "${link}")
        string(REGEX REPLACE "^(Hubscope::|hubscope_)" "" cell "${link}")
        if(cell STREQUAL "options")
            continue()
        endif()
        if(NOT cell IN_LIST HUBSCOPE_MAY_LINK_${name})
            list(JOIN HUBSCOPE_MAY_LINK_${name} ", " allowed)
            message(FATAL_ERROR "Room '${name}' may not link '${link}'. It may link: ${allowed}. "
                "See cmake/HubscopeLayers.cmake and ARCHITECTURE.md.")
        endif()
    endforeach()
endfunction()

# hubscope_assert_layers(): the check for every room that was built; called when all of them are.
function(hubscope_assert_layers)
    get_property(rooms GLOBAL PROPERTY HUBSCOPE_BUILT_ROOMS)
    foreach(room IN LISTS rooms)
        hubscope_assert_layer(${room})
    endforeach()
endfunction()
