// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/yielding_reader.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <mutex>
#include <vector>

namespace fulcrum {
namespace {

/// Those that there are. A connection may be interrupted only while it is open, so the mutex is held for as
/// long as one is looked at.
struct Readers {
    std::mutex mutex;
    std::vector<YieldingReader*> all;
};

Readers& readers() {
    static Readers theReaders;
    return theReaders;
}

QString trueName(const QString& path) { return QFileInfo(path).canonicalFilePath(); }

}  // namespace

YieldingReader::YieldingReader(const QString& path, sqlite3* connection)
    : m_file(trueName(path)), m_connection(connection) {
    const std::scoped_lock lock(readers().mutex);
    readers().all.push_back(this);
}

YieldingReader::~YieldingReader() {
    const std::scoped_lock lock(readers().mutex);
    std::erase(readers().all, this);
}

void YieldingReader::interruptAll(const QString& path) {
    const QString file = trueName(path);
    const std::scoped_lock lock(readers().mutex);
    for (YieldingReader* reader : readers().all) {
        if (reader->m_file == file) {
            reader->m_hasYielded = true;
            sqlite3_interrupt(reader->m_connection);
        }
    }
}

}  // namespace fulcrum
