// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The projects that were open last, as the File menu offers them: the newest first. GUI thread.
#pragma once

#include <QFileInfo>
#include <algorithm>

#include "models/settings/settings.h"

namespace fulcrum {

/// How many are remembered.
inline constexpr qsizetype kMostRecentProjects = 8;

inline void rememberProject(const QString& path, Settings& settings) {
    QStringList recent = settings.value(settings::kRecentProjects);
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    recent.prepend(QFileInfo(path).absoluteFilePath());
    settings.setValue(settings::kRecentProjects, recent.first(std::min(recent.size(), kMostRecentProjects)));
}

}  // namespace fulcrum
