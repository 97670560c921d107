// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QThread>
#include <QTimer>
#include <cmath>
#include <utility>

#include "app/interface_translators.h"
#include "models/exchange/fulcrum_json.h"
#include "models/settings/recent_projects.h"
#include "resources/resources.h"
#include "widgets/common/theme_choice.h"
#include "widgets/main_window/new_project_dialog.h"
#include "widgets/main_window/window_actions.h"
#include "widgets/main_window/window_state.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Reading a file of this size takes about as long as the window itself takes to appear.
constexpr qint64 kLargeBytes = qint64{8} * 1024 * 1024;

/// Milliseconds after which it is looked again whether a dialog has been closed.
constexpr int kDialogMilliseconds = 100;

/// Milliseconds until the window's thread goes on with what would be long together: with none at all it would
/// do so in the same turn of its loop.
constexpr int kBreathMilliseconds = 1;

const QString kReadingKey = u"reading"_s;

}  // namespace

Result<std::unique_ptr<Document>> sampleDocument(const QString& name) {
    const auto content = readFulcrumJson(sampleJson(name), name);
    if (!content) {
        return content.error();
    }
    return Document::inMemory(*content);
}

Composition::Composition(Settings& settings, Dialogs& dialogs, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_dialogs(dialogs),
      m_largeFrom(kLargeBytes),
      m_recovery(m_readings, dialogs) {
    connect(&m_recovery, &RecoveryOffer::recovering, this, &Composition::showOpeningWindow);
    connect(&m_recovery, &RecoveryOffer::recovered, this, &Composition::showRecovered);
    connect(&m_recovery, &RecoveryOffer::declined, this, &Composition::tellFailure);
    connect(&m_recovery, &RecoveryOffer::abandoned, this, [this](const Error& error) {
        if (!m_opened) {
            emit readingFailed(error);
        }
    });
}

Composition::~Composition() = default;

MainWindow* Composition::window() const { return m_opened ? m_opened->window.get() : nullptr; }

Result<void> Composition::openProject(const QString& path, const StartView& start) {
    const bool isSame = m_opened && QFileInfo(path) == QFileInfo(m_opened->document->path());
    if (isSame) {
        // What is opened anew is not edited by another window; if it cannot be read, this one goes on.
        m_opened->lock.reset();
    }
    auto opened = readAndShow(path, start);
    if (isSame && !opened) {
        lockOrFollow(*m_opened);
    }
    return opened;
}

Result<void> Composition::readAndShow(const QString& path, const StartView& start) {
    if (QFileInfo(path).size() >= m_largeFrom) {
        readInBackground(path, start);
        return {};
    }
    auto reading = readProject(path);
    if (!reading) {
        return reading.error();
    }
    return show(made(std::move(reading).value(), start));
}

Result<void> Composition::openSample(const StartView& start) {
    auto document = sampleDocument(u"us-china"_s);
    if (!document) {
        return document.error();
    }
    RecordBalance record((*document)->tables(), Lens::Leverage);
    return show(made(std::move(document).value(), std::move(record), start));
}

void Composition::readInBackground(const QString& path, const StartView& start) {
    m_ready.reset();
    m_next.reset();
    m_mayReplace = true;
    m_beingRead = path;
    if (m_openingWindow) {
        m_openingWindow->clearAxes();
    }
    //: %1: name of a project file
    m_readings.run(
        kReadingKey, tr("Reading %1…").arg(QFileInfo(path).fileName()), this,
        [this, path, start](const TaskControl& control) {
            const auto tell = [this, path, start](const ProjectOutline& outline) {
                QMetaObject::invokeMethod(this, [=, this] { showAxes(path, outline, start); });
            };
            return readProject(path, control.stop, {control.progress, tell});
        },
        [this, path, start](Result<ProjectReading> reading) {
            takeReading(path, std::move(reading), start);
        });
    showOpeningWindow();
}

void Composition::showOpeningWindow() {
    if (!m_opened && !m_openingWindow) {
        m_openingWindow = std::make_unique<OpeningWindow>(m_readings, m_settings);
        connect(m_openingWindow.get(), &OpeningWindow::givenUp, this, &Composition::giveUp);
        m_openingWindow->show();
    }
}

void Composition::showAxes(const QString& path, const ProjectOutline& outline, const StartView& start) {
    if (m_openingWindow && path == m_beingRead) {
        m_openingWindow->showAxes(outline, bounded(start.rangeIn(outline.extent)));
    }
}

void Composition::takeReading(const QString& path, Result<ProjectReading> reading, const StartView& start) {
    if (reading) {
        m_ready = std::make_unique<Ready>(Ready{std::move(reading).value(), start});
        showReady();
    } else {
        makeUpFor(path, reading.error());
    }
}

void Composition::makeUpFor(const QString& path, const Error& error) {
    m_recovery.consider(window(), path, error);
}

void Composition::showRecovered(const QString& path) {
    if (m_opened) {
        openInstead([&] { return openProject(path); });
    } else {
        tellIfFailed(openProject(path));
    }
}

void Composition::tellFailure(const Error& error) {
    if (m_opened) {
        m_dialogs.showError(window(), error.message());
    } else {
        emit readingFailed(error);
    }
}

void Composition::showReady() {
    if (!m_ready) {
        return;
    }
    // The code behind a dialog or a drag of the window that is to go is still at work; it must end first.
    if (thread()->loopLevel() > 1) {
        QTimer::singleShot(kDialogMilliseconds, this, &Composition::showReady);
        return;
    }
    const std::unique_ptr<Ready> ready = std::move(m_ready);
    if (m_opened && !m_mayReplace && !window()->mayLeave()) {
        return;
    }
    auto next = made(std::move(ready->reading), ready->start);
    if (!next) {
        tellFailure(next.error());
        return;
    }
    // Making a window and painting it for the first time are long enough each.
    m_next = std::move(next).value();
    QTimer::singleShot(kBreathMilliseconds, this, &Composition::replaceByNext);
}

void Composition::replaceByNext() {
    if (m_next) {
        replaceBy(std::move(m_next));
    }
}

void Composition::giveUp() {
    m_readings.cancel(kReadingKey);
    m_recovery.cancel();
    m_ready.reset();
    m_next.reset();
    // It is in the middle of closing.
    m_openingWindow.release()->deleteLater();
    chooseBeginning();
}

void Composition::chooseBeginning() {
    auto* dialog = new NewProjectDialog(m_settings, m_dialogs);
    connect(dialog, &NewProjectDialog::sampleWanted, this, [this] { tellIfFailed(openSample()); });
    connect(dialog, &NewProjectDialog::projectMade, this,
            [this](const QString& path, const QStringList& files) { tellIfFailed(openNew(path, files)); });
    // Something may be opened in another way meanwhile.
    connect(this, &Composition::opened, dialog, &QWidget::close);
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->show();
}

Result<void> Composition::openNew(const QString& path, const QStringList& files) {
    auto opened = openProject(path);
    if (opened && !files.isEmpty()) {
        importFiles(*window(), {files, std::nullopt, Duplicates::BringIn, {}});
    }
    return opened;
}

void Composition::tellIfFailed(const Result<void>& opened) {
    if (!opened) {
        tellFailure(opened.error());
    }
}

Result<void> Composition::show(Result<std::unique_ptr<OpenedProject>> next) {
    if (!next) {
        return next.error();
    }
    replaceBy(std::move(next).value());
    return {};
}

Result<std::unique_ptr<OpenedProject>> Composition::made(ProjectReading reading, const StartView& start) {
    auto document = std::make_unique<Document>(std::move(reading.store), std::move(reading.tables),
                                               std::move(reading.timelineIndex));
    return made(std::move(document), std::move(reading.balance), start);
}

Result<std::unique_ptr<OpenedProject>> Composition::made(std::unique_ptr<Document> document,
                                                         RecordBalance record, const StartView& start) {
    std::optional<EventKey> selected;
    if (!start.selected.isEmpty()) {
        const auto key = document->keyOf(start.selected);
        if (!key) {
            return key.error();
        }
        selected = *key;
    }
    // Something newer is open than what is still being read.
    m_readings.cancel(kReadingKey);
    m_ready.reset();
    m_next.reset();
    auto next = std::make_unique<OpenedProject>(std::move(document), std::move(record), m_readings,
                                                m_settings, m_dialogs);
    if (start.from || start.to) {
        next->timeWindow.setRange(start.rangeIn(next->timeWindow.extent()));
        next->history.clear();
    }
    if (selected) {
        next->selection.select(*selected);
    }
    listenTo(*next->window);
    connect(next->document.get(), &Document::changed, this, [this] { m_mayReplace = false; });
    return next;
}

void Composition::replaceBy(std::unique_ptr<OpenedProject> next) {
    if (m_opened) {
        m_opened->window->rememberLayout();
    }
    lockOrFollow(*next);
    if (m_openingWindow) {
        m_openingWindow->placeInstead(*next->window);
    }
    next->window->show();
    m_former = std::exchange(m_opened, std::move(next));
    m_openingWindow.reset();
    if (m_former) {
        // Clearing away takes about as long as the new window's first picture, which comes first.
        m_former->lock.reset();
        m_former->window->hide();
        QTimer::singleShot(kBreathMilliseconds, this, [this] { m_former.reset(); });
    }
    emit opened();
}

void Composition::listenTo(MainWindow& window) {
    // Opening another project deletes the window that asked for it, so it must not happen inside its signal.
    connect(
        &window, &MainWindow::openRequested, this,
        [this](const QString& path) {
            if (!this->window()->mayLeave()) {
                return;
            }
            if (const auto opened = openProject(path); !opened) {
                makeUpFor(path, opened.error());
            }
        },
        Qt::QueuedConnection);
    connect(
        &window, &MainWindow::sampleRequested, this, [this] { openInstead([this] { return openSample(); }); },
        Qt::QueuedConnection);
    connect(
        &window, &MainWindow::newProjectRequested, this,
        [this](const QString& path, const QStringList& files) {
            openInstead([&] { return openNew(path, files); });
        },
        Qt::QueuedConnection);
    connect(&window, &MainWindow::languageRequested, this, &Composition::speak, Qt::QueuedConnection);
    connect(
        &window, &MainWindow::renewalRequested, this,
        [this] {
            // Another wish may have brought what this one asked for.
            if (chosenTextScale(m_settings) != textScale()) {
                renew([] {});
            }
        },
        Qt::QueuedConnection);
    connect(&window, &MainWindow::firstPainted, this, &Composition::firstPainted);
}

void Composition::speak(const QString& language) {
    renew([&] {
        m_settings.setValue(settings::kLanguage, language);
        InterfaceTranslators::of(*QCoreApplication::instance()).choose(language);
    });
}

void Composition::renew(const std::function<void()>& change) {
    if (!m_opened) {
        return;
    }
    const WindowState state = windowState(*window());
    if (!window()->mayCloseEditors()) {
        return;
    }
    change();
    window()->rememberLayout();
    // Two windows at once would quarrel over the tasks of their panels. None at all must not end the program.
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_opened->window.reset();
    m_opened->window = std::make_unique<MainWindow>(m_opened->session);
    listenTo(*window());
    bringBack(state, *window());
    window()->show();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
    emit opened();
}

void Composition::lockOrFollow(OpenedProject& opened) {
    const QString path = opened.document->path();
    if (path.isEmpty()) {
        return;
    }
    rememberProject(path, m_settings);
    if (!opened.document->isReadOnly()) {
        opened.lock = ProjectLock::take(path);
        return;
    }
    opened.followed = std::make_unique<FollowedFile>(path);
    connect(opened.followed.get(), &FollowedFile::changed, this, &Composition::follow);
}

void Composition::follow() {
    if (!m_opened || !m_opened->document->isReadOnly()) {
        return;
    }
    const Document& document = *m_opened->document;
    const DayRange range = m_opened->timeWindow.range();
    const EventIndex selected = document.columns().indexOf(m_opened->selection.selected());
    StartView start{static_cast<Day>(std::floor(range.from)), static_cast<Day>(std::ceil(range.to)) - 1,
                    selected == kNoIndex ? QString() : document.caption(selected).id};
    const QString path = document.path();
    if (!openProject(path, start)) {
        // In the middle of an edit, or the selected event is gone.
        start.selected.clear();
        if (!openProject(path, start)) {
            m_opened->followed->waitAgain();
        }
    }
}

void Composition::openInstead(const std::function<Result<void>()>& open) {
    if (!window()->mayLeave()) {
        return;
    }
    if (const auto opened = open(); !opened) {
        m_dialogs.showError(window(), opened.error().message());
    }
}

}  // namespace fulcrum
