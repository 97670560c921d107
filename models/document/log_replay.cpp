// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/log_replay.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <set>
#include <tuple>

#include "models/document/document_text.h"
#include "models/document/record_references.h"
#include "models/domain/record_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// A value, and who gave it.
struct Head {
    QString value;
    QString author;
};

/// The values of one part that nobody who had seen them has replaced; the latest is last and holds.
class Register {
public:
    bool isEmpty() const { return m_heads.empty(); }
    const QString& value() const { return m_heads.back().value; }
    const std::vector<Head>& heads() const { return m_heads; }
    bool holds(const QString& value) const {
        return std::ranges::find(m_heads, value, &Head::value) != m_heads.end();
    }

    void begin(const QString& value) { m_heads = {{value, {}}}; }
    void drop(const QString& value) {
        std::erase_if(m_heads, [&](const Head& head) { return head.value == value; });
    }
    /// Somebody who had seen `before` wrote `after`.
    void write(const QString& before, const QString& after, const QString& author) {
        drop(before);
        put(after, author);
    }
    void put(const QString& value, const QString& author) {
        drop(value);
        m_heads.push_back({value, author});
    }

private:
    std::vector<Head> m_heads;
};

struct RecordState {
    QString kind;
    QString id;
    bool isKnown = false;  ///< parts that are not in `fields` are empty, rather than never heard of
    Register presence;
    std::map<QString, Register> fields;
    std::map<QString, QStringList> lists;
    std::optional<RecordParts> removed;  ///< as it was when it was last removed

    Register& field(const QString& name) {
        Register& found = fields[name];
        if (found.isEmpty() && isKnown) {
            found.begin(kNoValue);
        }
        return found;
    }
    void begin(const RecordParts& parts) {
        for (const auto& [name, value] : parts.fields) {
            fields[name].begin(value);
        }
        lists = parts.lists;
        isKnown = true;
    }
    RecordParts parts() const {
        RecordParts parts{kind, id, {}, lists};
        for (const auto& [name, part] : fields) {
            if (!part.isEmpty()) {
                parts.fields[name] = part.value();
            }
        }
        return parts;
    }
};

/// Who had seen `before` made `after` of it: the same is done to a list that others have changed meanwhile.
QStringList patched(const QStringList& now, const QStringList& before, const QStringList& after) {
    if (now == before) {
        return after;
    }
    QStringList result;
    for (const QString& element : now) {
        if (after.contains(element) || !before.contains(element)) {
            result += element;
        }
    }
    for (const QString& element : after) {
        if (!before.contains(element) && !result.contains(element)) {
            result += element;
        }
    }
    return result;
}

/// Every edit of a note changes this; that two did so is no news.
bool isQuiet(const RecordState& state, const QString& field) {
    return state.kind == u"annotation"_s && field == u"modified"_s;
}

template <typename Parts>
QSet<QString> namesOf(const Parts& a, const Parts& b) {
    QSet<QString> names;
    for (const auto* parts : {&a, &b}) {
        for (const auto& [name, value] : *parts) {
            names.insert(name);
        }
    }
    return names;
}

class Replay {
public:
    Replay(std::vector<LoggedEdit> edits, const RecordBefore& recordBefore)
        : m_edits(std::move(edits)), m_recordBefore(recordBefore) {
        std::ranges::sort(m_edits, [](const LoggedEdit& a, const LoggedEdit& b) {
            return std::tie(a.time, a.id) < std::tie(b.time, b.id);
        });
    }

