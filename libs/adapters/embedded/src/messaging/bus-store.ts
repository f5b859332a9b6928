import { waitsBehind, type Message, type ParkedMessage } from '@triada/ports';
import type { Database } from '../sqlite/database';
import { partitionOf } from './partition';

export interface QueuedMessage {
  readonly seq: number;
  readonly key: string;
  readonly json: string;
}

export interface HeldMessage {
  readonly id: number;
  readonly topic: string;
  readonly key: string;
  readonly json: string;
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly due: number;
}

/** What the bus keeps, and every statement on it. */
export class BusStore {
  constructor(private readonly database: Database) {}

  publish(topic: string, messages: readonly Message[]): Promise<void> {
    const rows = messages.map((message) => [topic, partitionOf(message.key), message.key, JSON.stringify(message)] as const);
    return this.database.write(() => {
      for (const row of rows) this.#sql('INSERT INTO messages (topic, partition, key, json) VALUES (?, ?, ?, ?)').run(...row);
    }, 1 + messages.length);
  }

  after(topic: string, partition: number, seq: number, limit: number): readonly QueuedMessage[] {
    return this.#sql('SELECT seq, key, json FROM messages WHERE topic = ? AND partition = ? AND seq > ? ORDER BY seq LIMIT ?').all(topic, partition, seq, limit) as never;
  }

  /** Newest message of a partition, 0 when there is none. */
  newest(topic: string, partition: number): number {
    return Number(this.#sql('SELECT COALESCE(MAX(seq), 0) AS seq FROM messages WHERE topic = ? AND partition = ?').get(topic, partition)!['seq']);
  }

  offset(group: string, topic: string, partition: number): number {
    return Number(this.#sql('SELECT seq FROM offsets WHERE consumer = ? AND topic = ? AND partition = ?').get(group, topic, partition)?.['seq'] ?? 0);
  }

  saveOffset(group: string, topic: string, partition: number, seq: number): Promise<void> {
    return this.database.write(() => this.#moveOffset(group, topic, partition, seq));
  }

  isHeld(group: string, topic: string, key: string): boolean {
    return this.#sql('SELECT 1 FROM held WHERE consumer = ? AND topic = ? AND key = ? LIMIT 1').get(group, topic, key) !== undefined;
  }

  /** Puts a failed message, or one behind a failed message, aside; offset and row are one write. */
  hold(group: string, topic: string, partition: number, { seq, key, json }: QueuedMessage, failure: { readonly error: string; readonly due: number } | null): Promise<void> {
    return this.database.write(() => {
      const parkedAt = this.#sql('SELECT parked_at FROM held WHERE consumer = ? AND topic = ? AND key = ? ORDER BY id LIMIT 1').get(group, topic, key)?.['parked_at'] ?? null;
      this.#sql('INSERT INTO held (consumer, topic, key, json, attempts, error, due, parked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
        group, topic, key, json, failure ? 1 : 0, failure?.error ?? waitsBehind, failure?.due ?? 0, parkedAt,
      );
      this.#moveOffset(group, topic, partition, seq);
    });
  }

  /** First message of each key of the group that is to be tried again, the most urgent first. */
  retries(group: string, topics: readonly string[]): readonly HeldMessage[] {
    return this.#sql(`SELECT id, topic, key, json, attempts, due FROM held WHERE parked_at IS NULL AND id IN (SELECT MIN(id) FROM held WHERE consumer = ? GROUP BY topic, key)
      AND topic IN (SELECT value FROM json_each(?)) ORDER BY due, id`).all(group, JSON.stringify(topics)) as never;
  }

  handled(id: number): Promise<void> {
    return this.database.write(() => void this.#sql('DELETE FROM held WHERE id = ?').run(id));
  }

  failed({ id }: HeldMessage, attempts: number, error: string, due: number): Promise<void> {
    return this.database.write(() => void this.#sql('UPDATE held SET attempts = ?, error = ?, due = ? WHERE id = ?').run(attempts, error, due, id));
  }

  /** The retries are used up: the message and all that waits behind it stay until an operator decides. */
  park(group: string, { id, topic, key, attempts }: HeldMessage, error: string, now: string): Promise<void> {
    return this.database.write(() => {
      this.#sql('UPDATE held SET attempts = ?, error = ? WHERE id = ?').run(attempts + 1, error, id);
      this.#sql('UPDATE held SET parked_at = ? WHERE consumer = ? AND topic = ? AND key = ?').run(now, group, topic, key);
    });
  }

  parked(group: string | undefined): readonly ParkedMessage[] {
    const rows = this.#sql('SELECT consumer, topic, key, json, error, attempts, parked_at FROM held WHERE parked_at IS NOT NULL AND (? IS NULL OR consumer = ?) ORDER BY id').all(group ?? null, group ?? null);
    return rows.map((row) => ({
      group: row['consumer'] as string,
      topic: row['topic'] as string,
      key: row['key'] as string,
      message: JSON.parse(row['json'] as string) as Message,
      error: row['error'] as string,
      attempts: row['attempts'] as number,
      parkedAt: row['parked_at'] as string,
    }));
  }

  release(group: string, key: string): Promise<void> {
    return this.database.write(() => void this.#sql('UPDATE held SET parked_at = NULL, attempts = 0, due = 0 WHERE consumer = ? AND key = ? AND parked_at IS NOT NULL').run(group, key));
  }

  discard(group: string, key: string, reason: string, now: string): Promise<void> {
    return this.database.write(() => {
      const first = this.#sql('SELECT id FROM held WHERE consumer = ? AND key = ? AND parked_at IS NOT NULL ORDER BY id LIMIT 1').get(group, key)?.['id'];
      if (first === undefined) throw new Error(`group ${group} has no parked message of the key ${key}`);
      this.#sql('INSERT INTO discarded (consumer, topic, key, json, error, reason, discarded_at) SELECT consumer, topic, key, json, error, ?, ? FROM held WHERE id = ?').run(reason, now, first);
      this.#sql('DELETE FROM held WHERE id = ?').run(first);
    });
  }

  #moveOffset(group: string, topic: string, partition: number, seq: number): void {
    this.#sql('INSERT INTO offsets (consumer, topic, partition, seq) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET seq = MAX(seq, excluded.seq)').run(group, topic, partition, seq);
  }

  #sql(text: string) {
    return this.database.statement(text);
  }
}
