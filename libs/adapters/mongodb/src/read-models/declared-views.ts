import type { Collection, Db } from 'mongodb';
import type { ViewDefinition } from '@triada/ports';
import { isDuplicate, isMissingCollection } from '../connect/errors';
import { Fields } from './fields';
import type { StoredDocument } from './stored-document';

interface Declaration {
  readonly _id: string;
  readonly indexes: readonly string[];
}

/** To make indexes, before what the server says is believed. */
const attempts = 3;

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
  await makeIndexes(collectionOf(db, definition.name), fields);
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

/** Instances that start together make the same indexes; what another has made meanwhile is no fault of anybody. */
const makeIndexes = async (collection: Collection<StoredDocument>, fields: Fields): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    const there = await indexNames(collection);
    const missing = fields.indexes.filter(({ name }) => !there.has(name));
    if (missing.length === 0) return;
    try {
      await collection.createIndexes([...missing]);
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
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
