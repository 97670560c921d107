# SPDX-FileCopyrightText: 2026 The Fulcrum developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Updates a copy of the translations, made in SCRATCH, and fails if that changes it, or if an English plural form is not
# filled in. LUPDATE is the tool, TRANSLATIONS the folder that is checked.
file(REMOVE_RECURSE "${SCRATCH}")
file(GLOB shipped "${TRANSLATIONS}/fulcrum_*.ts")
if(NOT shipped)
    message(FATAL_ERROR "There are no translations in ${TRANSLATIONS}")
endif()
file(COPY ${shipped} DESTINATION "${SCRATCH}")
set(FOLDER "${SCRATCH}")
include("${CMAKE_CURRENT_LIST_DIR}/../../translations/update.cmake")

foreach(translation IN LISTS shipped)
    cmake_path(GET translation FILENAME name)
    file(READ "${translation}" before)
    file(READ "${SCRATCH}/${name}" after)
    if(NOT before STREQUAL after)
        message(FATAL_ERROR "${name} is behind the sources. Build the target update_translations and fill in what is new.")
    endif()
    if(name STREQUAL "fulcrum_en.ts" AND after MATCHES "type=\"unfinished\"")
        message(FATAL_ERROR "${name} has plural forms that are not filled in.")
    endif()
endforeach()
