import { createHash } from 'node:crypto';
import { financingContext } from '@triada/financing-service';
import { describeWithSharedFiles, readShared } from '@triada/kernel/spec';
import { municipalities } from '@triada/reference-data';
import { registryContext } from '@triada/registry-service';
import { fixedClock } from '@triada/testing';
import { runContexts, type RunningContexts } from '../running-context.fixture';
import { decodeText, type TextFile } from '../text-file';
import { batchesOf } from './batches';
import { importTerritory } from './import-territory';
import { readTerritory } from './territory-file';

const fileOf = (name: string, text: string): TextFile => ({ name, text, hash: createHash('sha256').update(text).digest('hex') });
const notes = {
  as: 'spravce',
  source: 'Ukázkový úřad',
  licence: 'CC BY 4.0',
  attribution: 'Data: Ukázkový úřad',
  asOf: '2024-09-01',
  onProgress: () => undefined,
};
const stream = 'territory-edition-installation';

describe('a file of territory data', () => {
  it('is told by its text, in both encodings that offices use', () => {
    expect(readTerritory('kod_obce;nazev;pocet_obyvatel;rok\n564028;Frýdlant;7400;2024\n')).toMatchObject({
      kind: 'figures',
      rows: [{ line: 2, code: '564028', name: 'Frýdlant', population: { asOf: '2024-01-01', inhabitants: 7400 } }],
      newest: '2024-01-01',
      faults: [],
    });
    const shape = {
      type: 'Polygon',
      coordinates: [
        [
          [15, 50.9],
          [15.12345678, 50.9],
          [15.1, 51],
          [15, 50.9],
        ],
      ],
    };
    const collection = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { kod_obce: 564028 }, geometry: shape }],
    };
    const { kind, rows } = readTerritory(` ${JSON.stringify(collection)}`);
    expect([kind, rows]).toEqual([
      'polygons',
      [
        {
          line: 1,
          code: '564028',
          polygons: [
            [
              [
                [15, 50.9],
                [15.123457, 50.9],
                [15.1, 51],
                [15, 50.9],
              ],
            ],
          ],
        },
      ],
    ]);
    expect(decodeText(Uint8Array.from([0x46, 0x72, 0xfd, 0x64]))).toBe('Frýd');
  });

  it('names every fault with its line, also of days that are no turn of a year, and the columns that stay behind', () => {
    const { faults, left } = readTerritory(
      'municipality_code,population,as_of_date,mayor,region_code\n564028,7400,2024-06-30,x,CZ051\n5640,1,2024-01-01,x,CZ051\n',
    );
    expect(faults.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'not-the-turn-of-a-year'],
      [3, 'municipality-code'],
    ]);
    expect(left).toEqual(['mayor', 'region_code']);
  });

  it('is cut into batches by rows and by bytes, always the same', () => {
    expect(batchesOf(Array.from({ length: 1_001 }, (_, row) => row)).map((batch) => batch.length)).toEqual([500, 500, 1]);
    const wide = Array.from({ length: 7 }, () => 'x'.repeat(200_000));
    expect(batchesOf(wide).map((batch) => batch.length)).toEqual([2, 2, 2, 1]);
    expect(batchesOf(['x'.repeat(600_000), 'y'])).toHaveLength(2);
    expect(batchesOf([])).toEqual([]);
  });
});

