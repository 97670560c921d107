// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/terms_text.h"

#include <QCoreApplication>

namespace fulcrum {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("fulcrum::Terms", text); }

}  // namespace

QString kindText(Kind kind) {
    switch (kind) {
        case Kind::Measure:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "Measure"));
        case Kind::Countermeasure:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "Countermeasure"));
        case Kind::Relief:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "Relief"));
        case Kind::Threat:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "Threat"));
        case Kind::Talks:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "Talks"));
        case Kind::Agreement:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "Agreement"));
        case Kind::Statement:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "Statement"));
        case Kind::Ruling:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "Ruling"));
        case Kind::Preparation:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "Preparation"));
        case Kind::Pressure:
            break;
    }
    return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "Pressure"));
}

QString relationText(RelationType type) {
    switch (type) {
        case RelationType::RespondsTo:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "answers"));
        case RelationType::Amends:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "amends"));
        case RelationType::Suspends:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "suspends"));
        case RelationType::Resumes:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "resumes"));
        case RelationType::Revokes:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "revokes"));
        case RelationType::Extends:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "extends"));
        case RelationType::Replaces:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "replaces"));
        case RelationType::Implements:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "carries out"));
        case RelationType::AgreedAt:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "agreed at"));
        case RelationType::Prepares:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "prepares"));
        case RelationType::Cites:
            break;
    }
    return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "mentions"));
}

QString inverseRelationText(RelationType type) {
    switch (type) {
        case RelationType::RespondsTo:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "answered by"));
        case RelationType::Amends:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "amended by"));
        case RelationType::Suspends:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "suspended by"));
        case RelationType::Resumes:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "resumed by"));
        case RelationType::Revokes:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "revoked by"));
        case RelationType::Extends:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "extended by"));
        case RelationType::Replaces:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "replaced by"));
        case RelationType::Implements:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "carried out by"));
        case RelationType::AgreedAt:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "led to"));
        case RelationType::Prepares:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "prepared by"));
        case RelationType::Cites:
            break;
    }
    return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "mentioned by"));
}

QString severityText(int severity) {
    switch (severity) {
        case 1:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "severity 1, symbolic"));
        case 2:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "severity 2, narrow"));
        case 3:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "severity 3, sectoral"));
        case 4:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "severity 4, major"));
        default:
            return translated(QT_TRANSLATE_NOOP("fulcrum::Terms", "severity 5, systemic"));
    }
}

}  // namespace fulcrum
