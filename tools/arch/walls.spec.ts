import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { files, importsOf, isSpec, projects, reachableFrom, read, resolveImport, root, sources, specifiersOf, aliases } from './house';

const axes: Record<string, readonly string[]> = {
  scope: ['planning', 'meetings', 'registry', 'financing', 'audit', 'integration', 'access', 'shared', 'web', 'all'],
  layer: ['app', 'service', 'domain', 'contracts', 'kernel', 'port', 'adapter', 'platform', 'ui', 'testing'],
  runtime: ['pure', 'node', 'browser'],
};

describe('tags', () => {
  it.each(projects.map((project) => [project.name, project] as const))('%s has exactly one known value per axis', (_name, { tags }) => {
    for (const [axis, values] of Object.entries(axes)) {
      const own = tags.filter((tag) => tag.startsWith(`${axis}:`)).map((tag) => tag.slice(axis.length + 1));
      expect({ axis, own }).toEqual({ axis, own: [expect.stringMatching(new RegExp(`^(${values.join('|')})$`))] });
    }
    expect(tags).toHaveLength(Object.keys(axes).length);
  });

  it('every source file belongs to a project', () => {
    const folders = projects.map(({ path }) => `${path}/`);
    expect(sources.filter((file) => !folders.some((folder) => file.startsWith(folder)))).toEqual([]);
  });

  it('every library has an alias and every alias a library', () => {
    const libraries = projects.filter(({ path }) => path.startsWith('libs/')).map(({ path }) => path);
    const pointed = Object.values(aliases).map(([target]) => projects.find(({ path }) => target!.startsWith(`./${path}/`))?.path);
    expect([...new Set(pointed)].sort()).toEqual(libraries.sort());
  });
});

describe('the lint walls stand', () => {
  // The rule reads Nx's graph of projects, which a fresh clone does not have yet.
  beforeAll(() => {
    const made = spawnSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { cwd: root, encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false' } });
    expect({ status: made.status, errors: made.status === 0 ? '' : made.stderr }).toEqual({ status: 0, errors: '' });
  }, 120_000);

  const lint = (file: string, text: string): string => {
    const result = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', file, '--format', 'json'], {
      cwd: root,
      input: text,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false' },
    });
    const [report] = JSON.parse(result.stdout) as [{ messages: { ruleId: string }[] }];
    return report.messages.map(({ ruleId }) => ruleId).join();
  };

  it.each([
    ['a domain that imports the platform', 'libs/contexts/planning/domain/src/probe.ts', '@triada/platform'],
    ['a context that imports the domain of another', 'libs/contexts/planning/service/src/probe.ts', '@triada/meetings-domain'],
    ['a context that imports the service of another', 'libs/contexts/planning/service/src/probe.ts', '@triada/meetings-service'],
    ['a service that imports an adapter', 'libs/contexts/planning/service/src/probe.ts', '@triada/adapter-embedded'],
    ['a kernel that imports a port', 'libs/kernel/src/probe.ts', '@triada/ports'],
    ['a port that imports an adapter', 'libs/ports/src/probe.ts', '@triada/adapter-embedded'],
    ['a page that imports a service', 'apps/web/src/probe.ts', '@triada/planning-service'],
    ['contracts that import the platform', 'libs/contexts/planning/contracts/src/probe.ts', '@triada/platform'],
  ])('refuses %s', (_what, file, imported) => {
    expect(lint(file, `import * as probe from '${imported}';\nexport const x = probe;\n`)).toContain('@nx/enforce-module-boundaries');
  });

  it.each([
    ['node:fs in a domain', 'libs/contexts/planning/domain/src/probe.ts', 'node:fs'],
    ['Nest in contracts', 'libs/contexts/planning/contracts/src/probe.ts', '@nestjs/common'],
  ])('refuses %s', (_what, file, imported) => {
    expect(lint(file, `import * as probe from '${imported}';\nexport const x = probe;\n`)).toContain('no-restricted-imports');
  });

  it('lets a context see the contracts of another', () => {
    const text = `import * as probe from '@triada/meetings-contracts';\nexport const x = probe;\n`;
    expect(lint('libs/contexts/planning/service/src/probe.ts', text)).toBe('');
  });
});

