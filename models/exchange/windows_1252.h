// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text in the encoding that programs of Windows wrote in western Europe before UTF-8, and many still do. Qt
// has no decoder for it without its codecs of old. Pure functions, usable from any thread.
#pragma once

#include <QString>

namespace fulcrum {

/// The replacement character where the encoding has none.
char16_t characterOfWindows1252(uchar byte);
QString textFromWindows1252(const QByteArray& bytes);

/// A text and whether its encoding is only what is most likely.
struct DecodedText {
    QString text;  ///< without a byte order mark
    bool isGuessed = false;
};
/// UTF-16 with its mark, UTF-8, or what is no UTF-8 as Windows-1252.
DecodedText decodedText(const QByteArray& bytes);

}  // namespace fulcrum
