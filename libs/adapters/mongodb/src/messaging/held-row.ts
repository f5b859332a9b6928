import type { HeldMessage, HeldPlace, Message, ParkedMessage } from '@triada/ports';

/** A message put aside; the message as JSON text, since keys of its data may be what a server forbids. */
export interface HeldRow extends HeldPlace {
  readonly _id: string;
  readonly key: string;
  readonly json: string;
  readonly attempts: number;
  readonly error: string;
  readonly due: number;
  readonly parkedAt: string | null;
}

export const idOf = ({ group, offset, partition, topic }: HeldPlace): string => JSON.stringify([group, topic, partition, offset]);

export const asRow = (held: HeldMessage): HeldRow => {
  const { attempts, due, error, group, message, offset, partition, topic } = held;
  return { _id: idOf(held), group, topic, partition, offset, key: message.key, json: JSON.stringify(message), attempts, error, due, parkedAt: null };
};

export const asHeld = ({ attempts, due, error, group, json, offset, partition, topic }: HeldRow): HeldMessage => ({
  group, topic, partition, offset, message: JSON.parse(json) as Message, attempts, error, due,
});

export const asParked = ({ attempts, error, group, json, key, topic }: HeldRow, parkedAt: string): ParkedMessage => ({
  group, topic, key, message: JSON.parse(json) as Message, error, attempts, parkedAt,
});

/** Rows of each key of each group and topic, the first by its offset in front. */
export const byKey = (rows: readonly HeldRow[]): readonly (readonly HeldRow[])[] => {
  const keys = Map.groupBy(rows, ({ group, key, topic }) => JSON.stringify([group, topic, key]));
  return [...keys.values()].map((held) => held.toSorted((a, b) => a.offset - b.offset));
};
