import { theOne, type ImportForm, type PointRow } from './import-draft';
import { placeOf, requestOf, treeOf, withReferences } from './import-request';

const row = (text: string, depth: number, changes: Partial<PointRow> = {}): PointRow => ({
  text,
  type: 'information',
  confidence: 1,
  evidence: '',
  depth,
  agenda: null,
  negative: false,
  speakerName: '',
  speakerNote: '',
  speaker: '',
  ownerName: '',
  owner: '',
  due: null,
  keep: true,
  ...changes,
});

const form = (changes: Partial<ImportForm> = {}): ImportForm => ({
  groupId: null,
  kind: 'ordinary',
  number: null,
  title: null,
  date: '2022-10-10',
  time: null,
  venue: null,
  agenda: 'Návrhy\n\nRůzné',
  attendees: [
    { name: 'Účastník Jedna', note: '', personId: '', organisationId: null, presence: 'present', guest: false },
    { name: 'Účastnice Dvě', note: '', personId: 'p2', organisationId: null, presence: 'present', guest: false },
  ],
  headcount: null,
  points: [],
  nextDate: null,
  nextTime: null,
  nextVenue: null,
  authorName: '',
  authorId: null,
  ...changes,
});

describe('minutes import in the web', () => {
  it('chooses a person only when exactly one fits, diacritics aside', () => {
    const people = [
      { value: 'p1', label: 'Účastník Jedna – Město' },
      { value: 'p2', label: 'Účastnice Dvě' },
      { value: 'p3', label: 'Účastnice Dvě – Spolek' },
    ];
    expect(theOne('ucastnik jedna', people)).toBe('p1');
    expect(theOne('Účastnice Dvě', people)).toBe('');
    expect(theOne('', people)).toBe('');
  });

  it('makes a tree of indents and leaves out what is not kept', () => {
    const tree = treeOf([row('a', 0), row('a1', 1), row('skip', 1, { keep: false }), row('a1x', 2), row('b', 0)], (text) => text);
    expect(tree.map(({ text, children }) => [text, children.map((child) => [child.text, child.children.map((leaf) => leaf.text)])])).toEqual([
      ['a', [['a1', ['a1x']]]],
      ['b', []],
    ]);
  });

  it('sends references instead of the names of registered people, and no recognised name at all', () => {
    const people = [{ name: 'Účastník Jedna', personId: 'p1' }, { name: 'Účastník Jedna Mladší', personId: 'p9' }, { name: 'Účastník Neznámý', personId: '' }];
    expect(withReferences('Účastník Jedna Mladší a Účastník Jedna, také Účastník Neznámý', people)).toBe('@[p9] a @[p1], také N. N.');
    const request = JSON.stringify(requestOf(form({ points: [row('Navrhla Účastnice Dvě a Host Cizí', 0, { speakerName: 'Host Cizí' })] }), 'liberec', 'f'.repeat(64), null));
    expect(request).toContain('Navrhla @[p2] a N. N.');
    expect(request).not.toContain('Účastnice');
  });

  it('[D089] sends a task with its point only when somebody owns it, and nobody’s name', () => {
    const task = { type: 'task', ownerName: 'Účastnice Tři', owner: 'p3', due: '2022-11-30' };
    const rows = [row('x', 0, { keep: false, ...task }), row('a', 0), row('Zajistí Účastnice Tři', 1, task), row('b', 0, { type: 'task', due: '2022-12-01' }), row('c', 0, { ...task, type: 'need' })];
    const request = requestOf(form({ points: rows }), 'liberec', 'f'.repeat(64), null) as { tasks: unknown; points: unknown };
    expect(request.tasks).toEqual([{ point: '1.1', owner: { personId: 'p3' }, due: '2022-11-30' }]);
    expect(JSON.stringify(request)).toContain('Zajistí @[p3]');
    expect(JSON.stringify(request)).not.toContain('Účastnice');
    expect([placeOf(form({ points: rows }))('tasks.0.due'), placeOf(form({ points: rows }))('tasks.0.owner.personId')]).toEqual(['points.2.due', 'points.2.owner']);
  });

  it('leads a refusal to the row that the person sees', () => {
    const place = placeOf(form({ points: [row('x', 0, { keep: false }), row('a', 0), row('a1', 1), row('a2', 1), row('b', 0)] }));
    expect(place('points.0.children.1.text')).toBe('points.3.text');
    expect(place('points.1.type')).toBe('points.4.type');
    expect(place('attendees.0.personId')).toBe('attendees.1.personId');
    expect(place('next.date')).toBe('nextDate');
  });
});
