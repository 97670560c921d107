// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exchange_text.h"
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
        reader.refuse(ExchangeText::tr("\"parent\" is the code itself"),
                      ExchangeText::tr("Choose another parent, or leave it empty"));
    }
    code.key = reader.textOrEmpty("key");
    if (code.key.size() > 1 || (!code.key.isEmpty() && !code.key[0].isLetterOrNumber())) {
        reader.refuse(ExchangeText::tr("\"key\" is \"%1\", which is no letter or digit").arg(code.key),
                      ExchangeText::tr("Give one letter or digit"));
    }
    code.examples = reader.texts("examples");
    code.extra = reader.extra();
}

}  // namespace fulcrum
