// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zip_archive.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QtEndian>
#include <random>

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ZipPart> kParts{{u"a.xml"_s, "<a/>"},
                                  {u"folder/关税.bin"_s, QByteArray("\0\xff\0", 3)},
                                  {u"empty"_s, {}},
                                  {u"long"_s, QByteArray(300'000, 'x')}};

Result<QByteArray> part(const QByteArray& archive, const QString& name, qint64 most = 1'000'000) {
    return readZipPart(archive, name, most, u"a.zip"_s);
}

}  // namespace

class TestZipArchive : public QObject {
    Q_OBJECT

private slots:
    void partsComeBack() {
        const auto archive = writeZip(kParts);
        QVERIFY(archive);
        for (const ZipPart& each : kParts) {
            const auto read = part(*archive, each.name);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
            QCOMPARE(*read, each.bytes);
        }
        QVERIFY2(archive->size() < 5'000, "nothing was packed");
    }
    void theSamePartsGiveTheSameBytes() {
        const QByteArray archive = *writeZip(kParts);
        QCOMPARE(*writeZip(kParts), archive);
        // The time of a part is no clock's: midnight of 1 January 1980.
        QCOMPARE(archive.mid(10, 4).toHex(), QByteArray("00002100"));
        QVERIFY(*writeZip({kParts[1], kParts[0]}) != *writeZip({kParts[0], kParts[1]}));
    }
    void anArchiveOfNothingIsOneOrNone() {
        // Some readers take an archive without parts, libzip writes none: either way nothing is found in it.
        const auto archive = writeZip({});
        QVERIFY(!archive || !part(*archive, u"a"_s));
        QVERIFY(!part({}, u"a"_s));
    }
    void saysWhatIsWrong() {
        const QByteArray archive = *writeZip(kParts);
        const auto missing = part(archive, u"none"_s);
        QVERIFY(!missing);
        QVERIFY2(missing.error().message().startsWith(u"a.zip: it has no part \"none\""_s),
                 qPrintable(missing.error().message()));
        const auto large = part(archive, u"long"_s, 299'999);
        QVERIFY(!large);
        QVERIFY2(large.error().message().contains(u"\"long\" is too large"_s),
                 qPrintable(large.error().message()));
        QVERIFY(part(archive, u"long"_s, 300'000));
    }

    void whatIsNoArchiveIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a word") << QByteArray("hello");
        QTest::newRow("the beginning alone") << QByteArray("PK\x03\x04");
        QTest::newRow("cut off") << writeZip(kParts)->chopped(30);
        QTest::newRow("the end alone") << writeZip(kParts)->right(22);
        QTest::newRow("zeros") << QByteArray(10'000, '\0');
    }
    void whatIsNoArchiveIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto read = part(bytes, u"a.xml"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message().startsWith(u"a.zip: this archive cannot be read"_s),
                 qPrintable(read.error().message()));
    }
    void aSizeThatIsClaimedIsNotBelieved_data() {
        QTest::addColumn<quint32>("claimed");
        QTest::newRow("less than there is") << quint32(10);
        QTest::newRow("more than there is") << quint32(900'000);
        QTest::newRow("more than is allowed") << quint32(2'000'000'000);
    }
    void aSizeThatIsClaimedIsNotBelieved() {
        QFETCH(quint32, claimed);
        QByteArray archive = *writeZip({kParts[3]});
        // Its size stands in the entry of the directory and, mostly, before the part itself.
        const qsizetype directory = archive.indexOf("PK\x01\x02");
        QVERIFY(directory > 0);
        qToLittleEndian(claimed, archive.data() + directory + 24);
        qToLittleEndian(claimed, archive.data() + 22);
        const auto read = part(archive, u"long"_s);
        QVERIFY2(!read || read->size() == qsizetype(claimed), "what was read is of another size");
        if (claimed > 300'000) {
            QVERIFY2(!read, "more came out than went in");
        }
    }
    void anyByteMayLie() {
        const QByteArray whole = *writeZip(kParts);
        std::mt19937 random(3);
        int same = 0;
        for (int round = 0; round < 400; ++round) {
            QByteArray archive = whole;
            for (int i = 0; i <= round % 8; ++i) {
                archive[qsizetype(random() % std::size_t(archive.size()))] = char(random());
            }
            for (const ZipPart& each : kParts) {
                const auto read = part(archive, each.name);
                QVERIFY(!read || read->size() <= 1'000'000);
                same += read && *read == each.bytes ? 1 : 0;
            }
        }
        QVERIFY(same > 200);
    }
};

FULCRUM_TEST(TestZipArchive)
#include "test_zip_archive.moc"
