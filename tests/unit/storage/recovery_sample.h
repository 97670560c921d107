// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a test of recovery stands on: the real sample in a sound file and the census of its pages, made once
// by makeWhole(), and what is recovered from copies of it that the test has damaged. Header only.
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/domain/content_check.h"
#include "models/domain/content_merge.h"
#include "models/exchange/fulcrum_json.h"
#include "models/storage/project_store.h"
#include "models/storage/recovery.h"
#include "resources/resources.h"
#include "tests/unit/storage/page_census.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class RecoverySample : public QObject {
protected:
    static constexpr qsizetype kPage = 4096;

    /// Fails the test where the file cannot be made.
    void makeWhole() {
        const QString path = at(u"whole.fulcrum"_s);
        const auto sample = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(sample);
        {
            const auto store = ProjectStore::create(path);
            QVERIFY(store);
            QVERIFY((*store)->apply(mergeContent({}, *sample).changes, {u"first"_s, {}, {}, u"New"_s, {}}));
            m_content = *(*store)->content();
        }
        m_whole = contentOf(path);
        m_census.read(path);
        QVERIFY(m_census.pages().size() > 300);
    }

    QString at(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void overwrite(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static void wipe(QByteArray& bytes, int page) {
        bytes.replace((page - 1) * kPage, kPage, QByteArray(kPage, '\0'));
    }

    /// Into new.fulcrum.
    Result<RecoveryReport> recovered(const QByteArray& damaged) {
        overwrite(at(u"damaged.fulcrum"_s), damaged);
        QFile::remove(at(u"new.fulcrum"_s));
        auto report = recoverProject(at(u"damaged.fulcrum"_s), at(u"new.fulcrum"_s));
        if (contentOf(at(u"damaged.fulcrum"_s)) != damaged) {
            return Error{{}, u"the damaged file was touched"_s, {}};
        }
        return report;
    }

    /// Of new.fulcrum; empty, with a warning, where that does not hold together.
    ProjectContent soundContent() {
        const auto store = ProjectStore::open(at(u"new.fulcrum"_s), ProjectStore::Access::ReadWrite);
        if (!store) {
            qWarning() << store.error().message();
            return {};
        }
        const auto damage = (*store)->findDamage();
        auto content = (*store)->content();
        if (!damage || !damage->empty() || !content) {
            qWarning() << "the new file is damaged";
            return {};
        }
        const ContentFindings findings = checkContent(*content, {});
        if (!findings.errors.empty()) {
            qWarning() << findings.errors.front().message();
            return {};
        }
        return *std::move(content);
    }

    QTemporaryDir m_folder;
    QByteArray m_whole;
    ProjectContent m_content;
    PageCensus m_census;
};

}  // namespace fulcrum::test
