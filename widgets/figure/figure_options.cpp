// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_options.h"

#include <QCoreApplication>
#include <array>
#include <functional>

#include "widgets/figure/figure_sheet.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct OptionTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::OptionTexts)
};

constexpr qsizetype kLongestText = 20'000;

template <typename Value>
struct Word {
    const char16_t* word;
    Value value;
};

constexpr std::array kContents{Word<FigureContent>{u"both", FigureContent::Both},
                               Word<FigureContent>{u"timeline", FigureContent::Timeline},
                               Word<FigureContent>{u"chart", FigureContent::Chart}};
constexpr std::array kGrounds{Word<FigureGround>{u"light", FigureGround::Light},
                              Word<FigureGround>{u"dark", FigureGround::Dark},
                              Word<FigureGround>{u"grey", FigureGround::Grey},
                              Word<FigureGround>{u"transparent", FigureGround::Transparent}};
constexpr std::array kLinks{Word<ShownLinks>{u"none", ShownLinks::None},
                            Word<ShownLinks>{u"selection", ShownLinks::OfSelection},
                            Word<ShownLinks>{u"all", ShownLinks::All}};
/// What earlier versions wrote comes last: a figure is told in the first word of its value.
constexpr std::array kData{
    Word<FigureData>{u"no", FigureData::None}, Word<FigureData>{u"csv", FigureData::Csv},
    Word<FigureData>{u"xlsx", FigureData::Workbook}, Word<FigureData>{u"yes", FigureData::Csv}};
constexpr std::array kAnswers{Word<bool>{u"yes", true}, Word<bool>{u"no", false}};

template <typename Value, std::size_t count>
bool read(const QString& text, const std::array<Word<Value>, count>& words, Value& target) {
    for (const Word<Value>& word : words) {
        if (text == QStringView(word.word)) {
            target = word.value;
            return true;
        }
    }
    return false;
}

template <typename Value, std::size_t count>
QString wordOf(Value value, const std::array<Word<Value>, count>& words) {
    for (const Word<Value>& word : words) {
        if (word.value == value) {
            return QStringView(word.word).toString();
        }
    }
    return {};
}

template <typename Value, std::size_t count>
QString listed(const std::array<Word<Value>, count>& words) {
    QStringList all;
    for (const Word<Value>& word : words) {
        all.append(QStringView(word.word).toString());
    }
    return OptionTexts::tr("choose one of %1").arg(all.join(u", "_s));
}

bool readSize(QString text, FigureSize& target) {
    FigureSize size;
    size.isMillimetres = text.endsWith(u"mm"_s);
    text.remove(u"mm"_s).remove(u"px"_s);
    const QStringList parts = text.split(u'x');
    bool isWide = false;
    bool isHigh = false;
    size.width = parts.value(0).toDouble(&isWide);
    size.height = parts.value(1).toDouble(&isHigh);
    if (parts.size() != 2 || !isWide || !isHigh || !(size.width > 0 && size.height > 0)) {
        return false;
    }
    target = size;
    return true;
}

QString sizeText(const FigureSize& size) {
    return QString::number(size.width) + u'x' + QString::number(size.height) +
           (size.isMillimetres ? u"mm"_s : QString());
}

/// "A", "B" for the whole net of a side, "A/3" for one of its tracks.
bool readComponent(const QString& text, std::optional<BalanceComponent>& target) {
    const QStringList parts = text.split(u'/');
    BalanceComponent component;
    if (parts.size() > 2 || (parts[0] != "A"_L1 && parts[0] != "B"_L1)) {
        return false;
    }
    component.side = parts[0] == "A"_L1 ? Side::A : Side::B;
    if (parts.size() == 2) {
        bool isNumber = false;
        const ushort track = parts[1].toUShort(&isNumber);
        if (!isNumber) {
            return false;
        }
        component.track = static_cast<TrackIndex>(track);
    }
    target = component;
    return true;
}

QString componentText(const BalanceComponent& component) {
    const QString side = component.side == Side::B ? u"B"_s : u"A"_s;
    return component.track ? side + u'/' + QString::number(*component.track) : side;
}

bool readText(const QString& text, QString& target) {
    if (text.size() > kLongestText) {
        return false;
    }
    target = text;
    return true;
}

bool readText(const QString& text, std::optional<QString>& target) {
    QString read;
    if (!readText(text, read)) {
        return false;
    }
    target = read;
    return true;
}

struct Option {
    QString name;
    std::function<bool(FigureSpec&, const QString&)> set;
    /// Empty: as at first.
    std::function<std::optional<QString>(const FigureSpec&)> tell;
    QString mend;
};

template <typename Value, std::size_t count>
Option choice(const QString& name, Value FigureSpec::*member, const std::array<Word<Value>, count>& words) {
    return {
        name,
        [member, &words](FigureSpec& spec, const QString& value) { return read(value, words, spec.*member); },
        [member, &words](const FigureSpec& spec) -> std::optional<QString> {
            return spec.*member == FigureSpec().*member ? std::nullopt
                                                        : std::optional(wordOf(spec.*member, words));
        },
        listed(words)};
}

template <typename Text>
Option text(const QString& name, Text FigureSpec::*member) {
    return {name, [member](FigureSpec& spec, const QString& value) { return readText(value, spec.*member); },
            [member](const FigureSpec& spec) -> std::optional<QString> {
                if constexpr (std::is_same_v<Text, QString>) {
                    return (spec.*member).isEmpty() ? std::nullopt : std::optional(spec.*member);
                } else {
                    return spec.*member;
                }
            },
            OptionTexts::tr("give at most %1 characters").arg(kLongestText)};
}

