// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Creates and connects everything the window needs: the one place to read to see who knows whom. It owns the
// open document and the shell around it; opening another project replaces both, and only once the new one has
// been read. A large project is read in the background, while the window in place stays usable. Another
// language is a new window on what is open. GUI thread.
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "app/opened_project.h"
#include "app/recovery_offer.h"
#include "app/start_view.h"
#include "models/document/project_reading.h"
#include "widgets/main_window/opening_window.h"

namespace fulcrum {

class Composition : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the composition.
    Composition(Settings& settings, Dialogs& dialogs, QObject* parent = nullptr);
    ~Composition() override;

    /// Opens a project file in the window, from this view on. On failure what was open stays. A large file is
    /// only begun to be read and counts as opened: opened() or readingFailed() tells how it ended. Of
    /// several the one asked for last is opened.
    Result<void> openProject(const QString& path, const StartView& start = {});
    /// The project could not be opened: offers to recover it where its file is damaged, and else tells why.
    /// Ends in opened() or, where nothing is open, in readingFailed().
    void makeUpFor(const QString& path, const Error& error);
    /// Opens the record that ships with the program; it is never written to.
    Result<void> openSample(const StartView& start = {});

    /// Shows what is open in a new window that speaks this language, "" being the system's, and keeps the
    /// choice. Nothing happens if the user would rather stay with what is being written.
    void speak(const QString& language);

    /// Files of so many bytes and more are read in the background.
    void setLargeFrom(qint64 bytes) { m_largeFrom = bytes; }
    bool isReading() const { return m_ready || !m_readings.running().empty(); }

    /// The window, or null before something is open.
    MainWindow* window() const;
    /// What is open; only once something is.
    Document& document() const { return *m_opened->document; }
    TimeWindow& timeWindow() const { return m_opened->timeWindow; }
    Selection& selection() const { return m_opened->selection; }
    CurrentBalance& balance() const { return m_opened->balance; }
    ActiveFilter& filter() const { return m_opened->filter; }
    FilteredBalance& filteredBalance() const { return m_opened->filteredBalance; }
    ActiveScenario& scenario() const { return m_opened->scenario; }
    ActiveLanes& lanes() const { return m_opened->lanes; }
    ViewHistory& history() const { return m_opened->history; }

signals:
    void firstPainted();
    /// Something else is open now, in a window of its own.
    void opened();
    /// A project could not be read, and nothing is open. (Where something is, the user is told there.)
    void readingFailed(const fulcrum::Error& error);

private:
    /// A project that has been read and waits to be shown.
    struct Ready {
        ProjectReading reading;
        StartView start;
    };

    Result<void> readAndShow(const QString& path, const StartView& start);
    void readInBackground(const QString& path, const StartView& start);
    void takeReading(const QString& path, Result<ProjectReading> reading, const StartView& start);
    void showRecovered(const QString& path);
    /// A plain window tells what is at work, where there is no other.
    void showOpeningWindow();
    /// In that window, once they are known.
    void showAxes(const QString& path, const ProjectOutline& outline, const StartView& start);
    void showReady();
    void tellFailure(const Error& error);
    void giveUp();
    /// Nothing is open: asks what to begin with.
    void chooseBeginning();
    Result<void> openNew(const QString& path, const QStringList& files);
    void tellIfFailed(const Result<void>& opened);
    /// Says that this window edits the file, or else follows what is changed in it.
    void lockOrFollow(OpenedProject& opened);
    /// Opens the file anew, on what is in view.
    void follow();
    Result<void> show(Result<std::unique_ptr<OpenedProject>> next);
    /// With a window that is not shown yet.
    Result<std::unique_ptr<OpenedProject>> made(ProjectReading reading, const StartView& start);
    Result<std::unique_ptr<OpenedProject>> made(std::unique_ptr<Document> document, RecordBalance record,
                                                const StartView& start);
    /// Puts what was read into the place of what is open.
    void replaceBy(std::unique_ptr<OpenedProject> next);
    void replaceByNext();
    /// A new window on what is open, after `change`.
    void renew(const std::function<void()>& change);
    /// Hears what the window of what is open asks for.
    void listenTo(MainWindow& window);
    void openInstead(const std::function<Result<void>()>& open);

    Settings& m_settings;
    Dialogs& m_dialogs;
    qint64 m_largeFrom;
    QString m_beingRead;  ///< the file that was asked for last
    TaskRunner m_readings;
    RecoveryOffer m_recovery;
    std::unique_ptr<Ready> m_ready;
    /// Nothing has been edited since the user, if asked, agreed to leave what is open.
    bool m_mayReplace = true;
    std::unique_ptr<OpeningWindow> m_openingWindow;  ///< null once something is open
    std::unique_ptr<OpenedProject> m_opened;
    std::unique_ptr<OpenedProject> m_next;    ///< made, to be shown when the window's thread has drawn breath
    std::unique_ptr<OpenedProject> m_former;  ///< until the window that took its place has been shown
};

/// The document of a sample, in memory.
Result<std::unique_ptr<Document>> sampleDocument(const QString& name);

}  // namespace fulcrum
