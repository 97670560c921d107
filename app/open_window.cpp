// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_window.h"

#include <unistd.h>
#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QScreen>
#include <QTextStream>
#include <chrono>
#include <ctime>

#include "app/composition.h"
#include "app/interface_translators.h"
#include "resources/resources.h"
#include "widgets/common/theme.h"
#include "widgets/common/theme_choice.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

struct OpenWindowTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::OpenWindow)
};

/// Milliseconds since this process was started, by the kernel's own record of it; 0 where there is none.
double millisecondsSinceStart() {
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QIODevice::ReadOnly)) {
        return 0;
    }
    // The name in brackets may hold blanks; the 22nd field overall is the 20th behind it.
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype kStartTime = 19;
    timespec now{};
    if (fields.size() <= kStartTime || clock_gettime(CLOCK_BOOTTIME, &now) != 0) {
        return 0;
    }
    const double started = fields[kStartTime].toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) * 1e-9 - started) * 1000;
}

/// Megabytes (of a million bytes) that this process keeps in memory; 0 where the kernel does not tell.
double residentMegabytes() {
    QFile counts(u"/proc/self/statm"_s);
    if (!counts.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> pages = counts.readAll().split(' ');
    return pages.size() > 1 ? pages[1].toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6 : 0;
}

bool hasDisplay() {
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// Brings a window that is larger than its screen back onto it: the size it likes best is not there
/// everywhere.
void keepOnScreen(QWidget& window) {
    // The frame is not known yet; a title bar is about so high.
    constexpr int kTitleBar = 32;
    const QRect room = window.screen()->availableGeometry().adjusted(0, kTitleBar, 0, 0);
    if (!window.isMaximized() && !window.isFullScreen() &&
        (window.width() > room.width() || window.height() > room.height())) {
        window.resize(window.size().boundedTo(room.size()));
        window.move(room.topLeft());
    }
}

int fail(const QString& line, int code = kFailed) {
    QTextStream(stderr) << line << Qt::endl;
    return code;
}

/// What the window shows first, from the options --from, --to and --select.
Result<StartView> startFrom(const QCommandLineParser& parser) {
    StartView start;
    start.selected = parser.value(u"select"_s);
    for (const auto& [option, day] : {std::pair{u"from"_s, &start.from}, std::pair{u"to"_s, &start.to}}) {
        if (parser.isSet(option)) {
            *day = dayFromIso(parser.value(option));
            if (!*day) {
                return Error{u"--"_s + option,
                             OpenWindowTexts::tr("\"%1\" is no date").arg(parser.value(option)),
                             OpenWindowTexts::tr("Write a date as YYYY-MM-DD")};
            }
        }
    }
    return start;
}

}  // namespace

int runDrawing(int argc, char** argv, const Command& command, const QStringList& arguments) {
    // A figure must look the same with and without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    prepareApplication(application);
    // The command line is English everywhere; a figure may be asked for in another language.
    InterfaceTranslators::of(application).choose(u"C"_s);
    return static_cast<int>(command.run(command, arguments));
}

void prepareApplication(QApplication& application) {
    QApplication::setApplicationName(u"Fulcrum"_s);
    QApplication::setApplicationVersion(QStringLiteral(FULCRUM_VERSION));
    QApplication::setStyle(u"Fusion"_s);
    loadFonts();
    QApplication::setFont(interfaceFont(12.5));
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == "hicolor"_L1) {
        QIcon::setThemeName(u"breeze"_s);
    }
    QIcon::setFallbackThemeName(u"breeze"_s);
    InterfaceTranslators::of(application).choose({});
}

int openWindow(int argc, char** argv) {
    if (!hasDisplay()) {
        return fail(
            u"fulcrum: there is no display to open a window on. Write a figure instead: fulcrum figure PROJECT -o FILE."_s);
    }
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption measure(u"measure-first-paint"_s);
    parser.addOptions(
        {measure, {u"from"_s, {}, u"DAY"_s}, {u"to"_s, {}, u"DAY"_s}, {u"select"_s, {}, u"EVENT"_s}});
    parser.addPositionalArgument(u"project"_s, u"a project file; the sample if left out"_s);
    if (!parser.parse(QApplication::arguments()) || parser.positionalArguments().size() > 1) {
        return fail(u"fulcrum: %1. See fulcrum --help."_s.arg(
                        parser.errorText().isEmpty() ? u"the window opens one project at a time"_s
                                                     : parser.errorText()),
                    kWrongUsage);
    }
    prepareApplication(application);
    // The desktop file by this name is how a desktop finds icon and name of the window.
    QApplication::setDesktopFileName(u"org.fulcrum.Fulcrum"_s);
    QApplication::setWindowIcon(QIcon(iconPath()));

    Settings settings(qEnvironmentVariable("FULCRUM_SETTINGS"));
    InterfaceTranslators::of(application)
        .choose(qEnvironmentVariable("FULCRUM_LANGUAGE", settings.value(settings::kLanguage)));
    // Questions may come before the first window.
    dressApplication(settings);
    StandardDialogs dialogs;
    Composition composition(settings, dialogs);
    QObject::connect(&composition, &Composition::opened, &application,
                     [&composition] { keepOnScreen(*composition.window()); });
    if (parser.isSet(measure)) {
        QObject::connect(&composition, &Composition::firstPainted, &application, [] {
            QTextStream(stdout) << "first_paint_ms " << QString::number(millisecondsSinceStart(), 'f', 1)
                                << Qt::endl
                                << "resident_mb " << QString::number(residentMegabytes(), 'f', 1) << Qt::endl;
            QApplication::quit();
        });
    }
    QObject::connect(&composition, &Composition::readingFailed, &application,
                     [](const Error& error) { QApplication::exit(fail(u"fulcrum: "_s + error.message())); });
    const auto start = startFrom(parser);
    if (!start) {
        return fail(u"fulcrum: "_s + start.error().message(), kWrongUsage);
    }
    const QStringList projects = parser.positionalArguments();
    if (projects.isEmpty()) {
        if (const auto opened = composition.openSample(*start); !opened) {
            return fail(u"fulcrum: "_s + opened.error().message());
        }
    } else if (const auto opened = composition.openProject(projects.front(), *start); !opened) {
        composition.makeUpFor(projects.front(), opened.error());
    }
    return QApplication::exec();
}

}  // namespace fulcrum
