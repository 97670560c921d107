// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/search_bar.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringList>
#include <QTextCharFormat>

#include "models/filter/query_text.h"
#include "widgets/common/filter_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRestMilliseconds = 150;
int usualWidth() { return scaled(420); }
int narrowest() { return scaled(170); }
/// More than a query may have, so that too long a text is refused in words; what is beyond is not kept.
constexpr int kMostCharacters = 5000;

/// The words with a capital and a full stop, and what stands before them; nothing for none.
QString sentence(const QString& words, const QString& before = {}) {
    return words.isEmpty() ? QString() : QString(before + words.left(1).toUpper() + words.mid(1) + u'.');
}

QString fieldOf(const QString& completion) { return completion.chopped(1); }

}  // namespace

SearchBar::SearchBar(const Document& document, ActiveFilter& filter, QWidget* window)
    : m_document(document), m_filter(filter), m_drop(new SearchDrop(window)) {
    setObjectName(u"searchBar"_s);
    setMaxLength(kMostCharacters);
    setMaximumWidth(usualWidth());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setClearButtonEnabled(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &SearchBar::apply);
    connect(this, &QLineEdit::textEdited, this, &SearchBar::takeTyped);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        // A click elsewhere in the text speaks of another place than the list does.
        if (m_drop->hasChoices() && cursorPosition() != m_choices.position + m_choices.length) {
            closeChoices();
        }
    });
    connect(m_drop, &SearchDrop::chosen, this, &SearchBar::accept);
    connect(&m_filter, &ActiveFilter::changed, this, &SearchBar::follow);
    retranslate();
    setTheme(Theme::light());
    follow();
}

void SearchBar::retranslate() {
    setAccessibleName(tr("Search"));
    //: An example of a query in the empty search field; the fields stay English
    setPlaceholderText(tr("Search, e.g. h20 track:technology severity>=3"));
    showErrors(m_errors);
}

void SearchBar::setTheme(const Theme& theme) {
    m_errorColour = theme.textOf(QColor(u"#c62828"_s));
    m_drop->setStyleSheet(
        uR"(#searchDrop { background: %1; border: 1px solid %2; }
#searchError { color: %3; }
#searchChoices { background: %1; }
#searchChoices::item { padding: 2px 6px; })"_s.arg(
            theme.ground.name(), mixed(theme.line, theme.text, 0.25).name(), m_errorColour.name()));
    underline();
}

QSize SearchBar::sizeHint() const { return {usualWidth(), QLineEdit::sizeHint().height()}; }

QSize SearchBar::minimumSizeHint() const { return {narrowest(), QLineEdit::minimumSizeHint().height()}; }

void SearchBar::follow() {
    if (m_filter.filter() != m_shown) {
        m_shown = m_filter.filter();
        m_rest.stop();
        setText(queryText(m_shown));
        setCursorPosition(static_cast<int>(text().size()));
        closeChoices();
        showErrors({});
    }
    if (m_isFirstWanted && !m_filter.isPending()) {
        m_isFirstWanted = false;
        emit firstWanted();
    }
}

void SearchBar::takeTyped() {
    m_isFirstWanted = false;
    m_rest.start();
    // The stretch that was underlined may be another by now.
    m_errors.clear();
    underline();
    complete();
}

void SearchBar::apply() {
    m_rest.stop();
    ParsedQuery parsed = parseQuery(text(), m_filter.vocabulary());
    if (parsed.isOk()) {
        m_shown = parsed.filter;
        m_filter.setFilter(m_shown);
    }
    showErrors(std::move(parsed.errors));
}

void SearchBar::showErrors(std::vector<QueryError> errors) {
    m_errors = std::move(errors);
    QStringList lines;
    for (const QueryError& error : m_errors) {
        lines += sentence(error.what) + sentence(error.mend, u" "_s);
    }
    setToolTip(lines.isEmpty() ? tr("Words, and fields such as track:, by:, kind:, tag:, severity>=3, "
                                    "in-force:2025-05-20. Press / to get here.")
                               : lines.join(u'\n'));
    setAccessibleDescription(lines.isEmpty() ? tr("What is typed here filters the events")
                                             : lines.join(u' '));
    underline();
    showDrop();
}

