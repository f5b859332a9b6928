import { idempotencyKeys } from './middleware';
import { ApiProblem, problemFrom } from './problem';

describe('client of the API', () => {
  it('keeps the key of a command until an answer has come', () => {
    let count = 0;
    const keys = idempotencyKeys(() => `key-${++count}`);
    const path = '/meetings/groups';
    expect(keys.keyFor(path, { name: 'A' })).toBe('key-1');
    expect(keys.keyFor(path, { name: 'A' })).toBe('key-1');
    expect(keys.keyFor(path, { name: 'B' })).toBe('key-2');
    keys.answered(path, { name: 'A' });
    expect(keys.keyFor(path, { name: 'A' })).toBe('key-3');
  });

  it('makes a problem of any refusal', () => {
    const problem = { title: 'Pravidlo to nedovoluje', status: 422, code: 'planning.quota-exhausted', detail: 'Kvóta je vyčerpána.', faults: [] };
    expect(problemFrom(422, problem)).toBeInstanceOf(ApiProblem);
    expect(problemFrom(422, problem).code).toBe('planning.quota-exhausted');
    expect(problemFrom(502, '<html>').code).toBe('http.502');
  });
});
