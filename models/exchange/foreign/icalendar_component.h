// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What owns a component of libical, and all below it.
#pragma once

#include <libical/ical.h>

#include <memory>

namespace fulcrum {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using OwnedComponent = std::unique_ptr<icalcomponent, FreeComponent>;

}  // namespace fulcrum
