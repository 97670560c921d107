// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a test of `fulcrum balance` stands on: a project of the real sample in a folder of its own, made by
// makeSample(), and the command run on it. For tests that fulcrum_add_tests has told where the program is
// (FULCRUM_PROGRAM) and that know where the sample stands (FULCRUM_SAMPLE). Header only.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <vector>

#include "tests/support/command_folder.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class SampleBalance : public QObject {
protected:
    /// Fails where the sample cannot be read.
    bool makeSample() {
        m_project = m_folder.newSample(u"sample.fulcrum"_s);
        const QJsonObject sample =
            QJsonDocument::fromJson(contentOf(QStringLiteral(FULCRUM_SAMPLE))).object();
        for (const QJsonValue event : sample[u"events"].toArray()) {
            m_kinds.insert(event[u"id"].toString(), event[u"kind"].toString());
        }
        return m_kinds.size() > 400;
    }

    ProgramRun balance(const QStringList& arguments) const {
        return fulcrumRun(QStringList{u"balance"_s, m_project} + arguments);
    }
    /// Empty, with a warning, where the command fails or does not answer in JSON.
    QJsonObject json(const QStringList& arguments) const {
        const ProgramRun run = balance(arguments);
        QJsonParseError fault;
        QJsonObject object = QJsonDocument::fromJson(run.output, &fault).object();
        if (run.exitCode != 0 || fault.error != QJsonParseError::NoError) {
            qWarning("exit code %d: %s", run.exitCode, run.errors.constData());
            return {};
        }
        return object;
    }
    /// With its ledger.
    QJsonObject on(const QString& day) const {
        return json({u"--at"_s, day, u"--ledger"_s, u"--format"_s, u"json"_s});
    }
    double netOn(const QString& day) const { return on(day)[u"net"].toDouble(); }
    /// Day by day.
    std::vector<double> netsFrom(const QString& from, const QString& to) const {
        std::vector<double> nets;
        for (const QJsonValue day :
             json({u"--from"_s, from, u"--to"_s, to, u"--format"_s, u"json"_s})[u"days"].toArray()) {
            nets.push_back(day[u"net"].toDouble());
        }
        return nets;
    }

    static QJsonObject trackOf(const QJsonObject& balance, const QString& wanted) {
        for (const QJsonValue track : balance[u"tracks"].toArray()) {
            if (track[u"track"].toString() == wanted) {
                return track.toObject();
            }
        }
        return {};
    }
    static double pressureOf(const QJsonObject& balance, const QString& side) {
        return balance[u"sides"][side][u"pressure"].toDouble();
    }
    /// "found 20.5876", until it is called again.
    static const char* found(double value) {
        static QByteArray text;
        text = "found " + QByteArray::number(value);
        return text.constData();
    }

    QHash<QString, QString> m_kinds;  ///< by event id

private:
    CommandFolder m_folder;
    QString m_project;
};

}  // namespace fulcrum::test
