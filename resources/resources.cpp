// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QDir>
#include <QFile>

// The macro declares a function, which must stand in no namespace.
static void registerResources() { Q_INIT_RESOURCE(resources); }

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

QStringList schemaSteps() {
    registerResources();
    QStringList steps;
    const QDir folder(u":/fulcrum/schema"_s);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        steps += QString::fromUtf8(contentOf(folder.filePath(name)));
    }
    return steps;
}

QStringList sampleNames() {
    registerResources();
    QStringList names = QDir(u":/fulcrum/samples"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString& name : names) {
        name.chop(QStringView(u".json").size());
    }
    return names;
}

QByteArray sampleJson(const QString& name) {
    return sampleNames().contains(name) ? contentOf(u":/fulcrum/samples/%1.json"_s.arg(name)) : QByteArray();
}

QString iconPath() {
    registerResources();
    return u":/fulcrum/pictures/fulcrum.svg"_s;
}

}  // namespace fulcrum
