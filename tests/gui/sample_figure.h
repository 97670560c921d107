// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a test of figures stands on: the real sample in memory, figures of its spring of 2025, and a folder in
// which their files are written and read again. Header only.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

#include "app/composition.h"
#include "tests/gui/window_test.h"
#include "widgets/figure/figure.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class SampleFigure : public QObject {
protected:
    /// Fails where the sample cannot be read.
    bool openSample() {
        auto document = sampleDocument(u"us-china"_s);
        if (!document) {
            return false;
        }
        m_document = std::move(document).value();
        return true;
    }

    static FigureSpec spring() {
        FigureSpec spec;
        spec.view.range = {double(*dayFromIso(u"2025-04-01")), double(*dayFromIso(u"2025-08-01"))};
        return spec;
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Empty if there is no such file.
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As pdftotext (poppler-utils) reads it; empty where that is missing.
    static QString textOfPdf(const QString& path) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

    std::unique_ptr<Document> m_document;

private:
    QTemporaryDir m_folder;
};

}  // namespace fulcrum::test
