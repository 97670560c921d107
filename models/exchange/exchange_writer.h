// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records of a project as a file of any format, with what the format cannot hold. Pure functions, usable from
// any thread.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include "models/domain/project_content.h"
#include "models/exchange/exchange_format.h"
#include "models/exchange/web_annotation.h"

namespace fulcrum {

struct ExchangeOutput {
    QByteArray bytes;
    QString counts;      ///< "443 events, 2 annotations"
    QStringList losses;  ///< what the format cannot hold, a sentence each without its full stop
    std::size_t privateNotesLeftOut = 0;
};

ExchangeOutput writeExchange(ProjectContent content, const QString& projectId, const QDateTime& now,
                             ExchangeFormat format, PrivateNotes privateNotes);

}  // namespace fulcrum
