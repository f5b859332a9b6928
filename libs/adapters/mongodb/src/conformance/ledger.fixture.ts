import { StoreUnavailable, type DocumentWrite, type Position, type ReadModels } from '@triada/ports';

/** A document that every doubled, lost or disordered event would change for good. */
export interface Account {
  readonly id: string;
  readonly events: number;
  readonly sum: number;
  /** Positions in the order in which they were applied, folded to one number. */
  readonly order: number;
}

export const ledger = { name: 'ledger_v1', indexes: ['events'] };
export const accounts = 9;

/** Events are their positions: number n touches two accounts. */
const touched = (position: number): readonly string[] => [`account-${position % accounts}`, `account-${(position * 5 + 2) % accounts}`];

const after = (account: Account | null, id: string, position: number): Account => ({
  id,
  events: (account?.events ?? 0) + 1,
  sum: (account?.sum ?? 0) + position,
  order: ((account?.order ?? 7) * 31 + position) % 1_000_003,
});

/** What the first `events` events make of all accounts. */
export const expectedAccounts = (events: number): readonly Account[] => {
  const made = new Map<string, Account>();
  for (let position = 0; position < events; position++) for (const id of new Set(touched(position))) made.set(id, after(made.get(id) ?? null, id, position));
  return [...made.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** One page, as a projector does it: read what the events touch, change it, write it back with the place. */
export const projectPage = async (readModels: ReadModels, place: Position | 'start', size: number, events: number, token?: number): Promise<Position | 'start'> => {
  const from = place === 'start' ? 0 : Number(place) + 1;
  const to = Math.min(events, from + size);
  if (to <= from) return place;
  const positions = Array.from({ length: to - from }, (_, index) => from + index);
  const documents = await readModels.documents<Account>(ledger.name, positions.flatMap(touched));
  for (const position of positions) for (const id of new Set(touched(position))) documents.set(id, after(documents.get(id)!, id, position));
  const writes = [...documents].map(([id, doc]): DocumentWrite => ({ id, doc }));
  await readModels.apply(ledger.name, ledger.name, writes, String(to - 1), token);
  return String(to - 1);
};

/** Projects to the end of the log through every outage, from the checkpoint again after each; answers how many there were. */
export const projectAll = async (readModels: ReadModels, events: number, sizeOf: (page: number) => number): Promise<number> => {
  let outages = 0;
  let place: Position | 'start' | undefined;
  for (let page = 0; place !== String(events - 1); page++) {
    try {
      place ??= await readModels.checkpoint(ledger.name);
      place = await projectPage(readModels, place, sizeOf(page), events);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      outages++;
      place = undefined;
    }
  }
  return outages;
};
