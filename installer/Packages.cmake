# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one CPack file: what all packages say of themselves, and what each kind adds. scripts/package runs it.
# NSIS is not CPack's own: windows/hubscope.nsi says why.
set(CPACK_PACKAGE_NAME hubscope)
set(CPACK_PACKAGE_VENDOR "The Hubscope developers")
set(CPACK_PACKAGE_CONTACT "The Hubscope developers <developers@hubscope.invalid>")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "set up, test and watch the path of Azure logs into InsightIDR")
set(CPACK_PACKAGE_DESCRIPTION
"Hubscope is for the person who connects Azure logs to InsightIDR, by an event
hub that is read over Kafka. It walks through the vendor's guide task by task,
and a test of the connection names, stage by stage, the one thing that is
wrong and what to do about it. A live view then shows what arrives, in which
of InsightIDR's log sets each event will land, and why.

Two programs on one core: hubscope opens a window, hubscope-cli has the same
abilities for terminals and scripts. No consumer group is joined, so that
other readers never notice it, and nothing is sent, unless you ask it to send
samples. A demo hub is built in.")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/PackageOptions.cmake")
# Whoever packs may have a tighter umask than those who install.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(UNIX AND NOT APPLE)
    set(CPACK_GENERATOR DEB RPM)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

    # --- Debian ---
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
    set(CPACK_STRIP_FILES OFF) # the debug package takes what is stripped
    # What no symbol of a library tells: trusted authorities for TLS, a client that can read Event Hubs, and Qt's plugin that draws the
    # window's icon.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, librdkafka1 (>= 2.8), qt6-svg-plugins")
    # Texts of Qt's own dialogs, a native window on Wayland, and a keychain on desktops that bring none.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, gnome-keyring | kwalletmanager")

    # --- RPM ---
    set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
    set(CPACK_RPM_PACKAGE_RELEASE 1)
    set(CPACK_RPM_PACKAGE_SUMMARY "Set up, test and watch the path of Azure logs into InsightIDR")
    set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
    # Libraries that come with it (RpmTree.cmake), as a regular expression: QCustomPlot's soname is Debian's own invention, and simdjson
    # has another with every minor version, so that no distribution with RPM could install what asks for them by these names.
    set(CPACK_HUBSCOPE_RPM_CARRIES "libQCustomPlotQt6|libsimdjson")
    # Ours, the metainfo's, and simdjson's with what it has of others.
    set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND CC0-1.0 AND (Apache-2.0 OR MIT) AND BSD-3-Clause AND MIT")
    set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
    set(CPACK_RPM_PACKAGE_URL "${PROJECT_HOMEPAGE_URL}")
    # As for Debian; the client goes by one name at Fedora and by the other at openSUSE.
    set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, (librdkafka >= 2.8 or librdkafka1 >= 2.8)")
    set(CPACK_RPM_PACKAGE_AUTOREQ ON)
    set(CPACK_RPM_PACKAGE_AUTOPROV ON)
    set(CPACK_RPM_COMPRESSION_TYPE zstd)
    set(CPACK_RPM_CHANGELOG_FILE "${HUBSCOPE_RPM_CHANGELOG}")
    # Folders of the system's own packages.
    foreach(folder IN ITEMS /usr/share/applications /usr/share/metainfo /usr/share/bash-completion
            /usr/share/bash-completion/completions /usr/share/fish /usr/share/fish/vendor_completions.d
            /usr/share/zsh /usr/share/zsh/site-functions /usr/lib/systemd /usr/lib/systemd/user
            /usr/share/licenses /usr/share/man /usr/share/man/man1 /usr/share/icons /usr/share/icons/hicolor)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "${folder}")
    endforeach()
    foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
            "/usr/share/icons/hicolor/${size}" "/usr/share/icons/hicolor/${size}/apps")
    endforeach()
    # Two builds of a commit are the same: no name of the machine, no time but the commit's. What comes with it is nobody else's.
    set(CPACK_RPM_SPEC_MORE_DEFINE
"%global __requires_exclude ^(${CPACK_HUBSCOPE_RPM_CARRIES})[.]so
%global __provides_exclude_from ^/usr/lib64/hubscope/
%define packager ${CPACK_PACKAGE_CONTACT}
%define _buildhost hubscope
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define build_mtime_policy clamp_to_source_date_epoch
%define _build_id_links none")
endif()

include(CPack)
