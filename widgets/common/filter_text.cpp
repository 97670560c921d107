// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filter_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "models/domain/event_status.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"
#include "widgets/common/project_colours.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::FilterText)
};

/// The words of a closed list, in the order in which a query knows them.
struct Word {
    QStringView value;
    const char* text;
};

// In the order of FilterField.
constexpr std::array kFields{
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "Side"),    QT_TRANSLATE_NOOP("fulcrum::FilterText", "By"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "Against"), QT_TRANSLATE_NOOP("fulcrum::FilterText", "Track"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "Kind"),    QT_TRANSLATE_NOOP("fulcrum::FilterText", "Tag"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "Status"),  QT_TRANSLATE_NOOP("fulcrum::FilterText", "Severity"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "Era"),     QT_TRANSLATE_NOOP("fulcrum::FilterText", "Has"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "Facts"),   QT_TRANSLATE_NOOP("fulcrum::FilterText", "In force"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "Answers"), QT_TRANSLATE_NOOP("fulcrum::FilterText", "From"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "To"),
};
static_assert(kFields.size() == kFilterFieldCount);

constexpr std::array kHas{
    Word{u"note", QT_TRANSLATE_NOOP("fulcrum::FilterText", "a note")},
    Word{u"source", QT_TRANSLATE_NOOP("fulcrum::FilterText", "a source")},
    Word{u"claims", QT_TRANSLATE_NOOP("fulcrum::FilterText", "contesting claims")},
    Word{u"tariff", QT_TRANSLATE_NOOP("fulcrum::FilterText", "a tariff")},
    Word{u"figure", QT_TRANSLATE_NOOP("fulcrum::FilterText", "a figure")},
    Word{u"link", QT_TRANSLATE_NOOP("fulcrum::FilterText", "a link")},
    Word{u"plan", QT_TRANSLATE_NOOP("fulcrum::FilterText", "a planned end")},
};

constexpr std::array kChecked{
    Word{u"search", QT_TRANSLATE_NOOP("fulcrum::FilterText", "checked by search")},
    Word{u"memory", QT_TRANSLATE_NOOP("fulcrum::FilterText", "from memory")},
    Word{u"no", QT_TRANSLATE_NOOP("fulcrum::FilterText", "not checked")},
};

// In the order of EventStatus.
constexpr std::array kStatuses{
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "not begun"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "in force"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "eased"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "suspended"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "threatened"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "going on"),
    QT_TRANSLATE_NOOP("fulcrum::FilterText", "past"),
};
static_assert(kStatuses.size() == kEventStatusCount);

template <typename Words>
QString wordText(const Words& words, const QString& value) {
    const auto found = std::ranges::find(words, QStringView(value), &Word::value);
    return found == words.end() ? value : FilterText::tr(found->text);
}

template <typename Record>
QString nameOf(const std::vector<Record>& records, const QString& id) {
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? id : textIn(found->nameIn, interfaceLanguage(), found->name);
}

QString sideText(const Document& document, const QString& value) {
    const std::optional<Side> side = sideFromText(value);
    if (side == Side::Both) {
        return FilterText::tr("both together");
    }
    if (!side || side == Side::None) {
        return FilterText::tr("neither");
    }
    return sideName(document.parties(), *side, interfaceLanguage());
}

/// "3 or more" for 3, 4 and 5.
QString severitiesText(QStringList values) {
    constexpr int kHeaviest = 5;
    values.sort();
    const int least = values.constFirst().toInt();
    const int most = values.constLast().toInt();
    if (values.size() > 1 && most - least + 1 == values.size()) {
        if (most == kHeaviest) {
            //: Severity: 3 or more
            return FilterText::tr("%1 or more").arg(least);
        }
        if (least == 1) {
            return FilterText::tr("%1 or less").arg(most);
        }
    }
    return commaText(values);
}

}  // namespace

QString fieldText(FilterField field) { return FilterText::tr(kFields[static_cast<std::size_t>(field)]); }

QString valueText(const Document& document, FilterField field, const QString& value) {
    switch (field) {
        case FilterField::Side:
            return sideText(document, value);
        case FilterField::By:
        case FilterField::Against:
            return nameOf(document.parties(), value);
        case FilterField::Track:
            return nameOf(document.tracks(), value);
        case FilterField::Era:
            return nameOf(document.eras(), value);
        case FilterField::Kind: {
            const std::optional<Kind> kind = kindFromText(value);
            return kind ? kindText(*kind) : value;
        }
        case FilterField::Status: {
            const std::optional<EventStatus> status = eventStatusFromText(value);
            return status ? FilterText::tr(kStatuses[static_cast<std::size_t>(*status)]) : value;
        }
        case FilterField::Has:
            return wordText(kHas, value);
        case FilterField::Checked:
            return wordText(kChecked, value);
        default:
            return value;
    }
}

QString clauseText(const Document& document, const FilterClause& clause) {
    QStringList values;
    for (const QString& value : clause.values) {
        values += valueText(document, clause.field, value);
    }
    const QString text = labelledText(fieldText(clause.field), clause.field == FilterField::Severity
                                                                   ? severitiesText(clause.values)
                                                                   : commaText(values));
    //: A filter that leaves something out; %1 is "Kind: Talks"
    return clause.isExcluded ? FilterText::tr("not %1").arg(text) : text;
}

QString termText(const TextTerm& term) {
    const QString text = quotedText(term.text + (term.isPrefix ? u"…"_s : QString()));
    return term.isExcluded ? FilterText::tr("not %1").arg(text) : text;
}

}  // namespace fulcrum
