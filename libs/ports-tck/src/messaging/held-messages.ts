import { waitsBehind, type HeldMessage, type HeldPlace, type Message } from '@triada/ports';
import { message } from './bus-group';

/** Places and messages that the cases put aside, all in partition 2 of one topic. */
export const place = (offset: number): HeldPlace => ({ group: 'g', topic: 'planning', partition: 2, offset });

export const failedAt = (offset: number): HeldMessage => ({ ...place(offset), message: message('a', 1), attempts: 1, error: 'Error: no', due: 10 });

export const behind = (offset: number, key: string, revision: number): HeldMessage => ({
  ...place(offset), message: message(key, revision), attempts: 0, error: waitsBehind, due: 0,
});

export const idsOf = (held: readonly { readonly message: Message }[]): readonly string[] => held.map(({ message: { id } }) => id);
