import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionTable, type Role } from '@triada/access';
import { openApiOf } from '@triada/platform';
import { contextsOf } from './contexts';

const noCredentials = { register: async () => false, setPassword: async () => undefined, nameOf: () => null };
const contexts = contextsOf(noCredentials, () => []);
const commands = contexts.flatMap((context) => context.commands);

interface Described {
  readonly operationId: string;
}
const { paths } = openApiOf(contexts, permissionTable) as { paths: Record<string, Record<string, Described>> };
/** Every route of the product: method, path, operation. */
const routes = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId }]) => ({ method, path, operationId })),
);

const root = join(__dirname, '../../..');
/** Code that runs in the product: no specs, no adapters (they offer what the port promises), no suites. */
const productFiles = ['apps/standalone/src', 'apps/cli/src', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter(
      (file) =>
        file.endsWith('.ts') && !/\.(spec|fixture)\.ts$/.test(file) && !/^libs\/(adapters|ports|ports-tck|testing)\//.test(file),
    ),
);

describe('history cannot be deleted', () => {
  it('[F54] every route has a row of rights', () => {
    expect(routes.length).toBeGreaterThan(commands.length);
    // Who watches for changes is asked by the rows of the questions, for each change anew (libs/platform/src/live).
    const without = routes.filter(({ operationId }) => !Object.hasOwn(permissionTable, operationId));
    expect(without.map(({ method, operationId }) => `${method} ${operationId}`)).toEqual(['get WatchChanges']);
  });

  it.each<Role>(['auditor', 'integrator', 'public'])('[F54][F56] the role %s has no command at all', (role) => {
    expect(commands.length).toBeGreaterThan(100);
    expect(commands.filter(({ name }) => permissionTable[name]!.roles.includes(role)).map(({ name }) => name)).toEqual([]);
  });

  it('[F54] what a route takes away is a decision of an aggregate: a new event, never less of them', () => {
    const removing = routes.filter(({ method }) => method === 'delete').map(({ operationId }) => operationId);
    expect(removing.filter((operation) => !commands.some(({ name }) => name === operation))).toEqual([]);
  });

  it('[F54] no code of the product deletes, hides or cuts a stream, so no role can, the administrator included', () => {
    expect(productFiles.length).toBeGreaterThan(300);
    const hiding = /\.(deleteStream|tombstoneStream|writeMetadata)\(/;
    expect(productFiles.filter((file) => hiding.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('[F50] every state of every aggregate comes from events that have a schema and a version', () => {
    for (const { aggregates } of contexts) {
      for (const { category, events } of aggregates) {
        expect([
          category,
          Object.values(events).filter(({ schema, version }) => schema === undefined || !(version >= 1)),
        ]).toEqual([category, []]);
        expect(Object.keys(events)).not.toEqual([]);
      }
    }
  });
});
