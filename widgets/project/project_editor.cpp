// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project/project_editor.h"

#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "models/document/record_id.h"
#include "models/domain/written_date.h"
#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kSize{820, 520};

enum PartyColumn { PartyName, PartyShort, PartySide, PartyColour, PartyTrade, PartyEvents, PartyColumns };
enum TrackColumn { TrackName, TrackColour, TrackDefinition, TrackEvents, TrackColumns };
enum EraColumn { EraName, EraFrom, EraTo, EraText, EraColumns };

/// In the order of the choices.
constexpr std::array kSides{Side::A, Side::B, Side::Both, Side::None};

int placeOf(Side side) { return static_cast<int>(std::ranges::find(kSides, side) - kSides.begin()); }

/// Changes the text where it was read from: the translation, if there is one, else the text itself. What was
/// not touched stays as it is, blanks and all.
void setTextIn(Translations& translations, QString& text, const QString& written) {
    const auto found = translations.find(interfaceLanguage());
    QString& place = found == translations.end() ? text : found->second;
    if (place.trimmed() != written) {
        place = written;
    }
}

QString shown(const QString& name, const Translations& translations) {
    return textIn(translations, interfaceLanguage(), name);
}

std::optional<Day> dayFrom(const QString& text) {
    const auto date = dateFromText(text, QLocale());
    return date ? std::optional(date->day) : std::nullopt;
}

QString dayText(std::optional<Day> day) { return day ? isoFromDay(*day) : QString(); }

/// As the language of the window writes numbers, or as programs do.
std::optional<double> numberFrom(const QString& text) {
    bool isRead = false;
    double number = QLocale().toDouble(text, &isRead);
    if (!isRead) {
        number = QLocale::c().toDouble(text, &isRead);
    }
    return isRead ? std::optional(number) : std::nullopt;
}

QString tradeText(const std::optional<double>& trade) {
    return trade ? QLocale().toString(*trade, 'g', QLocale::FloatingPointShortest) : QString();
}

}  // namespace

ProjectEditor::ProjectEditor(Document& document, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_dialogs(dialogs),
      m_before(frameOf(document)),
      m_pages(new QTabWidget(this)),
      m_title(new QLineEdit(this)),
      m_description(new QPlainTextEdit(this)),
      m_horizon(new DateField(u"projectHorizon"_s, true, this)),
      m_attribution(new QLineEdit(this)),
      m_licence(new QLineEdit(this)),
      m_parties(new FrameRows(u"projectParties"_s, PartyColumns, FrameRows::Order::Free, this)),
      m_tracks(new FrameRows(u"projectTracks"_s, TrackColumns, FrameRows::Order::Counts, this)),
      m_eras(new FrameRows(u"projectEras"_s, EraColumns, FrameRows::Order::Free, this)),
      m_message(new FaultLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setObjectName(u"projectEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit the project"));
    resize(kSize);
    m_message->setObjectName(u"projectMessage"_s);
    makeRows();
    m_pages->addTab(makeProjectPage(), tr("Project"));
    m_pages->addTab(m_parties, tr("Parties"));
    m_pages->addTab(m_tracks, tr("Tracks"));
    m_pages->addTab(m_eras, tr("Eras"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addWidget(m_buttons);
    // Enter in a field ends the field, not the editing.
    for (QAbstractButton* button : m_buttons->buttons()) {
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    }
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Save)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProjectEditor::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ProjectEditor::reject);
    fill();
    m_title->setFocus();
}

QWidget* ProjectEditor::makeProjectPage() {
    m_title->setObjectName(u"projectTitle"_s);
    m_description->setObjectName(u"projectDescription"_s);
    m_description->setTabChangesFocus(true);
    m_attribution->setObjectName(u"projectAttribution"_s);
    m_licence->setObjectName(u"projectLicence"_s);
    m_horizon->setCountsDaysOnly();
    m_horizon->setEmptyText(tr("the start of the last event"));
    m_horizon->setToolTip(
        tr("The last day that the record knows of: what still holds then is drawn up to it"));
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Description"), m_description);
    form->addRow(tr("&Horizon"), m_horizon);
    form->addRow(tr("&Attribution"), m_attribution);
    form->addRow(tr("&Licence"), m_licence);
    return page;
}

