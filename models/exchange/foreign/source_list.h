// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sources of a project as a list of literature: CSL-JSON, BibTeX (as biblatex has it) and RIS, both ways.
// A work is written once, with the events that cite it as keywords "fulcrum-event=ID"; one that is read goes
// to the events that it names so, else to those that cite its address or its title already, else it is
// rejected with that reason. Pure functions.
#pragma once

#include "models/exchange/foreign/foreign_records.h"

namespace fulcrum {

Result<ForeignRecords> readCslJson(const QByteArray& bytes, const ForeignContext& context);
Result<ForeignRecords> readBibTex(const QByteArray& bytes, const ForeignContext& context);
Result<ForeignRecords> readRis(const QByteArray& bytes, const ForeignContext& context);

Written writeCslJson(const ProjectContent& project);
Written writeBibTex(const ProjectContent& project);
Written writeRis(const ProjectContent& project);

// What the three share. Private to the folder.

struct ListedSource {
    QString where;  ///< of a list that is read
    QString key;    ///< of a list that is written: "reuters2025tariffs", no two alike
    Source source;
    QStringList events = {};    ///< ids
    QString identifiedAt = {};  ///< the address of its identifier, where it has none of its own
    QStringList others = {};    ///< names of fields of the list that a source does not have
    bool hasLostDate = false;
};

/// Each work once, in the order in which events cite them.
std::vector<ListedSource> listedSources(const ProjectContent& project);
/// The events with the sources of the list.
ForeignRecords attached(const std::vector<ListedSource>& list, const ForeignContext& context,
                        bool isGuessedEncoding = false);
/// The ids in "fulcrum-event=a, fulcrum-event=b".
QStringList eventsInKeywords(const QString& keywords);
/// Whether anything else stands there.
bool hasOtherKeywords(const QString& keywords);
QStringList keywordsOf(const ListedSource& listed);
/// "2025-04-02", "2025-04" or "2025"; empty if it has no date.
QString partialIso(const Source& source);
/// Of a stretch of time the first day; what is no date, or more than one, is counted when it is attached.
void takeDate(const QString& text, ListedSource& listed);
/// The address of a digital object identifier, which may be one already.
QString addressOfDoi(const QString& doi);

}  // namespace fulcrum
