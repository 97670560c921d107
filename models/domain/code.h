// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A code: one entry of a researcher's code book, which annotations apply. Codes form a hierarchy by naming
// their parent. Plain values.
#pragma once

#include <QString>
#include <QStringList>

namespace fulcrum {

struct Code {
    QString id;
    QString name;
    QString definition;
    QString colour;        ///< "#RRGGBB", or empty
    QString parent;        ///< id of a code, or empty: it stands at the top
    QString key;           ///< one letter or digit that applies it in the window, or empty
    QStringList examples;  ///< passages that show what it means
    QString extra;

    bool operator==(const Code&) const = default;
};

}  // namespace fulcrum
