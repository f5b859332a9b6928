export const busSchemaVersion = 1;

/**
 * `offsets` is the last message of a partition that a group has dealt with: handled, or put aside. `held` keeps what was put aside:
 * the message that failed and, behind it, all later ones of its key. The first row of a key is the one to try again; `parked_at` is
 * set once its retries are used up.
 */
export const busSchema = `
CREATE TABLE messages (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL, partition INTEGER NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL
) STRICT;
CREATE INDEX messages_by_partition ON messages (topic, partition, seq);
CREATE TABLE offsets (
  consumer TEXT NOT NULL, topic TEXT NOT NULL, partition INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (consumer, topic, partition)
) STRICT, WITHOUT ROWID;
CREATE TABLE held (
  id INTEGER PRIMARY KEY AUTOINCREMENT, consumer TEXT NOT NULL, topic TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
  attempts INTEGER NOT NULL, error TEXT NOT NULL, due INTEGER NOT NULL, parked_at TEXT
) STRICT;
CREATE INDEX held_by_key ON held (consumer, topic, key, id);
CREATE TABLE discarded (
  id INTEGER PRIMARY KEY, consumer TEXT NOT NULL, topic TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, error TEXT NOT NULL,
  reason TEXT NOT NULL, discarded_at TEXT NOT NULL
) STRICT;
`;
