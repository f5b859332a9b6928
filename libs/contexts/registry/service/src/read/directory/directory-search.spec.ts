import fc from 'fast-check';
import { regionalList, untouchedCodeList } from '@triada/registry-domain';
import type { DirectoryEntry } from '@triada/registry-contracts';
import type { NamedCodes } from '../named-codes';
import { foldText } from '@triada/kernel';
import { containsWords, wordsOf } from '../text-search';
import { csv } from './csv';
import { inCzechOrder, isOutside, matchesWords } from './directory-search';

const groups = regionalList('target-groups', untouchedCodeList);
const codes = {
  searchText: (_region: string, _list: string, code: string) =>
    foldText(groups.items.find((item) => item.code === code)?.nameCs ?? code),
} as unknown as NamedCodes;

const entry = (name: string): DirectoryEntry => ({
  type: 'service',
  id: name,
  name,
  regionId: 'liberec',
  organisation: null,
  kind: { code: 's40', cs: 'pečovatelská služba', en: 'home care service' },
  forms: [],
  targetGroups: [{ code: 'seniors', cs: 'senioři', en: 'seniors' }],
  lifeSituations: [],
  state: 'active',
  plannedYear: null,
  late: false,
  place: { hidden: false, municipality: '563889', municipalityName: 'Liberec', address: null },
  territory: [],
  outsideRegion: null,
  conditions: 'Po domluvě.',
  contact: { phone: null, email: null, web: null, dataBox: null, note: null },
  contactOf: 'own',
});

const matches = (name: string, question: string): boolean =>
  matchesWords({ entry: entry(name), searchText: foldText(name) }, wordsOf(question), codes);

/** Anything that can come over the wire: controls, lone surrogates, signs of regular expressions. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('(', '[a-', '\\', '.*', '%', "'; DROP TABLE", '\u0000', 'ﬁ', 'ẞ', 'İ'.repeat(100)),
);

const czechName = fc.string({
  unit: fc.constantFrom(...'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzžAÁCČHŘŠŽ -0129'),
  maxLength: 12,
});

describe('search of the directory', () => {
  it('never throws, whatever is asked of whatever is stored', () => {
    fc.assert(fc.property(hostile, hostile, (name, question) => typeof matches(name, question) === 'boolean'));
  });

  it('finds every text by itself', () => {
    fc.assert(fc.property(hostile, (text) => containsWords(text, text)));
  });

  it('does not mind case and diacritics', () => {
    expect(matches('Žluťoučký kůň', 'zlutoucky KUN')).toBe(true);
    expect(matches('Žluťoučký kůň', 'liberec seniori pecovatelska')).toBe(true);
    expect(matches('Žluťoučký kůň', 'zlutoucky vul')).toBe(false);
  });

  it('sorts as Intl.Collator does in Czech, and the same whatever the order before', () => {
    const collator = new Intl.Collator('cs');
    fc.assert(
      fc.property(fc.uniqueArray(czechName, { maxLength: 30 }), (names) => {
        const sorted = inCzechOrder(names.map(entry)).map(({ name }) => name);
        for (let index = 1; index < sorted.length; index++)
          expect(collator.compare(sorted[index - 1]!, sorted[index]!)).toBeLessThanOrEqual(0);
        expect(inCzechOrder([...names].reverse().map(entry)).map(({ name }) => name)).toEqual(sorted);
      }),
    );
    expect(
      inCzechOrder(['Chrastava', 'Jablonec', 'Hrádek', 'Chotyně', 'Čtveřín', 'Cvikov'].map(entry)).map(({ name }) => name),
    ).toEqual(['Cvikov', 'Čtveřín', 'Hrádek', 'Chotyně', 'Chrastava', 'Jablonec']);
  });

  it('calls outside what is given elsewhere, else what serves only others', () => {
    const region = new Set(['564028']);
    const at = (municipality: string | null, ...territory: string[]): DirectoryEntry => ({
      ...entry('x'),
      place: { hidden: municipality === null, municipality, municipalityName: municipality, address: null },
      territory: territory.map((code) => ({ code, name: code })),
    });
    expect(
      [at('564028'), at('563889', '564028'), at(null, '564028'), at(null, '563889'), at(null)].map((one) =>
        isOutside(one, region),
      ),
    ).toEqual([false, true, false, true, false]);
  });
});

describe('table for Excel', () => {
  it('quotes what needs it and starts no formula', () => {
    expect(csv([['a;b', '"x"', 'řádek\nřádek', '=1+1', '@x', '-5', '+420 400 000 000', '+cmd|x']])).toBe(
      '\uFEFF"a;b";"""x""";"řádek\nřádek";\'=1+1;\'@x;\'-5;+420 400 000 000;\'+cmd|x\r\n',
    );
  });

  it('keeps every cell readable', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const row = csv([['před', text, 'za']]).slice(1, -2);
        expect(row.startsWith('před;') && row.endsWith(';za')).toBe(true);
        const cell = row.slice(5, -3);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect([text, `'${text}`]).toContain(read);
      }),
    );
  });
});
