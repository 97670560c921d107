// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include <QDir>
#include <QFontDatabase>
#include <QHash>
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double theTextScale = 1;

/// `colour` mixed towards `away` in small steps until its contrast to `ground` is enough.
QColor mixedUntilContrast(const QColor& colour, const QColor& ground, const QColor& away, double wanted) {
    for (int step = 0; step <= 20; ++step) {
        const QColor candidate = mixed(colour, away, step / 20.0);
        if (contrast(candidate, ground) >= wanted) {
            return candidate;
        }
    }
    return away;
}

/// What `find` makes of these, looked up where it has been asked for before: each mark of each frame asks for
/// one of a few dozen colours, and six powers a step were a tenth of a frame.
QColor remembered(const QColor& colour, const QColor& ground, const QColor& other, double wanted,
                  const auto& find) {
    using Question = std::tuple<quint64, quint64, quint64, double>;
    constexpr std::size_t kMostAnswers = 1000;
    // One for each `find`, which is a type of its own.
    static thread_local std::map<Question, QColor> answers;
    const Question question(colour.rgba64(), ground.rgba64(), other.rgba64(), wanted);
    if (const auto known = answers.find(question); known != answers.end()) {
        return known->second;
    }
    if (answers.size() >= kMostAnswers) {
        answers.clear();
    }
    return answers.emplace(question, find()).first->second;
}

QColor untilContrast(const QColor& colour, const QColor& ground, const QColor& away, double wanted) {
    return remembered(colour, ground, away, wanted,
                      [&] { return mixedUntilContrast(colour, ground, away, wanted); });
}

}  // namespace

Theme Theme::light() {
    Theme theme;
    theme.isDark = false;
    theme.ground = QColor(0xFFFFFF);
    theme.panel = QColor(0xF5F7F9);
    theme.text = QColor(0x1F2933);
    theme.mutedText = QColor(0x5B6672);
    theme.line = QColor(0xD5DBE1);
    theme.grid = QColor(0xE9EDF1);
    theme.eraTint = QColor(0xF7F6F1);
    theme.accent = QColor(0x1F5FAF);
    theme.strong = QColor(0x10161C);
    theme.measured = QColor(0xB0006D);
    return theme;
}

Theme Theme::dark() {
    Theme theme;
    theme.isDark = true;
    theme.ground = QColor(0x181C21);
    theme.panel = QColor(0x21262D);
    theme.text = QColor(0xE4E9EE);
    theme.mutedText = QColor(0xA3AEB9);
    theme.line = QColor(0x39414B);
    theme.grid = QColor(0x2A3037);
    theme.eraTint = QColor(0x1E2329);
    theme.accent = QColor(0x6FA8E8);
    theme.strong = QColor(0xF7FAFC);
    theme.measured = QColor(0xFF8AC9);
    return theme;
}

Theme Theme::grey() {
    Theme theme = light();
    theme.isGrey = true;
    theme.text = QColor(0x202020);
    theme.mutedText = QColor(0x606060);
    theme.line = QColor(0xD6D6D6);
    theme.grid = QColor(0xEAEAEA);
    theme.eraTint = QColor(0xF6F6F6);
    theme.accent = QColor(0x3A3A3A);
    theme.strong = QColor(0x101010);
    theme.measured = QColor(0x4A4A4A);
    return theme;
}

Theme Theme::highContrast() {
    Theme theme = light();
    theme.isContrast = true;
    theme.lineScale = 1.5;
    theme.panel = QColor(0xFFFFFF);
    theme.text = QColor(Qt::black);
    theme.mutedText = QColor(0x2E2E2E);
    theme.line = QColor(0x4A4A4A);
    theme.grid = QColor(0xBDBDBD);
    theme.eraTint = QColor(0xF0F0F0);
    theme.accent = QColor(0x003C8F);
    theme.strong = QColor(Qt::black);
    theme.measured = QColor(0x8A0055);
    return theme;
}

Theme Theme::presenter() {
    Theme theme = light();
    theme.textScale = 1.3;
    theme.lineScale = 1.8;
    theme.text = QColor(0x111820);
    theme.mutedText = QColor(0x3F4A56);
    theme.line = QColor(0xA9B4BF);
    theme.grid = QColor(0xD8DEE4);
    theme.eraTint = QColor(0xF1EFE6);
    return theme;
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Button, isDark ? mixed(panel, text, 0.08) : ground);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, strong);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, isDark ? ground : QColor(Qt::white));
    palette.setColor(QPalette::Link, textOf(accent));
    palette.setColor(QPalette::LinkVisited, textOf(accent));
    palette.setColor(QPalette::ToolTipBase, ground);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, mixed(panel, ground, 0.5));
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, mixed(line, text, 0.3));
    palette.setColor(QPalette::Shadow, mixed(line, text, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, mixed(mutedText, panel, 0.4));
    }
    return palette;
}

QColor Theme::fillOf(const QColor& colour) const {
    // The wish is a tint of about a half; the text on it decides how much of the colour may stay.
    const int first = isDark ? 10 : 9;
    const double wanted = textContrast() + 1;
    return remembered(colour, ground, text, first + wanted / 100, [&] {
        for (int step = first; step <= 20; ++step) {
            const QColor candidate = mixed(colour, ground, step / 20.0);
            if (fulcrum::contrast(candidate, text) >= wanted) {
                return candidate;
            }
        }
        return ground;
    });
}

QColor Theme::markOf(const QColor& colour) const {
    return untilContrast(colour, ground, strong, isContrast ? 4.5 : 3.0);
}

QColor Theme::textOf(const QColor& colour) const {
    const QColor onGround = untilContrast(colour, ground, strong, textContrast() + 0.1);
    return untilContrast(onGround, panel, strong, textContrast());
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto channel = [&](double one, double other) {
        return static_cast<float>(std::clamp(one + (other - one) * share, 0.0, 1.0));
    };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()), channel(a.alphaF(), b.alphaF()));
}

double textScale() { return theTextScale; }

void setTextScale(double scale) { theTextScale = scale; }

QFont interfaceFont(double pixels, QFont::Weight weight) {
    // Copies share what was found out about the files of a font; a font made anew would look for them again,
    // in every frame for every text.
    static thread_local QHash<std::pair<int, int>, QFont> made;
    const std::pair key(static_cast<int>(std::lround(scaled(pixels))), static_cast<int>(weight));
    if (const auto known = made.constFind(key); known != made.constEnd()) {
        return *known;
    }
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s});
    font.setPixelSize(key.first);
    font.setWeight(weight);
    // Coloured edges are made for one screen and one ground: labels lie on bars, and figures are printed.
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    made.insert(key, font);
    return font;
}

void loadFonts() {
    const QDir fonts(u":/fonts"_s);
    for (const QString& name : fonts.entryList(QDir::Files)) {
        QFontDatabase::addApplicationFont(fonts.filePath(name));
    }
}

}  // namespace fulcrum
