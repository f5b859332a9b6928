import { Invalid } from '@triada/kernel';
import { z } from 'zod';
import { parseInput } from './parse-input';
import { platformSentences } from './platform-sentences';

const faultsOf = (schema: z.ZodType, input: unknown) => {
  try {
    parseInput(schema, input);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(Invalid);
    return (error as Invalid).faults;
  }
};

describe('faults of the input', () => {
  const cases: readonly [name: string, schema: z.ZodType, input: unknown, faults: readonly object[]][] = [
    ['a missing field', z.object({ a: z.string() }), {}, [{ field: 'a', rule: 'platform.required' }]],
    ['a missing choice', z.object({ a: z.enum(['x']) }), {}, [{ field: 'a', rule: 'platform.required' }]],
    ['a missing variant', z.object({ a: z.union([z.string(), z.number()]) }), {}, [{ field: 'a', rule: 'platform.required' }]],
    [
      'a wrong kind',
      z.object({ a: z.object({ b: z.array(z.boolean()) }) }),
      { a: { b: [true, 'x'] } },
      [{ field: 'a.b[1]', rule: 'platform.expected-boolean' }],
    ],
    [
      'a record',
      z.object({ a: z.record(z.string(), z.number()) }),
      { a: [] },
      [{ field: 'a', rule: 'platform.expected-object' }],
    ],
    ['a broken number', z.int(), 1.5, [{ field: '', rule: 'platform.expected-int' }]],
    [
      'a short text',
      z.object({ a: z.string().min(3) }),
      { a: 'x' },
      [{ field: 'a', rule: 'platform.characters-at-least', params: { limit: 3 } }],
    ],
    [
      'a long list',
      z.object({ a: z.array(z.int()).max(1) }),
      { a: [1, 2] },
      [{ field: 'a', rule: 'platform.items-at-most', params: { limit: 1 } }],
    ],
    [
      'a small number',
      z.object({ a: z.number().min(5) }),
      { a: 1 },
      [{ field: 'a', rule: 'platform.number-at-least', params: { limit: 5 } }],
    ],
    [
      'an odd step',
      z.object({ a: z.number().multipleOf(100) }),
      { a: 150 },
      [{ field: 'a', rule: 'platform.multiple-of', params: { divisor: 100 } }],
    ],
    ['a format that we word', z.object({ a: z.email() }), { a: 'x' }, [{ field: 'a', rule: 'platform.format-email' }]],
    ['a pattern', z.object({ a: z.string().regex(/^x/) }), { a: 'y' }, [{ field: 'a', rule: 'platform.format' }]],
    [
      'unknown fields, each',
      z.strictObject({}),
      { b: 1, c: 2 },
      [
        { field: 'b', rule: 'platform.unknown-field' },
        { field: 'c', rule: 'platform.unknown-field' },
      ],
    ],
    [
      'a wrong key',
      z.object({ a: z.record(z.string().max(1), z.int()) }),
      { a: { long: 1 } },
      [{ field: 'a.long', rule: 'platform.unknown-field' }],
    ],
    [
      'a wrong choice',
      z.object({ a: z.enum(['x', 'y']) }),
      { a: 'z' },
      [{ field: 'a', rule: 'platform.choice', params: { choices: 'x, y' } }],
    ],
    [
      'the one variant that was meant',
      z.union([z.string(), z.object({ b: z.int() })]),
      { b: 'x' },
      [{ field: 'b', rule: 'platform.expected-number' }],
    ],
    [
      'no variant',
      z.object({ a: z.union([z.string(), z.number()]) }),
      { a: true },
      [{ field: 'a', rule: 'platform.no-variant' }],
    ],
    [
      'an unknown kind of a variant',
      z.discriminatedUnion('t', [z.object({ t: z.literal('x') })]),
      { t: 'y' },
      [{ field: 't', rule: 'platform.no-variant' }],
    ],
    [
      'a rule of the schema',
      z.object({ a: z.int().refine(() => false, { error: 'planning.too-early', params: { year: 2022 } }) }),
      { a: 1 },
      [{ field: 'a', rule: 'planning.too-early', params: { year: 2022 } }],
    ],
    [
      'a rule without a code',
      z.object({ a: z.int().refine(() => false) }),
      { a: 1 },
      [{ field: 'a', rule: 'platform.invalid-value' }],
    ],
  ];

  it.each(cases)('tells %s', (_name, schema, input, faults) => {
    expect(faultsOf(schema, input)).toEqual(faults);
  });

  it('has a sentence in both languages for every rule of the platform', () => {
    for (const [, schema, input] of cases) {
      for (const { rule } of faultsOf(schema, input)) {
        if (!rule.startsWith('platform.')) continue;
        expect(platformSentences[rule]).toEqual({ cs: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) });
      }
    }
  });
});
