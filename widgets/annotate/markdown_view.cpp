// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/markdown_view.h"

#include <QTextBlock>

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

bool isOfTheWeb(const QUrl& address) {
    return address.isValid() && (address.scheme() == u"https" || address.scheme() == u"http");
}

/// Links to anything but the web become what they are: text.
void disarmLinks(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        std::vector<std::pair<int, int>> armed;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (fragment.charFormat().isAnchor() && !isOfTheWeb(QUrl(fragment.charFormat().anchorHref()))) {
                armed.emplace_back(fragment.position(), fragment.length());
            }
        }
        for (const auto& [position, length] : armed) {
            QTextCursor cursor(&document);
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(QTextCharFormat());
        }
    }
}

}  // namespace

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& address) {
        if (isOfTheWeb(address)) {
            emit addressRequested(address);
        }
    });
}

void MarkdownView::showMarkdown(const QString& text) {
    document()->setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                      QTextDocument::MarkdownDialectCommonMark);
    disarmLinks(*document());
}

QVariant MarkdownView::loadResource(int /*type*/, const QUrl& /*name*/) {
    // Pictures would have to come from a disk or a network, which a note has no business with.
    return QByteArray();
}

}  // namespace fulcrum
