// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The published schema and the reader must say the same. A small validator walks the words of JSON Schema
// that the schema uses; both it and the reader then judge a document in which every value is replaced by
// others in turn.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <cmath>

#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

/// One step into a document: the name of a member, or the position in a list.
using Step = std::variant<QString, qsizetype>;
using Path = std::vector<Step>;

QString typeName(const QJsonValue& value) {
    switch (value.type()) {
        case QJsonValue::Null:
            return u"null"_s;
        case QJsonValue::Bool:
            return u"boolean"_s;
        case QJsonValue::Double:
            return u"number"_s;
        case QJsonValue::String:
            return u"string"_s;
        case QJsonValue::Array:
            return u"array"_s;
        default:
            return u"object"_s;
    }
}

class Validator {
public:
    explicit Validator(QJsonObject root) : m_root(std::move(root)) {}

    /// What is wrong first, or nothing.
    QString faultIn(const QJsonValue& value) const { return faultIn(value, m_root, u"$"_s); }

private:
    QString faultIn(const QJsonValue& value, const QJsonObject& schema, const QString& at) const {
        for (auto word = schema.begin(); word != schema.end(); ++word) {
            QString fault = judge(word.key(), word.value(), value, schema, at);
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return {};
    }

    QString judge(const QString& word, const QJsonValue& rule, const QJsonValue& value,
                  const QJsonObject& schema, const QString& at) const {
        const auto demand = [&](bool isMet) { return isMet ? QString() : at + u" breaks "_s + word; };
        if (word == u"$schema"_s || word == u"title"_s || word == u"description"_s || word == u"$defs"_s ||
            word == u"patternProperties"_s || word == u"additionalProperties"_s) {
            return {};  // those about names are judged with "properties" or "type"
        }
        if (word == u"$ref"_s) {
            return faultIn(value, m_root[u"$defs"_s][rule.toString().section(u'/', -1)].toObject(), at);
        }
        if (word == u"anyOf"_s) {
            for (const QJsonValue choice : rule.toArray()) {
                if (faultIn(value, choice.toObject(), at).isEmpty()) {
                    return {};
                }
            }
            return demand(false);
        }
        if (word == u"type"_s) {
            const QJsonArray types = rule.isArray() ? rule.toArray() : QJsonArray{rule};
            const bool isWhole = value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
            const bool isMet = types.contains(typeName(value)) || (isWhole && types.contains(u"integer"_s));
            return isMet && value.isObject() ? faultInMembers(value.toObject(), schema, at) : demand(isMet);
        }
        if (word == u"const"_s) {
            return demand(value == rule);
        }
        if (word == u"enum"_s) {
            return demand(rule.toArray().contains(value));
        }
        if (word == u"items"_s) {
            qsizetype index = 0;
            for (const QJsonValue item : value.toArray()) {
                QString fault = faultIn(item, rule.toObject(), at + u'/' + QString::number(index++));
                if (!fault.isEmpty()) {
                    return fault;
                }
            }
            return {};
        }
        if (word == u"required"_s) {
            for (const QJsonValue name : rule.toArray()) {
                if (value.isObject() && !value.toObject().contains(name.toString())) {
                    return at + u" lacks "_s + name.toString();
                }
            }
            return {};
        }
        if (word == u"properties"_s) {
            return {};
        }
        if (word == u"minimum"_s) {
            return demand(!value.isDouble() || value.toDouble() >= rule.toDouble());
        }
        if (word == u"exclusiveMinimum"_s) {
            return demand(!value.isDouble() || value.toDouble() > rule.toDouble());
        }
        if (word == u"maximum"_s) {
            return demand(!value.isDouble() || value.toDouble() <= rule.toDouble());
        }
        if (word == u"minLength"_s) {
            return demand(!value.isString() || value.toString().size() >= rule.toInt());
        }
        if (word == u"maxLength"_s) {
            return demand(!value.isString() || value.toString().size() <= rule.toInt());
        }
        if (word == u"pattern"_s) {
            const QRegularExpression pattern(rule.toString(), QRegularExpression::UseUnicodePropertiesOption);
            return demand(!value.isString() || pattern.match(value.toString()).hasMatch());
        }
        return u"the validator does not know "_s + word;
    }

    QString faultInMembers(const QJsonObject& value, const QJsonObject& schema, const QString& at) const {
        const QJsonObject properties = schema[u"properties"_s].toObject();
        const QJsonObject patterns = schema[u"patternProperties"_s].toObject();
        const QJsonValue others = schema[u"additionalProperties"_s];
        for (auto member = value.begin(); member != value.end(); ++member) {
            QJsonValue rule = properties[member.key()];
            for (auto pattern = patterns.begin(); rule.isUndefined() && pattern != patterns.end();
                 ++pattern) {
                if (QRegularExpression(pattern.key()).match(member.key()).hasMatch()) {
                    rule = pattern.value();
                }
            }
            rule = rule.isUndefined() ? others : rule;
            if (rule == QJsonValue(false)) {
                return at + u" knows no "_s + member.key();
            }
            QString fault = rule.isObject()
                                ? faultIn(member.value(), rule.toObject(), at + u'/' + member.key())
                                : QString();
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return {};
    }

    QJsonObject m_root;
};

/// `value` with what stands at `path` replaced; an undefined `replacement` removes it.
QJsonValue changed(const QJsonValue& value, const Path& path, std::size_t depth,
                   const QJsonValue& replacement) {
    if (depth == path.size()) {
        return replacement;
    }
    if (const QString* name = std::get_if<QString>(&path[depth])) {
        QJsonObject object = value.toObject();
        const QJsonValue member = changed(object[*name], path, depth + 1, replacement);
        member.isUndefined() ? object.remove(*name) : static_cast<void>(object[*name] = member);
        return object;
    }
    QJsonArray array = value.toArray();
    const qsizetype index = std::get<qsizetype>(path[depth]);
    const QJsonValue item = changed(array[index], path, depth + 1, replacement);
    item.isUndefined() ? array.removeAt(index) : static_cast<void>(array[index] = item);
    return array;
}

void collectPaths(const QJsonValue& value, const Path& here, std::vector<Path>& paths) {
    paths.push_back(here);
    const auto descend = [&](const Step& step, const QJsonValue& child) {
        Path path = here;
        path.push_back(step);
        collectPaths(child, path, paths);
    };
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        descend(member.key(), member.value());
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        descend(i, array[i]);
    }
}

QString text(const Path& path) {
    QString result;
    for (const Step& step : path) {
        const QString* name = std::get_if<QString>(&step);
        result += u'/' + (name ? *name : QString::number(std::get<qsizetype>(step)));
    }
    return result;
}

QJsonObject publishedSchema() {
    QFile file(QStringLiteral(FULCRUM_JSON_SCHEMA));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}  // namespace

class TestJsonSchema : public QObject {
    Q_OBJECT
private slots:
    void acceptsTheSample() {
        const Validator validator(publishedSchema());
        const QJsonDocument sample = QJsonDocument::fromJson(sampleJson(u"us-china"_s));
        QVERIFY(sample.isObject());
        QCOMPARE(validator.faultIn(sample.object()), QString());
    }
    void agreesWithTheReader() {
        const Validator validator(publishedSchema());
        // A relation of the right type and a lone value a list: so no replacement breaks a rule between two
        // fields.
        const QJsonValue document = QJsonDocument::fromJson(writeFulcrumJson(aContent())).object();
        QCOMPARE(validator.faultIn(document), QString());
        const std::vector<QJsonValue> replacements{QJsonValue(QJsonValue::Undefined),
                                                   QJsonValue(QJsonValue::Null),
                                                   0,
                                                   -1,
                                                   0.5,
                                                   1e12,
                                                   u""_s,
                                                   u"x"_s,
                                                   u"two words"_s,
                                                   true,
                                                   QJsonArray(),
                                                   QJsonArray{1},
                                                   QJsonObject(),
                                                   QJsonObject{{u"x"_s, QJsonValue::Null}}};
        std::vector<Path> paths;
        collectPaths(document, {}, paths);
        int refused = 0;
        for (const Path& path : paths) {
            for (const QJsonValue& replacement : replacements) {
                const QJsonValue mutant = changed(document, path, 0, replacement);
                const QByteArray bytes = mutant.isObject()  ? QJsonDocument(mutant.toObject()).toJson()
                                         : mutant.isArray() ? QJsonDocument(mutant.toArray()).toJson()
                                                            : QByteArray("0");
                const QString fault = validator.faultIn(mutant.isUndefined() ? QJsonValue(0) : mutant);
                const Result<ProjectContent> read = readFulcrumJson(bytes, u"mutant"_s);
                const QString report = u"%1 = %2: schema \"%3\", reader \"%4\""_s.arg(
                    text(path),
                    QString::fromUtf8(QJsonDocument(QJsonArray{replacement}).toJson(QJsonDocument::Compact)),
                    fault, read ? QString() : read.error().message());
                QVERIFY2(read.isOk() == fault.isEmpty(), qPrintable(report));
                refused += read ? 0 : 1;
            }
        }
        QVERIFY(refused > 1000);
    }
};

FULCRUM_TEST(TestJsonSchema)
#include "test_json_schema.moc"