void ProjectEditor::makeRows() {
    m_parties->setHeads(
        {tr("Name"), tr("Short name"), tr("Side"), tr("Colour"), tr("Trade at stake, US$ bn"), tr("Events")});
    m_parties->table()
        .horizontalHeaderItem(PartyTrade)
        ->setToolTip(tr("Goods trade that its duties can hit in a year. Without it the tariffs of the party "
                        "weigh nothing."));
    m_parties->setWideColumn(PartyName);
    m_tracks->setHeads({tr("Name"), tr("Colour"), tr("What belongs to it"), tr("Events")});
    m_tracks->setWideColumn(TrackDefinition);
    m_eras->setHeads({tr("Name"), tr("First day"), tr("First day after it"), tr("Description")});
    m_eras->setWideColumn(EraText);
    connect(m_parties, &FrameRows::addRequested, this, [this] {
        addParty({{}, {}, {}, {}, Side::None, u"#777777"_s, {}, {}, {}, {}}, std::nullopt, 0);
        m_parties->writeInLast();
    });
    connect(m_tracks, &FrameRows::addRequested, this, [this] {
        Track track;
        track.colour = trackColour(static_cast<std::size_t>(m_tracks->count()));
        addTrack(track, std::nullopt, 0);
        m_tracks->writeInLast();
    });
    connect(m_eras, &FrameRows::addRequested, this, [this] {
        Era era;
        era.from = m_document.horizon();
        addEra(era, std::nullopt);
        m_eras->writeInLast();
    });
}

void ProjectEditor::fill() {
    const ProjectInfo& project = m_before.project;
    m_title->setText(shown(project.title, project.titleIn));
    m_description->setPlainText(shown(project.description, project.descriptionIn));
    m_horizon->setDate(project.horizon ? std::optional(WrittenDate{*project.horizon, Precision::OnDay})
                                       : std::nullopt);
    m_attribution->setText(project.attribution);
    m_licence->setText(project.licence);
    const FrameUse use = frameUse(m_document);
    for (std::size_t i = 0; i < m_before.parties.size(); ++i) {
        addParty(m_before.parties[i], i, use.parties[i]);
    }
    for (std::size_t i = 0; i < m_before.tracks.size(); ++i) {
        addTrack(m_before.tracks[i], i, use.tracks[i]);
    }
    for (std::size_t i = 0; i < m_before.eras.size(); ++i) {
        addEra(m_before.eras[i], i);
    }
}

void ProjectEditor::addParty(const Party& party, std::optional<std::size_t> origin, int events) {
    const int row = m_parties->addRow(origin);
    m_parties->setText(row, PartyName, shown(party.name, party.nameIn));
    m_parties->setText(row, PartyShort, party.shortName);
    //: Which side of the balance a party stands on
    m_parties
        ->setChoice(row, PartySide, {tr("First side"), tr("Second side"), tr("Both sides"), tr("No side")},
                    placeOf(party.side))
        .setAccessibleName(tr("Side"));
    m_parties->setColour(row, PartyColour, party.colour);
    m_parties->setText(row, PartyTrade, tradeText(party.tradeAtStakeUsdBn));
    m_parties->setText(row, PartyEvents, QLocale().toString(events), false);
}

void ProjectEditor::addTrack(const Track& track, std::optional<std::size_t> origin, int events) {
    const int row = m_tracks->addRow(origin);
    m_tracks->setText(row, TrackName, shown(track.name, track.nameIn));
    m_tracks->setColour(row, TrackColour, track.colour);
    m_tracks->setText(row, TrackDefinition, track.definition);
    m_tracks->setText(row, TrackEvents, QLocale().toString(events), false);
}

void ProjectEditor::addEra(const Era& era, std::optional<std::size_t> origin) {
    const int row = m_eras->addRow(origin);
    m_eras->setText(row, EraName, shown(era.name, era.nameIn));
    m_eras->setText(row, EraFrom, dayText(era.from));
    m_eras->setText(row, EraTo, dayText(era.to));
    m_eras->setText(row, EraText, era.text);
}

