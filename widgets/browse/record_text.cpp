// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/record_text.h"

#include <QCoreApplication>
#include <QHash>

#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

/// A value shown is cut to so many characters: a table of the history is no place to read a series.
constexpr qsizetype kLongestValue = 600;

QString quoted(const QString& kind, const QString& name) {
    //: %1 a kind of record ("Event"), %2 its name
    return Texts::tr("%1 “%2”").arg(kind, name);
}

struct NameOf {
    QString operator()(const ProjectInfo&) const { return Texts::tr("The project itself"); }
    QString operator()(const Party& party) const {
        return quoted(Texts::tr("Party"), textIn(party.nameIn, interfaceLanguage(), party.name));
    }
    QString operator()(const Track& track) const {
        return quoted(Texts::tr("Track"), textIn(track.nameIn, interfaceLanguage(), track.name));
    }
    QString operator()(const Era& era) const {
        return quoted(Texts::tr("Era"), textIn(era.nameIn, interfaceLanguage(), era.name));
    }
    QString operator()(const Event& event) const {
        return quoted(Texts::tr("Event"), textIn(event.titleIn, interfaceLanguage(), labelOf(event)));
    }
    QString operator()(const Indicator& indicator) const {
        return quoted(Texts::tr("Indicator"), indicator.name);
    }
    QString operator()(const Story& story) const {
        return quoted(Texts::tr("Story"), textIn(story.titleIn, interfaceLanguage(), story.title));
    }
    QString operator()(const Scenario& scenario) const {
        return quoted(Texts::tr("Scenario"), textIn(scenario.nameIn, interfaceLanguage(), scenario.name));
    }
    QString operator()(const Code& code) const { return quoted(Texts::tr("Code"), code.name); }
    QString operator()(const Annotation& note) const {
        constexpr qsizetype kWords = 40;
        const QString body = note.body.simplified();
        return quoted(Texts::tr("Note"), body.size() > kWords ? body.left(kWords) + u'…' : body);
    }
};

QHash<QString, QString> fieldNames() {
    return {{u"title"_s, Texts::tr("Title")},
            {u"short"_s, Texts::tr("Short title")},
            {u"description"_s, Texts::tr("Description")},
            {u"start"_s, Texts::tr("Start")},
            {u"end"_s, Texts::tr("End")},
            {u"announced"_s, Texts::tr("Announced")},
            {u"scheduled_end"_s, Texts::tr("Scheduled end")},
            {u"precision"_s, Texts::tr("Precision")},
            {u"kind"_s, Texts::tr("Kind")},
            {u"track"_s, Texts::tr("Track")},
            {u"actor"_s, Texts::tr("Actor")},
            {u"target"_s, Texts::tr("Target")},
            {u"summary"_s, Texts::tr("Summary")},
            {u"instrument"_s, Texts::tr("Instrument")},
            {u"places"_s, Texts::tr("Places")},
            {u"people"_s, Texts::tr("People")},
            {u"tags"_s, Texts::tr("Tags")},
            {u"severity"_s, Texts::tr("Severity")},
            {u"severity_why"_s, Texts::tr("Why this severity")},
            {u"direction"_s, Texts::tr("Direction")},
            {u"relations"_s, Texts::tr("Relations")},
            {u"contested"_s, Texts::tr("Claims")},
            {u"figures"_s, Texts::tr("Figures")},
            {u"tariff"_s, Texts::tr("Tariff")},
            {u"sources"_s, Texts::tr("Sources")},
            {u"verified"_s, Texts::tr("Verified")},
            {u"name"_s, Texts::tr("Name")},
            {u"text"_s, Texts::tr("Text")},
            {u"from"_s, Texts::tr("From")},
            {u"to"_s, Texts::tr("To")},
            {u"definition"_s, Texts::tr("Definition")},
            {u"colour"_s, Texts::tr("Colour")},
            {u"parent"_s, Texts::tr("Stands under")},
            {u"key"_s, Texts::tr("Key")},
            {u"examples"_s, Texts::tr("Examples")},
            {u"on"_s, Texts::tr("On")},
            {u"body"_s, Texts::tr("Note")},
            {u"codes"_s, Texts::tr("Codes")},
            {u"author"_s, Texts::tr("Author")},
            {u"modified"_s, Texts::tr("Modified")},
            {u"private"_s, Texts::tr("Private")},
            {u"changes"_s, Texts::tr("Changes")},
            {u"steps"_s, Texts::tr("Steps")},
            {u"values"_s, Texts::tr("Values")}};
}

}  // namespace

QString recordText(const Record& record) { return std::visit(NameOf{}, record); }

QString fieldName(const QString& field) {
    if (field.isEmpty()) {
        //: Whether a record is there at all, where the name of a field stands otherwise
        return Texts::tr("Removed?");
    }
    if (field.startsWith(u"relations ")) {
        return Texts::tr("Relation %1").arg(field.section(u' ', 1));
    }
    const QHash<QString, QString> names = fieldNames();
    const QString translated = field.section(u'_', 0, 0);
    if (!names.contains(field) && names.contains(translated)) {
        //: %1 is the name of a field ("Title"), %2 the code of a language ("zh")
        return Texts::tr("%1 (%2)").arg(names.value(translated), field.section(u'_', 1));
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
        "<th align=left>%3</th></tr>"_s.arg(Texts::tr("Field"), Texts::tr("Before"), Texts::tr("After"));
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
