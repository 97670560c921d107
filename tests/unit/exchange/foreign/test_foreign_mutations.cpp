// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Damaged files of every foreign format: each gives one clear error, or records that hold together. The
// damage is drawn from a fixed seed, so a failure can be repeated.
#include <QSet>
#include <random>

#include "models/domain/content_check.h"
#include "models/exchange/foreign/foreign_exchange.h"
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

const QByteArray kTimeline =
    "<timeline><version>2.5.0</version><eras><era><name>E</name><start>2025-01-01 "
    "00:00:00</start><end>2025-06-01 "
    "00:00:00</end></era></eras><events><event><start>2025-04-02 00:00:00</start><end>2025-04-03 "
    "00:00:00</end><text>[1]A</text><category>C</category><labels>a b</labels><fuzzy>True</fuzzy></event>"
    "<event><start>2025-4-2 10:00:00</start><end>2025-4-2 "
    "11:00:00</end><text>B</text></event></events></timeline>";
const QByteArray kSimile =
    "<data><event start='May 28 2006 09:00:00 GMT' end='1 June 2006' isDuration='true' title='A' "
    "link='https:/'>&lt;b&gt;x&lt;/b&gt;</event><event start='79 AD' title='B' latestStart='80'/></data>";

QByteArray sampleOf(ExchangeFormat format) {
    return format == ExchangeFormat::TimelineProject ? kTimeline
           : format == ExchangeFormat::Simile        ? kSimile
                                                     : writeForeign(format, aContent(), kNow).bytes;
}

class Damage {
public:
    explicit Damage(unsigned seed) : m_random(seed) {}

    QByteArray of(QByteArray bytes) {
        static const QByteArray kSigns = QByteArray("\"'\n\r,;:{}[]<>&\\/=-+@#%0123456789TZ\xff\xc3") + '\0';
        for (unsigned times = 1 + below(4); times > 0 && !bytes.isEmpty(); --times) {
            const qsizetype at = below(static_cast<unsigned>(bytes.size()));
            const qsizetype length = 1 + below(40);
            switch (below(6)) {
                case 0:
                    bytes[at] = kSigns[below(static_cast<unsigned>(kSigns.size()))];
                    break;
                case 1:
                    bytes.remove(at, length);
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(below(static_cast<unsigned>(bytes.size())), length));
                    break;
                case 3:
                    bytes.truncate(at);
                    break;
                case 4:
                    bytes.insert(
                        at, QByteArray(length * 30, kSigns[below(static_cast<unsigned>(kSigns.size()))]));
                    break;
                default:
                    bytes[at] = static_cast<char>(below(256));
            }
        }
        return bytes;
    }

private:
    unsigned below(unsigned bound) { return static_cast<unsigned>(m_random() % bound); }

    std::mt19937 m_random;
};

}  // namespace

class TestForeignMutations : public QObject {
    Q_OBJECT

private slots:
    void damagedFilesDoNoHarm_data() {
        QTest::addColumn<int>("format");
        for (const ExchangeFormatInfo& info : exchangeFormats()) {
            if (isForeign(info.format) && info.isRead) {
                QTest::newRow(qPrintable(info.name)) << static_cast<int>(info.format);
            }
        }
    }
    void damagedFilesDoNoHarm() {
        constexpr int kFiles = 1000;
        QFETCH(int, format);
        const ProjectContent project = aContent();
        const QByteArray sample = sampleOf(static_cast<ExchangeFormat>(format));
        Damage damage(static_cast<unsigned>(7 + format));
        for (int i = 0; i < kFiles; ++i) {
            const QByteArray bytes = damage.of(sample);
            // Known events and none: both ways of making them.
            for (const ProjectContent& against : {project, ProjectContent()}) {
                const auto records =
                    readForeign(static_cast<ExchangeFormat>(format), bytes, {against, u"d.x"_s}, {});
                if (!records) {
                    QVERIFY2(records.error().where.startsWith(u"d.x"_s) && !records.error().what.isEmpty(),
                             qPrintable(records.error().message()));
                    continue;
                }
                QSet<QString> ids;
                for (const Event& event : records->content.events) {
                    QVERIFY(!event.title.isEmpty() && !event.actor.isEmpty() && !event.track.isEmpty());
                    QVERIFY(!event.span.end || *event.span.end > event.span.start);
                    QVERIFY(event.span.start >= kFirstDay && event.span.start <= kLastDay);
                    QVERIFY(!ids.contains(event.id) && !event.id.isEmpty() && event.id.size() <= 200);
                    ids.insert(event.id);
                }
                (void)sniffedFormat(bytes, u"d.json"_s);
                (void)sniffedFormat(bytes, u"d.csv"_s);
            }
        }
    }
};

FULCRUM_TEST(TestForeignMutations)
#include "test_foreign_mutations.moc"
