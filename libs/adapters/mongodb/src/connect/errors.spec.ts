import { MongoBulkWriteError, MongoNetworkError, type BulkWriteResult } from 'mongodb';
import { StoreUnavailable } from '@triada/ports';
import { asUnavailable, isDuplicate } from './errors';

const result = {} as BulkWriteResult;

describe('a bulk write', () => {
  it('whose connection breaks in its middle says that the server is away, as any other call does', () => {
    const broken = new MongoBulkWriteError(new MongoNetworkError('connection 12 to 127.0.0.1:27017 closed'), result);
    expect(asUnavailable(broken)).toMatchObject({ reason: 'disconnected', message: expect.stringContaining('connection 12') });
    expect(asUnavailable(broken)).toBeInstanceOf(StoreUnavailable);
  });

  it('that the server refuses stays what it is', () => {
    const refused = new MongoBulkWriteError({ message: 'E11000 duplicate key', code: 11_000, writeErrors: [{ code: 11_000 }] as never }, result);
    expect(asUnavailable(refused)).toBe(refused);
    expect(isDuplicate(refused)).toBe(true);
  });
});