    Result<ReplayOutcome> run() {
        findReversals();
        for (std::size_t i = 0; i < m_edits.size(); ++i) {
            const LoggedEdit& edit = m_edits[i];
            if (!edit.changes.merged.isEmpty() || isChoiceTakenBack(i)) {
                continue;
            }
            for (const Change& change : edit.changes.changes) {
                tell(edit, change);
            }
            for (const Settlement& settled : edit.changes.settled) {
                settle(edit, settled);
            }
            if (m_error) {
                return *m_error;
            }
        }
        keepWhatIsReferredTo();
        if (m_error) {
            return *m_error;
        }
        listConflicts();
        return std::move(m_outcome);
    }

private:
    /// An edit takes back only what came before it. So edits of a file from elsewhere that take back each
    /// other, or themselves, go nowhere, and each is looked at once, however long the chain.
    void findReversals() {
        QHash<QString, std::size_t> places;
        m_roots.resize(m_edits.size());
        m_isInForce.assign(m_edits.size(), true);
        std::vector<std::size_t> takenBack(m_edits.size());  // itself: none
        for (std::size_t i = 0; i < m_edits.size(); ++i) {
            const QString& reverses = m_edits[i].reverses;
            const std::size_t earlier = reverses.isEmpty() ? i : places.value(reverses, i);
            takenBack[i] = earlier;
            m_roots[i] = earlier < i ? m_roots[earlier] : i;
            places.insert(m_edits[i].id, i);
        }
        for (std::size_t i = m_edits.size(); i-- > 0;) {
            if (m_isInForce[i] && takenBack[i] < i) {
                m_isInForce[takenBack[i]] = false;
            }
        }
    }

    /// A choice between values that was taken back, and what took it back, leave both values as they were.
    bool isChoiceTakenBack(std::size_t edit) const {
        const std::size_t root = m_roots[edit];
        return !m_edits[root].changes.settled.empty() && (root != edit || !m_isInForce[edit]);
    }

    RecordState& stateOf(const QString& name, const std::optional<Record>& like) {
        const auto found = m_states.find(name);
        if (found != m_states.end()) {
            return found->second;
        }
        RecordState& state = m_states[name];
        state.kind = name.section(u' ', 0, 0);
        state.id = name == u"project"_s ? name : name.section(u' ', 1);
        const auto before = m_recordBefore(name);
        if (!before) {
            m_error = before.error();
        } else if (*before) {
            state.begin(partsOf(**before));
            state.presence.begin(kPresent);
        } else if (like) {
            // It was there for this author, so it was removed before the first edit that is told.
            state.begin(partsOf(*like));
            state.presence.begin(kNoValue);
        }
        return state;
    }

    void tell(const LoggedEdit& edit, const Change& change) {
        const QString name = describe(change.after ? *change.after : *change.before);
        RecordState& state = stateOf(name, change.before);
        if (!change.after) {
            remove(state, partsOf(*change.before), edit);
            return;
        }
        if (!change.before) {
            if (m_isAdded.insert(name).second) {
                m_outcome.added.push_back(*change.after);
            }
            state.presence.write(kNoValue, kPresent, edit.author);
        } else if (!state.presence.holds(kPresent)) {
            state.presence.put(kPresent, edit.author);
        }
        const RecordParts none{state.kind, state.id, {}, {}};
        const RecordParts before = change.before ? partsOf(*change.before) : state.removed.value_or(none);
        const RecordParts after = partsOf(*change.after);
        for (const QString& field : namesOf(before.fields, after.fields)) {
            if (before.field(field) != after.field(field)) {
                state.field(field).write(before.field(field), after.field(field), edit.author);
            }
        }
        for (const QString& list : namesOf(before.lists, after.lists)) {
            state.lists[list] = patched(state.lists[list], before.list(list), after.list(list));
        }
        state.isKnown = true;
    }

    void remove(RecordState& state, const RecordParts& before, const LoggedEdit& edit) {
        const bool isSeen =
            std::ranges::all_of(state.fields,
                                [&](const auto& field) {
                                    return std::ranges::all_of(field.second.heads(), [&](const Head& head) {
                                        return head.value == before.field(field.first);
                                    });
                                }) &&
            std::ranges::all_of(state.lists,
                                [&](const auto& list) { return list.second == before.list(list.first); });
        if (isSeen) {
            state.presence.drop(kPresent);
        }
        state.presence.put(kNoValue, edit.author);
        state.removed = before;
    }

    void settle(const LoggedEdit& edit, const Settlement& settled) {
        RecordState& state = stateOf(settled.record, std::nullopt);
        Register& part = settled.field.isEmpty() ? state.presence : state.field(settled.field);
        for (const QString& value : settled.rejected) {
            part.drop(value);
        }
        part.put(settled.kept, edit.author);
    }

    static bool isThere(const RecordState& state) { return state.presence.holds(kPresent); }

