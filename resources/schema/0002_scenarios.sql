-- SPDX-FileCopyrightText: 2026 The Fulcrum developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 2: scenarios. A change names the event it is about; a parameter is named by its text, for parameters are
-- no records.

CREATE TABLE scenario (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT;

-- `amount` is the factor of `rescale` and the value of `set`; a value of NULL is "none".
CREATE TABLE scenario_change (
    scenario INTEGER NOT NULL REFERENCES scenario (seq) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('drop', 'delay', 'extend', 'shorten', 'rescale', 'set')),
    event INTEGER REFERENCES event (seq),
    days INTEGER CHECK (days BETWEEN 1 AND 36525),
    to_day INTEGER CHECK (to_day BETWEEN -719162 AND 2932896),
    parameter TEXT CHECK (parameter <> ''),
    amount REAL,
    PRIMARY KEY (scenario, ordinal),
    CHECK ((event IS NULL) = (action = 'set')),
    CHECK ((days IS NOT NULL) = (action = 'delay')),
    CHECK (to_day IS NULL OR action IN ('extend', 'shorten')),
    CHECK (to_day IS NOT NULL OR action <> 'shorten'),
    CHECK ((parameter IS NOT NULL) = (action = 'set')),
    CHECK (amount IS NULL OR action IN ('rescale', 'set')),
    CHECK (action <> 'rescale' OR (amount IS NOT NULL AND amount >= 0))
) STRICT, WITHOUT ROWID;
CREATE INDEX scenario_change_by_event ON scenario_change (event) WHERE event IS NOT NULL;

-- Scenarios have names in other languages and places to come back to, as all records have. SQLite cannot change the
-- CHECK of a table, so both tables are built anew.
CREATE TABLE translation_2 (
    record_kind TEXT NOT NULL CHECK (record_kind IN ('project', 'party', 'track', 'era', 'event', 'story', 'scenario')),
    record INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('name', 'title')),
    language TEXT NOT NULL CHECK (language <> ''),
    text TEXT NOT NULL,
    PRIMARY KEY (record_kind, record, field, language)
) STRICT, WITHOUT ROWID;
INSERT INTO translation_2 SELECT record_kind, record, field, language, text FROM translation;
DROP TABLE translation;
ALTER TABLE translation_2 RENAME TO translation;

CREATE TABLE former_place_2 (
    record_kind TEXT NOT NULL CHECK (record_kind IN ('party', 'track', 'era', 'event', 'indicator', 'story', 'scenario')),
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (record_kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO former_place_2 SELECT record_kind, id, seq FROM former_place;
DROP TABLE former_place;
ALTER TABLE former_place_2 RENAME TO former_place;
