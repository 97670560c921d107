// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Foreign HTML as text that can do no harm: scripts, styles and comments are dropped, paragraphs and lists
// become lines, bold, italics and links to web pages become Markdown, everything else loses its tags. What
// Markdown would take for its own signs is escaped. A pure function in one pass, whatever the input.
#pragma once

#include <QString>
#include <string>

namespace fulcrum {

QString markdownFromHtml(const QString& html);

/// The same without any sign of Markdown. A text without tags keeps its blanks and line ends.
QString plainFromHtml(const QString& html);

/// Plain text as HTML: signs of its own are escaped, line ends become <br>.
QString htmlFromPlain(const QString& text);
/// The same as a value of JSON.
inline std::string htmlOf(const QString& text) { return htmlFromPlain(text).toStdString(); }

}  // namespace fulcrum
