import { canonicalJson, contentHash, ensure, NotFound } from '@triada/kernel';
import type { EditionHead } from './territory-edition.commands';
import type { EditionKind } from './territory-edition.events';
import type { TerritoryEdition, TerritoryEditionsState } from './territory-edition.state';

/** Bytes of the rows of one batch, so that an append with everything around it stays under 1 MiB. */
export const maxBatchBytes = 768 * 1024;

export const editionOf = (state: TerritoryEditionsState, editionId: string): TerritoryEdition => {
  const edition = state.editions.get(editionId);
  if (!edition) throw new NotFound('registry.edition-unknown', { editionId });
  return edition;
};

/** Nobody has counted or measured what is yet to come. */
export const isNotInFuture = (asOf: string, today: string): void =>
  ensure(asOf <= today, 'registry.edition-in-future', { asOf, today }, 'asOf');

/** The same edition opened again is the same; another one under its id is refused. */
export const isTheSameEdition = (edition: TerritoryEdition, head: EditionHead): void =>
  ensure(
    canonicalJson(edition.head) === canonicalJson(head),
    'registry.edition-exists',
    { editionId: edition.editionId },
    'editionId',
  );

const lengthInUtf8 = (text: string): number => new TextEncoder().encode(text).length;

export const batchIsBounded = (rows: readonly unknown[]): void =>
  ensure(
    lengthInUtf8(JSON.stringify(rows)) <= maxBatchBytes,
    'registry.batch-too-large',
    { kilobytes: maxBatchBytes / 1024 },
    'rows',
  );

/** Whether this very batch has been taken before; another one in its place is refused. */
export const wasTaken = (edition: TerritoryEdition, batch: number, rows: readonly unknown[]): boolean => {
  const before = edition.batches[batch - 1];
  if (before === undefined) return false;
  ensure(before === contentHash(rows), 'registry.batch-differs', { batch }, 'batch');
  return true;
};

/** Batches come in order, into an open edition of their kind, and never more than it said it has. */
export const canTake = (edition: TerritoryEdition, kind: EditionKind, batch: number, rows: number): void => {
  ensure(edition.status === 'open', 'registry.edition-closed', { editionId: edition.editionId });
  ensure(edition.head.kind === kind, 'registry.edition-of-another-kind', { kind: edition.head.kind });
  ensure(batch === edition.batches.length + 1, 'registry.batch-out-of-order', { expected: edition.batches.length + 1 }, 'batch');
  ensure(edition.rows + rows <= edition.head.rows, 'registry.edition-overflows', { rows: edition.head.rows }, 'rows');
};

/** Half an edition would draw half a map. */
export const isWhole = ({ rows, head }: TerritoryEdition): void =>
  ensure(rows === head.rows, 'registry.edition-incomplete', { taken: rows, rows: head.rows });
