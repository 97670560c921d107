// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The context that the texts of the panel of agreement and its parts are translated in, and what coders are
// called there.
#pragma once

#include <QCoreApplication>

#include "models/document/coding.h"

namespace fulcrum {

class AgreementPanelText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::AgreementPanel)
};

inline QString coderName(const Coder& coder) {
    return coder.isRecord           ? AgreementPanelText::tr("The record")
           : coder.author.isEmpty() ? AgreementPanelText::tr("Nobody named")
                                    : coder.author;
}

}  // namespace fulcrum
