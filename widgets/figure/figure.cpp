// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <map>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/mark_key.h"
#include "widgets/leverage/leverage_chart.h"
#include "widgets/timeline/timeline_view.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kMargin = 24;
constexpr double kTitleHeight = 34;
constexpr double kSubtitleHeight = 24;
constexpr double kKeyHeight = 26;
constexpr double kSourceLine = 16;
constexpr double kTimelineShare = 0.60;
constexpr std::size_t kNamedPublishers = 8;
/// Events whose sources are read for the source line; beyond it the heaviest stand for all.
constexpr std::size_t kMostSourcedEvents = 400;
constexpr double kScreenDpi = 96;

struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::FigureTexts)
};

/// A font for paper: without ligatures, since a reader who searches a PDF for "Tariff" does not type one.
QFont paperFont(double pixels, QFont::Weight weight = QFont::Normal) { return interfaceFont(pixels, weight); }

QString markText(const QString& name) {
    if (name == "bar"_L1) {
        return FigureTexts::tr("in force, thinner once cut");
    }
    if (name == "hatched"_L1) {
        return FigureTexts::tr("threat");
    }
    if (name == "relief"_L1) {
        return FigureTexts::tr("relief");
    }
    if (name == "agreement"_L1) {
        return FigureTexts::tr("agreement");
    }
    if (name == "talks"_L1) {
        return FigureTexts::tr("talks");
    }
    if (name == "ruling"_L1) {
        return FigureTexts::tr("ruling");
    }
    return FigureTexts::tr("statement or warning");
}

void paintKey(QPainter& painter, const Theme& theme, double top, double right) {
    const QFont font = paperFont(11.5);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double x = kHeaderWidth;
    for (const QString& name : markKeyNames()) {
        const QString text = markText(name);
        const double width = kMarkKeyWidth + 6 + metrics.horizontalAdvance(text);
        if (x + width > right) {
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        paintMarkKey(painter, {x, top + 6}, name, theme);
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(x + kMarkKeyWidth + 6, top, width, kKeyHeight),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + 18;
    }
}

/// The views of one figure, with a window and a selection of their own.
struct Views {
    TimeWindow window;
    Selection selection;
    TimelineView timeline;
    LeverageChart chart;

    Views(const Document& document, const CurrentBalance& balance, const FigureSpec& spec, const Theme& theme)
        : timeline(document, balance, window, selection), chart(document, balance, window, selection) {
        window.setRange(spec.range);
        window.setBaseline(spec.baseline);
        static_cast<void>(chart.setIndicator(spec.indicator));  // writeFigure has looked for it
        chart.overlay().setComponent(spec.component);
        selection.select(spec.selected);
        timeline.setTheme(theme);
        timeline.setShownLinks(spec.links);
        chart.setTheme(theme);
    }
};

class Composition {
public:
    Composition(const Document& document, const CurrentBalance& balance, const FigureSpec& spec)
        : m_document(document), m_balance(balance), m_spec(spec) {}

    void paint(QCPPainter& painter) const {
        const Theme theme = m_spec.isDark ? Theme::dark() : Theme::light();
        const double width = m_spec.size.width();
        const double height = m_spec.size.height();
        painter.fillRect(QRectF(0, 0, width, height), theme.ground);
        painter.setPen(theme.text);
        painter.setFont(paperFont(22, QFont::DemiBold));
        painter.drawText(QRectF(kMargin, kMargin - 8, width - 2 * kMargin, kTitleHeight),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         elided(title(), painter.font(), width - 2 * kMargin));
        painter.setFont(paperFont(13));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(kMargin, kMargin - 8 + kTitleHeight, width - 2 * kMargin, kSubtitleHeight),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         elided(subtitle(), painter.font(), width - 2 * kMargin));

        const double top = kMargin + kTitleHeight + kSubtitleHeight;
        const double sourcesTop = height - kMargin - 2 * kSourceLine + 6;
        const double plots = sourcesTop - kKeyHeight - 6 - top;
        const int plotWidth = static_cast<int>(width - kMargin);
        const int timelineHeight = static_cast<int>(plots * kTimelineShare);
        const int chartHeight = static_cast<int>(plots) - timelineHeight;
        Views views(m_document, m_balance, m_spec, theme);
        paintAt(painter, top, [&] { views.timeline.paintInto(painter, plotWidth, timelineHeight); });
        paintAt(painter, top + timelineHeight,
                [&] { views.chart.paintInto(painter, plotWidth, chartHeight); });
        paintAt(painter, top + plots, [&] { paintKey(painter, theme, 2, plotWidth - kMargin); });

        painter.setFont(paperFont(11));
        painter.setPen(theme.mutedText);
        const QStringList lines = footer();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            painter.drawText(
                QRectF(kMargin, sourcesTop + double(i) * kSourceLine, width - 2 * kMargin, kSourceLine),
                Qt::AlignVCenter | Qt::AlignLeft, elided(lines[i], painter.font(), width - 2 * kMargin));
        }
    }

    QString title() const {
        const ProjectInfo& project = m_document.project();
        return m_spec.title.isEmpty() ? textIn(project.titleIn, interfaceLanguage(), project.title)
                                      : m_spec.title;
    }