describe('imports', () => {
  it('go in no circle between files', () => {
    const done = new Set<string>();
    const circles: string[][] = [];
    const visit = (file: string, path: readonly string[]): void => {
      const start = path.indexOf(file);
      if (start >= 0) return void circles.push([...path.slice(start), file]);
      if (done.has(file)) return;
      importsOf(file, false).forEach((next) => visit(next, [...path, file]));
      done.add(file);
    };
    sources.filter((file) => !isSpec(file)).forEach((file) => visit(file, []));
    expect(circles).toEqual([]);
  });

  it('resolve: every relative path and alias means a file', () => {
    const lost = sources.flatMap((file) =>
      specifiersOf(file)
        .filter((specifier) => (specifier.startsWith('.') && !/\.(css|json|svg|mjs)$/.test(specifier)) || specifier.startsWith('@triada/'))
        .filter((specifier) => !resolveImport(file, specifier) && !specifier.includes('/generated/'))
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['node:sqlite', /^libs\/(adapters\/embedded|identity-provider)\/|^tools\/bench\//],
    ['kafkajs', /^libs\/adapters\/kafka\//],
    ['@eventstore/db-client', /^libs\/adapters\/eventstoredb\//],
    ['mongodb', /^libs\/adapters\/mongodb\//],
    ['oidc-provider', /^libs\/identity-provider\//],
    ['@opentelemetry/api', /^libs\/platform\/src\/ops\//],
  ])('%s is imported only where it belongs', (client, home) => {
    expect(sources.filter((file) => !isSpec(file) && specifiersOf(file).includes(client) && !home.test(file))).toEqual([]);
  });
});

describe('slices', () => {
  const slices = sources.filter((file) => /\.(slice|query|projection|intake|publication)\.ts$/.test(file) || /processes\/[^/]+\/[^/.]+(\.process)?\.ts$/.test(file));

  it('exist', () => expect(slices.length).toBeGreaterThan(50));

  it('are all reachable from the standalone product', () => {
    const reachable = reachableFrom(['apps/standalone/src/main.ts']);
    expect(slices.filter((file) => !isSpec(file) && !reachable.has(file))).toEqual([]);
  });

  it('service libraries export their context and nothing of the inside', () => {
    for (const { path } of projects.filter(({ tags, path: p }) => tags.includes('layer:service') && p !== 'libs/contexts/access/service')) {
      expect(read(`${path}/src/index.ts`).match(/export\s+(?!type\b)/g)).toHaveLength(1);
    }
  });
});

describe('habits', () => {
  const production = sources.filter((file) => !isSpec(file));

  it('no source file is longer than 300 lines', () => {
    const data = /reference-data\/src\/.*(data|lists)|messages\/(cs|en)/;
    const long = production.filter((file) => !data.test(file) && read(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('no test is skipped, focused or left for later', () => {
    const weak = new RegExp(String.raw`\b(it|test|describe)\.(only|skip|todo|failing)\b|\b(xit|xdescribe|fit|fdescribe)\(`);
    expect(sources.filter((file) => file !== 'tools/arch/walls.spec.ts' && weak.test(read(file)))).toEqual([]);
  });

  it('nothing in the tree is left unfinished or names a machine', () => {
    const marks = new RegExp(['TO' + 'DO', 'FIX' + 'ME', '/wor' + 'k/', '/tm' + 'p/bash'].join('|'));
    expect(production.filter((file) => marks.test(read(file)))).toEqual([]);
  });

  it('files are kebab-case', () => {
    const odd = files.filter((file) => !file.startsWith('apps/web/public/') && !/^([a-z0-9]+(-[a-z0-9]+)*|__stored__|[a-zA-Z0-9-]+)(\.[a-z0-9-]+)*$/.test(file.slice(dirname(file).length + 1)));
    expect(odd).toEqual([]);
  });
});
