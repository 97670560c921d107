// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_tips.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"
#include "widgets/timeline/lane_names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMostNamed = 3;
/// Characters of a note that a tooltip shows.
constexpr qsizetype kLongestNote = 300;

/// The context of this file's texts for translators.
struct TimelineTips {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::TimelineTips)
};

QString titleOf(const Document& document, EventIndex event) {
    const EventCaption& caption = document.caption(event);
    return textIn(caption.titleIn, interfaceLanguage(), caption.title).toHtmlEscaped();
}

QString namesOf(const Document& document, const Lanes& lanes, const LaneBox& box) {
    QStringList names;
    for (const LaneIndex lane : box.lanes) {
        names.append(laneName(document, lanes, lane, interfaceLanguage()));
    }
    return commaText(names).toHtmlEscaped();
}

}  // namespace

QString eventTip(const Document& document, EventIndex event, int notes) {
    const QString tip =
        u"<b>%1</b><br>%2"_s.arg(titleOf(document, event), spanText(document.columns(), event));
    return notes == 0 ? tip : tip + u"<br>"_s + TimelineTips::tr("%Ln note(s)", nullptr, notes);
}

QString noteTip(const Annotation& note) {
    QString body = note.body.left(kLongestNote).toHtmlEscaped();
    if (note.body.size() > kLongestNote) {
        body += u"…"_s;
    }
    return u"<b>%1</b><br>%2"_s.arg(note.author.toHtmlEscaped(), body);
}

QString laneTip(const Document& document, const Lanes& lanes, const LaneBox& box) {
    QString text = u"<b>%1</b><br>%2"_s.arg(namesOf(document, lanes, box),
                                            TimelineTips::tr("%Ln event(s) in view", nullptr, box.visible));
    if (box.crowdedOut > 0 && box.denseness < kDensityShown) {
        text += u"<br>"_s +
                TimelineTips::tr(
                    "%Ln of them have no mark of their own at this zoom; the dots below the lane show "
                    "where they are. Zoom in to see them.",
                    nullptr, box.crowdedOut);
    } else if (box.crowdedOut > 0) {
        text +=
            u"<br>"_s + TimelineTips::tr(
                            "%Ln of them have no mark of their own at this zoom; the profile below the marks "
                            "shows where they are. Zoom in to see them.",
                            nullptr, box.crowdedOut);
    }
    return text;
}

QString binTip(const Document& document, const TimelineIndex& index, const TimelineLayout& layout,
               const LaneBox& box, const PlacedBin& bin) {
    const QString from = dateText(bin.from, Precision::OnDay, QLocale());
    const QString to = dateText(bin.to - 1, Precision::OnDay, QLocale());
    QStringList lines{u"<b>%1</b>"_s.arg(namesOf(document, index.lanes(), box)),
                      from == to ? from : from + u" – "_s + to,
                      TimelineTips::tr("%Ln event(s) begin", nullptr, bin.starts)};
    if (bin.inForce > 0) {
        lines.append(TimelineTips::tr("%Ln event(s) in force or threatened", nullptr, bin.inForce));
    }
    // Of a rank that does not fit, the index answers with a choice that may be smaller than asked for.
    std::vector<EventIndex> weightiest =
        index.starting(box.lanes, {double(bin.from), double(bin.to)}, 2 * kMostNamed);
    weightiest.resize(std::min(weightiest.size(), kMostNamed));
    document.prepareCaptions(weightiest);
    for (const EventIndex event : weightiest) {
        lines.append(u"• "_s + titleOf(document, event));
    }
    lines.append(TimelineTips::tr("Twice the height is four times the events; the highest in view is %Ln.",
                                  nullptr, layout.mostStarts));
    lines.append(TimelineTips::tr("Click or press Enter to zoom in."));
    return lines.join(u"<br>"_s);
}

}  // namespace fulcrum
