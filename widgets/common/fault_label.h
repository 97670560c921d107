// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Below the fields of a dialog: why what stands in them cannot be saved, and what is worth a second look. The
// first few in full, then how many more; nothing takes no room. Texts are shown as texts. GUI thread.
#pragma once

#include <QLabel>
#include <QStringList>

#include "models/domain/result.h"

namespace fulcrum {

class FaultLabel : public QLabel {
    Q_OBJECT
public:
    explicit FaultLabel(QWidget* parent = nullptr);

    /// `problems` keep from saving, `hints` do not.
    void tell(const QStringList& problems, const QStringList& hints = {});
};

/// What is wrong and how to mend it, as sentences; the place is the dialog's own.
QStringList faultSentences(const std::vector<Error>& faults);

}  // namespace fulcrum
