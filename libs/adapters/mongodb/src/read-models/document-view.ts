import type { Collection } from 'mongodb';
import type { FindOptions, Scalar, View, Where } from '@triada/ports';
import { filterOf, orderOf } from './conditions';
import type { Fields } from './fields';
import { compareScalars } from './index-values';
import type { StoredDocument } from './stored-document';

/** Works on the collection of a view; throws where it is not declared. */
export type UseView = <T>(work: (collection: Collection<StoredDocument>, fields: Fields) => Promise<T>) => Promise<T>;

/** One view for readers, over its collection. */
export class DocumentView<Doc extends object> implements View<Doc> {
  constructor(private readonly use: UseView) {}

  async get(id: string): Promise<Doc | null> {
    const found = await this.use((collection) => collection.findOne({ _id: id }, { projection: { json: 1 } }));
    return found?.json ? (JSON.parse(found.json) as Doc) : null;
  }

  async find({ where, sort, skip = 0, limit }: FindOptions = {}): Promise<readonly Doc[]> {
    return this.use(async (collection, fields) => {
      const [filter, order] = [filterOf(fields, where), orderOf(fields, sort)];
      // To the server, 0 is no limit.
      if (limit === 0) return [];
      const found = await collection.find(filter, { sort: order, skip, limit: limit ?? 0, projection: { json: 1 } }).toArray();
      return found.map(({ json }) => JSON.parse(json!) as Doc);
    });
  }

  async count(where?: Where): Promise<number> {
    return this.use((collection, fields) => collection.countDocuments(filterOf(fields, where)));
  }

  /** Null is no value. Of a list, each element. */
  async distinct(field: string, where?: Where): Promise<readonly Scalar[]> {
    return this.use(async (collection, fields) => {
      const ordinal = fields.ordinal(field);
      const found = (await collection.distinct(ordinal === null ? '_id' : `l${ordinal}`, filterOf(fields, where))) as Scalar[];
      return found.filter((value) => value !== null).sort(compareScalars);
    });
  }
}
