// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_json.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

void writeRecord(JsonWriter& writer, const Code& code) {
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("id").text(code.id);
    writer.name("name").text(code.name);
    writer.name("definition").textOrNull(code.definition);
    writer.name("colour").textOrNull(code.colour);
    writer.name("parent").textOrNull(code.parent);
    writer.name("key").textOrNull(code.key);
    writeTexts(writer.name("examples"), code.examples);
    writeExtra(writer, code.extra);
    writer.endObject();
}

void readRecord(ObjectReader& reader, const QString& file, Code& code) {
    code.id = reader.id(u"code"_s, file);
    code.name = reader.text("name");
    code.definition = reader.textOrEmpty("definition");
    code.colour = reader.colourOrEmpty("colour");
    code.parent = reader.textOrEmpty("parent");
    if (code.parent == code.id && !code.id.isEmpty()) {
        reader.refuse("parent", u"is the code itself"_s, u"Choose another parent, or leave it empty"_s);
    }
    code.key = reader.textOrEmpty("key");
    if (code.key.size() > 1 || (!code.key.isEmpty() && !code.key[0].isLetterOrNumber())) {
        reader.refuse("key", u"is \"%1\", which is no letter or digit"_s.arg(code.key),
                      u"Give one letter or digit"_s);
    }
    code.examples = reader.texts("examples");
    code.extra = reader.extra();
}

}  // namespace fulcrum
