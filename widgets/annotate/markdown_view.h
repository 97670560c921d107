// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows Markdown that anybody may have written: no HTML, no pictures, nothing is ever fetched, and a link is
// only announced, and only if it leads to http or https. GUI thread.
#pragma once

#include <QTextBrowser>

namespace fulcrum {

class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget* parent = nullptr);

    void showMarkdown(const QString& text);

signals:
    void addressRequested(const QUrl& address);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

}  // namespace fulcrum
