# SPDX-FileCopyrightText: 2026 The Fulcrum developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What CPack makes of an installed tree: a package for Debian on Linux, which is built and tried on Debian 12
# (packaging/package, packaging/linux/try-package). The settings for the installers of Windows (NSIS) and macOS (DragNDrop)
# are written after their manuals and have never been tried.
set(CPACK_PACKAGE_NAME fulcrum)
set(CPACK_PACKAGE_VENDOR "The Fulcrum developers")
set(CPACK_PACKAGE_CONTACT "The Fulcrum developers <fulcrum@packages.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop explorer of a negotiation and who held the leverage")
set(CPACK_PACKAGE_DESCRIPTION
"Fulcrum shows who did what and what answered it on a timeline that can be
zoomed, and beside it who held the leverage on each day and why. It comes with
a sample, the contest of the United States and China of 2017-2026, and knows
no parties of its own: sides, tracks and eras come from the project file.

Events can be searched, filtered, written, annotated and coded; figures leave
as PNG, SVG and PDF. All of it can be done from the command line as well.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_EXECUTABLES fulcrum Fulcrum)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Fulcrum)
    set(CPACK_NSIS_DISPLAY_NAME Fulcrum)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/fulcrum.exe)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON)
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
"WriteRegStr HKCR '.fulcrum' '' 'Fulcrum.Project'
WriteRegStr HKCR 'Fulcrum.Project' '' 'Fulcrum project'
WriteRegStr HKCR 'Fulcrum.Project\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\fulcrum.exe\\\" \\\"%1\\\"'")
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
"DeleteRegKey HKCR '.fulcrum'
DeleteRegKey HKCR 'Fulcrum.Project'")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Fulcrum)
    set(CPACK_DMG_FORMAT UDZO)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_SOURCE_DIR}/packaging/cmake/DebianDocuments.cmake")
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION science)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Icons are drawn by a plugin of it, which nothing links.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6 (>= 6.4)")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    # The icons of the actions, a font with Chinese characters, what Qt itself says in other languages, and the platform
    # for desktops without an X server.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "breeze-icon-theme, fonts-noto-cjk, qt6-translations-l10n, qt6-wayland")
endif()
include(CPack)
