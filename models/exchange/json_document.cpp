// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/json_document.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "models/exchange/exchange_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Names are searched one by one, so an object of a million fields would take for ever.
constexpr std::size_t kMostFields = 1000;

/// Builds the value while the parser runs, and stops it at the first fault.
class DocumentBuilder {
public:
    explicit DocumentBuilder(Json& root) : m_root(root) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Json::number_integer_t value) { return add(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(Json::number_float_t value, const std::string&) { return add(value); }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(Json::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(Json::object()); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        auto& members = m_open.back()->get_ref<Json::object_t&>();
        if (members.size() >= kMostFields) {
            const QString id = record();
            m_what = id.isEmpty() ? ExchangeText::tr("an object has more than %1 fields").arg(kMostFields)
                                  //: %2 is the id of a record
                                  : ExchangeText::tr("an object has more than %1 fields of record %2")
                                        .arg(QString::number(kMostFields), id);
            return false;
        }
        if (std::any_of(members.begin(), members.end(),
                        [&](const auto& member) { return member.first == name; })) {
            const QString id = record();
            m_what = id.isEmpty()
                         ? ExchangeText::tr("the name \"%1\" stands twice in one object")
                               .arg(QString::fromStdString(name))
                         //: %2 is the id of a record
                         : ExchangeText::tr("the name \"%1\" stands twice in one object of record %2")
                               .arg(QString::fromStdString(name), id);
            m_mend = ExchangeText::tr("Keep one of them");
            return false;
        }
        m_name = std::move(name);
        return true;
    }

    bool parse_error(std::size_t byte, const std::string&, const nlohmann::detail::exception& exception) {
        m_byte = static_cast<qsizetype>(byte);
        const QString text = QString::fromUtf8(exception.what());
        if (text.contains(u"UTF-8"_s)) {
            m_what = ExchangeText::tr("the text is not valid UTF-8");
            m_mend = ExchangeText::tr("Save the file as UTF-8");
        } else if (text.contains(u"out_of_range"_s)) {
            m_what = ExchangeText::tr("a number is too large");
            m_mend = ExchangeText::tr("Write one that a double can hold");
        } else {
            m_what = ExchangeText::tr("this is not valid JSON (%1)").arg(reason(text));
            m_mend = ExchangeText::tr("Mend the text there, or export it again");
        }
        return false;
    }

    const QString& what() const { return m_what; }
    const QString& mend() const { return m_mend; }
    std::optional<qsizetype> byte() const { return m_byte; }

private:
    /// The parser's own words without its name and the position, which the error states itself.
    static QString reason(const QString& text) {
        const qsizetype from = text.indexOf(u" - "_s);
        return from < 0 ? text.section(u": "_s, 1) : text.mid(from + 3);
    }

    /// The id of the innermost open object that has one.
    QString record() const {
        for (auto it = m_open.rbegin(); it != m_open.rend(); ++it) {
            if ((*it)->is_object() && (*it)->contains("id") && (*it)->at("id").is_string()) {
                return QString::fromStdString((*it)->at("id").get<std::string>());
            }
        }
        return {};
    }

    Json* place(Json&& value) {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Json& parent = *m_open.back();
        if (parent.is_array()) {
            auto& items = parent.get_ref<Json::array_t&>();
            items.push_back(std::move(value));
            return &items.back();
        }
        // key() has made sure that the name is new, so the linear search of the map's own insertion is
        // spared.
        auto& members =
            static_cast<std::vector<std::pair<const std::string, Json>>&>(parent.get_ref<Json::object_t&>());
        members.emplace_back(std::move(m_name), std::move(value));
        return &members.back().second;
    }
    bool add(Json value) {
        place(std::move(value));
        return true;
    }
    bool open(Json value) {
        m_open.push_back(place(std::move(value)));
        return true;
    }
    bool close() {
        m_open.pop_back();
        return true;
    }

    Json& m_root;
    std::vector<Json*> m_open;  ///< stable: a parent takes no new value while its child is open
    std::string m_name;
    QString m_what;
    QString m_mend;
    std::optional<qsizetype> m_byte;
};

/// The byte at which brackets are nested too deeply, if they are. Broken JSON may fool it, never past the
/// limit.
std::optional<qsizetype> tooDeepAt(const QByteArray& bytes) {
    int depth = 0;
    bool isText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isText) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                isText = false;
            }
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kDeepestNesting) {
                return i;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return std::nullopt;
}

}  // namespace

QString atLine(const QString& file, qsizetype line) {
    //: Where something is wrong; %1 is the name of a file
    return ExchangeText::tr("%1 line %2").arg(file).arg(line);
}

Result<Json> parseJson(const QByteArray& bytes, const QString& file, int line) {
    const auto where = [&](qsizetype byte) {
        const auto end = bytes.begin() + std::clamp<qsizetype>(byte - 1, 0, bytes.size());
        return atLine(file, line > 0 ? line : 1 + std::count(bytes.begin(), end, '\n'));
    };
    if (bytes.trimmed().isEmpty()) {
        return Error{file, ExchangeText::tr("the file is empty"),
                     ExchangeText::tr("Give a file that holds Fulcrum JSON")};
    }
    if (const auto byte = tooDeepAt(bytes)) {
        return Error{where(*byte + 1),
                     ExchangeText::tr("brackets are nested more than %1 deep").arg(kDeepestNesting),
                     ExchangeText::tr("A Fulcrum project needs six levels")};
    }
    Json root;
    DocumentBuilder builder(root);
    if (!Json::sax_parse(bytes.begin(), bytes.end(), &builder)) {
        return Error{builder.byte() ? where(*builder.byte()) : (line > 0 ? atLine(file, line) : file),
                     builder.what(), builder.mend()};
    }
    return root;
}

}  // namespace fulcrum