Party ProjectEditor::partyOf(int row) const {
    const auto origin = m_parties->originOf(row);
    Party party = origin ? m_before.parties[*origin] : Party();
    setTextIn(party.nameIn, party.name, m_parties->text(row, PartyName));
    party.shortName = m_parties->text(row, PartyShort);
    if (!origin && party.shortName.isEmpty()) {
        party.shortName = party.name;
    }
    party.side = kSides[static_cast<std::size_t>(m_parties->choice(row, PartySide))];
    if (const QString colour = m_parties->colour(row, PartyColour); colour != party.colour) {
        party.colour = colour;
        // The one for a dark ground went with the old one; without it one is made of the new.
        party.colourDark.clear();
    }
    if (const QString trade = m_parties->text(row, PartyTrade); trade != tradeText(party.tradeAtStakeUsdBn)) {
        party.tradeAtStakeUsdBn = numberFrom(trade);
    }
    return party;
}

Track ProjectEditor::trackOf(int row) const {
    const auto origin = m_tracks->originOf(row);
    Track track = origin ? m_before.tracks[*origin] : Track();
    setTextIn(track.nameIn, track.name, m_tracks->text(row, TrackName));
    track.colour = m_tracks->colour(row, TrackColour);
    if (const QString written = m_tracks->text(row, TrackDefinition); written != track.definition.trimmed()) {
        track.definition = written;
    }
    return track;
}

Era ProjectEditor::eraOf(int row) const {
    const auto origin = m_eras->originOf(row);
    Era era = origin ? m_before.eras[*origin] : Era();
    setTextIn(era.nameIn, era.name, m_eras->text(row, EraName));
    era.from = dayFrom(m_eras->text(row, EraFrom)).value_or(era.from);
    era.to = dayFrom(m_eras->text(row, EraTo));
    if (const QString written = m_eras->text(row, EraText); written != era.text.trimmed()) {
        era.text = written;
    }
    return era;
}

ProjectFrame ProjectEditor::frame() const {
    ProjectFrame frame;
    frame.project = m_before.project;
    setTextIn(frame.project.titleIn, frame.project.title, m_title->text().trimmed());
    if (m_description->document()->isModified()) {
        setTextIn(frame.project.descriptionIn, frame.project.description,
                  m_description->toPlainText().trimmed());
    }
    const auto horizon = m_horizon->date();
    frame.project.horizon = horizon ? std::optional(horizon->day) : std::nullopt;
    frame.project.attribution = m_attribution->text();
    frame.project.licence = m_licence->text();
    for (int row = 0; row < m_parties->count(); ++row) {
        frame.parties.push_back(partyOf(row));
    }
    for (int row = 0; row < m_tracks->count(); ++row) {
        frame.tracks.push_back(trackOf(row));
    }
    for (int row = 0; row < m_eras->count(); ++row) {
        frame.eras.push_back(eraOf(row));
    }
    return frame;
}

QStringList ProjectEditor::unread() const {
    QStringList problems;
    if (!m_horizon->isRight()) {
        problems += tr("The horizon is no date.");
    }
    for (int row = 0; row < m_parties->count(); ++row) {
        const QString trade = m_parties->text(row, PartyTrade);
        if (!trade.isEmpty() && !numberFrom(trade)) {
            problems += tr("“%1” is no number.").arg(trade);
        }
    }
    for (int row = 0; row < m_eras->count(); ++row) {
        const QString to = m_eras->text(row, EraTo);
        for (const QString& day : {m_eras->text(row, EraFrom), to.isEmpty() ? dayText(0) : to}) {
            if (!dayFrom(day)) {
                problems += tr("“%1” is no date. Write 9 Apr 2025 or 2025-04-09.").arg(day);
            }
        }
    }
    return problems;
}

void ProjectEditor::save() {
    // A cell that is being written in counts as it stands.
    m_pages->setFocus();
    QStringList problems = unread();
    const ProjectFrame after = frame();
    if (problems.isEmpty()) {
        problems = faultSentences(faultsOf(after, m_document));
    }
    if (!problems.isEmpty()) {
        m_message->tell(problems);
        return;
    }
    ChangeSet changes = frameChanges(m_before, after);
    changes.summary = tr("Edit the project");
    if (!changes.isEmpty()) {
        if (const auto applied = m_document.apply(changes); !applied) {
            m_message->tell({applied.error().message()});
            return;
        }
        emit saved();
    }
    m_before = after;
    accept();
}

void ProjectEditor::reject() {
    if (isDirty() && !m_dialogs.askToDiscard(this)) {
        return;
    }
    QDialog::reject();
}

}  // namespace fulcrum
