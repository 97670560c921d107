// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beginning a project: what stands in it before its first event, and the file made of it. The whole file is
// made in memory and put in place at the end, so that a failure leaves what was there. Usable from any
// thread.
#pragma once

#include <QStringList>

#include "models/domain/project_content.h"
#include "models/storage/project_store.h"

namespace fulcrum {

/// Two sides and what they deal in. Names that are blank or alike fall away, so what is made may lack a side.
struct ProjectParties {
    QString sideA;
    QString sideB;
    QStringList tracks;
};

/// A project of these, without events.
ProjectContent emptyProject(const QString& title, const ProjectParties& parties);

/// Writes a project file, over one that stands there; `summary` is what its history begins with.
Result<ProjectCounts> writeNewProject(const QString& path, const ProjectContent& content,
                                      const QString& summary);

}  // namespace fulcrum
