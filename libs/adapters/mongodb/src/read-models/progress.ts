import type { Collection, Db } from 'mongodb';
import { LeaseLost, sortablePosition, StoreUnavailable, type Position } from '@triada/ports';
import { isDuplicate } from '../connect/errors';

/** How far one consumer has come, and under which token it writes. One document: its change is the commit of a batch. */
export interface Progress {
  readonly _id: string;
  readonly position: Position | 'start';
  /** `position` as sortable text; empty at the start, and so before every position. */
  readonly pos: string;
  readonly token: number;
}

export const progressOf = (db: Db): Collection<Progress> => db.collection<Progress>('progress');

/** As it is on the server, or the start. */
export const readProgress = async (db: Db, consumer: string): Promise<Progress & { readonly stored: boolean }> => {
  const found = await progressOf(db).findOne({ _id: consumer });
  return found ? { ...found, stored: true } : { _id: consumer, position: 'start', pos: '', token: 0, stored: false };
};

/** Moves on from exactly what was read, else throws `LeaseLost`: somebody else has moved on or claimed. */
export const commitProgress = async (db: Db, from: Progress & { readonly stored: boolean }, position: Position, token: number): Promise<void> => {
  const next = { position, pos: sortablePosition(position), token };
  if (!from.stored) return insert(db, { _id: from._id, ...next });
  const { matchedCount } = await progressOf(db).updateOne({ _id: from._id, pos: from.pos, token: from.token }, { $set: next });
  if (matchedCount === 0) throw new LeaseLost(from._id);
};

/** From now on smaller tokens are refused. Throws `LeaseLost` where a larger one is there already. */
export const stampToken = async (db: Db, consumer: string, token: number): Promise<void> => {
  const found = await readProgress(db, consumer);
  if (found.token > token) throw new LeaseLost(consumer);
  if (!found.stored) return insert(db, { _id: consumer, position: 'start', pos: '', token });
  const { matchedCount } = await progressOf(db).updateOne({ _id: consumer, token: found.token }, { $set: { token } });
  if (matchedCount === 0) throw new StoreUnavailable('locked', `two instances claim ${consumer} at once`);
};

/** Back to the start; the token stays. */
export const resetProgress = async (db: Db, consumer: string): Promise<void> => {
  await progressOf(db).updateOne({ _id: consumer }, { $set: { position: 'start', pos: '' } });
};

const insert = async (db: Db, progress: Progress): Promise<void> => {
  try {
    await progressOf(db).insertOne(progress);
  } catch (error) {
    throw isDuplicate(error) ? new LeaseLost(progress._id) : error;
  }
};