private:
    template <typename Paint>
    static void paintAt(QCPPainter& painter, double top, Paint paint) {
        painter.save();
        painter.translate(kMargin / 2, top);
        paint();
        painter.restore();
    }

    static QString elided(const QString& text, const QFont& font, double width) {
        return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    }

    QString subtitle() const {
        const QString lens = m_balance.lens() == Lens::Legal      ? FigureTexts::tr("legal lens")
                             : m_balance.lens() == Lens::Pressure ? FigureTexts::tr("pressure lens")
                                                                  : FigureTexts::tr("leverage lens");
        const QString balance =
            m_spec.baseline
                ? FigureTexts::tr(
                      "events by side and track, and how the leverage balance has changed since %2, in "
                      "points (%1)")
                      .arg(lens, dateText(*m_spec.baseline, Precision::OnDay, QLocale()))
                : FigureTexts::tr("events by side and track, and the leverage balance in points (%1)")
                      .arg(lens);
        const QString counted = countedText(m_balance);
        return windowText(m_spec.range, QLocale()) + u" · "_s + balance +
               (counted.isEmpty() ? QString() : u" · "_s + counted);
    }

    QStringList footer() const {
        const ProjectInfo& project = m_document.project();
        QStringList about;
        if (!project.attribution.isEmpty()) {
            about.append(project.attribution);
        }
        if (!project.licence.isEmpty()) {
            about.append(project.licence);
        }
        about.append(
            FigureTexts::tr("data to %1").arg(dateText(m_document.horizon(), Precision::OnDay, QLocale())));
        about.append(FigureTexts::tr("the balance is an index, not a probability"));
        return {sourceLine(m_document, m_spec.range), about.join(u" · "_s)};
    }

    const Document& m_document;
    const CurrentBalance& m_balance;
    const FigureSpec& m_spec;
};

void begin(QCPPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
}

