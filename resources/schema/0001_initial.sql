-- SPDX-FileCopyrightText: 2026 The Fulcrum developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1. Days are numbers (1970-01-01 is 0), spans are half-open, an open end is NULL. `seq` is the number of a
-- record in this file and its place in file order; `id` is its name everywhere. `extra` holds unknown fields as a JSON
-- object, or is empty. Once published a step is never edited: what changes comes as the next one.

-- Key and value: what the project says of itself, and its UUID.
CREATE TABLE project (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE party (
    seq INTEGER PRIMARY KEY CHECK (seq BETWEEN 1 AND 65534),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('A', 'B', 'both', 'none')),
    colour TEXT NOT NULL,
    colour_dark TEXT NOT NULL,
    trade_at_stake_usd_bn REAL CHECK (trade_at_stake_usd_bn >= 0),
    trade_at_stake_note TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT;

CREATE TABLE track (
    seq INTEGER PRIMARY KEY CHECK (seq BETWEEN 1 AND 65534),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 1),
    extra TEXT NOT NULL
) STRICT;

CREATE TABLE era (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name TEXT NOT NULL,
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN -719162 AND 2932896),
    to_day INTEGER CHECK (to_day > from_day AND to_day <= 2932896),
    text TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT;

CREATE TABLE event (
    seq INTEGER PRIMARY KEY CHECK (seq BETWEEN 1 AND 2147483647),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    start_day INTEGER NOT NULL CHECK (start_day BETWEEN -719162 AND 2932896),
    end_day INTEGER CHECK (end_day > start_day AND end_day <= 2932896),
    announced_day INTEGER CHECK (announced_day BETWEEN -719162 AND 2932896),
    scheduled_end_day INTEGER CHECK (scheduled_end_day > start_day AND scheduled_end_day <= 2932896),
    precision TEXT NOT NULL CHECK (precision IN ('day', 'month', 'quarter', 'year')),
    kind TEXT NOT NULL CHECK (kind IN ('measure', 'countermeasure', 'relief', 'threat', 'talks', 'agreement',
                                       'statement', 'ruling', 'preparation', 'pressure')),
    track INTEGER NOT NULL REFERENCES track (seq),
    actor INTEGER NOT NULL REFERENCES party (seq),
    target INTEGER REFERENCES party (seq),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 5),
    direction TEXT NOT NULL CHECK (direction IN ('pressure', 'relief', 'neutral')),
    tariff_points REAL CHECK (tariff_points > 0 AND tariff_points <= 1000),
    tariff_coverage REAL CHECK (tariff_coverage > 0 AND tariff_coverage <= 1),
    tariff_base TEXT,
    -- What follows from claims and texts, so that the scan at opening need not look at those.
    is_contested INTEGER NOT NULL CHECK (is_contested IN (0, 1)),
    has_short_title INTEGER NOT NULL CHECK (has_short_title = (short_title <> '')),
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    summary TEXT NOT NULL,
    instrument TEXT NOT NULL,
    severity_why TEXT NOT NULL,
    verified TEXT NOT NULL CHECK (verified IN ('', 'search', 'memory')),
    extra TEXT NOT NULL,
    CHECK ((tariff_points IS NULL) = (tariff_coverage IS NULL) AND (tariff_points IS NULL) = (tariff_base IS NULL))
) STRICT;

-- Everything the scan at opening reads, in the order it wants it: the texts of a million events are not touched.
CREATE INDEX event_columns ON event (start_day, seq, end_day, scheduled_end_day, precision, kind, track, actor, target,
                                     severity, direction, tariff_points, tariff_coverage, is_contested,
                                     has_short_title);
CREATE INDEX event_by_track ON event (track);
CREATE INDEX event_by_actor ON event (actor);
CREATE INDEX event_by_target ON event (target) WHERE target IS NOT NULL;

