# SPDX-FileCopyrightText: 2026 The Fulcrum developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the texts to translate from the sources into the .ts files of FOLDER, with LUPDATE. Places in the sources are
# left out of the files, so that they change with the texts alone. What lupdate warns of (a tr() in a class without
# Q_OBJECT, say) would lose a text and is an error.
file(GLOB translations "${FOLDER}/fulcrum_*.ts")
foreach(translation IN LISTS translations)
    if(translation MATCHES "_en\\.ts$")
        set(extent -pluralonly)
    else()
        set(extent)
    endif()
    execute_process(
        COMMAND "${LUPDATE}" -silent -locations none -no-obsolete ${extent} -I . app models widgets -ts "${translation}"
        WORKING_DIRECTORY "${CMAKE_CURRENT_LIST_DIR}/.."
        RESULT_VARIABLE result
        ERROR_VARIABLE warnings)
    if(NOT result EQUAL 0 OR NOT warnings STREQUAL "")
        message(FATAL_ERROR "lupdate ended with ${result}: ${warnings}")
    endif()
endforeach()
