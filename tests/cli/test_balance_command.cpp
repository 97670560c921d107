// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `fulcrum balance` on the sample: its formats, its scenarios and what it refuses.
#include <QTest>
#include <algorithm>
#include <cmath>

#include "tests/support/sample_balance.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestBalanceCommand : public SampleBalance {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(makeSample()); }

    void theLedgerSumsToTheNet();
    void theTracksSumToTheSides();
    void theTextIsATable();
    void aSpanAsCsvHasARowAStep();
    void aSpanHasABandInEveryFormat();
    void aSpanAsJsonEqualsItsDays();
    void aSpanStopsAtTheHorizon();
    void lensesAndSettingsChangeTheNumbers();
    void settingsApplyInOrder();
    void whatIsWrongIsToldInOneLine_data();
    void whatIsWrongIsToldInOneLine();

    void aScenarioChangesWhatItSays();
    void theScenariosThatShipTellWhoIsAffected();
    void aScenarioHasTheSameHeader();
};

void TestBalanceCommand::theLedgerSumsToTheNet() {
    for (const QString& day :
         {u"2018-07-06"_s, u"2020-02-20"_s, u"2025-04-10"_s, u"2025-06-10"_s, u"2026-06-22"_s}) {
        const QJsonObject balance = on(day);
        QCOMPARE(balance[u"date"].toString(), day);
        QCOMPARE(balance[u"lens"].toString(), u"leverage"_s);
        const QJsonArray ledger = balance[u"ledger"].toArray();
        QVERIFY(!ledger.isEmpty());
        double sum = 0;
        double previous = HUGE_VAL;
        for (const QJsonValue line : ledger) {
            const double points = line[u"points"].toDouble();
            QCOMPARE(line[u"side"].toString(), points > 0 ? u"A"_s : u"B"_s);
            QVERIFY(m_kinds.contains(line[u"event"].toString()));
            QVERIFY(!line[u"title"].toString().isEmpty());
            QVERIFY(std::abs(points) <= previous);
            previous = std::abs(points);
            sum += points;
        }
        QVERIFY2(std::abs(sum - balance[u"net"].toDouble()) < 1e-9, found(sum));
    }
}

void TestBalanceCommand::theTracksSumToTheSides() {
    const QJsonObject balance = on(u"2025-06-10"_s);
    double sideA = 0;
    double sideB = 0;
    for (const QJsonValue track : balance[u"tracks"].toArray()) {
        sideA += track[u"A"].toDouble();
        sideB += track[u"B"].toDouble();
        QVERIFY(std::abs(track[u"A"].toDouble() - track[u"B"].toDouble() - track[u"net"].toDouble()) < 1e-9);
    }
    QCOMPARE(balance[u"tracks"].toArray().size(), 11);
    QVERIFY(std::abs(sideA - pressureOf(balance, u"A"_s)) < 1e-9);
    QVERIFY(std::abs(sideB - pressureOf(balance, u"B"_s)) < 1e-9);
    const double gauge = 100 * (sideA - sideB) / (sideA + sideB + 20);
    QVERIFY(std::abs(gauge - balance[u"gauge"].toDouble()) < 1e-9);
    QCOMPARE(balance[u"sides"][u"A"][u"parties"].toArray(), QJsonArray{u"United States"_s});
    QCOMPARE(balance[u"sides"][u"B"][u"parties"].toArray(), QJsonArray{u"China"_s});
}

void TestBalanceCommand::theTextIsATable() {
    const ProgramRun run = balance({u"--at"_s, u"2025-06-10"_s, u"--ledger"_s});
    QCOMPARE(run.exitCode, 0);
    const QStringList lines = QString::fromUtf8(run.output).split(u'\n');
    QCOMPARE(lines[0], u"Balance on 2025-06-10, leverage lens, in points"_s);
    QVERIFY2(lines[1].startsWith(u"Net -34.7 (China ahead)"_s), qPrintable(lines[1]));
    // A heading, a row a track and the sum, all of one width.
    const auto heading = std::find_if(lines.begin(), lines.end(),
                                      [](const QString& line) { return line.startsWith(u"track"_s); });
    QVERIFY(heading != lines.end());
    for (auto row = heading; row <= heading + 12; ++row) {
        QCOMPARE(row->size(), heading->size());
    }
    QVERIFY((heading + 12)->startsWith(u"all "_s));
    QVERIFY(run.output.contains("cn-2025-04-04-"));
    QVERIFY(run.output.contains("not a probability, and not a forecast of concessions"));
}

