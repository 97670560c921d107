// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/fit_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "models/timeline/date_ticks.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"
#include "widgets/common/scenario_text.h"
#include "widgets/leverage/points_items.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kFitTask = u"fit"_s;
constexpr int kFitSettleMilliseconds = 250;
/// Room at both ends of a claim that speaks of a single day.
constexpr double kDaysAround = 30;

/// The verdict as a mark: a shape, so that it does not hang on a colour.
QString markOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::Pass:
            return u"✓"_s;
        case Verdict::Fail:
            return u"✗"_s;
        case Verdict::Unknown:
            break;
    }
    return u"?"_s;
}

/// Digits as the number needs them: three for a correlation, none for a count.
QString numberText(const ValidationNumber& number) {
    const int digits = number.value == std::round(number.value) ? 0 : std::abs(number.value) < 2 ? 3 : 1;
    const QString text = QLocale().toString(std::abs(number.value), 'f', digits);
    return number.value < 0 ? u"−"_s + text : text;
}

QString claimDaysText(const ValidationClaim& claim) {
    return windowText({double(claim.from), double(claim.to) + 1}, QLocale());
}

/// The record, or the scenario in view, without anything that lives on this thread only.
Result<ValidationInput> inputOf(const Document& document, const CurrentBalance& balance) {
    const BalanceModel& model = balance.model();
    Result<ValidationInput> input = document.fitInput(model.input(), model.parameters());
    if (input) {
        for (Party& party : input->parties) {
            party.name = textIn(party.nameIn, interfaceLanguage(), party.name);
        }
    }
    return input;
}

}  // namespace

FitPanel::FitPanel(const Document& document, const CurrentBalance& balance, TimeWindow& window,
                   TaskRunner& tasks, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_balance(balance),
      m_window(window),
      m_tasks(tasks),
      m_summary(new QLabel(this)),
      m_list(new QTreeView(this)),
      m_details(new QTextBrowser(this)) {
    setObjectName(u"fitPanel"_s);
    m_summary->setObjectName(u"fitSummary"_s);
    m_summary->setFont(interfaceFont(13, QFont::DemiBold));
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"fitClaims"_s);
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_details->setObjectName(u"fitDetails"_s);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setOpenLinks(false);
    auto* claims = new QVBoxLayout;
    claims->setSpacing(6);
    claims->addWidget(m_summary);
    claims->addWidget(m_list, 1);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(10, 8, 6, 6);
    columns->setSpacing(14);
    columns->addLayout(claims, 46);
    columns->addWidget(m_details, 54);

    m_settle.setSingleShot(true);
    m_settle.setInterval(kFitSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &FitPanel::judge);
    connect(&m_balance, &CurrentBalance::changed, this, &FitPanel::judgeSoon);
    connect(&m_document, &Document::changed, this, &FitPanel::judgeSoon);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling) {
            bringIntoView();
            describe();
        }
    });
    // A claim that was chosen already is brought into view again.
    connect(m_list, &QTreeView::clicked, this, &FitPanel::bringIntoView);
    connect(m_details, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { emit helpRequested(link.fragment()); });
    retranslate();
}

FitPanel::~FitPanel() { m_tasks.cancel(kFitTask); }

void FitPanel::setTheme(const Theme& theme) {
    m_theme = theme;
    fill();
}

void FitPanel::retranslate() {
    m_list->setAccessibleName(tr("Claims of fit"));
    m_details->setAccessibleName(tr("The claim"));
    judgeSoon();
}

void FitPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FitPanel::showEvent(QShowEvent* event) {
    if (m_isStale) {
        judge();
    }
    QWidget::showEvent(event);
}

void FitPanel::judgeSoon() {
    m_isStale = true;
    if (isVisible()) {
        m_settle.start();
    }
}

void FitPanel::judge() {
    if (m_balance.isPending()) {
        return;  // told again once it is there
    }
    m_isStale = false;
    m_claims.clear();
    Result<ValidationInput> input = inputOf(m_document, m_balance);
    m_error = input ? QString() : input.error().message();
    if (input) {
        m_tasks.run(
            kFitTask, tr("Holding the balance against history"), this,
            [input = std::move(input).value()](const TaskControl&) { return validate(input); },
            [this](std::vector<ValidationClaim> claims) {
                m_claims = std::move(claims);
                fill();
            });
    }
    fill();
}

void FitPanel::fill() {
    const int chosenRow = m_list->currentIndex().row();
    m_isFilling = true;
    m_model.clear();
    for (const ValidationClaim& claim : m_claims) {
        const QString verdict = claim.verdict == Verdict::Pass   ? tr("passes")
                                : claim.verdict == Verdict::Fail ? tr("fails")
                                                                 : tr("unknown");
        QList<QStandardItem*> items{textItem(markOf(claim.verdict) + u' ' + verdict), textItem(claim.id),
                                    textItem(claim.claim)};
        for (QStandardItem* item : items) {
            if (claim.verdict == Verdict::Fail) {
                item->setFont(interfaceFont(12.5, QFont::DemiBold));
            } else if (claim.verdict == Verdict::Unknown) {
                item->setForeground(m_theme.mutedText);
            }
            item->setToolTip(claim.claim);
        }
        m_model.appendRow(items);
    }
    if (!m_claims.empty()) {
        m_list->header()->setStretchLastSection(true);
        m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        // What fails is what a reader should see first.
        const auto failing = std::find_if(m_claims.begin(), m_claims.end(), [](const ValidationClaim& claim) {
            return claim.verdict == Verdict::Fail;
        });
        const auto first = failing == m_claims.end() ? 0 : static_cast<int>(failing - m_claims.begin());
        m_list->setCurrentIndex(m_model.index(chosenRow >= 0 ? chosenRow : first, 0));
    }
    m_isFilling = false;
    summarise();
    describe();
}

