// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that are built into the program: the steps of the schema, the samples and the icon. Reading one
// cannot fail, as the build puts them there. Usable from any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fulcrum {

/// The numbered SQL steps, first step first; the schema number is their count.
QStringList schemaSteps();

/// The names that `sampleJson` knows ("us-china").
QStringList sampleNames();

/// The sample of this name as Fulcrum JSON; empty if there is none.
QByteArray sampleJson(const QString& name);

/// Where the icon of the program stands, an SVG: a path that Qt reads.
QString iconPath();

}  // namespace fulcrum
