import { z } from 'zod';
import { parsePartialDate } from './partial-date';
import { normalPath, prune, readAt, writeAt } from './paths';
import { sentenceOf } from './sentences';

describe('places in a form', () => {
  it('reads every spelling of a path alike', () => {
    expect([normalPath('points[0].text'), normalPath('$.points.0.text'), normalPath('.name')]).toEqual(['points.0.text', 'points.0.text', 'name']);
  });

  it('changes one place of a copy and keeps arrays arrays', () => {
    const before = { points: [{ text: 'a' }, { text: 'b' }] };
    const after = writeAt(before, 'points.1.text', 'c');
    expect(after).toEqual({ points: [{ text: 'a' }, { text: 'c' }] });
    expect(before.points[1]).toEqual({ text: 'b' });
    expect(readAt(after, 'points.5.text')).toBeUndefined();
  });

  it('leaves empty text out, or sends null where the form began with null', () => {
    expect(prune({ name: '  Frýdlant ', note: '', municipality: '' }, { name: '', note: '', municipality: null })).toEqual({
      name: 'Frýdlant',
      municipality: null,
    });
  });
});

describe('sentences for faults', () => {
  const say = (schema: z.ZodType, value: unknown) => {
    const issue = schema.safeParse(value).error!.issues[0]!;
    return sentenceOf(issue, value === undefined, 'cs');
  };

  it('says what to do, not what failed inside', () => {
    expect(say(z.string().min(1), undefined)).toBe('Vyplňte toto pole.');
    expect(say(z.string().max(3), 'čtyři')).toBe('Zkraťte text na nejvýše 3\u00a0znaky.');
    expect(say(z.array(z.string()).min(1), [])).toBe('Přidejte alespoň 1\u00a0položku.');
    expect(say(z.uuid(), 'x')).toBe('Vyberte jednu z nabízených možností.');
    expect(say(z.iso.date(), '20.6.')).toBe('Zadejte datum, například 20. 6. 2019.');
    expect(say(z.int().max(1000), 2000)).toBe('Největší možná hodnota je 1\u00a0000.');
    expect(say(z.int(), 'sto')).toBe('Zadejte číslo.');
  });
});

describe('dates of any exactness', () => {
  it('[D050] takes what people write and refuses days that do not exist', () => {
    expect(['14. 2. 2018', '2/2018', '2018', '2018-02~1'].map(parsePartialDate)).toEqual(['2018-02-14', '2018-02', '2018', '2018-02~1']);
    expect(['31. 2. 2018', 'brzy', '13/2018'].map(parsePartialDate)).toEqual([undefined, undefined, undefined]);
  });
});
