// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/record_id.h"

#include <QRegularExpression>
#include <array>

namespace fulcrum {

using namespace Qt::StringLiterals;

QString idFromName(const QString& name, const QString& otherwise, const QSet<QString>& taken) {
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString id = name.normalized(QString::NormalizationForm_KD).toLower();
    id.remove(QRegularExpression(u"\\p{M}"_s)).replace(others, u"-"_s);
    while (id.startsWith(u'-')) {
        id.remove(0, 1);
    }
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    id = id.isEmpty() ? otherwise : id.left(40);
    const QString wanted = id;
    for (int number = 2; taken.contains(id); ++number) {
        id = wanted + u'-' + QString::number(number);
    }
    return id;
}

QString trackColour(std::size_t place) {
    static constexpr std::array kTrackColours{"#332288", "#88CCEE", "#CC6677", "#AA4499", "#117733",
                                              "#44AA99", "#DDCC77", "#999933", "#882255", "#777777"};
    return QString::fromLatin1(kTrackColours[place % kTrackColours.size()]);
}

}  // namespace fulcrum
