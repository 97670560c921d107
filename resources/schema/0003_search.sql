-- SPDX-FileCopyrightText: 2026 The Fulcrum developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 3: the index of the words of events, `rowid` being the event's seq. It holds no text of its own: what is taken
-- out of it must be the very text that was put in, which the program composes of the event's record (and of all
-- records after this step). Words are reduced to their English stems, so that "tariff" finds "tariffs"; Chinese
-- characters come apart by blanks, each a word. The prefix index is for the first two letters that are typed.
CREATE VIRTUAL TABLE event_text USING fts5(
    title, body, words, sources,
    content = '', tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2'
);

-- How the facts of an event were checked, for filters; without it the scan would read the texts of all events.
CREATE INDEX event_by_verified ON event (verified);
