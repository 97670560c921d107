// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/help_text.h"

#include <QScrollBar>
#include <QTextBlock>
#include <cmath>

#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTextMargin = 28;
/// Of the interface, in pixels at 100 %.
constexpr double kTextSize = 12.5;

/// "timeline" of "help:/timeline.html".
QString pageIn(const QUrl& address) { return address.path().section(u'/', -1).section(u'.', 0, 0); }

/// Rich text knows neither palette nor relative sizes, so both are written into its style.
QString styleOf(const QPalette& palette, double size) {
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto pixels = [size](double times) { return QString::number(std::lround(size * times)); };
    return u"h1 { font-size: %4px; font-weight: 600; margin-bottom: 6px; }"
           "h2 { font-size: %5px; font-weight: 600; margin-top: 22px; margin-bottom: 4px; }"
           "p, li { font-size: %6px; line-height: 140%; }"
           "td { font-size: %6px; padding: 3px 14px 3px 0; }"
           "th { font-size: %7px; font-weight: 600; color: %1; padding: 3px 8px 3px 0; }"
           ".numbers td { font-size: %7px; }"
           ".range, .caption { color: %1; }"
           ".picture { line-height: 100%; }"
           ".formula { font-size: %5px; margin-left: 28px; }"
           "code { font-family: monospace; background-color: %3; }"
           "pre { font-family: monospace; font-size: %7px; background-color: %3; margin-left: 14px; }"
           "b.action { font-weight: 600; }"
           "a { color: %2; text-decoration: none; }"_s.arg(
               mixed(text, ground, 0.3).name(), palette.color(QPalette::Link).name(),
               mixed(ground, text, 0.07).name(), pixels(1.75), pixels(1.3), pixels(1.12), pixels(0.96));
}

}  // namespace

HelpText::HelpText(const HelpLibrary& library, QWidget* parent) : QTextBrowser(parent), m_library(library) {
    setObjectName(u"helpText"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(kTextMargin);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == "help"_L1) {
            setSource(link);
        }
    });
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& address) {
        // What the browser itself calls its source is the page before, until this is over.
        m_address = address;
        markAll();
    });
    dress();
}

QUrl HelpText::addressOf(const QString& topic) {
    QUrl address(u"help:/"_s + topic.section(u'#', 0, 0) + u".html"_s);
    if (topic.contains(u'#')) {
        address.setFragment(topic.section(u'#', 1));
    }
    return address;
}

QString HelpText::page() const { return pageIn(m_address); }

QString HelpText::section() const {
    const HelpPage* const shown = m_library.page(page());
    if (shown == nullptr) {
        return {};
    }
    // Somewhat below the top, where a heading stands that was gone to.
    const int top = cursorForPosition({kTextMargin, kTextMargin}).position();
    std::size_t current = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && block.position() <= top;
         block = block.next()) {
        current += block.blockFormat().headingLevel() == 2 ? 1 : 0;
    }
    return current < shown->sections.size() ? shown->sections[current].id : QString();
}

void HelpText::show(const QString& topic) {
    const bool isThere = m_library.page(topic.section(u'#', 0, 0)) != nullptr;
    setSource(addressOf(isThere ? topic : m_library.pages().front().id));
}

void HelpText::dress() {
    document()->setDefaultStyleSheet(styleOf(palette(), interfaceFont(kTextSize).pixelSize()));
    if (!m_address.isEmpty()) {
        const int place = verticalScrollBar()->value();
        reload();
        verticalScrollBar()->setValue(place);
        markAll();
    }
}

void HelpText::mark(const QStringList& words) {
    m_words = words;
    markAll();
    const int top = cursorForPosition({0, 0}).position();
    for (const QTextEdit::ExtraSelection& marked : extraSelections()) {
        if (marked.cursor.position() >= top) {
            const QRect place = cursorRect(marked.cursor);
            if (place.bottom() > viewport()->height()) {
                verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() -
                                              viewport()->height() / 3);
            }
            break;
        }
    }
}

void HelpText::markAll() {
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(mixed(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.35));
    for (const QString& word : m_words) {
        const QRegularExpression beginning = helpWord(word);
        for (QTextCursor found = document()->find(beginning, 0); !found.isNull();
             found = document()->find(beginning, found)) {
            marks.append({found, format});
        }
    }
    std::sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) {
        return a.cursor.selectionStart() < b.cursor.selectionStart();
    });
    setExtraSelections(marks);
}

void HelpText::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

void HelpText::resizeEvent(QResizeEvent* event) {
    // Lines break elsewhere now; what stood at the top stays there.
    QTextCursor top = cursorForPosition({kTextMargin, kTextMargin});
    top.movePosition(QTextCursor::StartOfBlock);
    const bool isScrolled = verticalScrollBar()->value() > 0;
    QTextBrowser::resizeEvent(event);
    if (isScrolled) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(top).top());
    }
}

QVariant HelpText::loadResource(int type, const QUrl& name) {
    if (type == QTextDocument::HtmlResource) {
        const HelpPage* const wanted = m_library.page(pageIn(name));
        return wanted == nullptr ? QString() : wanted->html;
    }
    // Pictures lie beside the folders of the languages.
    const QUrl absolute = QUrl(u"help:/"_s).resolved(name);
    return type == QTextDocument::ImageResource && absolute.scheme() == "help"_L1
               ? QVariant(QImage(u":/help"_s + absolute.path()))
               : QVariant();
}

}  // namespace fulcrum
