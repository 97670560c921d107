// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lane_arrangement.h"

#include <QUrl>
#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostRowsOfALane = 60;

const QString kHidden = u"hidden"_s;
const QString kCollapsed = u"collapsed"_s;
const QString kPinned = u"pinned"_s;
const QString kRows = u"rows="_s;
const QString kOrder = u"order"_s;

/// A name may hold blanks and line ends; what is kept of it does not.
QString written(const QString& name) { return QString::fromLatin1(QUrl::toPercentEncoding(name)); }
QString read(const QString& word) { return QUrl::fromPercentEncoding(word.toLatin1()); }

}  // namespace

std::vector<ArrangedLane> LaneArrangement::arranged(const QStringList& names) const {
    // Those whose place was chosen stand in the chosen order on the places that they hold together; the
    // others stay where they are.
    QStringList chosen;
    for (const QString& name : m_order) {
        if (names.contains(name)) {
            chosen.append(name);
        }
    }
    qsizetype next = 0;
    std::vector<ArrangedLane> lanes;
    for (const QString& natural : names) {
        const QString name = chosen.contains(natural) ? chosen.at(next++) : natural;
        ArrangedLane lane{static_cast<LaneIndex>(names.indexOf(name))};
        if (const auto found = m_settings.find(name); found != m_settings.end()) {
            lane.isHidden = found->second.isHidden;
            lane.isCollapsed = found->second.isCollapsed;
            lane.isPinned = found->second.isPinned;
            lane.rows = found->second.rows;
        }
        lanes.push_back(lane);
    }
    return lanes;
}

template <typename Change>
void LaneArrangement::change(const QString& name, Change change) {
    Setting setting = m_settings[name];
    change(setting);
    if (setting == Setting{}) {
        m_settings.erase(name);
    } else {
        m_settings[name] = setting;
    }
}

void LaneArrangement::setHidden(const QString& name, bool isHidden) {
    change(name, [&](Setting& setting) { setting.isHidden = isHidden; });
}

void LaneArrangement::setCollapsed(const QString& name, bool isCollapsed) {
    change(name, [&](Setting& setting) { setting.isCollapsed = isCollapsed; });
}

void LaneArrangement::setPinned(const QString& name, bool isPinned) {
    change(name, [&](Setting& setting) { setting.isPinned = isPinned; });
}

void LaneArrangement::setRows(const QString& name, int rows) {
    change(name, [&](Setting& setting) { setting.rows = std::clamp(rows, 0, kMostRowsOfALane); });
}

void LaneArrangement::move(const QStringList& names, const QStringList& moved, const QString& before) {
    QStringList order;
    for (const QString& name : names) {
        if (name == before) {
            order += moved;
        }
        if (!moved.contains(name)) {
            order.append(name);
        }
    }
    if (before.isEmpty()) {
        order += moved;
    }
    m_order = order;
}

void LaneArrangement::showAll() {
    QStringList names;
    for (const auto& [name, setting] : m_settings) {
        names.append(name);
    }
    for (const QString& name : names) {
        setHidden(name, false);
    }
}

QString LaneArrangement::toText() const {
    QStringList lines;
    for (const auto& [name, setting] : m_settings) {
        QStringList words{written(name)};
        if (setting.isHidden) {
            words.append(kHidden);
        }
        if (setting.isCollapsed) {
            words.append(kCollapsed);
        }
        if (setting.isPinned) {
            words.append(kPinned);
        }
        if (setting.rows > 0) {
            words.append(kRows + QString::number(setting.rows));
        }
        lines.append(words.join(u' '));
    }
    if (!m_order.isEmpty()) {
        // A blank in front: no lane's name is empty, so no lane's line begins with one.
        QStringList words{QString(), kOrder};
        for (const QString& name : m_order) {
            words.append(written(name));
        }
        lines.append(words.join(u' '));
    }
    return lines.join(u'\n');
}

LaneArrangement LaneArrangement::fromText(const QString& text) {
    LaneArrangement arrangement;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        if (words.front().isEmpty()) {
            for (const QString& word : words.mid(2)) {
                arrangement.m_order.append(read(word));
            }
            continue;
        }
        const QString name = read(words.front());
        for (const QString& word : words.mid(1)) {
            if (word == kHidden) {
                arrangement.setHidden(name, true);
            } else if (word == kCollapsed) {
                arrangement.setCollapsed(name, true);
            } else if (word == kPinned) {
                arrangement.setPinned(name, true);
            } else if (word.startsWith(kRows)) {
                arrangement.setRows(name, word.mid(kRows.size()).toInt());
            }
        }
    }
    return arrangement;
}

}  // namespace fulcrum
