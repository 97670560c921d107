// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/project_schema.h"

#include "models/storage/event_text_table.h"
#include "resources/resources.h"

namespace fulcrum {

const Migrator& projectMigrator() {
    static const Migrator instance(schemaSteps(), {{kSchemaOfEventText, &fillEventText}});
    return instance;
}

}  // namespace fulcrum
