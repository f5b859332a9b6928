import fc from 'fast-check';
import { derivedId, eventId, randomId } from './ids';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-([45])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('ids', () => {
  it('random ones are UUIDs of version 4 and differ', () => {
    const all = Array.from({ length: 1000 }, randomId);
    expect(new Set(all).size).toBe(1000);
    for (const id of all) expect(uuid.exec(id)?.[1]).toBe('4');
  });

  it('derived ones are the same for ever', () => {
    expect(derivedId('command-1', 0)).toBe('ae368ab7-7e0c-579b-9aa9-25e3c818ad86');
    expect(eventId('command-1', 0)).toBe(derivedId('command-1', 0));
    expect(eventId('command-1', 1)).not.toBe(eventId('command-1', 0));
    expect(derivedId('a', 'bc')).not.toBe(derivedId('ab', 'c'));
  });

  it('take any text, broken surrogates included', () => {
    expect(derivedId('\ud800')).toMatch(uuid);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (parts) => {
        expect(uuid.exec(derivedId(...parts))?.[1]).toBe('5');
        expect(derivedId(...parts)).toBe(derivedId(...parts));
      }),
    );
  });
});
