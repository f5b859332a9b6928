import { headcountIn, isElsewhere, personOf, readAttendance } from './attendance';
import { findDates, nextSuchDay } from './czech-dates';
import { findTimes } from './czech-times';
import { groupOf } from './group-name';
import { labelOf } from './labels';
import { isTitle, meetingKindOf, ordinalOf } from './meeting-title';

describe('dates', () => {
  it.each([
    ['27. 5. 2022', '2022-05-27'],
    ['27.5.2022', '2022-05-27'],
    ['27.05.2022', '2022-05-27'],
    ['27 . 5 . 2022', '2022-05-27'],
    ['2022-05-27', '2022-05-27'],
    ['19. září 2022', '2022-09-19'],
    ['19 . ZÁŘÍ 2022', '2022-09-19'],
    ['19. zari 2022', '2022-09-19'],
    ['1. července 2023', '2023-07-01'],
    ['1. června 2023', '2023-06-01'],
    ['čtvrtek 3. března 2022 v 9.00 hod.', '2022-03-03'],
    ['konané dne 29. 2. 2024 v Horní Lhotě', '2024-02-29'],
    ['ze dne 8.3.2023: schvaluje', '2023-03-08'],
  ])('%s', (text, value) => expect(findDates(text).map((date) => date.value)).toEqual([value]));

  it.each(['29. 2. 2023', '31. 4. 2022'])('%s is no day', (text) =>
    expect(findDates(text)).toEqual([expect.objectContaining({ value: null, shortYear: false })]),
  );
  it.each([
    '13:00',
    '9.30 hod',
    'zákon č. 108/2006 Sb.',
    '1.2.3 podbod',
    '10-15 let',
    '35. 5. 2022',
    '12. 13. 2022',
    'v letech 2018-2022',
  ])('„%s“ has no date', (text) => expect(findDates(text)).toEqual([]));

  it('keeps what it does not know', () => {
    expect(findDates('12. 3. 10:15')).toEqual([expect.objectContaining({ day: 12, month: 3, year: null, value: null })]);
    expect(findDates('3. 4. 23')).toEqual([expect.objectContaining({ shortYear: true, value: null })]);
    expect(findDates('pondělí 19. 9. 2022 a 20. 9. 2022').map(({ weekday, value }) => [weekday, value])).toEqual([
      [1, '2022-09-19'],
      [null, '2022-09-20'],
    ]);
  });

  it('[D092] finds the next such day', () => {
    expect(nextSuchDay('2022-09-19', 11, 14)).toBe('2022-11-14');
    expect(nextSuchDay('2022-11-14', 11, 14)).toBe('2023-11-14');
    expect(nextSuchDay('2022-12-20', 1, 10)).toBe('2023-01-10');
    expect(nextSuchDay('2021-03-01', 2, 29)).toBe('2024-02-29');
    expect(nextSuchDay('2021-03-01', 2, 30)).toBeNull();
  });
});

describe('times', () => {
  it.each([
    ['16:20 hod, – knihovna', '16:20', null],
    ['v 9.00 hod.', '09:00', null],
    ['od 14 hodin', '14:00', null],
    ['9:00–11:30', '09:00', '11:30'],
    ['od 13.30 do 15.00 h', '13:30', '15:00'],
    ['ve 2 hodiny odpoledne', '14:00', null],
    ['začátek: 8:15', '08:15', null],
    ['od 9 do 11 hodin', '09:00', '11:00'],
  ])('%s', (text, value, until) => expect(findTimes(text)).toEqual([expect.objectContaining({ value, until, problem: null })]));

  it.each([
    ['v 1.30 hod.', 'time-ambiguous'],
    ['ve 3 hodiny', 'time-ambiguous'],
    ['25:00', 'time-impossible'],
    ['9:75', 'time-impossible'],
  ])('%s is doubtful', (text, problem) => expect(findTimes(text)).toEqual([expect.objectContaining({ value: null, problem })]));
  it.each(['místnost č. 209', 'trvalo 2 hodiny', '12 členů', '1.30', 'poměr 3 : 2'])('„%s“ has no time', (text) =>
    expect(findTimes(text)).toEqual([]),
  );
});

