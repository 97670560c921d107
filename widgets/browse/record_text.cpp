// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/record_text.h"

#include <QCoreApplication>
#include <QHash>

#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct RecordTexts {
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

/// A value shown is cut to so many characters: a table of the history is no place to read a series.
constexpr qsizetype kLongestValue = 600;

QString quoted(const QString& kind, const QString& name) {
    //: %1 a kind of record ("Event"), %2 its name
    return RecordTexts::tr("%1 “%2”").arg(kind, name);
}

struct NameOf {
    QString operator()(const ProjectInfo&) const { return RecordTexts::tr("The project itself"); }
    QString operator()(const Party& party) const {
        return quoted(RecordTexts::tr("Party"), textIn(party.nameIn, interfaceLanguage(), party.name));
    }
    QString operator()(const Track& track) const {
        return quoted(RecordTexts::tr("Track"), textIn(track.nameIn, interfaceLanguage(), track.name));
    }
    QString operator()(const Era& era) const {
        return quoted(RecordTexts::tr("Era"), textIn(era.nameIn, interfaceLanguage(), era.name));
    }
    QString operator()(const Event& event) const {
        return quoted(RecordTexts::tr("Event"), textIn(event.titleIn, interfaceLanguage(), labelOf(event)));
    }
    QString operator()(const Indicator& indicator) const {
        return quoted(RecordTexts::tr("Indicator"), indicator.name);
    }
    QString operator()(const Story& story) const {
        return quoted(RecordTexts::tr("Story"), textIn(story.titleIn, interfaceLanguage(), story.title));
    }
    QString operator()(const Scenario& scenario) const {
        return quoted(RecordTexts::tr("Scenario"),
                      textIn(scenario.nameIn, interfaceLanguage(), scenario.name));
    }
    QString operator()(const Code& code) const { return quoted(RecordTexts::tr("Code"), code.name); }
    QString operator()(const Annotation& note) const {
        constexpr qsizetype kWords = 40;
        const QString body = note.body.simplified();
        return quoted(RecordTexts::tr("Note"), body.size() > kWords ? body.left(kWords) + u'…' : body);
    }
};

QHash<QString, QString> fieldNames() {
    return {{u"title"_s, RecordTexts::tr("Title")},
            {u"short"_s, RecordTexts::tr("Short title")},
            {u"description"_s, RecordTexts::tr("Description")},
            {u"start"_s, RecordTexts::tr("Start")},
            {u"end"_s, RecordTexts::tr("End")},
            {u"announced"_s, RecordTexts::tr("Announced")},
            {u"scheduled_end"_s, RecordTexts::tr("Scheduled end")},
            {u"precision"_s, RecordTexts::tr("Precision")},
            {u"kind"_s, RecordTexts::tr("Kind")},
            {u"track"_s, RecordTexts::tr("Track")},
            {u"actor"_s, RecordTexts::tr("Actor")},
            {u"target"_s, RecordTexts::tr("Target")},
            {u"summary"_s, RecordTexts::tr("Summary")},
            {u"instrument"_s, RecordTexts::tr("Instrument")},
            {u"places"_s, RecordTexts::tr("Places")},
            {u"people"_s, RecordTexts::tr("People")},
            {u"tags"_s, RecordTexts::tr("Tags")},
            {u"severity"_s, RecordTexts::tr("Severity")},
            {u"severity_why"_s, RecordTexts::tr("Why this severity")},
            {u"direction"_s, RecordTexts::tr("Direction")},
            {u"relations"_s, RecordTexts::tr("Relations")},
            {u"contested"_s, RecordTexts::tr("Claims")},
            {u"figures"_s, RecordTexts::tr("Figures")},
            {u"tariff"_s, RecordTexts::tr("Tariff")},
            {u"sources"_s, RecordTexts::tr("Sources")},
            {u"verified"_s, RecordTexts::tr("Verified")},
            {u"name"_s, RecordTexts::tr("Name")},
            {u"text"_s, RecordTexts::tr("Text")},
            {u"from"_s, RecordTexts::tr("From")},
            {u"to"_s, RecordTexts::tr("To")},
            {u"definition"_s, RecordTexts::tr("Definition")},
            {u"colour"_s, RecordTexts::tr("Colour")},
            {u"parent"_s, RecordTexts::tr("Stands under")},
            {u"key"_s, RecordTexts::tr("Key")},
            {u"examples"_s, RecordTexts::tr("Examples")},
            {u"on"_s, RecordTexts::tr("On")},
            {u"body"_s, RecordTexts::tr("Note")},
            {u"codes"_s, RecordTexts::tr("Codes")},
            {u"author"_s, RecordTexts::tr("Author")},
            {u"modified"_s, RecordTexts::tr("Modified")},
            {u"private"_s, RecordTexts::tr("Private")},
            {u"changes"_s, RecordTexts::tr("Changes")},
            {u"steps"_s, RecordTexts::tr("Steps")},
            {u"values"_s, RecordTexts::tr("Values")}};
}

}  // namespace

QString recordText(const Record& record) { return std::visit(NameOf{}, record); }

QString fieldName(const QString& field) {
    if (field.isEmpty()) {
        //: Whether a record is there at all, where the name of a field stands otherwise
        return RecordTexts::tr("Removed?");
    }
    if (field.startsWith(u"relations ")) {
        return RecordTexts::tr("Relation %1").arg(field.section(u' ', 1));
    }
    const QHash<QString, QString> names = fieldNames();
    const QString translated = field.section(u'_', 0, 0);
    if (!names.contains(field) && names.contains(translated)) {
        //: %1 is the name of a field ("Title"), %2 the code of a language ("zh")
        return RecordTexts::tr("%1 (%2)").arg(names.value(translated), field.section(u'_', 1));
    }
    return names.value(field, field);
}

QString valueOf(const QString& json) {
    const QString text = plainText(json);
    return text.isEmpty() ? u"—"_s : text.size() > kLongestValue ? text.left(kLongestValue) + u'…' : text;
}

QString differencesHtml(const Change& change) {
    QString html =
        u"<table cellspacing=0 cellpadding=3><tr><th align=left>%1</th><th align=left>%2</th>"
        "<th align=left>%3</th></tr>"_s.arg(RecordTexts::tr("Field"), RecordTexts::tr("Before"),
                                            RecordTexts::tr("After"));
    const auto cell = [](const QString& text) -> QString {
        return u"<td>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
    };
    for (const FieldDifference& difference : fieldDifferences(change.before, change.after)) {
        html += u"<tr>"_s + cell(fieldName(difference.field)) + cell(valueOf(difference.before)) +
                cell(valueOf(difference.after)) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

}  // namespace fulcrum
