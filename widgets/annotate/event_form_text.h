// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The context that the texts of the form of an event and its parts are translated in.
#pragma once

#include <QCoreApplication>

namespace fulcrum {

class EventFormText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::EventForm)
};

}  // namespace fulcrum