void SearchBar::showDrop() {
    QString line;
    if (hasFocus() && !m_errors.empty()) {
        const QueryError& error = m_errors.front();
        // Where there is a list, it says what may be written instead.
        line = sentence(error.what) + (m_drop->hasChoices() ? QString() : sentence(error.mend, u" "_s));
    }
    m_drop->showError(line);
    m_drop->placeBelow(*this);
}

void SearchBar::underline() {
    if (m_isComposing) {
        // It would take away what is being composed.
        return;
    }
    // A line edit has no formats of its own; those of an input method are laid on its text.
    QList<QInputMethodEvent::Attribute> attributes;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(m_errorColour);
    format.setForeground(m_errorColour);
    for (const QueryError& error : m_errors) {
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(error.position) - cursorPosition(),
                           static_cast<int>(error.length), format});
    }
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

void SearchBar::complete(bool isAsked) {
    m_filter.askForTraits();
    m_choices = completionsAt(text(), cursorPosition(), m_filter.vocabulary());
    const QString typed = text().mid(m_choices.position, m_choices.length);
    const bool isInValue = m_choices.position > 0 && !text().at(m_choices.position - 1).isSpace();
    const bool isDone = m_choices.choices.size() == 1 && m_choices.choices.front().text == typed;
    if ((typed.isEmpty() && !isInValue && !isAsked) || isDone) {
        closeChoices();
        return;
    }
    QStringList names;
    for (const Completion& choice : m_choices.choices) {
        const auto field =
            choice.text.endsWith(u':') ? filterFieldFromText(fieldOf(choice.text)) : std::nullopt;
        names += field ? fieldText(*field) : choice.name;
    }
    m_drop->showChoices(m_choices.choices, names);
    showDrop();
}

void SearchBar::closeChoices() {
    m_choices = {};
    m_drop->showChoices({}, {});
    showDrop();
}

void SearchBar::accept(int row) {
    const Completion choice = m_choices.choices.at(static_cast<std::size_t>(row));
    QString written = text();
    written.replace(m_choices.position, m_choices.length, choice.text);
    const auto cursor = static_cast<int>(m_choices.position + choice.text.size());
    closeChoices();
    setText(written);
    setCursorPosition(cursor);
    takeTyped();
    if (!choice.text.endsWith(u':')) {
        closeChoices();
    }
}

bool SearchBar::handleChoiceKey(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_Down:
            m_drop->step(1);
            return true;
        case Qt::Key_Up:
            m_drop->step(-1);
            return true;
        case Qt::Key_Escape:
            closeChoices();
            return true;
        case Qt::Key_Tab:
            accept(std::max(0, m_drop->current()));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // Enter is for what was typed, unless a choice is marked or what was typed cannot stand so.
            if (m_drop->current() >= 0 ||
                (m_choices.length > 0 && !parseQuery(text(), m_filter.vocabulary()).isOk())) {
                accept(std::max(0, m_drop->current()));
                return true;
            }
            return false;
        default:
            return false;
    }
}

void SearchBar::goToFirst() {
    closeChoices();
    apply();
    if (!m_errors.empty() || m_filter.filter().isEmpty()) {
        return;
    }
    m_isFirstWanted = true;
    follow();
}

bool SearchBar::event(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        // Tab would take the focus on before keyPressEvent() saw it, and Escape may be a shortcut elsewhere.
        if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Tab && m_drop->hasChoices()) {
            return handleChoiceKey(*key);
        }
        if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchBar::keyPressEvent(QKeyEvent* event) {
    if (m_drop->hasChoices() && handleChoiceKey(*event)) {
        return;
    }
    switch (event->key()) {
        case Qt::Key_Escape:
            if (text().isEmpty()) {
                emit left();
            } else {
                clear();
                closeChoices();
                apply();
            }
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            goToFirst();
            return;
        case Qt::Key_Down:
            complete(true);
            return;
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void SearchBar::inputMethodEvent(QInputMethodEvent* event) {
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void SearchBar::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    showDrop();
}

void SearchBar::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    closeChoices();
}

void SearchBar::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    if (m_drop->isVisible()) {
        m_drop->placeBelow(*this);
    }
}

}  // namespace fulcrum
