# SPDX-FileCopyrightText: 2026 The Fulcrum developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One INTERFACE target carries the language level, the warnings and Qt's hardening; every target links it.
add_library(fulcrum_options INTERFACE)
target_compile_features(fulcrum_options INTERFACE cxx_std_20)
target_include_directories(fulcrum_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(fulcrum_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${FULCRUM_WERROR}>:-Werror>)
target_compile_definitions(fulcrum_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)

# The preset analysis names the checks of undefined behaviour that an address sanitizer does not make as well: those at every
# use of a pointer take half as long to compile again.
# What is watched is the product: what a test does between two calls of it need not cost a third of the build.
if(FULCRUM_SANITIZE)
    target_compile_options(fulcrum_options INTERFACE
        -fsanitize=${FULCRUM_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
        $<$<BOOL:$<TARGET_PROPERTY:FULCRUM_TEST>>:-fno-sanitize=undefined>)
    target_link_options(fulcrum_options INTERFACE -fsanitize=${FULCRUM_SANITIZE})
endif()

# What is counted is said in models; every program that holds a part of it writes the counts down at its end.
if(FULCRUM_COVERAGE)
    target_link_options(fulcrum_options INTERFACE --coverage)
endif()

# clang-tidy would read what moc and rcc generate, too. It takes its checks from the nearest file, so one in the build
# folder that asks for next to nothing spares them (an empty list is an error to it).
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-definitions-in-headers'\nInheritParentConfig: false\n")
endif()

# fulcrum_precompile(<target> HEADERS <headers> | FROM <target>)
# Reads headers once instead of once a file, which is most of what a file costs: those of models, of their tests, and of
# the window. What may be included where is not its matter: the preset tidy builds without.
# GCC's option lets the compiler cache see through them.
function(fulcrum_precompile target)
    if(NOT FULCRUM_PRECOMPILE)
        return()
    endif()
    cmake_parse_arguments(arg "" "FROM" "HEADERS" ${ARGN})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
    if(arg_FROM)
        target_precompile_headers(${target} REUSE_FROM ${arg_FROM})
        return()
    endif()
    target_precompile_headers(${target} PRIVATE ${arg_HEADERS})
    # For every file it looks up the compiler cache would read all that was precompiled, some 100 to 300 MB. This stands
    # for it; the flags stand in the command, which the cache compares anyway. Of the headers those of the compiler and of
    # Qt are told by their version, others by what they say.
    set(stands_for "${arg_HEADERS} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION}")
    if("<qcustomplot.h>" IN_LIST arg_HEADERS)
        find_path(FULCRUM_QCUSTOMPLOT_HEADERS qcustomplot.h REQUIRED)
        mark_as_advanced(FULCRUM_QCUSTOMPLOT_HEADERS)
        file(SHA256 "${FULCRUM_QCUSTOMPLOT_HEADERS}/qcustomplot.h" plot)
        string(APPEND stands_for " ${plot}")
    endif()
    get_target_property(folder ${target} BINARY_DIR)
    file(WRITE "${folder}/CMakeFiles/${target}.dir/cmake_pch.hxx.gch.sum" "${stands_for}\n")
endfunction()

# The headers that most files of models and of their tests include.
set(fulcrum_common_headers
    <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QObject> <QRegularExpression> <QSet> <QString>
    <QStringBuilder> <QStringList> <QUuid>
    <algorithm> <array> <cmath> <functional> <map> <memory> <numeric> <optional> <ranges> <set> <span> <string> <variant>
    <vector>)

# fulcrum_unite(<target> <sources>)
# With FULCRUM_UNITY sources are compiled in batches of up to twelve of one folder: most of what a source costs, the
# headers and their templates, is paid once for all of them. So a name outside of a class is given once a folder.
function(fulcrum_unite target)
    if(NOT FULCRUM_UNITY)
        return()
    endif()
    foreach(source IN LISTS ARGN)
        if(source MATCHES "\\.cpp$")
            get_filename_component(folder "${source}" DIRECTORY)
            string(MAKE_C_IDENTIFIER "sources_${folder}" key)
            math(EXPR ${key} "0${${key}} + 1")
            math(EXPR batch "(${${key}} - 1) / 12")
            set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${key}_${batch}")
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # A type of one source's own, in a class of the same source, looks to GCC as if it stood in a header then; and of what
    # std::string does in several functions it believes that it reads past the end.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage -Wno-array-bounds -Wno-stringop-overflow)
    endif()
endfunction()

# fulcrum_add_library(<name> SOURCES <files> [PUBLIC <libraries>] [PRIVATE <libraries>])
# A static library of one folder, with the common options.
function(fulcrum_add_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC fulcrum_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    fulcrum_unite(${name} ${arg_SOURCES})
endfunction()

# fulcrum_add_tests(<program> LABEL <label> TESTS <names> LIBRARIES <libraries> [SOURCES <files>] [DEFINITIONS <definitions>]
#     [TIMEOUT <seconds>] [PRECOMPILED <target>])
# The tests of a folder: test_<name>.cpp each, in one program with Qt Test (tests/support/test_program.h) that links the
# product's libraries and never compiles their sources again; every test is run by itself as test_<name>, without a
# screen, in UTC and in the C locale so that it gives the same answer on every machine. SOURCES are of several tests.
function(fulcrum_add_tests program)
    cmake_parse_arguments(arg "" "LABEL;TIMEOUT;PRECOMPILED" "TESTS;SOURCES;LIBRARIES;DEFINITIONS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(NOT arg_PRECOMPILED)
        set(arg_PRECOMPILED fulcrum_test_headers)
    endif()
    set(sources ${arg_SOURCES})
    set(mocs "")
    foreach(test IN LISTS arg_TESTS)
        # One source to read, and its name known: asking for it costs a tenth of what AUTOMOC does.
        set(moc "${CMAKE_CURRENT_BINARY_DIR}/moc/test_${test}.moc")
        qt_generate_moc(test_${test}.cpp "${moc}")
        list(APPEND sources test_${test}.cpp)
        list(APPEND mocs "${moc}")
        add_test(NAME test_${test} COMMAND ${program} test_${test})
        fulcrum_set_test_properties(test_${test} ${arg_LABEL} ${arg_TIMEOUT})
    endforeach()
    add_executable(${program} ${sources} ${mocs})
    set_target_properties(${program} PROPERTIES FULCRUM_TEST ON AUTOMOC OFF)
    target_include_directories(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc")
    target_link_libraries(${program} PRIVATE ${arg_LIBRARIES} fulcrum_test_program Qt6::Test)
    target_compile_definitions(${program} PRIVATE FULCRUM_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures" ${arg_DEFINITIONS})
    fulcrum_unite(${program} ${sources})
    fulcrum_precompile(${program} FROM ${arg_PRECOMPILED})
    # What is fast or slow is the product; a fifth of the time a test takes to compile would go into its own speed.
    target_compile_options(${program} PRIVATE $<$<CONFIG:Release>:-O1>)
    # What Qt Test has for windows is nothing to a test without one, and would need headers precompiled otherwise.
    if(arg_PRECOMPILED STREQUAL "fulcrum_test_headers")
        target_compile_options(${program} PRIVATE -UQT_GUI_LIB -UQT_WIDGETS_LIB)
    endif()
    # Only to who runs the program: its path differs between presets, and what does not is compiled once for all of them.
    if("fulcrum_program_support" IN_LIST arg_LIBRARIES)
        target_compile_definitions(${program} PRIVATE FULCRUM_PROGRAM="$<TARGET_FILE:fulcrum>")
        add_dependencies(${program} fulcrum)
    endif()
endfunction()

# `timeout` is what a test may take on the machine at hand, in seconds; machines differ tenfold, and what hangs is ended all
# the same. Under sanitizers everything takes several times as long again, and what is known of libraries that are not ours
# is left out.
function(fulcrum_set_test_properties name label timeout)
    math(EXPR timeout "${timeout} * 5")
    set(environment QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 "FULCRUM_SETTINGS=${CMAKE_BINARY_DIR}/test-settings"
        QTEST_FUNCTION_TIMEOUT=1500000)
    if(FULCRUM_SANITIZE)
        math(EXPR timeout "${timeout} * 5")
        set(known "${CMAKE_SOURCE_DIR}/tests/sanitizers")
        list(APPEND environment "LSAN_OPTIONS=suppressions=${known}/leaks:print_suppressions=0"
            "TSAN_OPTIONS=suppressions=${known}/threads" UBSAN_OPTIONS=print_stacktrace=1)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${label}" TIMEOUT ${timeout} ENVIRONMENT "${environment}")
endfunction()
