// Writes the territory facts of libs/reference-data in the product's own format, from CSV files that stay outside the repository.
// Use: node tools/territory/generate.mjs [folder with municipalities.csv, municipality-population.csv, municipality-age.csv, orp.csv]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../libs/reference-data/src/territory/csv.ts';

const root = join(import.meta.dirname, '../..');
const folder = process.argv[2] ?? join(root, '../shared/data');
const target = join(root, 'libs/reference-data/src/territory');

/** @returns {Record<string, string>[]} */
const read = (file) => {
  const [header, ...records] = parseCsv(readFileSync(join(folder, file), 'utf8'));
  return records.map(({ cells }) => Object.fromEntries(header.cells.map((name, index) => [name, cells[index]])));
};
const byFirst = (a, b) => (a[0] < b[0] ? -1 : 1);
const distinct = (rows) => [...new Map(rows.map((row) => [row[0], row])).values()].sort(byFirst);
const write = (file, blocks) => {
  const text = blocks.map(
    ({ name, type, doc, rows }) =>
      `/** ${doc} */\n// prettier-ignore\nexport const ${name}: readonly ${type}[] = [\n${rows.map((row) => `  ${JSON.stringify(row).replaceAll('"', "'")},`).join('\n')}\n];\n`,
  );
  const types = [...new Set(blocks.map(({ type }) => type))]
    .filter((type) => type !== 'string')
    .sort()
    .join(', ');
  writeFileSync(
    join(target, file),
    `// Written by tools/territory/generate.mjs; do not edit.\nimport type { ${types} } from './rows';\n\n${text.join('\n')}`,
  );
};

const municipalities = read('municipalities.csv').sort((a, b) => (a.municipality_code < b.municipality_code ? -1 : 1));
const seatOfPou = (code, name) => municipalities.find((row) => row.pou_code === code && row.name === name).municipality_code;

write('municipalities.generated.ts', [
  {
    name: 'municipalityRows',
    type: 'MunicipalityRow',
    doc: 'One row per municipality, by code.',
    rows: municipalities.map((row) => [
      row.municipality_code,
      row.name,
      row.status,
      row.orp_code,
      row.pou_code,
      row.district_code,
      row.ico,
      row.postal_code,
      Number(row.lat),
      Number(row.lon),
    ]),
  },
]);
write('districts.generated.ts', [
  {
    name: 'regionRows',
    type: 'NamedRow',
    doc: 'Regions (NUTS 3).',
    rows: distinct(municipalities.map((row) => [row.region_code, row.region_name])),
  },
  {
    name: 'districtRows',
    type: 'NamedRow',
    doc: 'Districts (okres, LAU 1).',
    rows: distinct(municipalities.map((row) => [row.district_code, row.district_name])),
  },
  {
    name: 'orpRows',
    type: 'OrpRow',
    doc: 'Administrative districts of municipalities with extended powers.',
    rows: read('orp.csv').map((row) => [row.orp_code, row.orp_name, row.region_code, row.seat_municipality_code]),
  },
  {
    name: 'pouRows',
    type: 'PouRow',
    doc: 'Districts of authorised municipal offices.',
    rows: distinct(municipalities.map((row) => [row.pou_code, row.pou_name, seatOfPou(row.pou_code, row.pou_name)])),
  },
]);

const populations = read('municipality-population.csv');
const days = [...new Set(populations.map((row) => row.as_of_date))].sort();
write('population.generated.ts', [
  { name: 'populationDays', type: 'string', doc: 'Days of the counts below, in their order.', rows: days },
  {
    name: 'populationRows',
    type: 'CountsRow',
    doc: 'Inhabitants per municipality on those days.',
    rows: municipalities.map(({ municipality_code: code }) => [
      code,
      ...days.map((day) =>
        Number(populations.find((row) => row.municipality_code === code && row.as_of_date === day).population),
      ),
    ]),
  },
]);

const ages = read('municipality-age.csv');
const bands = Object.keys(ages[0]).filter((name) => name.startsWith('age_'));
write('ages.generated.ts', [
  {
    name: 'ageDays',
    type: 'string',
    doc: 'The one day of the age structure.',
    rows: [...new Set(ages.map((row) => row.as_of_date))],
  },
  {
    name: 'ageRows',
    type: 'CountsRow',
    doc: `Inhabitants per municipality in ${bands.length} bands of five years, the last one open.`,
    rows: ages.map((row) => [row.municipality_code, ...bands.map((band) => Number(row[band]))]).sort(byFirst),
  },
]);
