import { randomUUID } from 'node:crypto';
import type { AnyBulkWriteOperation, Collection } from 'mongodb';
import { canonicalJson } from '@triada/kernel';
import { StoreUnavailable, type DocumentWrite } from '@triada/ports';
import { isDuplicate } from '../connect/errors';
import type { Fields } from './fields';
import { storedDocument, type EarlierState, type StoredDocument } from './stored-document';

/** Documents of one `apply`, each written by itself, since there are no transactions over several. */
export interface Batch {
  readonly id: string;
  readonly documents: readonly StoredDocument[];
  /** What each document was when it was read; absent where there was none. */
  readonly found: ReadonlyMap<string, StoredDocument>;
}

/** Documents as they were read for their writer, null where there was none. */
export type Draft = ReadonlyMap<string, StoredDocument | null>;

/** So many are asked for one by one, at once: every server finds them by their ids, while for a list a stand-in looks at all that it has. */
const oneByOne = 100;

export const readDraft = async (collection: Collection<StoredDocument>, ids: readonly string[]): Promise<Draft> => {
  const read = ids.length > oneByOne ? await collection.find({ _id: { $in: [...ids] } }).toArray() : await Promise.all(ids.map((id) => collection.findOne({ _id: id })));
  const found = new Map(read.flatMap((document) => (document ? [[document._id, document] as const] : [])));
  return new Map(ids.map((id) => [id, found.get(id) ?? null]));
};

/** What the writes will replace, read where the draft does not know it. Of several writes to one document the last counts. */
export const readBatch = async (collection: Collection<StoredDocument>, fields: Fields, writes: readonly DocumentWrite[], pos: string, draft: Draft = new Map()): Promise<Batch> => {
  const last = new Map(writes.map(({ id, doc }) => [id, doc]));
  const read = await readDraft(collection, [...last.keys()].filter((id) => !draft.has(id)));
  const found = new Map([...draft, ...read].flatMap(([id, document]) => (document && last.has(id) ? [[id, document] as const] : [])));
  const id = randomUUID();
  const documents = [...last].map(([key, doc]) => {
    const before = found.get(key);
    return storedDocument(fields, key, { pos, json: doc === null ? null : canonicalJson(doc) }, id, before ? { pos: before.pos, json: before.json } : null);
  });
  return { id, documents, found };
};

/** Writes each document over exactly what was read; throws `StoreUnavailable('locked')` where somebody else wrote meanwhile. */
export const writeBatch = async (collection: Collection<StoredDocument>, { documents, found }: Batch): Promise<void> => {
  const fresh = documents.filter(({ _id }) => !found.has(_id));
  const replacements = documents.flatMap((document): AnyBulkWriteOperation<StoredDocument>[] => {
    const before = found.get(document._id);
    return before ? [{ replaceOne: { filter: { _id: document._id, batch: before.batch }, replacement: document } }] : [];
  });
  try {
    if (fresh.length > 0) await collection.insertMany(fresh, { ordered: false });
  } catch (error) {
    throw isDuplicate(error) ? disturbed(collection) : error;
  }
  if (replacements.length === 0) return;
  const { matchedCount } = await collection.bulkWrite(replacements, { ordered: false });
  if (matchedCount < replacements.length) throw disturbed(collection);
};

const disturbed = ({ collectionName }: Collection<StoredDocument>): StoreUnavailable =>
  new StoreUnavailable('locked', `somebody else writes to ${collectionName}; it is read and tried again`);

/** Takes back the documents of a batch of one's own, wherever they were written. */
export const undoBatch = async (collection: Collection<StoredDocument>, fields: Fields, { documents, id }: Batch): Promise<void> => {
  const ids = documents.map(({ _id }) => _id);
  const written = await collection.find({ _id: { $in: ids } }).toArray();
  await undo(collection, fields, written.filter(({ batch }) => batch === id));
};

/** Takes back every document beyond the committed place, whoever wrote it; answers how many there were. Only for the one writer. */
export const undoBeyond = async (collection: Collection<StoredDocument>, fields: Fields, pos: string): Promise<number> => {
  const beyond = await collection.find({ pos: { $gt: pos } }).toArray();
  await undo(collection, fields, beyond, pos);
  return beyond.length;
};

/** Each document as it was before, under a new mark, so that a late repetition of the undone write finds nothing to replace. */
const undo = async (collection: Collection<StoredDocument>, fields: Fields, documents: readonly StoredDocument[], place?: string): Promise<void> => {
  const mark = randomUUID();
  const steps = documents.map((document): AnyBulkWriteOperation<StoredDocument> => {
    const filter = { _id: document._id, batch: document.batch };
    const before = earlier(document, place);
    return before ? { replaceOne: { filter, replacement: storedDocument(fields, document._id, before, mark, null) } } : { deleteOne: { filter } };
  });
  if (steps.length > 0) await collection.bulkWrite(steps, { ordered: false });
};

/** A view that was being dropped has documents whose earlier state is beyond the place too: they go. */
const earlier = ({ before }: StoredDocument, place: string | undefined): EarlierState | null => (before && (place === undefined || before.pos <= place) ? before : null);
