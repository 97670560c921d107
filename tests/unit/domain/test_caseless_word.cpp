// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <random>

#include "models/domain/caseless_word.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestCaselessWord : public QObject {
    Q_OBJECT

private slots:
    void findsWhateverTheCase_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("as it stands") << u"said of the talks"_s << u"talks"_s << true;
        QTest::newRow("raised text") << u"said of the TALKS"_s << u"talks"_s << true;
        QTest::newRow("raised word") << u"said of the talks"_s << u"TaLKS"_s << true;
        QTest::newRow("at the very beginning") << u"Talks"_s << u"talks"_s << true;
        QTest::newRow("after a false start") << u"tatalks"_s << u"talks"_s << true;
        QTest::newRow("cut off by the end") << u"the talk"_s << u"talks"_s << false;
        QTest::newRow("longer than the text") << u"no"_s << u"nowhere"_s << false;
        QTest::newRow("within a Chinese sentence") << u"美国对华关税升至"_s << u"关税"_s << true;
        QTest::newRow("Greek final sigma") << u"ΛΌΓΟΣ"_s << u"λόγος"_s << true;
        QTest::newRow("Kelvin sign") << u"300 \u212A"_s << u"k"_s << true;
        QTest::newRow("long s") << u"\u017Fo"_s << u"SO"_s << true;
        QTest::newRow("sharp s is a letter of its own") << u"Maßnahme"_s << u"MAß"_s << true;
        QTest::newRow("a letter of two units") << u"x\U00010400y"_s << u"\U00010428"_s << true;
        QTest::newRow("the empty word") << u"anything"_s << u""_s << true;
        QTest::newRow("in the empty text") << u""_s << u"a"_s << false;
    }
    void findsWhateverTheCase() {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(bool, isThere);
        QCOMPARE(CaselessWord(word).isIn(text), isThere);
        QCOMPARE(text.contains(word, Qt::CaseInsensitive), isThere);
    }

    /// Over few letters, so that words are often nearly there; among them all that fold in an unusual way.
    void findsWhatQtFinds() {
        const QString letters = u"aAbkK\u212AsS\u017FßẞσΣςİıiIǅǄ关税\U00010400\U00010428 "_s;
        std::mt19937 random(17);
        const auto made = [&](qsizetype longest) {
            QString text;
            const auto length = static_cast<qsizetype>(random() % static_cast<unsigned>(longest + 1));
            while (text.size() < length) {
                text += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
            }
            return text;
        };
        int found = 0;
        for (int i = 0; i < 50'000; ++i) {
            const QString text = made(40);
            const QString word = made(3);
            const bool isThere = text.contains(word, Qt::CaseInsensitive);
            found += isThere ? 1 : 0;
            QVERIFY2(CaselessWord(word).isIn(text) == isThere,
                     qPrintable(u"\"%1\" in \"%2\""_s.arg(word, text)));
        }
        QVERIFY(found > 5'000 && found < 45'000);
    }
};

FULCRUM_TEST(TestCaselessWord)
#include "test_caseless_word.moc"