void TestBalanceCommand::aSpanAsCsvHasARowAStep() {
    const ProgramRun run = balance({u"--from"_s, u"2025-04-01"_s, u"--to"_s, u"2025-04-30"_s, u"--step"_s,
                                    u"7"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(run.exitCode, 0);
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    QVERIFY(lines[0].startsWith("date,net,p10,p90,prob_ahead,A.tariffs,A.technology,A.minerals,"));
    QVERIFY(lines[0].contains(",A.other,B.tariffs,"));
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[1].startsWith("2025-04-01,"));
    QVERIFY(lines[5].startsWith("2025-04-29,"));
    for (const QByteArray& line : lines) {
        QCOMPARE(line.count(','), 4 + 2 * 11);
    }
    const QList<QByteArray> third = lines[3].split(',');
    const double net = third[1].toDouble();
    QVERIFY(std::abs(net - netOn(u"2025-04-15"_s)) < 1e-6);
    // A band about the net, wide, for a single event of 100 points alone has one of 84.
    QVERIFY2(third[2].toDouble() < net - 20 && third[2].toDouble() > net - 200, third[2].constData());
    QVERIFY(std::abs(third[2].toDouble() + third[3].toDouble() - 2 * net) < 1e-6);
    QVERIFY(third[4].toDouble() > 0.5 && third[4].toDouble() < 1);
}

void TestBalanceCommand::aSpanHasABandInEveryFormat() {
    const QStringList span{u"--from"_s, u"2025-06-10"_s, u"--to"_s, u"2025-06-10"_s};
    const QJsonObject day =
        json(span + QStringList{u"--format"_s, u"json"_s})[u"days"].toArray().at(0).toObject();
    QVERIFY(day[u"p10"].toDouble() < day[u"net"].toDouble());
    QVERIFY(day[u"p90"].toDouble() > day[u"net"].toDouble());
    QVERIFY(day[u"prob_ahead"].toDouble() < 0.5);
    const QByteArray text = balance(span).output;
    QVERIFY(text.contains("P10") && text.contains("A ahead"));
    const QByteArray share = QByteArray::number(std::round(100 * day[u"prob_ahead"].toDouble())) + " %";
    QVERIFY2(text.contains(share), text.constData());
}

void TestBalanceCommand::aSpanAsJsonEqualsItsDays() {
    const std::vector<double> nets = netsFrom(u"2025-05-10"_s, u"2025-05-16"_s);
    QCOMPARE(nets.size(), std::size_t{7});
    QVERIFY(std::abs(nets[0] - netOn(u"2025-05-10"_s)) < 1e-6);
    QVERIFY(std::abs(nets[6] - netOn(u"2025-05-16"_s)) < 1e-6);
}

void TestBalanceCommand::aSpanStopsAtTheHorizon() {
    QCOMPARE(netsFrom(u"2026-06-20"_s, u"2027-06-20"_s).size(), std::size_t{3});
}

void TestBalanceCommand::lensesAndSettingsChangeTheNumbers() {
    const auto net = [&](const QStringList& more) {
        return json(QStringList{u"--at"_s, u"2025-06-10"_s, u"--format"_s, u"json"_s} + more);
    };
    const QJsonObject legal = net({u"--lens"_s, u"legal"_s});
    QCOMPARE(legal[u"lens"].toString(), u"legal"_s);
    QVERIFY(!legal.contains(u"ledger"_s));
    const QJsonObject pressure = net({u"--lens"_s, u"pressure"_s});
    const QJsonObject leverage = net({});
    QVERIFY(legal[u"net"] != pressure[u"net"] && pressure[u"net"] != leverage[u"net"]);
    // Without urgency, minerals press by 1.25 less.
    const double minerals = trackOf(leverage, u"minerals"_s)[u"B"].toDouble();
    QVERIFY(std::abs(trackOf(pressure, u"minerals"_s)[u"B"].toDouble() * 1.25 - minerals) < 1e-9);
    const QJsonObject doubled = net({u"--set"_s, u"minerals.weight=2"_s, u"--set"_s, u"tariffs.weight=0"_s});
    QVERIFY(std::abs(trackOf(doubled, u"minerals"_s)[u"B"].toDouble() - 2 * minerals) < 1e-9);
    QCOMPARE(trackOf(doubled, u"tariffs"_s)[u"A"].toDouble(), 0.0);
}

void TestBalanceCommand::settingsApplyInOrder() {
    const QStringList day{u"--at"_s, u"2025-06-10"_s, u"--format"_s, u"json"_s};
    const QJsonObject twice =
        json(day + QStringList{u"--set"_s, u"tariffs.weight=5"_s, u"--set"_s, u"tariffs.weight=1"_s});
    QCOMPARE(twice, json(day));
}

void TestBalanceCommand::whatIsWrongIsToldInOneLine_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* arguments, int exitCode, const char* told) {
        QTest::newRow(name) << QString::fromUtf8(arguments) << exitCode << QString::fromUtf8(told);
    };
    row("no day at all", "", 2, "--at DAY");
    row("a span without its end", "--from 2025-04-01", 2, "--to DAY");
    row("a day and a span", "--at 2025-04-01 --from 2025-04-01", 2, "--at");
    row("a day that is no date", "--at yesterday", 2, "\"yesterday\" is no date");
    row("a day that no calendar has", "--at 2025-02-30", 2, "\"2025-02-30\" is no date");
    row("a day of another notation", "--from 1/4/2025 --to 2025-05-01", 2, "\"1/4/2025\" is no date");
    row("a span that runs backwards", "--from 2025-05-01 --to 2025-04-01", 2, "--to lies before --from");
    row("a validation of a day", "--validate --at 2025-04-01", 2, "takes no --at");
    row("a validation through a lens", "--validate --lens legal", 2, "takes no --lens");
    row("a validation as a table", "--validate --format csv", 2, "text or json");
    row("an unknown scenario", "--at 2025-04-01 --scenario Peace", 2, "Use one of \"No H20 approval\"");
    row("a step of nothing", "--from 2025-04-01 --to 2025-05-01 --step 0", 2, "--step \"0\"");
    row("a step that is no number", "--from 2025-04-01 --to 2025-05-01 --step week", 2, "--step \"week\"");
    row("a ledger of a span", "--from 2025-04-01 --to 2025-05-01 --ledger", 2, "--ledger with --at");
    row("an unknown lens", "--at 2025-04-01 --lens rosy", 2, "\"rosy\"");
    row("an unknown format", "--at 2025-04-01 --format xml", 2, "\"xml\"");
    row("an unknown option", "--at 2025-04-01 --loud", 2, "loud");
    row("a second project", "--at 2025-04-01 other.fulcrum", 2, "too many arguments");
    row("a parameter of an unknown track", "--at 2025-04-01 --set fisheries.weight=2", 2, "\"fisheries\"");
    row("an unknown parameter", "--at 2025-04-01 --set tariffs.speed=2", 2, "tariffs.speed");
    row("a parameter without a value", "--at 2025-04-01 --set tariffs.weight", 2, "track.parameter=value");
    row("a value that is no number", "--at 2025-04-01 --set tariffs.weight=heavy", 2, "\"heavy\"");
    row("a value out of bounds", "--at 2025-04-01 --set tariffs.floor=1.5", 2, "between 0 and 1");
    row("a day after the horizon", "--at 2030-01-01", 1, "horizon");
    row("a span after the horizon", "--from 2030-01-01 --to 2031-01-01", 1, "horizon");
}