-- "`event` `type` `other`"
CREATE TABLE relation (
    event INTEGER NOT NULL REFERENCES event (seq) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('responds_to', 'amends', 'suspends', 'resumes', 'revokes', 'extends', 'replaces',
                                       'implements', 'agreed_at', 'prepares', 'cites')),
    other INTEGER NOT NULL REFERENCES event (seq) CHECK (other <> event),
    level REAL CHECK (level IS NULL OR (level BETWEEN 0 AND 1 AND type IN ('amends', 'suspends', 'resumes'))),
    PRIMARY KEY (event, ordinal),
    UNIQUE (event, type, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_other ON relation (other);

CREATE TABLE claim (
    event INTEGER NOT NULL REFERENCES event (seq) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    said_by TEXT NOT NULL,
    claim TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (event, ordinal)
) STRICT, WITHOUT ROWID;

-- A published work, once, however many events cite it. `id` is derived from the other columns.
CREATE TABLE source (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    day INTEGER CHECK (day BETWEEN -719162 AND 2932896),
    precision TEXT NOT NULL CHECK (precision IN ('day', 'month', 'year'))
) STRICT;

CREATE TABLE event_source (
    event INTEGER NOT NULL REFERENCES event (seq) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source (seq),
    PRIMARY KEY (event, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_source_by_source ON event_source (source);

CREATE TABLE event_figure (
    event INTEGER NOT NULL REFERENCES event (seq) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    key TEXT NOT NULL,
    number REAL,
    text TEXT,
    PRIMARY KEY (event, ordinal),
    CHECK ((number IS NULL) <> (text IS NULL))
) STRICT, WITHOUT ROWID;

-- Places, people and tags are words; each word stands once.
CREATE TABLE word (
    seq INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE event_word (
    event INTEGER NOT NULL REFERENCES event (seq) ON DELETE CASCADE,
    list TEXT NOT NULL CHECK (list IN ('place', 'person', 'tag')),
    ordinal INTEGER NOT NULL,
    word INTEGER NOT NULL REFERENCES word (seq),
    PRIMARY KEY (event, list, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_word_by_word ON event_word (word, list);

CREATE TABLE indicator (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    frequency TEXT NOT NULL,
    description TEXT NOT NULL,
    compare_track INTEGER REFERENCES track (seq),
    compare_party INTEGER REFERENCES party (seq),
    compare_note TEXT,
    extra TEXT NOT NULL,
    CHECK ((compare_track IS NULL) = (compare_note IS NULL) AND (compare_party IS NULL OR compare_track IS NOT NULL))
) STRICT;

CREATE TABLE indicator_value (
    indicator INTEGER NOT NULL REFERENCES indicator (seq) ON DELETE CASCADE,
    day INTEGER NOT NULL CHECK (day BETWEEN -719162 AND 2932896),
    value REAL NOT NULL,
    source_title TEXT NOT NULL,
    source_url TEXT NOT NULL,
    verified TEXT NOT NULL,
    PRIMARY KEY (indicator, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT;

-- A saved view; one with a story is a step of it.
CREATE TABLE view (
    seq INTEGER PRIMARY KEY,
    story INTEGER REFERENCES story (seq) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN -719162 AND 2932896),
    to_day INTEGER NOT NULL CHECK (to_day > from_day AND to_day <= 2932896),
    query TEXT NOT NULL,
    lens TEXT NOT NULL CHECK (lens IN ('legal', 'pressure', 'leverage')),
    extra TEXT NOT NULL,
    UNIQUE (story, ordinal),
    UNIQUE (story, id)
) STRICT;

CREATE TABLE view_event (
    view INTEGER NOT NULL REFERENCES view (seq) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES event (seq),
    PRIMARY KEY (view, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX view_event_by_event ON view_event (event);

-- Names and titles in other languages; `record` is the seq of a record of that kind, 0 for the project.
CREATE TABLE translation (
    record_kind TEXT NOT NULL CHECK (record_kind IN ('project', 'party', 'track', 'era', 'event', 'story')),
    record INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('name', 'title')),
    language TEXT NOT NULL CHECK (language <> ''),
    text TEXT NOT NULL,
    PRIMARY KEY (record_kind, record, field, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    target_kind TEXT NOT NULL CHECK (target_kind IN ('project', 'party', 'track', 'era', 'event', 'indicator', 'story')),
    target_id TEXT NOT NULL,
    motivation TEXT NOT NULL,
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1))
) STRICT;
CREATE INDEX annotation_by_target ON annotation (target_kind, target_id);

-- Where a removed record stood: when an undo brings it back it takes its old place and number.
CREATE TABLE former_place (
    record_kind TEXT NOT NULL CHECK (record_kind IN ('party', 'track', 'era', 'event', 'indicator', 'story')),
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (record_kind, id)
) STRICT, WITHOUT ROWID;

-- One row a committed edit; `changes` is the ChangeSet as JSON, empty where the edit was too large to keep.
CREATE TABLE change_log (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    summary TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;
