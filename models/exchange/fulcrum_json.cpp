// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/fulcrum_json.h"

#include <QSet>

#include "models/domain/record_text.h"
#include "models/exchange/exchange_text.h"
#include "models/exchange/record_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kProjectVersion = 1;

template <typename RecordType>
void writeSection(JsonWriter& writer, std::string_view name, const std::vector<RecordType>& records) {
    writer.name(name).beginArray(JsonWriter::Layout::Lines);
    for (const RecordType& record : records) {
        writeRecord(writer, record);
    }
    writer.endArray();
}

template <typename RecordType>
void readSection(ObjectReader& document, std::string_view name, const QString& kind, const QString& file,
                 std::vector<RecordType>& records) {
    QSet<QString> ids;
    std::vector<ObjectReader> readers = document.objects(name, kind);
    records.reserve(readers.size());
    for (ObjectReader& reader : readers) {
        RecordType record;
        readRecord(reader, file, record);
        if (document.fault().isSet()) {
            return;
        }
        if (ids.contains(record.id)) {
            reader.refuse(ExchangeText::tr("\"id\" stands on two records"),
                          ExchangeText::tr("Remove one of them, or give it an id of its own"));
            return;
        }
        ids.insert(record.id);
        records.push_back(std::move(record));
    }
}

void readHead(ObjectReader& document, const QString& file) {
    const Json* format = document.value("format");
    if (document.fault().isSet()) {
        return;
    }
    if (!format || !format->is_string() || *format != "fulcrum") {
        document.fault().set(
            file, ExchangeText::tr("this JSON is no Fulcrum project"),
            ExchangeText::tr("Begin the file with \"format\": \"fulcrum\" and \"version\": %1")
                .arg(kProjectVersion));
        return;
    }
    const int version = document.integer("version", 1, 1000000);
    if (version > kProjectVersion) {
        document.refuse(ExchangeText::tr("\"version\" is %1, but this program reads up to %2")
                            .arg(version)
                            .arg(kProjectVersion),
                        ExchangeText::tr("Use a newer Fulcrum"));
    }
}

}  // namespace

Result<ProjectContent> readFulcrumJson(const QByteArray& bytes, const QString& file) {
    const Result<Json> json = parseJson(bytes, file);
    if (!json) {
        return json.error();
    }
    Fault fault;
    ProjectContent content;
    ObjectReader document(*json, file, fault);
    readHead(document, file);
    if (const Json* project = document.value("project")) {
        ObjectReader reader(*project, QString(file + u", "_s + recordText(u"project"_s)), fault);
        readRecord(reader, file, content.project);
        if (content.project.title.isEmpty()) {
            reader.refuse(ExchangeText::tr("\"title\" is missing"),
                          ExchangeText::tr("Give the project a title"));
        }
    }
    readSection(document, "parties", u"party"_s, file, content.parties);
    readSection(document, "tracks", u"track"_s, file, content.tracks);
    readSection(document, "eras", u"era"_s, file, content.eras);
    readSection(document, "events", u"event"_s, file, content.events);
    readSection(document, "indicators", u"indicator"_s, file, content.indicators);
    readSection(document, "stories", u"story"_s, file, content.stories);
    readSection(document, "scenarios", u"scenario"_s, file, content.scenarios);
    readSection(document, "codes", u"code"_s, file, content.codes);
    readSection(document, "annotations", u"annotation"_s, file, content.annotations);
    document.refuseUnknown();
    if (fault.isSet()) {
        return fault.error();
    }
    return content;
}

QByteArray writeFulcrumJson(const ProjectContent& content) {
    JsonWriter writer;
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("format").text(u"fulcrum");
    writer.name("version").integer(kProjectVersion);
    if (content.project != ProjectInfo{}) {
        writeRecord(writer.name("project"), content.project);
    }
    writeSection(writer, "parties", content.parties);
    writeSection(writer, "tracks", content.tracks);
    writeSection(writer, "eras", content.eras);
    writeSection(writer, "events", content.events);
    writeSection(writer, "indicators", content.indicators);
    writeSection(writer, "stories", content.stories);
    writeSection(writer, "scenarios", content.scenarios);
    // Most projects have none of these.
    if (!content.codes.empty()) {
        writeSection(writer, "codes", content.codes);
    }
    if (!content.annotations.empty()) {
        writeSection(writer, "annotations", content.annotations);
    }
    writer.endObject();
    return writer.bytes() + '\n';
}

Result<std::vector<Event>> readEventLines(const QByteArray& bytes, const QString& file) {
    if (bytes.trimmed().isEmpty()) {
        return Error{file, ExchangeText::tr("the file is empty"),
                     ExchangeText::tr("Give a file that holds one event a line")};
    }
    Fault fault;
    std::vector<Event> events;
    QSet<QString> ids;
    int line = 0;
    for (const QByteArray& text : bytes.split('\n')) {
        ++line;
        if (text.trimmed().isEmpty()) {
            continue;
        }
        const QString where = atLine(file, line);
        const Result<Json> json = parseJson(text, file, line);
        if (!json) {
            return json.error();
        }
        ObjectReader reader(*json, where, fault);
        Event event;
        readRecord(reader, where, event);
        if (ids.contains(event.id)) {
            reader.refuse(ExchangeText::tr("\"id\" stands on two records"),
                          ExchangeText::tr("Remove one of them, or give it an id of its own"));
        }
        if (fault.isSet()) {
            return fault.error();
        }
        ids.insert(event.id);
        events.push_back(std::move(event));
    }
    return events;
}

QByteArray writeEventLines(const std::vector<Event>& events) {
    QByteArray bytes;
    for (const Event& event : events) {
        JsonWriter writer;
        // An inline container around it makes the record one line.
        writer.beginArray();
        writeRecord(writer, event);
        writer.endArray();
        bytes += writer.bytes().sliced(1, writer.bytes().size() - 2) + '\n';
    }
    return bytes;
}

}  // namespace fulcrum
