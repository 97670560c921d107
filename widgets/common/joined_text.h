// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts put together from whole texts, with the marks that the interface's language has between them. For
// enumerations and pairs only: a sentence is one text with places. GUI thread.
#pragma once

#include <QString>
#include <QStringList>

namespace fulcrum {

/// "tariffs, chips, minerals"
QString commaText(const QStringList& texts);
/// "suspended since May; before that in force"
QString semicolonText(const QStringList& texts);
/// "Track: tariffs"
QString labelledText(const QString& label, const QString& text);
/// “tariff”
QString quotedText(const QString& text);

}  // namespace fulcrum
