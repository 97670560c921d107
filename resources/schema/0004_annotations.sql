-- SPDX-FileCopyrightText: 2026 The Fulcrum developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 4: annotations with all their targets, the code book, and a log that knows what takes what back.

CREATE TABLE code (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    colour TEXT NOT NULL,
    parent TEXT NOT NULL CHECK (parent <> id),
    shortcut TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT;

CREATE TABLE code_example (
    code INTEGER NOT NULL REFERENCES code (seq) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (code, ordinal)
) STRICT, WITHOUT ROWID;

-- `target_id` names an event or an annotation that may be gone: an orphan is kept. Which of the other target columns
-- are used, `target_kind` says.
CREATE TABLE annotation_4 (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    target_kind TEXT NOT NULL CHECK (target_kind IN ('event', 'span', 'point', 'quotation', 'annotation', 'foreign')),
    target_id TEXT NOT NULL,
    from_day INTEGER CHECK (from_day BETWEEN -719162 AND 2932896),
    to_day INTEGER CHECK (to_day > from_day AND to_day <= 2932896),
    lens TEXT CHECK (lens IN ('legal', 'pressure', 'leverage')),
    quoted_text TEXT CHECK (quoted_text IN ('title', 'summary')),
    quoted_from INTEGER CHECK (quoted_from >= 0),
    quoted_to INTEGER CHECK (quoted_to >= quoted_from),
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    foreign_json TEXT,
    motivation TEXT NOT NULL CHECK (motivation IN ('assessing', 'bookmarking', 'classifying', 'commenting',
                                                   'describing', 'editing', 'highlighting', 'identifying', 'linking',
                                                   'moderating', 'questioning', 'replying', 'tagging')),
    body TEXT NOT NULL,
    severity INTEGER CHECK (severity BETWEEN 1 AND 5),
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
    extra TEXT NOT NULL,
    CHECK ((target_id <> '') = (target_kind IN ('event', 'quotation', 'annotation'))),
    CHECK ((from_day IS NOT NULL) = (target_kind IN ('span', 'point'))),
    CHECK ((to_day IS NOT NULL) = (target_kind = 'span')),
    CHECK ((lens IS NOT NULL) = (target_kind = 'point')),
    CHECK ((quoted_text IS NOT NULL) = (target_kind = 'quotation')),
    CHECK ((quoted_from IS NOT NULL) = (target_kind = 'quotation')),
    CHECK ((quoted_to IS NOT NULL) = (target_kind = 'quotation')),
    CHECK ((exact IS NOT NULL) = (target_kind = 'quotation')),
    CHECK ((prefix IS NOT NULL) = (target_kind = 'quotation')),
    CHECK ((suffix IS NOT NULL) = (target_kind = 'quotation')),
    CHECK ((foreign_json IS NOT NULL) = (target_kind = 'foreign'))
) STRICT;
-- No program could write an annotation before this step, so nothing is carried over but what was written by hand.
INSERT INTO annotation_4 (seq, id, target_kind, target_id, motivation, body, author, created, modified, is_private, extra)
    SELECT seq, id, 'event', target_id, 'commenting', body, author, created, modified, is_private, ''
    FROM annotation WHERE target_kind = 'event' AND target_id <> '';
DROP TABLE annotation;
ALTER TABLE annotation_4 RENAME TO annotation;
CREATE INDEX annotation_by_target ON annotation (target_id, target_kind);

CREATE TABLE annotation_code (
    annotation INTEGER NOT NULL REFERENCES annotation (seq) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    code INTEGER NOT NULL REFERENCES code (seq),
    PRIMARY KEY (annotation, ordinal),
    UNIQUE (annotation, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_code_by_code ON annotation_code (code);

CREATE TABLE former_place_4 (
    record_kind TEXT NOT NULL CHECK (record_kind IN ('party', 'track', 'era', 'event', 'indicator', 'story', 'scenario',
                                                     'code', 'annotation')),
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (record_kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO former_place_4 SELECT record_kind, id, seq FROM former_place;
DROP TABLE former_place;
ALTER TABLE former_place_4 RENAME TO former_place;

-- `reverses` is the id of the row that this one takes back, by undo or redo; empty where the edit is a new one.
CREATE TABLE change_log_4 (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    summary TEXT NOT NULL,
    changes TEXT NOT NULL,
    reverses TEXT NOT NULL CHECK (reverses <> id)
) STRICT;
INSERT INTO change_log_4 SELECT seq, id, author, time, summary, changes, '' FROM change_log;
DROP TABLE change_log;
ALTER TABLE change_log_4 RENAME TO change_log;

-- Notes on an event are found with its texts. The index is empty here and filled by the program.
DROP TABLE event_text;
CREATE VIRTUAL TABLE event_text USING fts5(
    title, body, words, sources, notes,
    content = '', tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2'
);
