// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>
#include <cmath>

#include "models/exchange/table_workbook.h"
#include "widgets/common/theme.h"
#include "widgets/figure/figure_data.h"
#include "widgets/figure/figure_texts.h"
#include "widgets/figure/figure_writer.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMostPages = 500;

struct OutputFile {
    QString path;
    QByteArray bytes;
};

QString endingOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

Error at(const QString& path, const Error& error) {
    return {error.where.isEmpty() ? path : error.where, error.what, error.mend};
}

/// All files are written aside before the first takes its place.
Result<void> writeAll(const std::vector<OutputFile>& files) {
    std::vector<std::unique_ptr<QSaveFile>> aside;
    const auto failed = [](const QSaveFile& file) {
        return Error{file.fileName(),
                     FigureTexts::tr("the figure cannot be written: %1").arg(file.errorString()),
                     FigureTexts::tr("choose another folder or make room")};
    };
    for (const OutputFile& output : files) {
        aside.push_back(std::make_unique<QSaveFile>(output.path));
        QSaveFile& file = *aside.back();
        if (!file.open(QIODevice::WriteOnly) || file.write(output.bytes) != output.bytes.size() ||
            !file.flush()) {
            return failed(file);
        }
    }
    for (const auto& file : aside) {
        if (!file->commit()) {
            return failed(*file);
        }
    }
    return {};
}

std::unique_ptr<FigurePages> pagesFor(const QString& ending) {
    return ending == "pdf"_L1 ? pdfPages() : ending == "pptx"_L1 ? pptxPages() : nullptr;
}

/// The numbers beside a page: "name-events.csv" and "name-balance.csv", or "name-data.xlsx".
Result<void> addData(const FigureComposition& page, const QString& path, std::vector<OutputFile>& files) {
    const FigureSpec& spec = page.spec();
    if (spec.data == FigureData::None) {
        return {};
    }
    std::vector<NamedTable> tables;
    if (spec.content != FigureContent::Chart) {
        tables.push_back({u"events"_s, figureEventsCsv(page.scene())});
    }
    if (spec.content != FigureContent::Timeline) {
        tables.push_back({u"balance"_s, figureBalanceCsv(page.scene(), spec)});
    }
    const QFileInfo file(path);
    const QString beside = file.path() + u'/' + file.completeBaseName() + u'-';
    if (spec.data == FigureData::Csv) {
        for (const NamedTable& table : tables) {
            files.push_back({beside + table.name + u".csv"_s, table.csv});
        }
        return {};
    }
    const QString workbook = beside + u"data.xlsx"_s;
    const QByteArray bytes =
        tableWorkbook(tables, page.scene().document().project().title, QDateTime::currentDateTimeUtc());
    if (bytes.isEmpty()) {
        return Error{workbook, FigureTexts::tr("there is no room for temporary files"),
                     FigureTexts::tr("make room")};
    }
    files.push_back({workbook, bytes});
    return {};
}

Result<QByteArray> drawing(const FigureComposition& page, const QString& ending) {
    return ending == "svg"_L1 ? Result<QByteArray>(figureSvg(page)) : figurePng(page);
}

}  // namespace

QStringList figureEndings() { return {u"png"_s, u"svg"_s, u"pdf"_s, u"pptx"_s}; }

QString numberedPath(const QString& path, std::size_t page, std::size_t pages) {
    const QFileInfo file(path);
    const int digits = static_cast<int>(QString::number(pages).size());
    const QString number = QString::number(page + 1).rightJustified(digits, u'0');
    return file.path() + u'/' + file.completeBaseName() + u'-' + number + u'.' + file.suffix();
}

Result<void> writeFigure(const Document& document, const FigureSpec& spec, const QString& path) {
    return writeFigures(document, {spec}, path);
}

Result<void> writeFigures(const Document& document, const std::vector<FigureSpec>& pages, const QString& path,
                          const std::function<void(double)>& progress, const std::stop_token& stop) {
    const QString ending = endingOf(path);
    if (!figureEndings().contains(ending)) {
        return Error{path, FigureTexts::tr("no figure can be written in a format of this name"),
                     FigureTexts::tr("end the file name with %1").arg(u'.' + figureEndings().join(u", ."_s))};
    }
    if (pages.empty() || pages.size() > kMostPages) {
        return Error{path, FigureTexts::tr("a file cannot have %1 pages").arg(pages.size()),
                     FigureTexts::tr("choose 1 to %1 pages").arg(kMostPages)};
    }
    const FixedTextScale fixed;
    FigureScene scene(document);
    const std::unique_ptr<FigurePages> book = pagesFor(ending);
    std::vector<OutputFile> files;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (stop.stop_requested()) {
            return Error{path, FigureTexts::tr("the export was cancelled"), {}};
        }
        const auto page = FigureComposition::of(scene, pages[i]);
        if (!page) {
            return at(path, page.error());
        }
        const QString own = pages.size() > 1 ? numberedPath(path, i, pages.size()) : path;
        if (const auto added = addData(*page, own, files); !added) {
            return added.error();
        }
        if (book) {
            if (const auto added = book->add(*page); !added) {
                return at(path, added.error());
            }
        } else {
            auto bytes = drawing(*page, ending);
            if (!bytes) {
                return at(path, bytes.error());
            }
            files.push_back({own, *bytes});
        }
        if (progress) {
            progress(double(i + 1) / double(pages.size()));
        }
    }
    if (book) {
        auto bytes = book->finish();
        if (!bytes) {
            return at(path, bytes.error());
        }
        files.push_back({path, *bytes});
    }
    return writeAll(files);
}

std::vector<FigureSpec> tiledFigures(const FigureSpec& spec, double days) {
    std::vector<FigureSpec> pages;
    const DayRange whole = spec.view.range;
    const double length = std::max(days, kShortestWindow);
    for (double from = whole.from; from < whole.to && pages.size() <= kMostPages; from += length) {
        pages.push_back(spec);
        pages.back().view.range = {from, from + length};
    }
    return pages;
}

}  // namespace fulcrum
