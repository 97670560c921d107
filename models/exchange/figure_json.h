// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a figure says of itself, so that it can be opened again: the view as a link, the last edit of the data
// it was made from, and how it was to look. No notes, no paths. Pure functions.
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

#include "models/domain/result.h"

namespace fulcrum {

struct FigureRecord {
    QString link;                                      ///< as linkTo() writes it, with the project
    QString madeFrom;                                  ///< DataVersion::edit; may be empty
    std::vector<std::pair<QString, QString>> options;  ///< name and value, as the command line has them

    bool operator==(const FigureRecord&) const = default;
};

/// No record is larger, in bytes.
inline constexpr qsizetype kLargestFigureRecord = qsizetype{256} * 1024;

QByteArray writeFigureRecord(const FigureRecord& record);
/// `file` is how errors name the figure. Fails on what is too large, is no such record, or was written by a
/// newer version.
Result<FigureRecord> readFigureRecord(const QByteArray& bytes, const QString& file);

}  // namespace fulcrum
