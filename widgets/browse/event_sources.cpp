// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/event_sources.h"

#include <QCoreApplication>
#include <QUrl>

#include "models/exchange/citation.h"
#include "widgets/browse/page_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The context of these texts for translators.
struct EventSources {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::EventSources)
};

}  // namespace

QString sourceLines(const EventPageContext& context, const Event& event) {
    if (event.sources.empty()) {
        return {};
    }
    QString html = pageHeading(EventSources::tr("Sources"));
    for (const Source& source : event.sources) {
        const QUrl url(source.url, QUrl::StrictMode);
        const bool isLink = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
        const QString title = source.title.toHtmlEscaped();
        QString about = source.publisher.toHtmlEscaped();
        if (source.date) {
            about += (about.isEmpty() ? QString() : u", "_s) + pageDate(*source.date, source.precision);
        }
        html += u"<p style='margin:0 0 4px 0;'>%1<br>%2</p>"_s.arg(
            isLink ? u"<a href='%1'>%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(), title)
                   : title,
            mutedText(context, about));
    }
    //: Before the names of three styles of citation
    html += mutedText(context, EventSources::tr("Copy as").toHtmlEscaped());
    for (const auto& [style, name] : {std::pair{CitationStyle::Apa, u"APA"_s},
                                      {CitationStyle::Chicago, u"Chicago"_s},
                                      {CitationStyle::BibTex, u"BibTeX"_s}}) {
        html += u" <a href='%1'>%2</a>"_s.arg(kCiteLink + toText(style), name);
    }
    return html;
}

}  // namespace fulcrum
