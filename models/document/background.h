// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the objects of a document send work that takes longer than a frame. The composition fills it in with
// what the program has for that; without one they do such work at once. A type, nothing else.
#pragma once

#include <QObject>
#include <QString>
#include <functional>

namespace fulcrum {

/// Done on another thread; what it returns is then called on the thread of the window.
using BackgroundWork = std::function<std::function<void()>()>;

/// Begins work. What it returns is not called if `receiver` is gone by then, or if other work of the same key
/// was begun since.
using Background = std::function<void(const QString& key, QObject* receiver, BackgroundWork work)>;

/// Records of more events than this are worth going to the background for; the work on smaller ones takes
/// some milliseconds.
inline constexpr int kManyEvents = 50'000;

}  // namespace fulcrum
