import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The checkout, seen as projects, files and imports. For the wall tests only. */
export const root = resolve(__dirname, '..', '..');

const ignored = new Set(['node_modules', 'dist', '.nx', '.git', 'generated', '__stored__']);

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(root, path)];
  });

export const files: readonly string[] = ['libs', 'apps', 'tools'].flatMap((folder) => walk(join(root, folder)));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export interface Project {
  readonly name: string;
  readonly path: string;
  readonly tags: readonly string[];
}

export const projects: readonly Project[] = files
  .filter((file) => file.endsWith('project.json'))
  .map((file) => ({ ...(JSON.parse(read(file)) as Project), path: dirname(file) }));

const { compilerOptions } = JSON.parse(read('tsconfig.base.json')) as { compilerOptions: { paths: Record<string, string[]> } };
export const aliases = compilerOptions.paths;

export const isSpec = (file: string): boolean => /\.spec\.tsx?$|\.fixture\.ts$/.test(file);
export const sources: readonly string[] = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const known = new Set(sources);

/** Module specifiers of a file, type-only imports included when `types` is set. */
export const specifiersOf = (file: string, types = true): readonly string[] => {
  const text = read(file);
  const found: string[] = [];
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  for (const [, isType, specifier, dynamic] of text.matchAll(pattern)) {
    if (types || !isType) found.push((specifier ?? dynamic)!);
  }
  return found;
};

/** The file of the checkout that an import means; undefined for packages. */
export const resolveImport = (from: string, specifier: string): string | undefined => {
  const base = aliases[specifier]?.[0]?.replace('./', '') ?? (specifier.startsWith('.') ? join(dirname(from), specifier) : undefined);
  if (!base) return undefined;
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), join(base, 'index.tsx')].find((candidate) => known.has(candidate));
};

export const importsOf = (file: string, types = true): readonly string[] =>
  specifiersOf(file, types).flatMap((specifier) => resolveImport(file, specifier) ?? []);

/** Everything that is loaded when these files are. */
export const reachableFrom = (starts: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    importsOf(file, false).forEach(visit);
  };
  starts.forEach(visit);
  return seen;
};
