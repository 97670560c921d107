# SPDX-FileCopyrightText: 2026 The Fulcrum developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CPack runs this when the files of a package are laid out and not packed yet. It adds what Debian wants to find in
# /usr/share/doc, packs the manual page, and gives all files one time, so that the same sources make the same package.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
set(root "${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}")
set(linux "${CMAKE_CURRENT_LIST_DIR}/../linux")
set(documents "${root}/share/doc/fulcrum")

# The name of the time zone does not depend on the machine, and those of days and months on no language.
set(ENV{TZ} UTC)
set(ENV{LC_ALL} C)
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(MAKE_DIRECTORY "${documents}")
configure_file("${linux}/copyright.txt" "${documents}/copyright" COPYONLY)
configure_file("${CMAKE_CURRENT_LIST_DIR}/../../CHANGELOG.md" "${documents}/changelog" COPYONLY)
file(WRITE "${documents}/changelog.Debian"
"fulcrum (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Package of version ${CPACK_PACKAGE_VERSION}; what is new in it stands in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${day}
")
execute_process(
    COMMAND gzip --best --no-name --force
        "${documents}/changelog" "${documents}/changelog.Debian" "${root}/share/man/man1/fulcrum.1"
    COMMAND_ERROR_IS_FATAL ANY)

file(CHMOD "${documents}/copyright" "${documents}/changelog.gz" "${documents}/changelog.Debian.gz"
    "${root}/share/man/man1/fulcrum.1.gz" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(
        COMMAND find "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
