// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/change_set_writer.h"
#include "models/exchange/exchange_text.h"
#include "models/exchange/fulcrum_json.h"
#include "models/exchange/record_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

void writeSide(JsonWriter& writer, std::string_view name, const std::optional<Record>& record) {
    writer.name(name);
    if (!record) {
        writer.null();
        return;
    }
    std::visit([&](const auto& value) { writeRecord(writer, value); }, *record);
}

void writeSettlements(JsonWriter& writer, const std::vector<Settlement>& settlements) {
    if (settlements.empty()) {
        return;
    }
    writer.name("settled").beginArray();
    for (const Settlement& settled : settlements) {
        writer.beginObject();
        writer.name("record").text(settled.record);
        writer.name("field").textOrNull(settled.field);
        writer.name("kept").textOrNull(settled.kept);
        writeTexts(writer.name("rejected"), settled.rejected);
        writer.endObject();
    }
    writer.endArray();
}

template <typename RecordType>
std::optional<Record> readAs(ObjectReader& reader, const QString& file) {
    RecordType record;
    readRecord(reader, file, record);
    return record;
}

std::optional<Record> readSide(ObjectReader& change, std::string_view name, const QString& kind,
                               const QString& file) {
    std::optional<ObjectReader> reader = change.object(name);
    if (!reader) {
        return std::nullopt;
    }
    std::optional<Record> record = readRecordOfKind(kind, *reader, file);
    if (!record) {
        change.refuse(ExchangeText::tr("\"record\" is \"%1\", which is no kind of record").arg(kind));
    }
    return record;
}

}  // namespace

std::optional<Record> readRecordOfKind(const QString& kind, ObjectReader& reader, const QString& file) {
    if (kind == u"project"_s) {
        return readAs<ProjectInfo>(reader, file);
    }
    if (kind == u"party"_s) {
        return readAs<Party>(reader, file);
    }
    if (kind == u"track"_s) {
        return readAs<Track>(reader, file);
    }
    if (kind == u"era"_s) {
        return readAs<Era>(reader, file);
    }
    if (kind == u"event"_s) {
        return readAs<Event>(reader, file);
    }
    if (kind == u"indicator"_s) {
        return readAs<Indicator>(reader, file);
    }
    if (kind == u"story"_s) {
        return readAs<Story>(reader, file);
    }
    if (kind == u"scenario"_s) {
        return readAs<Scenario>(reader, file);
    }
    if (kind == u"code"_s) {
        return readAs<Code>(reader, file);
    }
    if (kind == u"annotation"_s) {
        return readAs<Annotation>(reader, file);
    }
    return std::nullopt;
}

ChangeSetWriter::ChangeSetWriter(const QString& summary) {
    m_writer.beginObject();
    m_writer.name("summary").text(summary);
    m_writer.name("changes").beginArray();
}

void ChangeSetWriter::add(const Change& change) {
    const Record& record = change.after ? *change.after : *change.before;
    m_writer.beginObject();
    m_writer.name("record").text(describe(record).section(u' ', 0, 0));
    writeSide(m_writer, "before", change.before);
    writeSide(m_writer, "after", change.after);
    m_writer.endObject();
}

QString ChangeSetWriter::finished(const std::vector<Settlement>& settled, const QStringList& merged) {
    m_writer.endArray();
    writeSettlements(m_writer, settled);
    if (!merged.isEmpty()) {
        writeTexts(m_writer.name("merged"), merged);
    }
    m_writer.endObject();
    return QString::fromUtf8(m_writer.bytes());
}

QString writeChangeSet(const ChangeSet& changes) {
    ChangeSetWriter writer(changes.summary);
    for (const Change& change : changes.changes) {
        writer.add(change);
    }
    return writer.finished(changes.settled, changes.merged);
}

Result<ChangeSet> readChangeSet(const QString& text) {
    const QString file = ExchangeText::tr("change log");
    const Result<Json> json = parseJson(text.toUtf8(), file);
    if (!json) {
        return json.error();
    }
    Fault fault;
    ObjectReader reader(*json, file, fault);
    ChangeSet result;
    result.summary = reader.textOrEmpty("summary");
    for (ObjectReader& change : reader.objects("changes", u"change"_s)) {
        const QString kind = change.text("record");
        Change read{readSide(change, "before", kind, file), readSide(change, "after", kind, file)};
        if (!read.before && !read.after) {
            change.refuse(ExchangeText::tr("\"after\" is missing, and so is \"before\""));
        }
        change.refuseUnknown();
        result.changes.push_back(std::move(read));
    }
    for (ObjectReader& settled : reader.objects("settled", u"choice"_s)) {
        result.settled.push_back({settled.text("record"), settled.textOrEmpty("field"),
                                  settled.textOrEmpty("kept"), settled.texts("rejected")});
        settled.refuseUnknown();
    }
    result.merged = reader.texts("merged");
    reader.refuseUnknown();
    if (fault.isSet()) {
        return fault.error();
    }
    return result;
}

}  // namespace fulcrum
