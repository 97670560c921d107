-- SPDX-FileCopyrightText: 2026 The Fulcrum developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 6: no index that nothing looks into. Which events a track or a party has is asked only when it is removed,
-- and then `event_columns` tells; how facts were checked is looked up only where something is said of it.
DROP INDEX event_by_track;
DROP INDEX event_by_actor;
DROP INDEX event_by_target;
DROP INDEX event_by_verified;
CREATE INDEX event_by_verified ON event (verified) WHERE verified <> '';
