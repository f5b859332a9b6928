import { readAttendance } from './attendance';
import { markerOf } from './markers';
import { isNegative, typeOf } from './point-types';
import { resolutionIn, votesIn } from './resolutions';
import { sentencesOf } from './sentences';
import { plain } from './source-rows';
import { ListedPeople, namesProposer, speakerOf } from './speakers';
import { topicsOf } from './topics';

describe('markers', () => {
  it.each([
    ['1. Zahájení', 'number', '1', 'Zahájení'],
    ['1) úvod', 'number', '1', 'úvod'],
    ['- 1) Představení', 'number', '1', 'Představení'],
    ['(3) text', 'number', '3', 'text'],
    ['12/ text', 'number', '12', 'text'],
    ['Bod 1', 'number', '1', ''],
    ['Bod č. 3: rozpočet', 'number', '3', 'rozpočet'],
    ['K bodu 2 – doprava', 'number', '2', 'doprava'],
    ['ad 4) text', 'number', '4', 'text'],
    ['Ad 1. text', 'number', '1', 'text'],
    ['1.1 Podbod', 'dotted', '1.1', 'Podbod'],
    ['2.10.3. Podbod', 'dotted', '2.10.3', 'Podbod'],
    ['IV. Různé', 'roman', 'IV', 'Různé'],
    ['I) Úvod', 'roman', 'I', 'Úvod'],
    ['a) písmeno', 'letter', 'a', 'písmeno'],
    ['b. Velké', 'letter', 'b', 'Velké'],
    ['- odrážka', 'bullet', null, 'odrážka'],
    ['– pomlčka', 'bullet', null, 'pomlčka'],
    ['• kulička', 'bullet', null, 'kulička'],
    ['4.Bez mezery', 'number', '4', 'Bez mezery'],
  ])('%s', (text, style, number, rest) => expect(markerOf(text)).toMatchObject({ style, number, rest }));

  it.each([
    '27. 5. 2022 se konalo',
    '3. března proběhla',
    '9.30 hod. začátek',
    '13:00 hod',
    '10-15 let',
    '2022 byl rok',
    'A. Novák přišel',
    'I když',
    'v) ',
    '-',
    '1.',
    'Program',
    '5 osob',
    '108/2006 Sb.',
    '- ',
  ])('„%s“ opens no item', (text) => expect(markerOf(text.trim())).toBeNull());
});

describe('sentences', () => {
  it('end at a full stop that ends one', () => {
    const text =
      'Zákon č. 108/2006 Sb. platí např. pro obce. Sešli se dne 5. 6. 2023 v 9.00 hod. na radnici. Přišla Mgr. Nová, Ph.D. (viz příl. 1. a 2.). Kdo platí? „Nikdo.“ Konec…';
    expect(sentencesOf(text)).toEqual([
      'Zákon č. 108/2006 Sb. platí např. pro obce.',
      'Sešli se dne 5. 6. 2023 v 9.00 hod. na radnici.',
      'Přišla Mgr. Nová, Ph.D. (viz příl. 1. a 2.).',
      'Kdo platí?',
      '„Nikdo.“',
      'Konec…',
    ]);
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf('bez tečky')).toEqual(['bez tečky']);
    expect(sentencesOf('Programy (bydlení, dluhy ...). Další na www.example.org. Konec.')).toEqual([
      'Programy (bydlení, dluhy ...).',
      'Další na www.example.org.',
      'Konec.',
    ]);
  });
});