void TestBalanceCommand::whatIsWrongIsToldInOneLine() {
    QFETCH(QString, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, told);
    const ProgramRun run = balance(arguments.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(run.exitCode == exitCode, run.errors.constData());
    QVERIFY(run.output.isEmpty());
    QVERIFY2(QString::fromUtf8(run.errors).contains(told), run.errors.constData());
    QCOMPARE(run.errors.count('\n'), 1);
}

void TestBalanceCommand::aScenarioChangesWhatItSays() {
    const QStringList day{u"--at"_s, u"2025-11-01"_s, u"--ledger"_s, u"--format"_s, u"json"_s};
    const QJsonObject base = json(day);
    QVERIFY(!base.contains(u"scenario"_s) && !base.contains(u"affected"_s));
    const QJsonObject other = json(day + QStringList{u"--scenario"_s, u"No H20 approval"_s});
    QCOMPARE(other[u"scenario"].toString(), u"No H20 approval"_s);
    QCOMPARE(other, json(day + QStringList{u"--scenario"_s, u"no-h20-approval"_s}));
    const auto pointsOf = [](const QJsonObject& balance, const QString& event) {
        for (const QJsonValue line : balance[u"ledger"].toArray()) {
            if (line[u"event"].toString() == event) {
                return line[u"points"].toDouble();
            }
        }
        return 0.0;
    };
    // The licence stays at its full level, and nothing else moves.
    const QString licence = u"us-2025-04-09-h20-licence"_s;
    const double gain = pointsOf(other, licence) - pointsOf(base, licence);
    QVERIFY2(gain > 2, found(gain));
    QVERIFY(std::abs(other[u"net"].toDouble() - base[u"net"].toDouble() - gain) < 1e-9);
    const QJsonArray affected = other[u"affected"].toArray();
    QCOMPARE(affected.size(), 1);
    QCOMPARE(affected[0][u"event"].toString(), licence);
    QVERIFY(affected[0][u"level_changed"].toBool());

    // What is set on the command line comes after what the scenario sets.
    const QStringList adapting = day + QStringList{u"--scenario"_s, u"no-adaptation"_s};
    const QJsonObject never = json(adapting);
    QVERIFY(never[u"sides"][u"A"][u"pressure"].toDouble() > base[u"sides"][u"A"][u"pressure"].toDouble());
    QVERIFY(json(adapting + QStringList{u"--set"_s, u"tariffs.half_life_months=1"_s})[u"net"] !=
            never[u"net"]);
}

void TestBalanceCommand::theScenariosThatShipTellWhoIsAffected() {
    const QStringList day{u"--at"_s, u"2026-03-15"_s};
    const ProgramRun ruling = balance(day + QStringList{u"--scenario"_s, u"tariff-ruling-upheld"_s});
    QVERIFY(ruling.output.startsWith("Balance on 2026-03-15, leverage lens, scenario \"Tariff ruling"));
    QVERIFY2(ruling.output.contains("us-2025-04-10-reciprocal-125: ended on 2026-02-20, now has none"),
             ruling.output.constData());
    QVERIFY(ruling.output.contains("us-2025-03-04-fentanyl-tariff-20: ended on 2026-02-20, now has none"));
    const ProgramRun truce = balance(day + QStringList{u"--scenario"_s, u"truce-of-14-may-fails"_s});
    QVERIFY(truce.output.contains("cn-2025-04-12-tariff-125: its level takes another course"));
    QVERIFY(
        truce.output.contains("cn-2025-04-09-export-control-12-firms: ended on 2025-08-12, now has none"));
    const ProgramRun minerals = balance(day + QStringList{u"--scenario"_s, u"minerals-never-eased"_s});
    QVERIFY(minerals.output.contains("cn-2025-04-04-rare-earth-controls: its level takes another course"));
}

void TestBalanceCommand::aScenarioHasTheSameHeader() {
    const QStringList span{u"--from"_s, u"2025-01-20"_s, u"--to"_s,     u"2025-12-31"_s,
                           u"--step"_s, u"1"_s,          u"--format"_s, u"csv"_s};
    const QList<QByteArray> base = balance(span).output.split('\n');
    const QList<QByteArray> other =
        balance(span + QStringList{u"--scenario"_s, u"No H20 approval"_s}).output.split('\n');
    QCOMPARE(other[0], base[0]);
    QCOMPARE(other.size(), base.size());
    QCOMPARE(other.size(), 1 + 346 + 1);
    // The same until the approval, another way from then on.
    const auto net = [](const QByteArray& line) { return line.split(',')[1].toDouble(); };
    QVERIFY(other[175].startsWith("2025-07-13"));
    QVERIFY(std::abs(net(other[175]) - net(base[175])) < 1e-9);
    QVERIFY(net(other[200]) > net(base[200]) + 1);
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestBalanceCommand)
#include "test_balance_command.moc"