Result<QByteArray> png(const Composition& composition, const FigureSpec& spec) {
    const double scale = spec.dpi / kScreenDpi;
    QImage image((QSizeF(spec.size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull()) {
        return Error{{},
                     FigureTexts::tr("there is not enough memory for a picture of this size"),
                     FigureTexts::tr("choose a smaller size or fewer dots an inch")};
    }
    QCPPainter painter(&image);
    begin(painter);
    painter.scale(scale, scale);
    composition.paint(painter);
    painter.end();
    // After painting: a resolution set before would scale the fonts a second time.
    image.setDotsPerMeterX(static_cast<int>(spec.dpi / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(spec.dpi / 0.0254));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const Composition& composition, const FigureSpec& spec) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(spec.size);
    generator.setViewBox(QRect({0, 0}, spec.size));
    generator.setResolution(static_cast<int>(kScreenDpi));
    generator.setTitle(composition.title());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    begin(painter);
    composition.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pdf(const Composition& composition, const FigureSpec& spec) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(kScreenDpi));
    writer.setPageSize(
        QPageSize(QSizeF(spec.size) * 72 / kScreenDpi, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(composition.title());
    writer.setCreator(u"Fulcrum"_s);
    QCPPainter painter;
    painter.begin(&writer);
    painter.setMode(QCPPainter::pmVectorized);
    begin(painter);
    composition.paint(painter);
    painter.end();
    return bytes;
}

Result<void> checkIndicator(const Document& document, const QString& id) {
    if (id.isEmpty()) {
        return {};
    }
    const auto all = document.indicators();
    if (!all) {
        return all.error();
    }
    if (std::any_of(all->begin(), all->end(), [&](const Indicator& known) { return known.id == id; })) {
        return {};
    }
    return Error{id, FigureTexts::tr("the project has no indicator of this name"),
                 FigureTexts::tr("name one that it has by its id, or none")};
}

}  // namespace

QString sourceLine(const Document& document, const DayRange& range) {
    const EventColumns& columns = document.columns();
    std::vector<EventIndex> shown;
    for (EventIndex event = 0; event < columns.size(); ++event) {
        const auto at = static_cast<std::size_t>(event);
        if (columns.start[at] >= range.from && columns.start[at] < range.to) {
            shown.push_back(event);
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [&](EventIndex a, EventIndex b) {
        return columns.severity[static_cast<std::size_t>(a)] > columns.severity[static_cast<std::size_t>(b)];
    });
    shown.resize(std::min(shown.size(), kMostSourcedEvents));
    std::map<QString, int> counts;
    for (const EventIndex event : shown) {
        if (const auto read = document.event(columns.key[static_cast<std::size_t>(event)])) {
            for (const Source& source : read->sources) {
                if (!source.publisher.isEmpty()) {
                    ++counts[source.publisher];
                }
            }
        }
    }
    std::vector<std::pair<QString, int>> publishers(counts.begin(), counts.end());
    std::stable_sort(publishers.begin(), publishers.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (publishers.empty()) {
        return FigureTexts::tr("No sources are given for these events.");
    }
    QStringList names;
    for (std::size_t i = 0; i < std::min(publishers.size(), kNamedPublishers); ++i) {
        names.append(publishers[i].first);
    }
    QString line = FigureTexts::tr("Sources: %1").arg(names.join(u"; "_s));
    if (publishers.size() > kNamedPublishers) {
        line +=
            FigureTexts::tr(" and %n more", nullptr, static_cast<int>(publishers.size() - kNamedPublishers));
    }
    return line;
}

Result<void> writeFigure(const Document& document, const CurrentBalance& balance, const FigureSpec& spec,
                         const QString& path) {
    if (spec.size.width() < kSmallestFigure.width() || spec.size.height() < kSmallestFigure.height() ||
        spec.size.width() > kLargestFigure.width() || spec.size.height() > kLargestFigure.height()) {
        return Error{path,
                     FigureTexts::tr("a figure of %1 × %2 pixels cannot be laid out")
                         .arg(spec.size.width())
                         .arg(spec.size.height()),
                     FigureTexts::tr("choose a size from %1 × %2 to %3 × %4")
                         .arg(kSmallestFigure.width())
                         .arg(kSmallestFigure.height())
                         .arg(kLargestFigure.width())
                         .arg(kLargestFigure.height())};
    }
    if (const auto found = checkIndicator(document, spec.indicator); !found) {
        return found;
    }
    const Composition composition(document, balance, spec);
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == "png"_L1) {
        auto picture = png(composition, spec);
        if (!picture) {
            return Error{path, picture.error().what, picture.error().mend};
        }
        bytes = std::move(picture).value();
    } else if (ending == "svg"_L1) {
        bytes = svg(composition, spec);
    } else if (ending == "pdf"_L1) {
        bytes = pdf(composition, spec);
    } else {
        return Error{path, FigureTexts::tr("no figure can be written in a format of this name"),
                     FigureTexts::tr("end the file name with .png, .svg or .pdf")};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{path, FigureTexts::tr("the figure cannot be written: %1").arg(file.errorString()),
                     FigureTexts::tr("choose another folder or make room")};
    }
    return {};
}

}  // namespace fulcrum
