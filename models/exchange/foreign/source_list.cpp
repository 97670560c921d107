// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/source_list.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_date.h"
#include "models/exchange/foreign/foreign_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Letters and numbers of ASCII, as citation keys may hold, of the first word that has any.
QString plainWord(const QString& text) {
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty() && c.isSpace()) {
            break;
        }
    }
    return word;
}

QString keyOf(const Source& source, QSet<QString>& taken) {
    QString key = plainWord(source.publisher) + partialIso(source).left(4) + plainWord(source.title);
    key = key.isEmpty() ? u"source"_s : key;
    QString unique = key;
    for (int number = 2; taken.contains(unique); ++number) {
        unique = key + u'-' + QString::number(number);
    }
    taken.insert(unique);
    return unique;
}

const QRegularExpression& eventKeyword() {
    static const QRegularExpression form(u"fulcrum-event=([^\\s,;{}]+)"_s);
    return form;
}

bool isSameWork(const Source& one, const Source& other) {
    return one.url.isEmpty() || other.url.isEmpty() ? one.title.compare(other.title, Qt::CaseInsensitive) == 0
                                                    : one.url == other.url;
}

/// What is read says more, or the same: nothing is emptied.
void put(const ListedSource& listed, Event& event) {
    Source source = listed.source;
    const auto there =
        std::ranges::find_if(event.sources, [&](const Source& each) { return isSameWork(each, source); });
    if (source.url.isEmpty() && (there == event.sources.end() || there->url.isEmpty())) {
        source.url = listed.identifiedAt;
    }
    if (there == event.sources.end()) {
        addSource(event, source);
        return;
    }
    there->title = source.title.isEmpty() ? there->title : source.title;
    there->publisher = source.publisher.isEmpty() ? there->publisher : source.publisher;
    there->url = source.url.isEmpty() ? there->url : source.url;
    if (source.date) {
        there->date = source.date;
        there->precision = source.precision;
    }
}

}  // namespace

QString partialIso(const Source& source) {
    const QString iso = source.date ? isoFromDay(*source.date) : QString();
    return source.precision == Precision::InYear    ? iso.left(4)
           : source.precision == Precision::InMonth ? iso.left(7)
                                                    : iso;
}

void takeDate(const QString& text, ListedSource& listed) {
    if (text.trimmed().isEmpty()) {
        return;
    }
    Source& source = listed.source;
    const Result<ForeignDate> date = dateFromForeign(text.trimmed());
    const bool isHeld =
        date && !date->isVague && !date->span.end && date->span.precision != Precision::InQuarter;
    listed.hasLostDate = !isHeld;
    if (date) {
        source.date = date->span.start;
        source.precision =
            date->span.precision == Precision::InQuarter ? Precision::InMonth : date->span.precision;
    }
}

QString addressOfDoi(const QString& doi) {
    const QString name = doi.trimmed();
    return name.isEmpty() || name.startsWith("http"_L1) ? name : QString(u"https://doi.org/"_s + name);
}

namespace {

void loseOthers(const ListedSource& listed, ForeignCollection& collection) {
    for (const QString& name : listed.others) {
        //: %1 is the name of a field of a list of literature, such as "volume"
        collection.lose(ForeignText::tr("the field \"%1\"").arg(name.left(80)));
    }
    if (listed.hasLostDate) {
        collection.lose(QStringLiteral(
            QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "what a date says beyond one day, month or year")));
    }
}

}  // namespace

bool hasOtherKeywords(const QString& keywords) {
    static const QRegularExpression separators(u"[\\s,;]"_s);
    return !QString(keywords).remove(eventKeyword()).remove(separators).isEmpty();
}

QStringList eventsInKeywords(const QString& keywords) {
    QStringList events;
    for (auto match = eventKeyword().globalMatch(keywords); match.hasNext();) {
        events += match.next().captured(1);
    }
    return events;
}

QStringList keywordsOf(const ListedSource& listed) {
    QStringList keywords;
    for (const QString& event : listed.events) {
        keywords += u"fulcrum-event="_s + event;
    }
    return keywords;
}

std::vector<ListedSource> listedSources(const ProjectContent& project) {
    std::vector<ListedSource> list;
    QHash<QString, std::size_t> places;
    QSet<QString> taken;
    for (const Event& event : project.events) {
        for (const Source& source : event.sources) {
            const QString work =
                QStringList{source.title, source.publisher, source.url, partialIso(source)}.join(u'\n');
            if (const auto place = places.constFind(work); place != places.constEnd()) {
                if (!list[*place].events.contains(event.id)) {
                    list[*place].events += event.id;
                }
                continue;
            }
            places.insert(work, list.size());
            list.push_back({{}, keyOf(source, taken), source, {event.id}});
        }
    }
    return list;
}

ForeignRecords attached(const std::vector<ListedSource>& list, const ForeignContext& context,
                        bool isGuessedEncoding) {
    ForeignCollection collection(context, u"source"_s);
    if (isGuessedEncoding) {
        collection.note(guessedEncodingWords());
    }
    QHash<QString, QStringList> citing;  // ids by address and by title
    for (const Event& event : context.project.events) {
        for (const Source& source : event.sources) {
            citing[source.url.isEmpty() ? source.title.toCaseFolded() : source.url] += event.id;
            citing[source.title.toCaseFolded()] += event.id;
        }
    }
    std::map<QString, Event> changed;
    for (const ListedSource& listed : list) {
        const Source& source = listed.source;
        if (source.title.isEmpty() && source.url.isEmpty()) {
            collection.reject(listed.where, ForeignText::tr("it has neither a title nor an address"));
            continue;
        }
        QStringList events;
        for (const QString& id : listed.events) {
            events += collection.known(id) ? QStringList(id) : QStringList();
        }
        if (events.isEmpty() && !source.url.isEmpty()) {
            events = citing.value(source.url);
        }
        if (events.isEmpty()) {
            events = citing.value(source.title.toCaseFolded());
        }
        if (events.isEmpty() && source.url.isEmpty() && !listed.identifiedAt.isEmpty()) {
            events = citing.value(listed.identifiedAt);
        }
        if (events.isEmpty()) {
            collection.reject(
                listed.where,
                ForeignText::tr(
                    "no event here cites it; a keyword \"fulcrum-event=ID\" says which one does"));
            continue;
        }
        loseOthers(listed, collection);
        events.removeDuplicates();
        for (const QString& id : events) {
            put(listed, changed.try_emplace(id, *collection.known(id)).first->second);
        }
    }
    for (auto& [id, event] : changed) {
        collection.add(std::move(event), context.file);
    }
    return collection.take();
}

}  // namespace fulcrum
