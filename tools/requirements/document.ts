import type { CarryingTest } from './carried-tests';
import type { Requirement } from './statements';

const parts: Readonly<Record<Requirement['part'], string>> = {
  D: 'Part D: demands of the source texts',
  F: 'Part F: features of a complete product',
  X: 'Part X: what sets Triáda apart',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const testsCell = (tests: readonly CarryingTest[]): string =>
  tests.length === 0 ? 'open' : tests.map(({ file, title }) => `\`${file}\`: ${cell(title)}`).join('<br>');

const summary = (requirements: readonly Requirement[], carried: ReadonlyMap<string, readonly CarryingTest[]>): string => {
  const row = (name: string, own: readonly Requirement[]): string => {
    const done = own.filter(({ id }) => carried.has(id)).length;
    return `| ${name} | ${own.length} | ${done} | ${own.length - done} |`;
  };
  const contexts = [...new Set(requirements.map(({ context }) => context))].sort();
  const rows = contexts.map((context) =>
    row(
      context,
      requirements.filter((one) => one.context === context),
    ),
  );
  return ['| context | ids | with a test | open |', '|---|---|---|---|', ...rows, row('**all**', requirements)].join('\n');
};

const byId = (tests: readonly CarryingTest[]): ReadonlyMap<string, readonly CarryingTest[]> => {
  const carried = new Map<string, CarryingTest[]>();
  for (const test of tests) for (const id of test.ids) carried.set(id, [...(carried.get(id) ?? []), test]);
  for (const own of carried.values()) own.sort((a, b) => (`${a.file} ${a.title}` < `${b.file} ${b.title}` ? -1 : 1));
  return carried;
};

/** The page of requirements with the tests that carry them. */
export const documentOf = (requirements: readonly Requirement[], tests: readonly CarryingTest[]): string => {
  const carried = byId(tests);
  const section = (part: Requirement['part']): string =>
    [
      `## ${parts[part]}`,
      '',
      '| id | the software must | context | rule | tests |',
      '|---|---|---|---|---|',
      ...requirements
        .filter((one) => one.part === part)
        .map(
          ({ id, statement, context, rule }) =>
            `| ${id} | ${cell(statement)} | ${context} | ${rule ? 'rule' : ''} | ${testsCell(carried.get(id) ?? [])} |`,
        ),
    ].join('\n');
  return `${[
    '# Requirements and the tests that carry them',
    '',
    'Written by `npm run requirements` from the demands and from the titles of the tests; do not edit. A test carries an id when its title has',
    'it in square brackets. „Open“ = no test carries it yet. A test is necessary and not sufficient: an id is met when the behaviour works',
    'through the public API and, where a person would look for it, on a page. „rule“ marks a hard business rule.',
    '',
    summary(requirements, carried),
    '',
    ...(Object.keys(parts) as Requirement['part'][]).map((part) => `${section(part)}\n`),
  ].join('\n')}`.replace(/\n+$/, '\n');
};

/** Ids in test titles that no requirement has: a slip of the pen, or a requirement that was dropped. */
export const strangeIds = (requirements: readonly Requirement[], tests: readonly CarryingTest[]): readonly string[] => {
  const known = new Set(requirements.map(({ id }) => id));
  return tests.flatMap(({ file, ids }) => ids.filter((id) => !known.has(id)).map((id) => `${id} in ${file}`));
};
