import fc, { type Arbitrary } from 'fast-check';
import type { JsonSchema } from './operations';

/** Makes values of JSON schemas: mostly right ones, often nearly right ones, so that they come deep into the product. */
export class SchemaValues {
  constructor(
    private readonly schemas: Readonly<Record<string, JsonSchema>>,
    /** Ids of things that exist: random ones would always end at „not found“. */
    private readonly knownIds: readonly string[],
  ) {}

  /** Values of the schema, some with a part of them replaced by anything at all, and some that are anything at all. */
  nearly(schema: JsonSchema): Arbitrary<unknown> {
    return fc.oneof(
      { weight: 6, arbitrary: this.of(schema, 0) },
      { weight: 3, arbitrary: this.of(schema, 0, 15) },
      { weight: 1, arbitrary: anything },
    );
  }

  /** `damage`: of a hundred parts, how many are replaced. */
  private of(schema: JsonSchema | boolean, depth: number, damage = 0): Arbitrary<unknown> {
    const right = this.right(schema, depth, damage);
    return damage > 0 ? fc.oneof({ weight: 100 - damage, arbitrary: right }, { weight: damage, arbitrary: anything }) : right;
  }

  private right(schema: JsonSchema | boolean, depth: number, damage: number): Arbitrary<unknown> {
    if (typeof schema === 'boolean') return anything;
    const inner = (part: JsonSchema | boolean) => this.of(part, depth + 1, damage);
    if (schema['$ref']) return this.of(this.schemas[String(schema['$ref']).split('/').at(-1)!]!, depth + 1, damage);
    if ('const' in schema) return fc.constant(schema['const']);
    if (schema['enum']) return fc.constantFrom(...schema['enum']);
    const variants = schema['anyOf'] ?? schema['oneOf'];
    if (variants) return fc.oneof(...variants.map(inner));
    switch (schema['type']) {
      case 'object':
        return this.object(schema, depth, damage);
      case 'array':
        if (schema['prefixItems']) return fc.tuple(...schema['prefixItems'].map(inner));
        return fc.array(inner(schema['items'] ?? {}), {
          minLength: Math.min(schema['minItems'] ?? 0, 3),
          maxLength: depth > 3 ? (schema['minItems'] ?? 0) : Math.max(schema['minItems'] ?? 0, 3),
        });
      case 'string':
        return this.string(schema);
      case 'integer':
      case 'number':
        return numberOf(schema);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return anything;
    }
  }

  private object(
    { additionalProperties, properties = {}, propertyNames, required = [] }: JsonSchema,
    depth: number,
    damage: number,
  ): Arbitrary<unknown> {
    const record = fc.record(
      Object.fromEntries(
        Object.entries(properties as Record<string, JsonSchema>).map(([name, part]) => [name, this.of(part, depth + 1, damage)]),
      ),
      { requiredKeys: required },
    );
    if (!additionalProperties || typeof additionalProperties !== 'object') return record;
    const key = propertyNames ? this.string(propertyNames) : fc.string({ maxLength: 10 });
    return fc.dictionary(key as Arbitrary<string>, this.of(additionalProperties, depth + 1, damage), { maxKeys: 4 });
  }

  private string({ format, maxLength, minLength = 0, pattern }: JsonSchema): Arbitrary<string> {
    if (format === 'uuid')
      return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...this.knownIds) }, { weight: 1, arbitrary: fc.uuid() });
    if (format === 'date') return day;
    if (format === 'date-time')
      return fc
        .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2030-01-01') })
        .map((date) => date.toISOString());
    if (format === 'email') return fc.emailAddress();
    if (format === 'uri') return fc.webUrl();
    if (pattern)
      return pattern.includes('frydlantsko')
        ? fc.constant('frydlantsko')
        : fc.oneof(fc.constant('frydlantsko'), fc.stringMatching(new RegExp(pattern, 'u')));
    const most = Math.min(maxLength ?? 40, 60);
    return fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength: Math.max(most, minLength) }) },
      { weight: 1, arbitrary: fc.constantFrom(...words) },
    );
  }
}

/** Codes and texts that some field somewhere understands. */
const words = [
  'seniors',
  'provider',
  'commissioner',
  'proposals',
  'adoption',
  's40',
  'T',
  'fte_total',
  'community-plan',
  'priority',
  'goal',
  'measure',
  'need',
  'vision',
  '2022-09',
  '1/2',
  '564028',
];
const day = fc
  .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2030-01-01') })
  .map((date) => date.toISOString().slice(0, 10));
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>('', null, -1, 2 ** 53, 1e308, '\u0000', '\u202e', 'x'.repeat(5_000), [[[[[[]]]]]], {
    __proto__: null,
    constructor: 1,
  }),
);

const numberOf = ({ maximum, minimum, type }: JsonSchema): Arbitrary<number> => {
  const [low, high] = [
    Math.max(minimum ?? -1_000, Number.MIN_SAFE_INTEGER),
    Math.min(maximum ?? 10_000_000, Number.MAX_SAFE_INTEGER),
  ];
  return type === 'integer'
    ? fc.integer({ min: Math.ceil(low), max: Math.floor(high) })
    : fc.double({ min: low, max: high, noNaN: true });
};
