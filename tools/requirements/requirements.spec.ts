import { testsOf } from './carried-tests';
import { documentOf, strangeIds } from './document';
import { readDemands, readWritten } from './statements';

const demands = `
| id | source | Czech quote | the software must (verifiable) | context | rule |
|---|---|---|---|---|---|
| D001 | text:3 | slova zdroje | A thing is so. | planning |  |
| D002 | text:4 | jiná slova | A rule holds. | meetings | RULE |

| id | feature | best peer today | acceptance: Triáda must | D ids | context |
|---|---|---|---|---|---|
| F01 | A feature | a peer | It works \\| or not. | D001 | planning |
`;

const source = `
// [D001] in a comment is no test
const text = '[D001] in a string is none either';
describe('[D002] group', () => {
  it('[D001] [F01] acts', () => {});
  it.each([[1]])('[D001] acts on %s', () => {});
  it(\`[D002] of \${text}\`, () => {});
  somebody.else('[F01] is none');
});
`;

describe('requirements', () => {
  it('are read without the words of the source', () => {
    expect(readDemands(demands)).toEqual([
      { id: 'D001', part: 'D', statement: 'A thing is so.', context: 'planning', rule: false },
      { id: 'D002', part: 'D', statement: 'A rule holds.', context: 'meetings', rule: true },
      { id: 'F01', part: 'F', statement: 'A feature. It works | or not.', context: 'planning', rule: false },
    ]);
    expect(() => readDemands('| D003 | too | few |')).toThrow('a row of 3 cells');
  });

  it('are carried by titles only', () => {
    expect(testsOf('a.spec.ts', source).map(({ title, ids }) => [title, ids])).toEqual([
      ['group', ['D002']],
      ['acts', ['D001', 'F01']],
      ['acts on %s', ['D001']],
      ['of ${text}', ['D002']],
    ]);
  });

  it('survive a checkout without the demands: what was written reads back the same', () => {
    const read = readDemands(demands);
    const page = documentOf(read, testsOf('a.spec.ts', source));
    expect(readWritten(page)).toEqual(read);
    expect(documentOf(readWritten(page), testsOf('a.spec.ts', source))).toBe(page);
  });

  it('are counted by context, open ones told', () => {
    const page = documentOf(readDemands(demands), testsOf('a.spec.ts', `it('[D001] acts', () => {});`));
    expect(page).toContain('| planning | 2 | 1 | 1 |');
    expect(page).toContain('| D002 | A rule holds. | meetings | rule | open |');
    expect(page).toContain('| D001 | A thing is so. | planning |  | `a.spec.ts`: acts |');
  });

  it('tell ids that nobody asked for', () => {
    expect(strangeIds(readDemands(demands), testsOf('a.spec.ts', `it('[D999] acts', () => {});`))).toEqual(['D999 in a.spec.ts']);
  });
});
