// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/event_page.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/browse/answer_tree.h"
#include "widgets/browse/claim_table.h"
#include "widgets/browse/event_sources.h"
#include "widgets/browse/event_status_text.h"
#include "widgets/browse/page_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// How much of the accent the ground of a found word has.
constexpr double kMarkShare = 0.28;

/// The context of this page's texts for translators.
struct EventPage {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::EventPage)
};

/// A text that stands in a table, marked there for translators.
QString translated(const char* text) { return QCoreApplication::translate("fulcrum::EventPage", text); }

QString chip(QString text, const QColor& ground, const Theme& theme) {
    // A chip that breaks over two lines is no chip.
    text.replace(u' ', QChar::Nbsp);
    return u"<span style='background-color:%1; color:%2;'>&nbsp;%3&nbsp;</span> "_s.arg(
        ground.name(), theme.text.name(), text.toHtmlEscaped());
}

QString chips(const EventPageContext& context, EventIndex index, const Event& event) {
    const auto at = static_cast<std::size_t>(index);
    const EventColumns& columns = context.document.columns();
    const Party& actor = context.document.parties()[columns.actor[at]];
    const Track& track = context.document.tracks()[columns.track[at]];
    return chip(textIn(actor.nameIn, context.language, actor.name),
                context.theme.fillOf(context.colours.party(columns.actor[at])), context.theme) +
           chip(textIn(track.nameIn, context.language, track.name),
                context.theme.fillOf(context.colours.track(columns.track[at])), context.theme) +
           chip(kindText(event.kind), context.theme.grid, context.theme) +
           chip(severityText(event.severity), context.theme.grid, context.theme);
}

/// The text with the words that are looked for on a ground of their own, as HTML.
QString marked(const EventPageContext& context, const QString& text) {
    if (context.filter == nullptr) {
        return text.toHtmlEscaped();
    }
    // The ground is light enough in either theme for the text on it to keep its contrast.
    const QString ground = mixed(context.theme.ground, context.theme.accent, kMarkShare).name();
    QString html;
    qsizetype done = 0;
    for (const TextMark& mark : context.filter->marksIn(text)) {
        html += text.mid(done, mark.position - done).toHtmlEscaped() +
                u"<span style='background-color:%1; color:%2;'>%3</span>"_s.arg(
                    ground, context.theme.text.name(), text.mid(mark.position, mark.length).toHtmlEscaped());
        done = mark.position + mark.length;
    }
    return html + text.mid(done).toHtmlEscaped();
}

/// Said of a selected event that the views leave out.
QString hiddenLine(const EventPageContext& context, EventIndex index) {
    // Within an edit the page may be asked for before the filter has followed.
    if (context.filter == nullptr || index >= context.filter->matches()->size() ||
        context.filter->matches()->contains(index)) {
        return {};
    }
    return u"<p style='margin:0 0 8px 0;'>%1</p>"_s.arg(
        mutedText(context, EventPage::tr("Hidden by the filter").toHtmlEscaped()));
}

QString figureLines(const EventPageContext& context, const Event& event) {
    if (event.figures.empty() && !event.tariff) {
        return {};
    }
    QString html = pageHeading(EventPage::tr("Figures"));
    if (event.tariff) {
        //: A duty: percentage points, share of the trade it hits
        html += u"<div>%1</div>"_s.arg(EventPage::tr("duty of %1 points on %2 % of the goods trade")
                                           .arg(QLocale().toString(event.tariff->points, 'g', 6),
                                                QLocale().toString(event.tariff->coverage * 100, 'g', 4))
                                           .toHtmlEscaped());
    }
    for (const Figure& figure : event.figures) {
        html += u"<div>%1</div>"_s.arg(figureText(context.document, figure).toHtmlEscaped());
    }
    return html;
}

/// Words of a figure's key that are units, longest first.
struct FigureUnit {
    QStringView suffix;
    const char* text;
};
constexpr std::array kUnits{
    FigureUnit{u"usd_bn", QT_TRANSLATE_NOOP("fulcrum::EventPage", "%1 billion US dollars")},
    FigureUnit{u"usd_m", QT_TRANSLATE_NOOP("fulcrum::EventPage", "%1 million US dollars")},
    FigureUnit{u"usd", QT_TRANSLATE_NOOP("fulcrum::EventPage", "%1 US dollars")},
    FigureUnit{u"pp", QT_TRANSLATE_NOOP("fulcrum::EventPage", "%1 percentage points")},
    FigureUnit{u"pct", QT_TRANSLATE_NOOP("fulcrum::EventPage", "%1 %")},
    FigureUnit{u"tonnes", QT_TRANSLATE_NOOP("fulcrum::EventPage", "%1 t")},
};

