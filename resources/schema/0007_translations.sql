-- SPDX-FileCopyrightText: 2026 The Fulcrum developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 7: short titles of events and the description of the project in other languages, too. SQLite cannot change
-- the CHECK of a table, so it is built anew.
CREATE TABLE translation_7 (
    record_kind TEXT NOT NULL CHECK (record_kind IN ('project', 'party', 'track', 'era', 'event', 'story', 'scenario')),
    record INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('name', 'title', 'short_title', 'description')),
    language TEXT NOT NULL CHECK (language <> ''),
    text TEXT NOT NULL,
    PRIMARY KEY (record_kind, record, field, language)
) STRICT, WITHOUT ROWID;
INSERT INTO translation_7 SELECT record_kind, record, field, language, text FROM translation;
DROP TABLE translation;
ALTER TABLE translation_7 RENAME TO translation;
