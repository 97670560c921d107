// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is offered while a query is typed. The cursor stands at the bar.
#include <QTest>

#include "models/filter/completion.h"
#include "tests/support/filter_words.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestCompletion : public QObject {
    Q_OBJECT

private slots:
    void offers_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("chosen");  // the query after the first choice
        QTest::addColumn<int>("count");
        const auto row = [](const char* name, const QString& query, const QString& chosen, int count) {
            QTest::newRow(name) << query << chosen << count;
        };
        row("a field that was begun", u"tr|"_s, u"track:|"_s, 1);
        row("a field after a minus", u"h20 -ki|"_s, u"h20 -kind:|"_s, 1);
        row("all values of a field", u"track:|"_s, u"track:tariffs|"_s, 4);
        row("values that begin so", u"track:mi|"_s, u"track:minerals|"_s, 1);
        row("the second value of a list", u"track:minerals,te|"_s, u"track:minerals,technology|"_s, 1);
        row("a value by its name", u"by:chi|"_s, u"by:cn|"_s, 1);
        row("a value by another name", u"by:中|"_s, u"by:cn|"_s, 1);
        row("a value with a blank", u"tag:ra|"_s, u"tag:\"rare earths\"|"_s, 1);
        row("a value in an open quote", u"tag:\"ra|"_s, u"tag:\"rare earths\"|"_s, 1);
        row("in the middle of a query", u"track:mi| h20"_s, u"track:minerals| h20"_s, 1);
        row("a word that is no field", u"soy|"_s, u"soy|"_s, 0);
        row("an open phrase", u"\"tr|"_s, u"\"tr|"_s, 0);
        row("a field that has any value", u"in-force:2|"_s, u"in-force:2|"_s, 0);
        row("an unknown field", u"colour:r|"_s, u"colour:r|"_s, 0);
        row("fields on an empty place", u"h20 |"_s, u"h20 side:|"_s, kFilterFieldCount);
    }
    void offers() {
        QFETCH(QString, query);
        const qsizetype cursor = query.indexOf(u'|');
        query.remove(u'|');
        const Completions offered = completionsAt(query, cursor, someLists().vocabulary());
        QTEST(static_cast<int>(offered.choices.size()), "count");
        QString chosen = query;
        qsizetype after = cursor;
        if (!offered.choices.empty()) {
            chosen.replace(offered.position, offered.length, offered.choices.front().text);
            after = offered.position + offered.choices.front().text.size();
        }
        QTEST(chosen.insert(after, u'|'), "chosen");
    }

    void staysWithinTheText() {
        const FilterVocabulary vocabulary = someLists().vocabulary();
        const QString text = u"track:mi \"a b\" -severity>=3,"_s;
        for (qsizetype position = -1; position <= text.size() + 1; ++position) {
            const Completions offered = completionsAt(text, position, vocabulary);
            QVERIFY(offered.position >= 0 && offered.length >= 0 &&
                    offered.position + offered.length <= text.size());
        }
    }
};

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestCompletion)
#include "test_completion.moc"
