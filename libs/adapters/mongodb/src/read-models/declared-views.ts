import type { Collection, Db } from 'mongodb';
import type { ViewDefinition } from '@triada/ports';
import { isDuplicate, isMissingCollection } from '../connect/errors';
import { Fields } from './fields';
import type { StoredDocument } from './stored-document';

interface Declaration {
  readonly _id: string;
  readonly indexes: readonly string[];
}

const declarationsOf = (db: Db): Collection<Declaration> => db.collection<Declaration>('views');

export const collectionOf = (db: Db, view: string): Collection<StoredDocument> => db.collection<StoredDocument>(`view.${view}`);

/** Writes the declaration down and makes the indexes that are missing; throws where the view was declared with others. */
export const declareView = async (db: Db, definition: ViewDefinition): Promise<Fields> => {
  const fields = new Fields(definition);
  try {
    await declarationsOf(db).insertOne({ _id: definition.name, indexes: definition.indexes });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const known = await declarationsOf(db).findOne({ _id: definition.name });
    if (JSON.stringify(known?.indexes) !== JSON.stringify(definition.indexes)) {
      throw new Error(`view ${definition.name} was declared with other indexes; give the projection a new version`, { cause: error });
    }
  }
  const collection = collectionOf(db, definition.name);
  const there = await indexNames(collection);
  const missing = fields.indexes.filter(({ name }) => !there.has(name));
  if (missing.length > 0) await collection.createIndexes([...missing]);
  return fields;
};

/** As another process has declared it; throws where nobody has. */
export const findDeclared = async (db: Db, view: string): Promise<Fields> => {
  const found = await declarationsOf(db).findOne({ _id: view });
  if (!found) throw new Error(`view ${view} is not declared`);
  return new Fields({ name: found._id, indexes: found.indexes });
};

export const declaredNames = async (db: Db): Promise<readonly string[]> => {
  const found = await declarationsOf(db).find({}, { projection: { _id: 1 } }).toArray();
  return found.map(({ _id }) => _id).sort();
};

/** Only what is missing may be asked for: FerretDB ends the connection when all that it is asked for is there already. */
const indexNames = async (collection: Collection<StoredDocument>): Promise<ReadonlySet<string>> => {
  try {
    return new Set((await collection.listIndexes().toArray()).map(({ name }) => String(name)));
  } catch (error) {
    if (!isMissingCollection(error)) throw error;
    return new Set();
  }
};
