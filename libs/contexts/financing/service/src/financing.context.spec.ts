import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionTable } from '@triada/access';
import { z } from 'zod';
import { financingContext } from './financing.context';
import { sentences } from './sentences';

const { aggregates, commands, publishes, queries } = financingContext;

const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.includes('sentences'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Every name of a field that a schema lets in or out, however deep. */
const fieldsOf = (schema: unknown): string[] => {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  if (schema === null || typeof schema !== 'object') return [];
  const { properties, ...rest } = schema as { properties?: Record<string, unknown> };
  return [
    ...Object.keys(properties ?? {}),
    ...Object.values(properties ?? {}).flatMap(fieldsOf),
    ...Object.values(rest).flatMap(fieldsOf),
  ];
};
const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });

describe('the financing context', () => {
  it('has a sentence in both languages for every code that its code can throw, and none too many', () => {
    const sources = [...sourcesOf(join(__dirname, '../../domain/src')), ...sourcesOf(__dirname)].join('\n');
    const thrown = new Set([...sources.matchAll(/'(financing\.[a-z-]+)'/g)].map(([, code]) => code!));
    expect(Object.keys(sentences).sort()).toEqual([...thrown].sort());
    expect(Object.values(sentences).every(({ cs, en }) => cs.endsWith('.') && en.endsWith('.'))).toBe(true);
  });

  it('[D016] no request, answer, stored or public event has a field for a single client', () => {
    const schemas = [
      ...commands.flatMap(({ params, body }) => [params, body]),
      ...queries.flatMap(({ params, body, response }) => [params, body ?? z.object({}), response]),
      ...aggregates.flatMap(({ events }) => Object.values(events).map(({ schema }) => schema)),
      ...publishes.map(({ schema }) => schema),
    ];
    const fields = new Set(schemas.flatMap((schema) => fieldsOf(jsonSchema(schema))));
    expect(fields.size).toBeGreaterThan(80);
    expect(
      [...fields].filter((field) =>
        /client|klient|person|citizen|obcan|user|patient|birth|rodne|surname|address|diagnos/i.test(field),
      ),
    ).toEqual([]);
  });

  it('[D016] a scan with such a field would find it', () => {
    expect(fieldsOf(jsonSchema(z.object({ rows: z.array(z.object({ clientCost: z.number() })) })))).toContain('clientCost');
  });

  it('auditors, integrators, providers and the public may change nothing', () => {
    for (const { name } of commands) {
      const { roles } = permissionTable[name]!;
      expect(roles.filter((role) => ['auditor', 'integrator', 'provider', 'public'].includes(role))).toEqual([]);
    }
  });
});