template <typename Number>
Option number(const QString& name, Number FigureSpec::*member, double least, double most) {
    return {name,
            [=](FigureSpec& spec, const QString& value) {
                bool isNumber = false;
                const double given = value.toDouble(&isNumber);
                if (!isNumber || !(given >= least && given <= most)) {
                    return false;
                }
                spec.*member = static_cast<Number>(given);
                return true;
            },
            [member](const FigureSpec& spec) -> std::optional<QString> {
                return spec.*member == FigureSpec().*member ? std::nullopt
                                                            : std::optional(QString::number(spec.*member));
            },
            OptionTexts::tr("give %1 to %2").arg(least).arg(most)};
}

std::vector<Option> allOptions() {
    return {
        choice(u"content"_s, &FigureSpec::content, kContents),
        {u"preset"_s,
         [](FigureSpec& spec, const QString& value) {
             const bool isKnown = value.isEmpty() || figurePreset(value);
             spec.preset = isKnown ? value : spec.preset;
             return isKnown;
         },
         [](const FigureSpec& spec) {
             return spec.preset.isEmpty() ? std::nullopt : std::optional(spec.preset);
         },
         [] {
             QStringList known;
             for (const FigurePreset& preset : figurePresets()) {
                 known.append(preset.id);
             }
             return OptionTexts::tr("choose one of %1").arg(known.join(u", "_s));
         }()},
        {u"size"_s, [](FigureSpec& spec, const QString& value) { return readSize(value, spec.size); },
         [](const FigureSpec& spec) {
             return spec.size == FigureSize{} ? std::nullopt : std::optional(sizeText(spec.size));
         },
         OptionTexts::tr("write a size as 1600x900, or in millimetres as 178x120mm")},
        number(u"dpi"_s, &FigureSpec::dpi, 36, 1200),
        number(u"text-scale"_s, &FigureSpec::textScale, 0.5, 4),
        choice(u"ground"_s, &FigureSpec::ground, kGrounds),
        text(u"title"_s, &FigureSpec::title),
        text(u"subtitle"_s, &FigureSpec::subtitle),
        text(u"caption"_s, &FigureSpec::caption),
        text(u"sources"_s, &FigureSpec::sources),
        text(u"notes"_s, &FigureSpec::notes),
        text(u"alt"_s, &FigureSpec::altText),
        choice(u"links"_s, &FigureSpec::links, kLinks),
        text(u"indicator"_s, &FigureSpec::indicator),
        {u"component"_s,
         [](FigureSpec& spec, const QString& value) { return readComponent(value, spec.component); },
         [](const FigureSpec& spec) {
             return spec.component ? std::optional(componentText(*spec.component)) : std::nullopt;
         },
         OptionTexts::tr("write a side as A or B, or one of its tracks as A/1")},
        choice(u"outlines"_s, &FigureSpec::hasOutlines, kAnswers),
        choice(u"as-picture"_s, &FigureSpec::isPicture, kAnswers),
        choice(u"with-data"_s, &FigureSpec::data, kData),
        choice(u"carries-view"_s, &FigureSpec::carriesView, kAnswers),
    };
}

}  // namespace

Result<void> setFigureOption(FigureSpec& spec, const QString& name, const QString& value) {
    for (const Option& option : allOptions()) {
        if (option.name == name) {
            if (option.set(spec, value)) {
                return {};
            }
            return Error{name, OptionTexts::tr("“%1” cannot be used").arg(value.left(80)), option.mend};
        }
    }
    return Error{name, OptionTexts::tr("a figure has no such option"),
                 OptionTexts::tr("use the version of Fulcrum that knows it")};
}

FigureOptions figureOptions(const FigureSpec& spec) {
    FigureOptions told;
    for (const Option& option : allOptions()) {
        if (const auto value = option.tell(spec)) {
            told.emplace_back(option.name, *value);
        }
    }
    return told;
}

Result<Callout> calloutFromText(const QString& text, Lens lens) {
    const QString target = text.section(u'=', 0, 0).trimmed();
    Callout callout;
    callout.text = text.section(u'=', 1).trimmed();
    if (const auto day = dayFromIso(target)) {
        callout.target = PointTarget{*day, lens};
        return callout;
    }
    if (target.contains(u".."_s)) {
        const auto from = dayFromIso(target.section(u".."_s, 0, 0));
        const auto last = dayFromIso(target.section(u".."_s, 1));
        if (!from || !last || *from > *last) {
            return Error{u"callout"_s, OptionTexts::tr("“%1” is no span of days").arg(target),
                         OptionTexts::tr("write it as 2025-04-09..2025-05-12")};
        }
        callout.target = SpanTarget{*from, *last + 1};
        return callout;
    }
    if (target.isEmpty()) {
        return Error{u"callout"_s, OptionTexts::tr("it says nothing to point at"),
                     OptionTexts::tr("write it as DAY=TEXT, DAY..DAY=TEXT or EVENT=TEXT")};
    }
    callout.target = EventTarget{target};
    return callout;
}

QString calloutText(const Callout& callout) {
    QString target;
    if (const auto* point = std::get_if<PointTarget>(&callout.target)) {
        target = isoFromDay(point->day);
    } else if (const auto* span = std::get_if<SpanTarget>(&callout.target)) {
        target = isoFromDay(span->from) + u".."_s + isoFromDay(span->to - 1);
    } else {
        target = std::get<EventTarget>(callout.target).event;
    }
    return target + u'=' + callout.text;
}

}  // namespace fulcrum
