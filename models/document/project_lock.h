// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says which window edits a project file, so that a second one opens it only to read. The mark lies in the
// folder for temporary files, not beside the project, which is one file that can be mailed; it goes with the
// process that made it, also where that ends suddenly. Processes of other machines and other users are not
// seen: there the file itself refuses what has been changed meanwhile. Usable from any thread.
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

namespace fulcrum {

class ProjectLock {
public:
    /// Takes the mark for this file until this object goes; null if another window has it.
    static std::unique_ptr<ProjectLock> take(const QString& path);
    /// Whether another process, or another window of this one, edits the file.
    static bool isTaken(const QString& path);

private:
    explicit ProjectLock(const QString& mark);

    QLockFile m_file;
};

}  // namespace fulcrum