void FitPanel::summarise() {
    if (m_claims.empty()) {
        m_summary->setText(m_error.isEmpty() ? tr("Holding the balance against history…")
                                             : tr("The claims could not be read. %1").arg(m_error));
        return;
    }
    QStringList failing;
    int passed = 0;
    for (const ValidationClaim& claim : m_claims) {
        passed += claim.verdict == Verdict::Pass ? 1 : 0;
        if (claim.verdict == Verdict::Fail) {
            failing << claim.id;
        }
    }
    const int judged = passed + static_cast<int>(failing.size());
    QStringList parts;
    if (judged == 0) {
        parts << tr(
            "These claims speak of the sample that ships with Fulcrum. This project does not have the "
            "days, tracks and indicators they need.");
    } else {
        parts << tr("Passing: %1 of %2 claims.").arg(passed).arg(judged);
        if (!failing.isEmpty()) {
            //: %1 lists the failing claims: "V2b"
            parts << tr("Failing: %1.").arg(commaText(failing));
        }
        if (const int unknown = static_cast<int>(m_claims.size()) - judged; unknown > 0) {
            parts << tr("Not to be judged here: %1.").arg(unknown);
        }
    }
    if (const ScenarioBalance* scenario = m_balance.scenario()) {
        parts << tr("Judged under the scenario “%1”.")
                     .arg(scenarioName(scenario->scenario(), interfaceLanguage()));
    }
    if (m_balance.counted() != nullptr) {
        parts << tr("Judged by the filtered events only.");
    }
    m_summary->setText(parts.join(u' '));
}

const ValidationClaim* FitPanel::chosen() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_claims.size()) ? &m_claims[static_cast<std::size_t>(row)]
                                                               : nullptr;
}

void FitPanel::describe() {
    const ValidationClaim* const claim = chosen();
    if (claim == nullptr) {
        m_details->clear();
        return;
    }
    const auto paragraph = [](const QString& text) -> QString { return u"<p>"_s + text + u"</p>"_s; };
    const QString name = labelledText(claim->id, claim->claim).toHtmlEscaped();
    QString html =
        u"<p><b>"_s + name +
        u"</b> <span style='color:%1'>· %2</span></p>"_s.arg(m_theme.mutedText.name(), claimDaysText(*claim));
    //: %1 is a rule: "the net is above 0"
    html += paragraph(tr("Passes when %1.").arg(claim->rule.toHtmlEscaped()));
    if (!claim->numbers.empty()) {
        QString rows;
        for (const ValidationNumber& number : claim->numbers) {
            rows += u"<tr><td>%1&nbsp;&nbsp;</td><td align='right'><b>%2</b></td></tr>"_s.arg(
                number.what.toHtmlEscaped(), numberText(number));
        }
        html += u"<table cellspacing='0' cellpadding='1'>"_s + rows + u"</table>"_s;
    }
    switch (claim->verdict) {
        case Verdict::Pass:
            html += paragraph(u"<b>✓ "_s + tr("It passes.") + u"</b>"_s);
            break;
        case Verdict::Fail:
            html += paragraph(
                u"<b>✗ "_s + tr("It fails.") + u"</b> "_s +
                tr("It is shown as failing: neither data nor parameters were changed until it passed."));
            // The reason is that of the record; a scenario may fail for another.
            if (claim->id == "V2b"_L1 && m_balance.scenario() == nullptr) {
                html += paragraph(tr(
                    "The licences were cut to half by 26 June, but a cut takes time to be felt: it fades by "
                    "half in about three weeks, so by 15 July only a part of it counts, while magnets were "
                    "already shipped almost as before. “What moved it” lists the events over these days."));
            }
            html += paragraph(u"<a href='#fit'>"_s + tr("More in “How the balance is made”") + u"</a>"_s);
            break;
        case Verdict::Unknown:
            html += paragraph(u"<b>? "_s + tr("It cannot be judged: %1.").arg(claim->note.toHtmlEscaped()) +
                              u"</b>"_s);
            break;
    }
    m_details->setHtml(html);
}

void FitPanel::bringIntoView() {
    const ValidationClaim* const claim = chosen();
    if (claim == nullptr || claim->verdict == Verdict::Unknown) {
        return;
    }
    // Exactly these days, so that what moved over the window is what the claim speaks of.
    const double around = claim->from == claim->to ? kDaysAround : 0;
    m_window.setRange({claim->from - around, claim->to + 1 + around});
    m_window.setCursor(claim->to);
}

}  // namespace fulcrum
