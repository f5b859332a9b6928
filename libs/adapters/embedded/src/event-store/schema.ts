export const logSchemaVersion = 1;

/**
 * `counter` outlives the rows, so a position is never given twice. `streams.base` is the revision before the first event kept here
 * (−1, unless numbering was continued). `seals` shows the hashes of data and metadata, which stand in the
 * leaf: a generated column would be computed with every insert. (stream, event id) is not unique, for the same id under a new
 * expectation is a second event (C14); 13 characters of it find the row, the query compares the whole id.
 */
export const logSchema = `
CREATE TABLE log (name TEXT NOT NULL, created TEXT NOT NULL) STRICT;
CREATE TABLE counter (id INTEGER PRIMARY KEY CHECK (id = 1), next_position INTEGER NOT NULL) STRICT;
INSERT INTO counter VALUES (1, 0);
CREATE TABLE streams (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  base INTEGER NOT NULL DEFAULT -1,
  tombstoned INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE events (
  position INTEGER PRIMARY KEY,
  stream INTEGER NOT NULL REFERENCES streams (id),
  revision INTEGER NOT NULL,
  event_id TEXT NOT NULL,
  type TEXT NOT NULL,
  created TEXT NOT NULL,
  is_binary INTEGER NOT NULL,
  data BLOB NOT NULL,
  metadata BLOB NOT NULL,
  leaf TEXT NOT NULL,
  leaf_hash TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX events_by_revision ON events (stream, revision);
CREATE INDEX events_by_id ON events (stream, substr(event_id, 1, 13));
CREATE VIEW seals AS SELECT position, leaf, leaf_hash, leaf ->> '$.dataHash' AS data_hash, leaf ->> '$.metaHash' AS meta_hash FROM events;
CREATE TABLE stream_metadata (
  stream INTEGER NOT NULL REFERENCES streams (id),
  revision INTEGER NOT NULL,
  created TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (stream, revision)
) STRICT, WITHOUT ROWID;
`;