/// How many notes are on the event, and the way to them or to the first.
QString notesLine(const EventPageContext& context, EventIndex index, const Event& event) {
    if (context.notes == nullptr) {
        return {};
    }
    const int count = context.notes->countOn(context.document.columns().key[static_cast<std::size_t>(index)]);
    const QString text =
        count == 0 ? EventPage::tr("Write a note") : EventPage::tr("%Ln note(s)", nullptr, count);
    return u"<p style='margin:8px 0 0 0;'><a href='%1'>%2</a></p>"_s.arg(
        QString(kNotesLink + event.id).toHtmlEscaped(), text.toHtmlEscaped());
}

QString balanceLine(const EventPageContext& context, EventIndex index) {
    double points = 0;
    for (const Contribution& part : context.balance.contributions(index, context.day)) {
        points += part.points;
    }
    if (std::abs(points) < 0.05) {
        return {};
    }
    const QString side =
        sideName(context.document.parties(), points > 0 ? Side::A : Side::B, context.language);
    //: %1 a date, %2 points, %3 the side they count for
    return u"<p style='margin:8px 0 0 0;'>%1</p>"_s.arg(
        EventPage::tr("Share of the balance on %1: %2 points (%3)")
            .arg(pageDate(context.day), QLocale().toString(std::abs(points), 'f', 1), side)
            .toHtmlEscaped());
}

}  // namespace

QString figureText(const Document& document, const Figure& figure) {
    QString key = figure.key;
    QString pattern = u"%1"_s;
    for (const FigureUnit& unit : kUnits) {
        if (key == unit.suffix || key.endsWith(u'_' + unit.suffix.toString())) {
            key.chop(std::min(key.size(), unit.suffix.size() + 1));
            pattern = translated(unit.text);
            break;
        }
    }
    QStringList words = key.split(u'_', Qt::SkipEmptyParts);
    for (QString& word : words) {
        for (const Party& party : document.parties()) {
            if (party.id.compare(word, Qt::CaseInsensitive) == 0) {
                word = textIn(party.nameIn, interfaceLanguage(),
                              party.shortName.isEmpty() ? party.name : party.shortName);
            }
        }
    }
    const auto* number = std::get_if<double>(&figure.value);
    const QString value = pattern.arg(number != nullptr ? QLocale().toString(*number, 'g', 12)
                                                        : std::get<QString>(figure.value));
    return words.isEmpty() ? value : labelledText(words.join(u' '), value);
}

QString eventPage(const EventPageContext& context, EventIndex index, const Event& event) {
    QString html =
        u"<h2 style='margin:0 0 6px 0; font-size:%2px;'>%1</h2>"_s.arg(
            marked(context, textIn(event.titleIn, context.language, event.title)),
            QString::number(scaled(16))) +
        u"<p style='margin:0 0 6px 0; font-size:%2px; line-height:140%;'>%1</p>"_s.arg(
            chips(context, index, event), QString::number(scaled(11))) +
        u"<p style='margin:0 0 8px 0;'>%1</p>"_s.arg(
            mutedText(context, statusText(context, index, event).toHtmlEscaped())) +
        hiddenLine(context, index) + u"<p style='margin:0;'>%1</p>"_s.arg(marked(context, event.summary)) +
        balanceLine(context, index) + notesLine(context, index, event) + answerTree(context, index) +
        mentionLines(context, index, event) + claimTable(context, event) + figureLines(context, event);
    if (!event.severityWhy.isEmpty()) {
        html += pageHeading(EventPage::tr("Why this severity")) + event.severityWhy.toHtmlEscaped();
    }
    if (!event.instrument.isEmpty()) {
        html += pageHeading(EventPage::tr("Legal instrument")) + event.instrument.toHtmlEscaped();
    }
    const auto list = [&](const char* title, const QStringList& values) {
        if (!values.isEmpty()) {
            html += pageHeading(translated(title)) + commaText(values).toHtmlEscaped();
        }
    };
    list(QT_TRANSLATE_NOOP("fulcrum::EventPage", "People"), event.people);
    list(QT_TRANSLATE_NOOP("fulcrum::EventPage", "Places"), event.places);
    return html + sourceLines(context, event);
}

