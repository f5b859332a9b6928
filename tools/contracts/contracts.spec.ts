import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { permissionTable } from '@triada/access';
import { asyncApiOf, openApiOf, type ContextDefinition } from '@triada/platform';
import { missingSentences, startContexts } from '@triada/testing';
import { contextsOf } from '../../apps/standalone/src/contexts';

const root = join(__dirname, '..', '..');
const contexts = contextsOf({ register: async () => false, setPassword: async () => undefined, nameOf: () => null }, () => []);
const openApi = openApiOf(contexts, permissionTable) as any;
const operations = Object.values<any>(openApi.paths).flatMap((path) => Object.values<any>(path));

describe('the contracts of the product', () => {
  it('all contexts run together: no name, route or stream is used twice', async () => {
    const app = await startContexts(contexts, { logLevel: 'silent' });
    await app.settle();
    await app.close();
  });

  it('OpenAPI is valid, and every operation names its roles', async () => {
    expect(await new Validator().validate(openApi)).toEqual({ valid: true });
    expect(
      operations.filter((operation) => operation['x-triada-roles'].length === 0).map(({ operationId }) => operationId),
    ).toEqual([]);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  it('no row of the permission table stands for nothing', () => {
    const known = new Set(operations.map(({ operationId }) => operationId));
    expect(Object.keys(permissionTable).filter((name) => !known.has(name))).toEqual([]);
  });

  it('the committed files are what the code says', () => {
    const committed = (name: string) => JSON.parse(readFileSync(join(root, 'docs', 'contracts', name), 'utf8'));
    expect(committed('openapi.json')).toEqual(JSON.parse(JSON.stringify(openApi)));
    for (const context of contexts.filter(({ publishes }) => publishes.length > 0)) {
      expect(committed(`asyncapi.${context.name}.json`)).toEqual(JSON.parse(JSON.stringify(asyncApiOf(context))));
    }
  });

  it.each(contexts.map((context): [string, ContextDefinition] => [context.name, context]))(
    'every code of %s has a sentence in both languages',
    (name, context) => {
      const folders = ['contracts', 'domain', 'service']
        .map((layer) => join(root, 'libs', 'contexts', name, layer, 'src'))
        .filter((folder) => existsSync(folder));
      expect(missingSentences(context, folders).missing).toEqual([]);
      for (const [code, { cs, en }] of Object.entries(context.sentences)) {
        expect([code, cs.length > 0, en.length > 0]).toEqual([code, true, true]);
      }
    },
  );

  it.each(contexts.flatMap(({ publishes }) => publishes.map((event): [string, typeof event] => [event.type, event])))(
    'the example of %s fits its schema',
    (_type, { example, schema }) => {
      expect(schema.safeParse(example).success).toBe(true);
    },
  );
});