describe('people', () => {
  it.each([
    ['Ing. Jana Vzorová, Ph.D.', 'Jana Vzorová', 'Ing. Ph.D.'],
    ['Jana Vzorová-Malá', 'Jana Vzorová-Malá', ''],
    ['NOVÁK Jan', 'NOVÁK Jan', ''],
    ['J. Nováková', 'J. Nováková', ''],
    ['pan Ukázkový', 'Ukázkový', 'pan'],
    ['Mgr. et Mgr. Eva Příkladná', null, ''],
    ['Charita Lhota', null, ''],
    ['město Lhota', null, ''],
    ['zástupce', null, ''],
    ['Jana', null, ''],
  ])('%s', (text, name, titles) => {
    const person = personOf(text);
    expect([person?.name ?? null, person?.titles.join(' ') ?? '']).toEqual([name, titles]);
  });

  const read = (...texts: string[]) =>
    readAttendance(
      texts.map((text, index) => ({ text, lines: { from: index + 1, to: index + 1 } })),
      'present',
    );

  it('[D068] come in commas, semicolons, lines, with „a“ before the last', () => {
    expect(read('Jana Vzorová, Petr Ukázkový a Eva Příkladná.').attendees.map(({ name }) => name)).toEqual([
      'Jana Vzorová',
      'Petr Ukázkový',
      'Eva Příkladná',
    ]);
    expect(
      read('Jana Vzorová, Charita Lhota, Petr Ukázkový').attendees.map(({ name, organisation }) => [name, organisation]),
    ).toEqual([
      ['Jana Vzorová', 'Charita Lhota'],
      ['Petr Ukázkový', null],
    ]);
    expect(
      read('1. Jana Vzorová, Fokus Lhota', '2. Petr Ukázkový, Most k lidem').attendees.map(({ organisation }) => organisation),
    ).toEqual(['Fokus Lhota', 'Most k lidem']);
    expect(read('Charita Lhota: Jana Vzorová').attendees[0]).toMatchObject({
      name: 'Jana Vzorová',
      organisation: 'Charita Lhota',
    });
    expect(
      read('Jana Vzorová (Charita, z. s.), Petr Ukázkový (město)').attendees.map(({ organisation }) => organisation),
    ).toEqual(['Charita, z. s.', 'město']);
  });

  it('are not made up: what is no name is said', () => {
    expect(read('Jana Vzorová, tři studenti').unclear).toEqual([{ line: 1, text: 'tři studenti' }]);
    expect(headcountIn('12 členů dle prezenční listiny')).toBe(12);
    expect([isElsewhere('dle prezenční listiny'), isElsewhere('viz příloha'), isElsewhere('Jana Vzorová')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('title and group', () => {
  it.each([
    ['Zápis z druhé schůzky pracovní skupiny', 2],
    ['Zápis z prvního setkání PS', 1],
    ['Zápis z 12. schůzky', 12],
    ['Záznam č. 4/2023 ze setkání', 4],
    ['Zápis z jednání č. 7', 7],
    ['Zápis z III. jednání skupiny', 3],
    ['Zápis z jedenáctého zasedání', 11],
    ['Zápis z jednání pracovní skupiny', null],
    ['Zápis ze společného setkání', null],
  ])('[D127] %s → %s', (text, ordinal) => expect(ordinalOf(text)).toBe(ordinal));

  it('tells the kind of meeting', () => {
    expect(
      ['Zápis z jednání řídicí skupiny', 'Zápis ze setkání všech pracovních skupin', 'Zápis z jednání PS Senioři', 'Zápis'].map(
        meetingKindOf,
      ),
    ).toEqual(['steering_group', 'plenary', 'working_group', null]);
    expect(['Zápis z jednání', 'Pracovní setkání skupiny seniorů', 'Zápisník', 'Dnes bylo setkání'].map(isTitle)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['Pracovní skupina pro děti a mládež', ['wg-children-youth']],
    [
      'Zápis z jednání pracovní skupiny pro seniory a osoby se zdravotním postižením ze dne 5. 3. 2023',
      ['wg-seniors', 'wg-disability'],
    ],
    ['PS Osoby ohrožené sociálním vyloučením a drogově závislí', ['wg-exclusion', 'wg-addiction']],
    ['Pracovní skupina „Senioři“', ['wg-seniors']],
    ['pracovní skupina osoby v nepříznivé sociální situaci a etnické menšiny', ['wg-adverse-situation', 'wg-ethnic-minorities']],
    ['Pracovní skupina kosmonauti', [null]],
  ])('[D064] %s', (text, codes) => expect(groupOf(text, {})?.targetGroups.map(({ code }) => code)).toEqual(codes));

  it('names no group where there is none', () =>
    expect([groupOf('Zápis z porady', {}), groupOf('ps: přijďte', {})]).toEqual([null, null]));
});

describe('labels', () => {
  it.each([
    ['Program:', 'agenda'],
    ['TÉMATA SETKÁNÍ', 'agenda'],
    ['Body jednání', 'agenda'],
    ['Přítomni: X', 'present'],
    ['Prezence', 'present'],
    ['Účastníci – X', 'present'],
    ['Omluveni', 'apologised'],
    ['Nepřítomni: X', 'absent'],
    ['Hosté:', 'guest'],
    ['Příští jednání 12. 3.', 'next-meeting'],
    ['Termín dalšího setkání: X', 'next-meeting'],
    ['Zpracoval: X', 'author'],
    ['Zápis vyhotovila X', 'author'],
    ['Zapsala Jana Vzorová', 'author'],
    ['Ověřil: X', 'verifier'],
    ['Ověřovatelé zápisu: X', 'verifier'],
    ['Usnesení č. 1/2023', 'resolution'],
    ['Hlasování: pro 1', 'votes'],
    ['Místo konání: X', 'venue'],
    ['Datum: X', 'date'],
  ])('%s is %s', (text, kind) => expect(labelOf(text)?.kind).toBe(kind));

  it.each([
    'Programy prevence jsou potřeba.',
    'Přítomní se shodli.',
    'Účast veřejnosti byla malá.',
    'Další jednání povede koordinátorka',
    'Téma dluhů zasahuje všechny.',
  ])('„%s“ is prose', (text) => {
    const label = labelOf(text);
    expect(label === null || label.kind === 'next-meeting').toBe(true);
  });
});
