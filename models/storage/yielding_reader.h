// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite lets an edit be finished only while nobody reads the file. So that an edit need not wait for what is
// read in the background for seconds, such a connection is known here, by its file, for as long as a
// YieldingReader stands beside it: whoever writes in this program interrupts it, and reading fails. All of it
// may be called from any thread. Private to storage.
#pragma once

#include <QString>
#include <atomic>

struct sqlite3;

namespace fulcrum {

class YieldingReader {
public:
    /// `connection` reads the file `path` and outlives this.
    YieldingReader(const QString& path, sqlite3* connection);
    ~YieldingReader();
    YieldingReader(const YieldingReader&) = delete;
    YieldingReader& operator=(const YieldingReader&) = delete;

    /// Whether it was interrupted, ever.
    bool hasYielded() const { return m_hasYielded; }

    /// Interrupts all that read this file; what they read next they may read.
    static void interruptAll(const QString& path);

private:
    QString m_file;  ///< the file's one true path
    sqlite3* m_connection;
    std::atomic<bool> m_hasYielded = false;
};

}  // namespace fulcrum
