import type { Scalar } from '@triada/ports';
import type { Fields } from './fields';
import { indexValues, sortValue } from './index-values';

/** A document as it was before the batch that changed it last. */
export interface EarlierState {
  readonly pos: string;
  readonly json: string | null;
}

/**
 * A document of a view. Its content is canonical JSON text: the same bytes as in the embedded product, so that hashes are equal, and
 * free of what servers forbid in keys and nested lists. A removed document stays as a tombstone with its position.
 */
export interface StoredDocument {
  readonly _id: string;
  /** Position that it has applied, sortable text. */
  readonly pos: string;
  /** The write that made it, different for each; a writer replaces only what it has read. */
  readonly batch: string;
  readonly live: boolean;
  readonly json: string | null;
  /** What a batch that was never finished is undone to; null where there was nothing. */
  readonly before: EarlierState | null;
  /** `lN`: all values of the declared field N. `sN`: the value that it is sorted by. */
  readonly [index: `l${number}`]: readonly Scalar[];
  readonly [order: `s${number}`]: Scalar;
}

export const storedDocument = (fields: Fields, id: string, state: EarlierState, batch: string, before: EarlierState | null): StoredDocument => {
  const content = state.json === null ? null : (JSON.parse(state.json) as object);
  const values = content === null ? [] : fields.paths.map((path) => indexValues(content, path));
  return {
    _id: id,
    pos: state.pos,
    batch,
    live: content !== null,
    json: state.json,
    before,
    ...Object.fromEntries(values.flatMap((found, ordinal) => [[`l${ordinal}`, found], [`s${ordinal}`, sortValue(found)]])),
  };
};