describe('types of points', () => {
  it.each([
    ['Skupina schvaluje návrh vize.', 'decision'],
    ['Členové se shodli, že dluhy trápí všechny.', 'agreement'],
    ['Koordinátorka rozešle podklady do 15. 6.', 'task'],
    ['Úkol: obeslat obce', 'task'],
    ['Ve městě chybí zubař.', 'gap'],
    ['Rodiny potřebují hlídání.', 'need'],
    ['Nic nechybí.', 'negative_finding'],
    ['Síť služeb je dostatečná.', 'negative_finding'],
    ['Máme plné kapacity.', 'capacity_alert'],
    ['Cílem je více bytů.', 'goal'],
    ['Charita nabízí školení.', 'offer'],
    ['Požadujeme přehled služeb.', 'demand'],
    ['Je nutné sjednotit údaje o klientech.', 'data_requirement'],
    ['Je třeba navýšit dotace.', 'funding_requirement'],
    ['Navrhujeme zřídit noclehárnu.', 'measure_proposal'],
    ['Kdo bude garantem?', 'open_question'],
    ['Podle názoru rodičů je klub daleko.', 'opinion'],
    ['Od září zahajuje provoz nová služba.', 'announcement'],
    ['Z průzkumu vyplývá, že lidé služby neznají.', 'finding'],
    ['Vedoucí přivítala přítomné.', 'information'],
    ['Modrá.', 'information'],
  ])('[D157] %s → %s', (text, type) => expect(typeOf(text).type).toBe(type));

  it('[X12] keeps the words that spoke for the type, and says when nothing did', () => {
    expect(typeOf('Ve městě chybí zubař.')).toEqual({ type: 'gap', evidence: ['chybí'], confidence: 0.85 });
    expect(typeOf('Modrá.')).toEqual({ type: 'information', evidence: [], confidence: 0.2 });
    expect([isNegative('není nutné'), isNegative('neschvaluje'), isNegative('je nutné'), isNegative('nebesa')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('speakers and proposers', () => {
  const people = new ListedPeople(
    readAttendance([{ text: 'Jana Vzorová, Petr Ukázkový, Pavel Vzorová', lines: { from: 1, to: 1 } }], 'present').attendees,
  );
  const of = (text: string) => {
    const { speaker, doubts } = speakerOf(text, 7, people);
    return [
      speaker?.name ?? null,
      speaker?.organisation ?? null,
      speaker?.attendee ?? null,
      doubts.map(({ code }) => code).join(),
    ];
  };

  it.each([
    ['Paní Jana Vzorová z Charity Lhota informovala o pobytu.', 'Jana Vzorová', 'Charity Lhota', 0, ''],
    ['Pan Ukázkový za město Lhota upozornil na hluk.', 'Ukázkový', 'město Lhota', 1, ''],
    ['Ing. Vzorová navrhla změnu.', 'Vzorová', null, null, 'speaker-ambiguous'],
    ['Mgr. Eva Příkladná (Úřad práce) sdělila počty.', 'Eva Příkladná', 'Úřad práce', null, 'speaker-not-in-attendance'],
    ['Petr Ukázkový z poradny nabídl pomoc.', 'Petr Ukázkový', 'poradny', 1, ''],
    ['Charita Lhota informovala o pobytu.', null, 'Charita Lhota', null, ''],
    ['Skupina navrhuje změnu.', null, null, null, ''],
    ['Klienti sdílejí byty.', null, null, null, ''],
    ['V Lhotě otevře klub.', null, null, null, ''],
  ])('[D087] %s', (text, name, organisation, attendee, doubts) =>
    expect(of(text)).toEqual([name, organisation, attendee, doubts]),
  );

  it('[D085] a proposal may name its proposer in other words', () => {
    expect(
      [
        'Skupina navrhuje doplnit opatření.',
        'Navrhujeme doplnit opatření.',
        'Zástupce obce Lhota navrhl opatření.',
        'Navrhuje doplnit opatření.',
      ].map(namesProposer),
    ).toEqual([true, true, true, false]);
  });
});

describe('topics', () => {
  it('[D082] get codes of need areas; unknown ones are doubts behind „oblastech“ and free tags elsewhere', () => {
    const areas = topicsOf('Pomoc v oblastech: bydlení, dluhy a kosmonautika.', 4, {});
    expect(areas.topics).toEqual([
      { label: 'bydlení', code: 'housing' },
      { label: 'dluhy', code: 'debts' },
      { label: 'kosmonautika', code: null },
    ]);
    expect(areas.doubts).toEqual([{ code: 'unknown-label', line: 4, text: 'kosmonautika', params: { list: 'need-areas' } }]);
    expect(topicsOf('Mluvili jsme o zdraví, čekání a penězích.', 4, {})).toEqual({
      topics: [
        { label: 'zdraví', code: 'health' },
        { label: 'čekání', code: null },
        { label: 'penězích', code: null },
      ],
      doubts: [],
    });
  });
});

describe('resolutions and votes', () => {
  it.each([
    ['Pro: 7, proti: 0, zdržel se: 1', [7, 0, 1]],
    ['Hlasování: pro 5, proti 2, zdrželi se 3', [5, 2, 3]],
    ['7 pro – 0 proti – 1 se zdržel', [7, 0, 1]],
    ['pro-7 proti-1', [7, 1, 0]],
    ['8 hlasů pro, 1 proti, 0 se zdrželo', [8, 1, 0]],
    ['Schváleno jednomyslně.', null],
    ['pro seniory', null],
  ])('%s', (text, votes) => expect(votesIn(text)).toEqual(votes && { for: votes[0], against: votes[1], abstained: votes[2] }));

  it.each([
    ['č. 6/2023 ze dne 8.3.2023: Skupina schvaluje plán', '6/2023', '2023-03-08', 'approves'],
    ['1824/22/RK', '1824/22/RK', null, null],
    ['Skupina ukládá koordinátorce', null, null, 'instructs'],
    ['č. 12: nedoporučuje', '12', null, 'disagrees'],
    ['č. 3/2022 doporučuje zastupitelstvu', '3/2022', null, 'recommends'],
  ])('%s', (text, number, date, verb) => expect(resolutionIn(text)).toMatchObject({ number, date, verb }));
});

describe('plain', () => {
  it('keeps every place of the text', () => {
    for (const text of ['Příliš žluťoučký kůň', 'İstanbul ßtraße', '😀 č', '\ud800x', 'ŘÍDICÍ ﬁ'])
      expect(plain(text)).toHaveLength(text.length);
    expect(plain('ŘÍDICÍ SKUPINA')).toBe('ridici skupina');
  });
});
