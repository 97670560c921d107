// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/answer_tree.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "models/timeline/links.h"
#include "widgets/browse/page_text.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The context of these texts for translators.
struct AnswerTree {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::AnswerTree)
};

/// Beside the event itself: what is linked with it, and what that is linked with in the same direction.
constexpr int kDepth = 2;
/// Of one event, so many are listed.
constexpr std::size_t kMostOfOne = 6;
constexpr int kIndent = 16;

/// What takes strength from a measure, as against what answers it.
bool eases(RelationType type) {
    return type == RelationType::Suspends || type == RelationType::Amends || type == RelationType::Revokes ||
           type == RelationType::Replaces;
}

class Tree {
public:
    Tree(const EventPageContext& context) : m_context(context) {}

    /// A branch of one kind: earlier or later events, and of the later ones those that ease or the others.
    QString branch(EventIndex event, LinkWay way, bool isOfEasing, int depth) const {
        std::vector<Link> links;
        m_context.document.timelineIndex().links().addLinksOf(event, links);
        std::erase_if(links, [&](const Link& link) {
            const bool isOnward = link.earlier == event;
            return isOnward != (way == LinkWay::Onward) || (isOnward && eases(link.type) != isOfEasing);
        });
        const auto other = [&](const Link& link) {
            return way == LinkWay::Onward ? link.later : link.earlier;
        };
        std::sort(links.begin(), links.end(),
                  [&](const Link& a, const Link& b) { return other(a) < other(b); });
        QString html;
        const std::size_t shown = std::min(links.size(), kMostOfOne);
        for (std::size_t i = 0; i < shown; ++i) {
            html += line(event, other(links[i]), links[i], way, depth);
            if (depth < kDepth) {
                html += branch(other(links[i]), way, isOfEasing, depth + 1);
            }
        }
        if (shown < links.size()) {
            html += row(depth, mutedText(m_context, AnswerTree::tr("and %Ln more", nullptr,
                                                                   static_cast<int>(links.size() - shown))));
        }
        return html;
    }

private:
    static QString row(int depth, const QString& html) {
        return u"<div style='margin-left:%1px; margin-bottom:3px;'>%2</div>"_s.arg((depth - 1) * kIndent)
            .arg(html);
    }

    QString line(EventIndex event, EventIndex other, const Link& link, LinkWay way, int depth) const {
        const auto& start = m_context.document.columns().start;
        // "answers" is told by the later of the two; a preparation is told by the earlier.
        const bool isToldByOther = (way == LinkWay::Onward) == (link.type != RelationType::Prepares);
        const QString words = isToldByOther ? inverseRelationText(link.type) : relationText(link.type);
        const QString lag =
            lagText(start[static_cast<std::size_t>(event)], start[static_cast<std::size_t>(other)]);
        return row(depth,
                   mutedText(m_context, words.toHtmlEscaped() + u' ') + eventLine(m_context, other, lag));
    }

    const EventPageContext& m_context;
};

}  // namespace

QString answerTree(const EventPageContext& context, EventIndex event) {
    const Tree tree(context);
    QString html;
    const auto add = [&](const QString& title, const QString& branch) {
        if (!branch.isEmpty()) {
            html += pageHeading(title) + branch;
        }
    };
    add(AnswerTree::tr("Where it comes from"), tree.branch(event, LinkWay::Back, false, 1));
    add(AnswerTree::tr("What came of it"), tree.branch(event, LinkWay::Onward, false, 1));
    add(AnswerTree::tr("What eased or changed it"), tree.branch(event, LinkWay::Onward, true, 1));
    return html;
}

QString mentionLines(const EventPageContext& context, EventIndex index, const Event& event) {
    QString html;
    for (const Relation& relation : event.relations) {
        const auto key = context.document.keyOf(relation.eventId);
        if (relation.type == RelationType::Cites && key) {
            const EventIndex other = context.document.columns().indexOf(*key);
            const auto& start = context.document.columns().start;
            const QString lag =
                lagText(start[static_cast<std::size_t>(index)], start[static_cast<std::size_t>(other)]);
            html += u"<div style='margin-bottom:3px;'>%1</div>"_s.arg(eventLine(context, other, lag));
        }
    }
    return html.isEmpty() ? html : pageHeading(AnswerTree::tr("Mentions")) + html;
}

}  // namespace fulcrum