describe('triada import territory', () => {
  let running: RunningContexts;
  beforeEach(async () => {
    running = await runContexts([registryContext, financingContext], { clock: fixedClock('2025-03-01T08:00:00.000Z') });
  });
  afterEach(() => running.app.close());

  /** Five years of all municipalities: more than two batches. */
  const years = municipalities().flatMap(({ code }, index) =>
    [1990, 1991, 1992, 1993, 1994].map((year) => `${code},${index + year},${year}`),
  );
  const text = ['municipality_code,population,year', ...years].join('\n');
  const types = async () => (await running.app.events(stream)).map(({ type }) => type);
  const municipality = async (query = '') =>
    (await running.app.anonymous().get(`/registry/territory/municipalities?${query}`)).body.municipalities.find(
      ({ code }: any) => code === '564028',
    );

  it('goes on where it was cut off, after any write, and nobody sees anything before its end', async () => {
    const file = fileOf('roky.csv', text);
    const territory = readTerritory(text);
    for (let written = 1; written <= 5; written++) {
      if (written > 1) expect((await municipality('year=1990')).population).toBeNull();
      await expect(importTerritory(running.cutAfter(1), file, territory, notes)).rejects.toThrow('cut off');
      await running.app.settle();
      expect(await types()).toHaveLength(written);
    }
    const taken = 'TerritoryFiguresTaken';
    expect(await types()).toEqual(['TerritoryEditionOpened', taken, taken, taken, 'TerritoryEditionCompleted']);
    expect((await municipality('year=1990')).population).toMatchObject({ year: 1990, source: 'Ukázkový úřad' });
    expect(await importTerritory(running.api, file, territory, notes)).toMatchObject({ isNew: false });
    expect(await types()).toHaveLength(5);
  });

  it('is another edition when the file or its notes are other ones', async () => {
    const territory = readTerritory(text);
    const first = await importTerritory(running.api, fileOf('a.csv', text), territory, notes);
    const again = await importTerritory(running.api, fileOf('renamed.csv', text), territory, notes);
    const corrected = await importTerritory(running.api, fileOf('a.csv', text), territory, { ...notes, licence: 'CC0' });
    expect([again, corrected.isNew]).toEqual([{ editionId: first.editionId, isNew: false }, true]);
    expect(corrected.editionId).not.toBe(first.editionId);
  });

  it('is refused to a coordinator', async () => {
    await expect(
      importTerritory(running.api, fileOf('a.csv', text), readTerritory(text), { ...notes, as: 'koordinator' }),
    ).rejects.toThrow('oprávnění');
    expect(await types()).toEqual([]);
  });

  it('says what the product refuses, with the line', async () => {
    const unknown = 'municipality_code,population,year\n564028,7400,2024\n599999,12,2024\n';
    await expect(importTerritory(running.api, fileOf('a.csv', unknown), readTerritory(unknown), notes)).rejects.toThrow(
      'Řádek 3: obec 599999 je tu nová',
    );
  });

  describeWithSharedFiles('with the reference files', () => {
    it.each([
      'municipalities.csv',
      'municipality-population.csv',
      'municipalities-liberecky-kraj.geojson',
      'municipalities-orp-frydek-mistek.geojson',
    ])('%s becomes an edition, once', async (name) => {
      const file = fileOf(name, readShared(name));
      const territory = readTerritory(file.text);
      expect(territory.faults).toEqual([]);
      const steps: string[] = [];
      const { editionId, isNew } = await importTerritory(running.api, file, territory, {
        ...notes,
        onProgress: (done, total) => steps.push(`${done}/${total}`),
      });
      expect(isNew).toBe(true);
      expect(steps.at(-1)).toBe(`${steps.length - 1}/${steps.length - 1}`);
      await running.app.settle();
      const taken = (await running.app.as({ role: 'auditor' }).get(`/registry/territory/editions/${editionId}`)).body.edition;
      expect(taken).toMatchObject({ status: 'completed', rowsTaken: territory.rows.length, fileHash: file.hash, fileName: name });
      const events = await running.app.recorded(stream);
      expect(Math.max(...events.map(({ event }) => JSON.stringify(event).length))).toBeLessThan(1024 * 1024);
      expect(await importTerritory(running.api, file, territory, notes)).toEqual({ editionId, isNew: false });
    });

    it('figures of a new year reach the keys of joint financing', async () => {
      const text2024 = readShared('municipality-population.csv').replaceAll('2021-01-01', '2024-01-01');
      await importTerritory(running.api, fileOf('2024.csv', text2024), readTerritory(text2024), { ...notes, asOf: '2024-01-01' });
      await running.app.settle();
      const definition = { rule: { family: 'per_capita', populationYear: 2024 }, unit: 100, floor: null, cap: null };
      const asked = { municipalities: ['564028', '564044'], pool: 100_000, variants: [{ name: 'Podle obyvatel', definition }] };
      const { body } = await running.app.as({ role: 'coordinator', region: 'liberec' }).post('/financing/key-preview', asked);
      expect(body.code).toBeUndefined();
      expect(JSON.stringify(body.variants[0].lines[0])).toContain('Ukázkový úřad');
    });
  });
});
