// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/window_test.h"
#include "widgets/browse/event_page.h"
#include "widgets/browse/event_sources.h"
#include "widgets/browse/event_status_text.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// The details of real events of the sample, as text and as HTML.
class TestEventPage : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CurrentBalance> m_balance;
    Theme m_theme = Theme::light();
    ProjectColours m_colours;

    EventPageContext context(const char* day) const {
        return {*m_document, *m_balance, m_theme, m_colours, u"en"_s, *dayFromIso(QString::fromLatin1(day))};
    }
    EventIndex index(const QString& id) const {
        return m_document->columns().indexOf(*m_document->keyOf(id));
    }
    Event event(const QString& id) const { return *m_document->event(*m_document->keyOf(id)); }

private slots:
    void initTestCase() {
        auto document = sampleDocument(u"us-china"_s);
        QVERIFY(document);
        m_document = std::move(document).value();
        m_balance = std::make_unique<CurrentBalance>(*m_document);
        m_colours = ProjectColours(m_document->parties(), m_document->tracks(), m_theme);
    }

    void statusSpeaksOfTheDay_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("expected");
        const QString h20 = u"us-2025-04-09-h20-licence"_s;
        QTest::newRow("before it began")
            << h20 << "2025-04-01"
            << u"Not yet in force on 1 Apr 2025; from 9 Apr 2025; announced 15 Apr 2025"_s;
        QTest::newRow("in force") << h20 << "2025-05-01"
                                  << u"In force since 9 Apr 2025; announced 15 Apr 2025"_s;
        QTest::newRow("eased") << h20 << "2025-07-20"
                               << u"In force at 50 % since 14 Jul 2025; before that in full from 9 Apr 2025; "
                                  "announced 15 Apr 2025"_s;
        QTest::newRow("eased twice")
            << h20 << "2025-09-01"
            << u"In force at 20 % since 8 Aug 2025; before that at 50 % from 14 Jul 2025, in full from 9 Apr "
               "2025; announced 15 Apr 2025"_s;
        QTest::newRow("suspended until a day that the data cannot know")
            << u"us-2025-09-29-affiliates-rule"_s << "2026-01-10"
            << u"Suspended since 10 Nov 2025, until 9 Nov 2026, outcome unknown to the data; before that in "
               u"full "
               "from 29 Sep 2025"_s;
        QTest::newRow("ended") << u"us-2025-04-09-reciprocal-84"_s << "2025-06-01"
                               << u"Was in force 9 Apr 2025 – 9 Apr 2025; announced 8 Apr 2025"_s;
        QTest::newRow("a statement has a day")
            << u"us-2025-05-30-trump-says-violated"_s << "2025-06-01" << u"30 May 2025"_s;
    }
    void statusSpeaksOfTheDay() {
        QFETCH(QString, id);
        QFETCH(QString, day);
        QTEST(statusText(context(qPrintable(day)), index(id), event(id)), "expected");
    }

    void figuresAreWords_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("billions") << u"lost_sales_usd_bn"_s << 15.0 << u"lost sales: 15 billion US dollars"_s;
        QTest::newRow("points of a party")
            << u"us_tariff_pp"_s << 84.0 << u"US tariff: 84 percentage points"_s;
        QTest::newRow("no unit") << u"entities"_s << 69.0 << u"entities: 69"_s;
        QTest::newRow("nothing but a unit") << u"usd_bn"_s << 2.5 << u"2.5 billion US dollars"_s;
    }
    void figuresAreWords() {
        QFETCH(QString, key);
        QFETCH(double, value);
        QTEST(figureText(*m_document, {key, value}), "expected");
    }

    void theChainIsTold() {
        const QString id = u"cn-2025-04-04-rare-earth-controls"_s;
        const QString page = eventPage(context("2025-06-10"), index(id), event(id));
        QVERIFY(page.contains(u"answers"));
        QVERIFY(page.contains(u"event:us-2025-04-02-reciprocal-tariffs"));
        QVERIFY(page.contains(u"Share of the balance on 10 Jun 2025"));
        QVERIFY(page.contains(u"points (China)"));
    }

    void theChainIsATreeWithItsLags() {
        const QString id = u"us-2025-04-09-h20-licence"_s;
        const QString page = eventPage(context("2025-09-10"), index(id), event(id));
        const auto after = [&](const QString& title) { return page.mid(page.indexOf(title)); };
        QVERIFY(after(u"What eased or changed it"_s).contains(u"event:us-2025-07-14-h20-approval"));
        QVERIFY(after(u"What eased or changed it"_s).contains(u"96 days later"));
        QVERIFY(after(u"Where it comes from"_s).contains(u"event:us-2022-10-07-chip-controls"));
        // What came of what came of it stands further in.
        QVERIFY(page.contains(u"margin-left:16px"));
    }

    void whoSaysWhatStandsSideBySide() {
        for (const EventKey key : m_document->columns().key) {
            const auto read = m_document->event(key);
            QVERIFY(read);
            QSet<QString> voices;
            for (const Claim& claim : read->claims) {
                voices.insert(claim.by);
            }
            const QString page = eventPage(context("2025-06-10"), m_document->columns().indexOf(key), *read);
            QCOMPARE(page.contains(u"<td width='50%'"), voices.size() == 2);
            for (const Claim& claim : read->claims) {
                QVERIFY2(page.contains(claim.claim.toHtmlEscaped()), qPrintable(read->id));
            }
        }
    }

    void sourcesCanBeCited() {
        const QString id = u"us-2025-04-09-h20-licence"_s;
        const QString page = eventPage(context("2025-09-10"), index(id), event(id));
        for (const QString& style : {u"apa"_s, u"chicago"_s, u"bibtex"_s}) {
            QVERIFY(page.contains(kCiteLink + style));
        }
    }

    void everyEventHasAPageWithItsTitle() {
        for (const EventKey key : m_document->columns().key) {
            const auto read = m_document->event(key);
            QVERIFY(read);
            const QString page = eventPage(context("2025-06-10"), m_document->columns().indexOf(key), *read);
            QVERIFY2(page.contains(read->title.toHtmlEscaped()), qPrintable(read->id));
        }
    }

    void textOfTheDataCannotBecomeMarkup() {
        Event hostile = event(u"us-2025-04-09-h20-licence"_s);
        hostile.title = u"<img src='http://x/y'><script>alert(1)</script>"_s;
        hostile.summary = u"a < b & c"_s;
        hostile.sources = {{u"<b>bold</b>"_s, u"p"_s, u"javascript:alert(1)"_s, {}},
                           {u"q"_s, u"p"_s, u"http://a/' onclick='x"_s, {}}};
        const QString page = eventPage(context("2025-06-10"), index(u"us-2025-04-09-h20-licence"_s), hostile);
        QVERIFY(!page.contains(u"<script") && !page.contains(u"<img"));
        QVERIFY(!page.contains(u"<b>bold"));
        QVERIFY(!page.contains(u"href='javascript"));
        QVERIFY(!page.contains(u"' onclick='"));
        QVERIFY(page.contains(u"a &lt; b &amp; c"));
    }

    void withoutASelectionTheProjectIsTold() {
        const QString page = projectPage(context("2025-06-10"), true);
        QVERIFY(page.contains(u"443 events"));
        QVERIFY(page.contains(u"data to 22 Jun 2026"));
        QVERIFY(page.contains(u"CC BY 4.0"));
    }
};

FULCRUM_WINDOW_TEST(TestEventPage)
#include "test_event_page.moc"