namespace {

QString storyLines(const EventPageContext& context, bool offersTour) {
    const auto& stories = context.document.stories();
    if (stories.empty() && !offersTour) {
        return {};
    }
    QString html = pageHeading(EventPage::tr("Where to begin"));
    const auto line = [&](const QString& address, const QString& text, const QString& behind) {
        html += u"<div style='margin:0 0 3px 0;'><a href='%1'>%2</a>%3</div>"_s.arg(
            address.toHtmlEscaped(), text.toHtmlEscaped(), behind.isEmpty() ? QString() : u" · "_s + behind);
    };
    if (offersTour) {
        line(kTourLink, EventPage::tr("A tour of the window, one minute"),
             u"<a href='%1'>%2</a>"_s.arg(kNoTourLink, EventPage::tr("not again").toHtmlEscaped()));
    }
    for (const Story& story : stories) {
        line(kStoryLink + story.id, textIn(story.titleIn, context.language, story.title),
             mutedText(context, EventPage::tr("%Ln step(s)", nullptr, static_cast<int>(story.steps.size()))
                                    .replace(u' ', QChar::Nbsp)));
    }
    return html;
}

}  // namespace

QString projectPage(const EventPageContext& context, bool offersTour) {
    const Document& document = context.document;
    const ProjectInfo& project = document.project();
    const QString title = textIn(project.titleIn, context.language, project.title);
    QString html =
        u"<h2 style='margin:0 0 6px 0; font-size:%3px;'>%1</h2><p style='margin:0 0 8px 0;'>%2</p>"_s.arg(
            (title.isEmpty() ? EventPage::tr("Untitled project") : title).toHtmlEscaped(),
            textIn(project.descriptionIn, context.language, project.description).toHtmlEscaped(),
            QString::number(scaled(16)));
    html += u"<p style='margin:0 0 8px 0;'>%1</p>"_s.arg(
        mutedText(context, EventPage::tr("%Ln event(s)", nullptr, document.columns().size()) + u" · "_s +
                               EventPage::tr("data to %1").arg(pageDate(document.horizon()))));
    html += storyLines(context, offersTour);
    html +=
        pageHeading(EventPage::tr("How to read it")) +
        u"<p style='margin:0 0 6px 0;'>%1</p><p style='margin:0;'>%2</p>"_s.arg(
            EventPage::tr(
                "Each mark is an event, in a lane for its side and track. The chart below adds up how hard "
                "the measures in force press on each side; the strong line is the net.")
                .toHtmlEscaped(),
            EventPage::tr(
                "Click an event to read about it. Turn the wheel to zoom, drag to move, press F to see "
                "everything and the arrow keys to walk from event to event.")
                .toHtmlEscaped());
    html += pageHeading(EventPage::tr("Marks")) + u"<table cellspacing='0' cellpadding='3'>"_s;
    const std::array<std::pair<const char*, const char*>, 7> marks{{
        {"bar", QT_TRANSLATE_NOOP("fulcrum::EventPage", "measure in force; thinner once it is cut")},
        {"hatched", QT_TRANSLATE_NOOP("fulcrum::EventPage", "threat")},
        {"relief", QT_TRANSLATE_NOOP("fulcrum::EventPage", "relief")},
        {"agreement", QT_TRANSLATE_NOOP("fulcrum::EventPage", "agreement")},
        {"talks", QT_TRANSLATE_NOOP("fulcrum::EventPage", "talks")},
        {"ruling", QT_TRANSLATE_NOOP("fulcrum::EventPage", "ruling of a court or body")},
        {"statement", QT_TRANSLATE_NOOP("fulcrum::EventPage", "statement, preparation or warning")},
    }};
    for (const auto& [name, text] : marks) {
        html += u"<tr><td><img src='mark:%1'></td><td>%2</td></tr>"_s.arg(QLatin1StringView(name),
                                                                          translated(text).toHtmlEscaped());
    }
    html += u"</table>"_s + pageHeading(EventPage::tr("What the balance is"));
    html += EventPage::tr(
                "An index in points, not a probability and not a forecast of concessions: pressure is not "
                "success.")
                .toHtmlEscaped();
    if (!project.licence.isEmpty()) {
        html += u"<p style='margin:14px 0 0 0;'>%1</p>"_s.arg(
            mutedText(context, QString(project.attribution + u" · "_s + project.licence).toHtmlEscaped()));
    }
    return html;
}

}  // namespace fulcrum
