// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/project_export.h"

#include <QFileInfo>

#include "models/document/document_text.h"
#include "models/domain/content_part.h"
#include "models/exchange/file_bytes.h"

namespace fulcrum {
namespace {

/// What of the project the format holds; of a code book nothing else need be read.
Result<ProjectContent> contentFor(const ProjectStore& store, const ExportRequest& request) {
    if (infoOf(request.format).matter == ExchangeMatter::Codes) {
        Result<std::vector<Code>> codes = store.codes();
        if (!codes) {
            return codes.error();
        }
        ProjectContent content;
        content.codes = std::move(codes).value();
        return content;
    }
    Result<ProjectContent> content = store.content();
    if (content && request.events) {
        restrictTo(*request.events, *content);
    }
    return content;
}

}  // namespace

Result<ExchangeOutput> exportProject(const ProjectStore& store, const ExportRequest& request,
                                     const QDateTime& now) {
    const QString project = QFileInfo(store.path()).canonicalFilePath();
    if (!project.isEmpty() && QFileInfo(request.path).canonicalFilePath() == project) {
        return Error{request.path, DocumentText::tr("this is the project itself"),
                     DocumentText::tr("Choose another name")};
    }
    const Result<QString> projectId = store.projectId();
    if (!projectId) {
        return projectId.error();
    }
    Result<ProjectContent> content = contentFor(store, request);
    if (!content) {
        return content.error();
    }
    ExchangeOutput output =
        writeExchange(std::move(content).value(), *projectId, now, request.format, request.privateNotes);
    if (request.path.isEmpty()) {
        return output;
    }
    if (request.format == ExchangeFormat::Xlsx && output.bytes.isEmpty()) {
        return Error{request.path,
                     DocumentText::tr("the workbook cannot be made: there is no room for temporary files"),
                     DocumentText::tr("Make room")};
    }
    if (const auto written = writeFile(request.path, output.bytes); !written) {
        return written.error();
    }
    return output;
}

Result<QSet<QString>> idsOf(const ProjectStore& store, std::span<const EventKey> events) {
    const Result<std::vector<EventCaption>> captions = store.captions(events);
    if (!captions) {
        return captions.error();
    }
    QSet<QString> ids;
    for (const EventCaption& caption : *captions) {
        ids.insert(caption.id);
    }
    return ids;
}

}  // namespace fulcrum