    void compose(const QString& name, const RecordState& state) {
        if (!isThere(state)) {
            m_outcome.records[name] = std::nullopt;
            return;
        }
        auto record = recordOf(state.parts());
        if (record) {
            m_outcome.records[name] = std::move(record).value();
        } else {
            m_error = Error{recordText(name),
                            DocumentText::tr("its edits do not go together: %1").arg(record.error().what),
                            record.error().mend};
        }
    }

    void keepWhatIsReferredTo() {
        std::vector<QString> open;
        for (const auto& [name, state] : m_states) {
            compose(name, state);
            open.push_back(name);
        }
        while (!open.empty() && !m_error) {
            const QString name = open.back();
            open.pop_back();
            const std::optional<Record> record = m_outcome.records[name];
            for (const QString& other : record ? referencesOf(*record) : QStringList()) {
                const auto found = m_states.find(other);
                if (found == m_states.end() || isThere(found->second) || found->second.fields.empty()) {
                    continue;
                }
                m_outcome.conflicts.push_back(
                    {other, {}, kPresent, kNoValue, {}, found->second.presence.heads().back().author, name});
                found->second.presence.begin(kPresent);
                compose(other, found->second);
                open.push_back(other);
            }
        }
        breakCirclesOfCodes();
    }

    QString parentOf(const QString& code) {
        const QString name = u"code "_s + code;
        const auto found = m_outcome.records.find(name);
        std::optional<Record> record;
        if (found != m_outcome.records.end()) {
            record = found->second;
        } else if (const auto before = m_recordBefore(name)) {
            record = *before;
        }
        return record ? std::get<Code>(*record).parent : QString();
    }

    /// Two who each put one code under the other made a circle: the first of it by name stands at the top.
    void breakCirclesOfCodes() {
        for (auto& [name, record] : m_outcome.records) {
            auto* code = record ? std::get_if<Code>(&*record) : nullptr;
            if (!code) {
                continue;
            }
            QSet<QString> seen;
            QString ancestor = code->parent;
            while (!ancestor.isEmpty() && ancestor != code->id && !seen.contains(ancestor)) {
                seen.insert(ancestor);
                ancestor = parentOf(ancestor);
            }
            if (ancestor == code->id && !code->id.isEmpty()) {
                m_outcome.conflicts.push_back(
                    {name, u"parent"_s, kNoValue, partsOf(*record).field(u"parent"_s), {}, {}, {}});
                code->parent.clear();
            }
        }
    }

    void listConflicts() {
        for (const auto& [name, state] : m_states) {
            if (!isThere(state)) {
                continue;
            }
            if (state.presence.heads().size() > 1) {
                const auto gone = std::ranges::find(state.presence.heads(), kNoValue, &Head::value);
                m_outcome.conflicts.push_back({name, {}, kPresent, kNoValue, {}, gone->author, {}});
            }
            for (const auto& [field, part] : state.fields) {
                for (std::size_t i = 0; !isQuiet(state, field) && i + 1 < part.heads().size(); ++i) {
                    m_outcome.conflicts.push_back({name,
                                                   field,
                                                   part.value(),
                                                   part.heads()[i].value,
                                                   part.heads().back().author,
                                                   part.heads()[i].author,
                                                   {}});
                }
            }
        }
        std::ranges::stable_sort(m_outcome.conflicts, [](const MergeConflict& a, const MergeConflict& b) {
            return std::tie(a.record, a.field, a.lost) < std::tie(b.record, b.field, b.lost);
        });
    }

    std::vector<LoggedEdit> m_edits;
    const RecordBefore& m_recordBefore;
    // By place among the edits:
    std::vector<std::size_t>
        m_roots;  ///< the edit that it takes back, or that what it takes back takes back …
    std::vector<bool> m_isInForce;  ///< unless an edit that is in force takes it back
    std::map<QString, RecordState> m_states;
    std::set<QString> m_isAdded;
    ReplayOutcome m_outcome;
    std::optional<Error> m_error;
};

}  // namespace

Result<ReplayOutcome> replay(std::vector<LoggedEdit> edits, const RecordBefore& recordBefore) {
    return Replay(std::move(edits), recordBefore).run();
}

}  // namespace fulcrum
