import type { Failure, HeldMessage, HeldMessages, HeldPlace, Message, ParkedMessage } from '@triada/ports';
import { Database } from '../sqlite/database';

const schemaVersion = 1;

const schema = `
CREATE TABLE held (
  consumer TEXT NOT NULL, topic TEXT NOT NULL, partition INTEGER NOT NULL, place INTEGER NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
  attempts INTEGER NOT NULL, error TEXT NOT NULL, due INTEGER NOT NULL, parked_at TEXT, PRIMARY KEY (consumer, topic, partition, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX held_by_key ON held (consumer, key, topic, place);
CREATE TABLE discarded (
  id INTEGER PRIMARY KEY, consumer TEXT NOT NULL, topic TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, error TEXT NOT NULL,
  reason TEXT NOT NULL, discarded_at TEXT NOT NULL
) STRICT;
`;

const first = 'place = (SELECT MIN(place) FROM held AS other WHERE other.consumer = held.consumer AND other.topic = held.topic AND other.key = held.key)';
const here = 'consumer = ? AND topic = ? AND partition = ? AND place = ?';

/** What consumers of a transport outside of this process put aside, in a SQLite file of one process. */
export class EmbeddedHeldMessages implements HeldMessages {
  static open(path: string, clock: () => Date = () => new Date()): EmbeddedHeldMessages {
    return new EmbeddedHeldMessages(new Database({ path, schema, schemaVersion }), clock);
  }

  private constructor(readonly database: Database, private readonly clock: () => Date) {}

  hold({ attempts, due, error, group, message, offset, partition, topic }: HeldMessage): Promise<void> {
    return this.#write(
      'INSERT INTO held (consumer, topic, partition, place, key, json, attempts, error, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      group, topic, partition, offset, message.key, JSON.stringify(message), attempts, error, due,
    );
  }

  async keys(group: string, topic: string, partition: number): Promise<ReadonlyMap<string, number>> {
    const rows = this.#all('SELECT key, MAX(place) AS last FROM held WHERE consumer = ? AND topic = ? AND partition = ? GROUP BY key', group, topic, partition);
    return new Map(rows.map((row) => [row['key'] as string, Number(row['last'])]));
  }

  async waiting(group: string, topic: string, partition: number): Promise<readonly HeldMessage[]> {
    const sql = `SELECT place, json, attempts, error, due FROM held WHERE consumer = ? AND topic = ? AND partition = ? AND parked_at IS NULL AND ${first} ORDER BY due, place`;
    return this.#all(sql, group, topic, partition).map((row) => ({
      group, topic, partition,
      offset: Number(row['place']),
      message: JSON.parse(row['json'] as string) as Message,
      attempts: Number(row['attempts']),
      error: row['error'] as string,
      due: Number(row['due']),
    }));
  }

  forget(group: string, topic: string, partition: number): Promise<void> {
    return this.#write('DELETE FROM held WHERE consumer = ? AND topic = ? AND partition = ?', group, topic, partition);
  }

  failed(place: HeldPlace, { attempts, due, error }: Failure & Pick<HeldMessage, 'due'>): Promise<void> {
    return this.#write(`UPDATE held SET attempts = ?, error = ?, due = ? WHERE ${here}`, attempts, error, due, ...columns(place));
  }

  park(place: HeldPlace, { attempts, error }: Failure, at: string): Promise<void> {
    return this.#write(`UPDATE held SET attempts = ?, error = ?, parked_at = ? WHERE ${here}`, attempts, error, at, ...columns(place));
  }

  handled(place: HeldPlace): Promise<void> {
    return this.#write(`DELETE FROM held WHERE ${here}`, ...columns(place));
  }

  async list(group?: string): Promise<readonly ParkedMessage[]> {
    const sql = `SELECT held.consumer, held.topic, held.key, held.json, held.error, held.attempts, front.parked_at FROM held JOIN
      (SELECT consumer, topic, key, parked_at FROM held WHERE parked_at IS NOT NULL AND ${first}) AS front
      ON front.consumer = held.consumer AND front.topic = held.topic AND front.key = held.key
      WHERE ? IS NULL OR held.consumer = ? ORDER BY front.parked_at, held.topic, held.key, held.place`;
    return this.#all(sql, group ?? null, group ?? null).map((row) => ({
      group: row['consumer'] as string,
      topic: row['topic'] as string,
      key: row['key'] as string,
      message: JSON.parse(row['json'] as string) as Message,
      error: row['error'] as string,
      attempts: Number(row['attempts']),
      parkedAt: row['parked_at'] as string,
    }));
  }

  release(group: string, key: string): Promise<void> {
    return this.#write('UPDATE held SET parked_at = NULL, attempts = 0, due = 0 WHERE consumer = ? AND key = ? AND parked_at IS NOT NULL', group, key);
  }

  discard(group: string, key: string, reason: string): Promise<void> {
    return this.database.write(() => {
      const parked = `consumer = ? AND key = ? AND parked_at IS NOT NULL AND ${first}`;
      const front = this.database.statement(`SELECT topic, partition, place, parked_at FROM held WHERE ${parked} ORDER BY parked_at LIMIT 1`).get(group, key);
      if (!front) throw new Error(`group ${group} has no parked message of the key ${key}`);
      const place = [group, front['topic']!, front['partition']!, front['place']!] as const;
      const now = this.clock().toISOString();
      this.database.statement(`INSERT INTO discarded (consumer, topic, key, json, error, reason, discarded_at) SELECT consumer, topic, key, json, error, ?, ? FROM held WHERE ${here}`).run(reason, now, ...place);
      this.database.statement(`DELETE FROM held WHERE ${here}`).run(...place);
      // The next of the key is parked in its place.
      this.database.statement(`UPDATE held SET parked_at = ? WHERE consumer = ? AND topic = ? AND key = ? AND ${first}`).run(front['parked_at']!, group, front['topic']!, key);
    });
  }

  close(): void {
    this.database.close();
  }

  #all(sql: string, ...values: readonly (string | number | null)[]) {
    return this.database.statement(sql).all(...values);
  }

  #write(sql: string, ...values: readonly (string | number | null)[]): Promise<void> {
    return this.database.write(() => void this.database.statement(sql).run(...values));
  }
}

const columns = ({ group, offset, partition, topic }: HeldPlace) => [group, topic, partition, offset] as const;
