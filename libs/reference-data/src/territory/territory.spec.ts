import { compareCzech } from '@triada/kernel';
import {
  ageOf,
  authorisedOffices,
  districts,
  isIco,
  isMunicipality,
  latestPopulationOf,
  municipalities,
  municipalitiesNamed,
  municipalitiesOfOrp,
  municipality,
  orp,
  orps,
  populationOf,
  populationYears,
  regions,
  territoryAttribution,
} from '../index';
import { describeWithSharedFiles, readShared } from '@triada/kernel/spec';
import { parseCsv } from './csv';

const read = (file: string): readonly Record<string, string>[] => {
  const [header, ...records] = parseCsv(readShared(file));
  return records.map(({ cells }) => Object.fromEntries(header!.cells.map((name, index) => [name, cells[index]!])));
};

describe('territory', () => {
  it('[D006] ORP Frýdlant has 18 municipalities; the region has 215 in ten ORP', () => {
    expect(municipalitiesOfOrp('5102')).toHaveLength(18);
    expect(orp('5102')).toEqual({ code: '5102', name: 'Frýdlant', region: 'CZ051', seat: '564028' });
    expect(municipalities().filter(({ region }) => region === 'CZ051')).toHaveLength(215);
    expect(orps().filter(({ region }) => region === 'CZ051')).toHaveLength(10);
    expect(municipalitiesOfOrp('8106')).toHaveLength(37);
    expect(municipalitiesOfOrp('9999')).toEqual([]);
    expect(orp('9999')).toBeUndefined();
  });

  it('knows that a name is no key: Pěnčín is there twice', () => {
    expect(municipalitiesNamed('pencin').map(({ code, orp: own }) => [code, own])).toEqual([
      ['563749', '5110'],
      ['564303', '5109'],
    ]);
    expect(municipality('564028')?.name).toBe('Frýdlant');
    expect(municipality('999999')).toBeUndefined();
    expect([isMunicipality('563889'), isMunicipality('Liberec'), isMunicipality('toString')]).toEqual([true, false, false]);
  });

  it('comes in Czech order, ch after h', () => {
    const names = municipalities().map(({ name }) => name);
    expect(names).toEqual([...names].sort(compareCzech));
    expect(names.indexOf('Chotyně')).toBeGreaterThan(names.indexOf('Hrádek nad Nisou'));
  });

  it('shows no figure of another year', () => {
    expect(populationYears).toEqual([2016, 2017, 2018, 2020, 2021]);
    expect(populationOf('564028', 2018)).toEqual({ year: 2018, asOf: '2018-01-01', inhabitants: 7540 });
    expect(latestPopulationOf('564028')).toEqual({ year: 2021, asOf: '2021-01-01', inhabitants: 7478 });
    expect(populationOf('564028', 2019)).toBeUndefined();
    expect(populationOf('999999', 2021)).toBeUndefined();
    expect(ageOf('999999')).toBeUndefined();
    expect(ageOf('564028')?.bands.at(-1)).toMatchObject({ from: 85, to: null });
  });

  it('names its sources', () => {
    for (const origin of ['RÚIAN', 'ČÚZK', 'ČSÚ', 'DataRozhlas']) expect(territoryAttribution).toContain(origin);
  });

  it('has valid identification numbers of all municipalities', () => {
    expect(municipalities().filter(({ ico }) => !isIco(ico))).toEqual([]);
    expect(new Set(municipalities().map(({ ico }) => ico)).size).toBe(252);
  });
});

describeWithSharedFiles('territory against the reference files', () => {
  it('has every municipality with every value', () => {
    const rows = read('municipalities.csv');
    expect(rows).toHaveLength(252);
    const nameOf = (list: readonly { code: string; name: string }[], code: string) =>
      list.find((entry) => entry.code === code)?.name;
    const seats = { orp: new Set(orps().map(({ seat }) => seat)), office: new Set(authorisedOffices().map(({ seat }) => seat)) };
    const ours = municipalities().map((entry) => ({
      orp_code: entry.orp,
      orp_name: orp(entry.orp)?.name,
      municipality_code: entry.code,
      name: entry.name,
      population: String(latestPopulationOf(entry.code)?.inhabitants),
      year: String(latestPopulationOf(entry.code)?.year),
      lat: entry.lat,
      lon: entry.lon,
      status: entry.status,
      ico: entry.ico,
      postal_code: entry.postalCode,
      pou_code: entry.pou,
      pou_name: nameOf(authorisedOffices(), entry.pou),
      district_code: entry.district,
      district_name: nameOf(districts(), entry.district),
      region_code: entry.region,
      region_name: nameOf(regions(), entry.region),
      authority_type: seats.orp.has(entry.code)
        ? 'obec s rozšířenou působností'
        : seats.office.has(entry.code)
          ? 'obec s POÚ'
          : 'obec',
    }));
    const byCode = (a: { municipality_code?: string }, b: { municipality_code?: string }) =>
      a.municipality_code! < b.municipality_code! ? -1 : 1;
    expect(ours.sort(byCode)).toEqual(
      rows.map((row) => ({ ...row, lat: Number(row.lat), lon: Number(row.lon) })).sort(byCode as never),
    );
  });

  it('has every population with its day', () => {
    const rows = read('municipality-population.csv');
    expect(rows).toHaveLength(1260);
    for (const row of rows) {
      expect(populationOf(row.municipality_code!, Number(row.as_of_date!.slice(0, 4)))).toEqual({
        year: Number(row.as_of_date!.slice(0, 4)),
        asOf: row.as_of_date,
        inhabitants: Number(row.population),
      });
    }
  });

  it('has every age band', () => {
    const rows = read('municipality-age.csv');
    expect(rows).toHaveLength(252);
    for (const { municipality_code: code, as_of_date, total, name, orp_code, ...bands } of rows) {
      const ours = ageOf(code!)!;
      expect([ours.asOf, ours.total, municipality(code!)?.name, municipality(code!)?.orp]).toEqual([
        as_of_date,
        Number(total),
        name,
        orp_code,
      ]);
      const named = ours.bands.map(({ from, to, inhabitants }) => [
        to === null ? `age_${from}_plus` : `age_${from}_${to}`,
        String(inhabitants),
      ]);
      expect(Object.fromEntries(named)).toEqual(bands);
    }
  });

  it('has every ORP, whose sums follow from the municipalities', () => {
    for (const row of read('orp.csv')) {
      const own = orp(row.orp_code!)!;
      const members = municipalitiesOfOrp(own.code);
      const sum = (numbers: readonly number[]) => numbers.reduce((left, right) => left + right, 0);
      const old = sum(
        members.flatMap(({ code }) =>
          ageOf(code)!
            .bands.filter(({ from }) => from >= 65)
            .map(({ inhabitants }) => inhabitants),
        ),
      );
      const population = sum(members.map(({ code }) => latestPopulationOf(code)!.inhabitants));
      expect({
        orp_code: own.code,
        orp_name: own.name,
        region_code: own.region,
        region_name: regions().find(({ code }) => code === own.region)?.name,
        seat_municipality_code: own.seat,
        seat_ico: municipality(own.seat)?.ico,
        municipality_count: String(members.length),
        population: String(population),
        year: '2021',
        population_65_plus: String(old),
        share_65_plus: (old / population).toFixed(4),
      }).toEqual(row);
    }
  });
});
