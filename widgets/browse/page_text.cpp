// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/page_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The context of these texts for translators.
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::PageText)
};

}  // namespace

QString pageDate(Day day, Precision precision) { return dateText(day, precision, QLocale()); }

QString pageHeading(const QString& text) {
    return u"<h3 style='margin-top:14px; margin-bottom:3px; font-size:%2px;'>%1</h3>"_s.arg(
        text.toHtmlEscaped(), QString::number(scaled(12)));
}

QString mutedText(const EventPageContext& context, const QString& html) {
    return u"<span style='color:%1;'>%2</span>"_s.arg(context.theme.mutedText.name(), html);
}

QString lagText(Day from, Day to) {
    const int days = to - from;
    if (days == 0) {
        return PageText::tr("same day");
    }
    return days > 0 ? PageText::tr("%Ln day(s) later", nullptr, days)
                    : PageText::tr("%Ln day(s) earlier", nullptr, -days);
}

QString eventLine(const EventPageContext& context, EventIndex event, const QString& behind) {
    const auto at = static_cast<std::size_t>(event);
    const EventColumns& columns = context.document.columns();
    const EventCaption caption = context.document.caption(event);
    const QString title = labelText(caption, context.language);
    const QString when = pageDate(columns.start[at], columns.precision[at]) +
                         (behind.isEmpty() ? QString() : u" · "_s + behind);
    return u"<a href='%1'>%2</a><br>%3"_s.arg(kEventLink + caption.id.toHtmlEscaped(), title.toHtmlEscaped(),
                                              mutedText(context, when.toHtmlEscaped()));
}

}  // namespace fulcrum
