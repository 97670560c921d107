// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/agreement_numbers.h"
#include "widgets/common/joined_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct AgreementNumbersTexts {
    Q_DECLARE_TR_FUNCTIONS(AgreementNumbers)
};

QString number(double value) { return QLocale().toString(value, 'f', 2); }

/// " (0.31 to 0.85)", or nothing while it is on its way.
QString intervalText(const std::optional<AgreementIntervals>& intervals,
                     const std::optional<BootstrapInterval>& interval) {
    if (!intervals) {
        return u" (…)"_s;
    }
    return interval
               ? AgreementNumbersTexts::tr(" (%1 to %2)").arg(number(interval->low), number(interval->high))
               : AgreementNumbersTexts::tr(" (no interval)");
}

/// Why a number is undefined, with how to mend it.
QString reason(const Error& error) { return Error{{}, error.what, error.mend}.message(); }

template <typename T>
std::optional<T> valueOf(Result<T> result) {
    return result ? std::optional(std::move(result).value()) : std::nullopt;
}

QString alphaText(const Ratings& ratings, Metric metric, const std::optional<AgreementIntervals>& intervals) {
    const auto alpha = krippendorffAlpha(ratings, metric);
    if (!alpha) {
        return AgreementNumbersTexts::tr("<b>α is undefined</b>: %1")
            .arg(reason(alpha.error()).toHtmlEscaped());
    }
    QString text =
        (metric == Metric::Ordinal ? AgreementNumbersTexts::tr("<b>α = %1</b>, Krippendorff’s, ordinal.")
                                   : AgreementNumbersTexts::tr("<b>α = %1</b>, Krippendorff’s, nominal."))
            .arg(number(alpha->alpha));
    if (!intervals) {
        return text + u' ' + AgreementNumbersTexts::tr("Its interval is being computed …");
    }
    if (!intervals->alpha) {
        return text + u' ' + AgreementNumbersTexts::tr("So few events give it no interval.");
    }
    text += u' ' + AgreementNumbersTexts::tr("95 % interval: %1 to %2.")
                       .arg(number(intervals->alpha->low), number(intervals->alpha->high));
    if (intervals->alpha->undefined > 0) {
        text += u' ' + AgreementNumbersTexts::tr("%Ln of its samples had no variation and are left out.",
                                                 nullptr, static_cast<int>(intervals->alpha->undefined));
    }
    return text;
}

QString countText(const Ratings& ratings) {
    int byTwo = 0;
    int byAll = 0;
    for (std::size_t unit = 0; unit < ratings.unitCount(); ++unit) {
        byTwo += ratings.of(unit).size() >= 2 ? 1 : 0;
        byAll += ratings.of(unit).size() == ratings.coderCount() ? 1 : 0;
    }
    return commaText({AgreementNumbersTexts::tr("%Ln event(s) judged by any of them", nullptr,
                                                static_cast<int>(ratings.unitCount())),
                      AgreementNumbersTexts::tr("%Ln by two or more", nullptr, byTwo),
                      AgreementNumbersTexts::tr("%Ln by all.", nullptr, byAll)});
}

}  // namespace

AgreementIntervals agreementIntervals(const Ratings& ratings, Metric metric,
                                      const std::function<void(double)>& progress,
                                      const std::stop_token& stop) {
    AgreementIntervals intervals;
    const std::size_t coders = ratings.coderCount();
    const double steps = 1 + static_cast<double>(coders) * static_cast<double>(coders - 1) / 2;
    double done = 0;
    const auto tell = [&](double share) { progress((done + share) / steps); };
    intervals.alpha = valueOf(bootstrapAlpha(ratings, metric, {}, tell, stop));
    for (std::size_t one = 0; one < coders; ++one) {
        for (std::size_t other = one + 1; other < coders && !stop.stop_requested(); ++other) {
            ++done;
            intervals.kappa.push_back(
                valueOf(bootstrapKappa(ratings, one, other, KappaWeights::Unweighted, {}, tell, stop)));
            if (metric == Metric::Ordinal) {
                intervals.weighted.push_back(
                    valueOf(bootstrapKappa(ratings, one, other, KappaWeights::Quadratic, {}, tell, stop)));
            }
        }
    }
    return intervals;
}

QString agreementText(const Ratings& ratings, Metric metric, const QStringList& coders,
                      const std::optional<AgreementIntervals>& intervals) {
    QStringList paragraphs{alphaText(ratings, metric, intervals), countText(ratings)};
    std::size_t pair = 0;
    for (std::size_t one = 0; one < ratings.coderCount(); ++one) {
        for (std::size_t other = one + 1; other < ratings.coderCount(); ++other, ++pair) {
            const QString names = AgreementNumbersTexts::tr("%1 and %2")
                                      .arg(coders[static_cast<qsizetype>(one)].toHtmlEscaped(),
                                           coders[static_cast<qsizetype>(other)].toHtmlEscaped());
            const auto kappa = cohenKappa(ratings, one, other);
            if (!kappa) {
                //: %1 two coders, %2 the reason
                paragraphs += AgreementNumbersTexts::tr("%1: κ is undefined: %2")
                                  .arg(names, reason(kappa.error()).toHtmlEscaped());
                continue;
            }
            const auto of = [&](const std::vector<std::optional<BootstrapInterval>>& all) {
                return pair < all.size() ? all[pair] : std::nullopt;
            };
            const AgreementIntervals known = intervals.value_or(AgreementIntervals{});
            //: %1 two coders, %2 Cohen's kappa with its interval
            QString text = AgreementNumbersTexts::tr("%1: κ = %2")
                               .arg(names, number(kappa->kappa) + intervalText(intervals, of(known.kappa)));
            const auto weighted = cohenKappa(ratings, one, other, KappaWeights::Quadratic);
            if (metric == Metric::Ordinal && weighted) {
                text += AgreementNumbersTexts::tr(", weighted by squares %1")
                            .arg(number(weighted->kappa) + intervalText(intervals, of(known.weighted)));
            }
            paragraphs += semicolonText(
                {text, AgreementNumbersTexts::tr("%Ln event(s).", nullptr, static_cast<int>(kappa->units))});
        }
    }
    return u"<p>"_s + paragraphs.join(u"</p><p>"_s) + u"</p>"_s;
}

}  // namespace fulcrum
