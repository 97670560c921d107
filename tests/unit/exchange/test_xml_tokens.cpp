// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xml_tokens.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestXmlTokens : public QObject {
    Q_OBJECT

    static QStringList elementsOf(XmlTokens& tokens) {
        QStringList names;
        while (tokens.next()) {
            if (tokens.xml().isStartElement()) {
                names += tokens.xml().name().toString();
            }
        }
        return names;
    }

private slots:
    void goesThroughAllThatStandsThere() {
        XmlTokens tokens("<a>\n<b>text &amp; &#x4e2d;</b>\n<c/></a>", u"a.xml"_s);
        QCOMPARE(elementsOf(tokens), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(!tokens.fault());
        QVERIFY(!tokens.next());
        QCOMPARE(tokens.where(), u"a.xml line 3"_s);
    }
    void stopsWhereTheReaderRefuses() {
        XmlTokens tokens("<a>\n<b/><c/></a>", u"a.xml"_s);
        while (tokens.next() && tokens.xml().name() != u"b"_s) {
        }
        tokens.refuse(u"it is wrong"_s, u"Mend it"_s);
        QVERIFY(!tokens.next());
        QCOMPARE(tokens.fault()->message(),
                 (Error{u"a.xml line 2"_s, u"it is wrong"_s, u"Mend it"_s}).message());
    }

    void refusesWhatMayDoHarm_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("a document type")
            << QByteArray("<!DOCTYPE a>\n<a/>") << u"a.xml line 1: it declares a document type"_s;
        QTest::newRow("entities in entities")
            << QByteArray("<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>")
            << u"a.xml line 1: it declares a document type"_s;
        QTest::newRow("a file of the machine")
            << QByteArray("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")
            << u"a.xml line 1: it declares a document type"_s;
        QTest::newRow("an entity of nobody") << QByteArray("<a>\n&b;</a>") << u"a.xml line 2: "_s;
        QTest::newRow("cut off") << QByteArray("<a>\n\n<b>") << u"a.xml line 3: this is not valid XML"_s;
        QTest::newRow("no XML") << QByteArray("{}") << u"a.xml line 1: this is not valid XML"_s;
        QTest::newRow("nothing") << QByteArray() << u"a.xml line 1: this is not valid XML"_s;
        QTest::newRow("a null character") << QByteArray("<a>\0</a>", 8) << u"a.xml line 1: "_s;
        QTest::newRow("two roots") << QByteArray("<a/>\n<b/>") << u"a.xml line 2: "_s;
        QTest::newRow("no UTF-8") << QByteArray("<a>\n\xc3\x28\xff</a>") << u"a.xml line "_s;
    }
    void refusesWhatMayDoHarm() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        XmlTokens tokens(bytes, u"a.xml"_s);
        QVERIFY(elementsOf(tokens).size() <= 2);
        QVERIFY(tokens.fault());
        QVERIFY2(tokens.fault()->message().startsWith(says), qPrintable(tokens.fault()->message()));
        QVERIFY2(!tokens.next(), "nothing comes behind a fault");
    }
};

FULCRUM_TEST(TestXmlTokens)
#include "test_xml_tokens.moc"
