-- SPDX-FileCopyrightText: 2026 The Fulcrum developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 5: a saved view holds all that was in view, what the speaker says, and what the audience is pointed to.

-- `link` is the whole view as a link, empty where window, query and lens say it all. `made_from` is the id of the last
-- row of the change log when the view was saved; that row may be of another copy, so it is no reference.
ALTER TABLE view ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE view ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE view ADD COLUMN transition TEXT NOT NULL DEFAULT 'move' CHECK (transition IN ('move', 'cut'));
ALTER TABLE view ADD COLUMN made_from TEXT NOT NULL DEFAULT '';

CREATE TABLE view_callout (
    view INTEGER NOT NULL REFERENCES view (seq) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    target_kind TEXT NOT NULL CHECK (target_kind IN ('event', 'span', 'point')),
    event INTEGER REFERENCES event (seq),
    from_day INTEGER CHECK (from_day BETWEEN -719162 AND 2932896),
    to_day INTEGER CHECK (to_day > from_day AND to_day <= 2932896),
    lens TEXT CHECK (lens IN ('legal', 'pressure', 'leverage')),
    text TEXT NOT NULL,
    PRIMARY KEY (view, ordinal),
    CHECK ((event IS NOT NULL) = (target_kind = 'event')),
    CHECK ((from_day IS NOT NULL) = (target_kind <> 'event')),
    CHECK ((to_day IS NOT NULL) = (target_kind = 'span')),
    CHECK ((lens IS NOT NULL) = (target_kind = 'point'))
) STRICT, WITHOUT ROWID;
CREATE INDEX view_callout_by_event ON view_callout (event) WHERE event IS NOT NULL;
