// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exchange_format.h"

#include <QStringList>
#include <utility>
#include <vector>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using NamedFormats = std::vector<std::pair<QString, ExchangeFormat>>;

std::optional<ExchangeFormat> lookedUp(const NamedFormats& formats, const QString& name) {
    for (const auto& [each, format] : formats) {
        if (each == name) {
            return format;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<ExchangeFormat> exchangeFormatNamed(const QString& name) {
    static const NamedFormats names{
        {u"fulcrum"_s, ExchangeFormat::Fulcrum},    {u"json"_s, ExchangeFormat::Fulcrum},
        {u"jsonl"_s, ExchangeFormat::EventLines},   {u"web-annotation"_s, ExchangeFormat::WebAnnotation},
        {u"codes-csv"_s, ExchangeFormat::CodesCsv}, {u"qdc"_s, ExchangeFormat::Qdc}};
    return lookedUp(names, name);
}

std::optional<ExchangeFormat> exchangeFormatOf(const QString& path) {
    static const NamedFormats endings{{u"json"_s, ExchangeFormat::Fulcrum},
                                      {u"jsonl"_s, ExchangeFormat::EventLines},
                                      {u"ndjson"_s, ExchangeFormat::EventLines},
                                      {u"jsonld"_s, ExchangeFormat::WebAnnotation},
                                      {u"qdc"_s, ExchangeFormat::Qdc}};
    return lookedUp(endings, path.section(u'.', -1).toLower());
}

QString exchangeFormatNames() { return u"fulcrum, jsonl, web-annotation, codes-csv and qdc"_s; }

}  // namespace fulcrum
