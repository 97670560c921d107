// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zip archives in memory: written with a fixed time, so that the same parts give the same bytes, and read
// with hard limits, since an archive from elsewhere may claim any size. Knows nothing of what the parts are.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "models/domain/result.h"

namespace fulcrum {

struct ZipPart {
    QString name;  ///< "ppt/slides/slide1.xml"
    QByteArray bytes;
};

/// The parts in their order. Fails only where there is not enough memory.
Result<QByteArray> writeZip(const std::vector<ZipPart>& parts);

/// One part of an archive. Fails if the bytes are no archive, if there is no such part, or if it is larger
/// than `most` bytes; `file` is how errors name the archive.
Result<QByteArray> readZipPart(const QByteArray& archive, const QString& name, qint64 most,
                               const QString& file);

}  // namespace fulcrum
