import { parseMinutes, looksLikeMinutes, type MinutesDraft, type PointDraft } from './index';
import * as more from './fixtures/councils-and-layouts.fixture';
import * as groups from './fixtures/working-groups.fixture';

const tree = (points: readonly PointDraft[]): unknown[] =>
  points.map(({ number, type, children }) => (children.length > 0 ? [number, type, tree(children)] : [number, type]));
const doubtsOf = (draft: MinutesDraft) => draft.doubts.map(({ code, line }) => `${line} ${code}`);
const people = (draft: MinutesDraft) =>
  draft.attendance.map(({ name, organisation, status }) => `${name} / ${organisation ?? '–'} / ${status}`);

describe('labelled values, list by lines, letters under numbers', () => {
  const draft = parseMinutes(groups.labelled);

  it('reads the head', () => {
    expect([draft.group?.value.targetGroups, draft.ordinal?.value, draft.meetingKind]).toEqual([
      [{ label: 'Senioři', code: 'wg-seniors' }],
      3,
      'working_group',
    ]);
    expect([draft.date?.value, draft.time?.value, draft.endTime?.value, draft.venue?.value]).toEqual([
      '2023-03-02',
      '09:00',
      '11:30',
      'zasedací místnost městského úřadu, 2. patro',
    ]);
  });

  it('[D068] reads people with titles, organisations and apologies', () => {
    expect(people(draft)).toEqual([
      'Jana Vzorová / Charita Horní Lhota / present',
      'Petr Ukázkový / město Horní Lhota / present',
      'Eva Příkladná / Domov Pod Lipou, p. o. / present',
      'Karel Smyšlený / – / apologised',
      'Olga Fiktivní / – / apologised',
    ]);
    expect(draft.attendance.map(({ titles }) => titles.join(' '))).toEqual(['Ing.', 'DiS.', 'Mgr. Ph.D.', '', '']);
  });

  it('[D066] [D157] links the points to the agenda and types them', () => {
    expect(draft.agenda.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 Zahájení',
      '2 Stav čekacích listin',
      '3 Různé',
    ]);
    expect(draft.points.map(({ agendaItem }) => agendaItem)).toEqual([1, 2, 3]);
    expect(tree(draft.points)).toEqual([
      ['1', 'information', [[null, 'information']]],
      [
        '2',
        'information',
        [
          ['a', 'capacity_alert'],
          ['b', 'gap'],
        ],
      ],
      ['3', 'information', [[null, 'offer']]],
    ]);
    expect(draft.points[2]!.children[0]!.speaker).toEqual({
      name: 'Jana Vzorová',
      organisation: 'Charita Horní Lhota',
      attendee: 0,
    });
  });

  it('[D092] [D093] reads the next meeting, the author and the verifier, and doubts nothing', () => {
    expect(draft.nextMeeting?.value).toEqual({ date: '2023-06-01', time: '09:00', venue: 'zasedací místnosti', room: null });
    expect([draft.author?.value, draft.verifiers.map(({ value }) => value)]).toEqual(['Eva Příkladná', ['Petr Ukázkový']]);
    expect([doubtsOf(draft), draft.unrecognised]).toEqual([[], []]);
  });
});

describe('a group in capitals, semicolons, „Bod 1:“', () => {
  const draft = parseMinutes(groups.semicolons);

  it('reads it', () => {
    expect(draft.group?.value.targetGroups.map(({ code }) => code)).toEqual(['wg-children-youth']);
    expect([draft.ordinal?.value, draft.date?.value, draft.time?.value, draft.endTime?.value, draft.venue?.value]).toEqual([
      5,
      '2021-09-14',
      '13:30',
      '15:00',
      'Komunitním centru Dolní Lhota',
    ]);
    expect(people(draft)).toEqual([
      'Vzorová Jana / OSPOD / present',
      'Ukázkový Petr / ZŠ Dolní Lhota / present',
      'Příkladná Eva / nízkoprahový klub / present',
      'Karel Smyšlený / Policie ČR / guest',
    ]);
    expect(tree(draft.points)).toEqual([
      [
        '1',
        'information',
        [
          [null, 'task'],
          [null, 'task'],
        ],
      ],
      [
        '2',
        'information',
        [
          [null, 'finding'],
          [null, 'gap'],
        ],
      ],
      ['3', 'information'],
    ]);
    expect([draft.nextMeeting?.value.date, draft.nextMeeting?.value.time, draft.author?.value]).toEqual([
      '2021-11-09',
      '13:30',
      'Eva Příkladná',
    ]);
    expect([doubtsOf(draft), draft.unrecognised]).toEqual([[], []]);
  });
});

describe('Roman numbers, decimal points, sides of the triad', () => {
  const draft = parseMinutes(groups.romanNumbers);

  it('[D098] reads who sat for which side', () => {
    expect(draft.attendance.map(({ name, side }) => [name, side])).toEqual([
      ['Jana Vzorová', 'commissioner'],
      ['Petr Ukázkový', 'commissioner'],
      ['Eva Příkladná', 'provider'],
      ['Karel Smyšlený', 'provider'],
      ['Olga Fiktivní', 'user'],
    ]);
  });

  it('[D132] puts 1.1 under I and keeps the order', () => {
    expect(tree(draft.points)).toEqual([
      [
        'I',
        'information',
        [
          ['1.1', 'information'],
          ['1.2', 'information'],
        ],
      ],
      [
        'II',
        'need',
        [
          ['2.1', 'need'],
          ['2.2', 'gap'],
        ],
      ],
      ['III', 'information', [['3.1', 'open_question']]],
    ]);
    expect(draft.agenda.map(({ text }) => text)).toEqual(['Úvod', 'Potřeby uživatelů', 'Diskuse']);
    expect([draft.date?.value, draft.time?.value, draft.venue?.value]).toEqual(['2024-02-07', '10:00', 'klubovně stacionáře']);
    expect(draft.author?.value).toBe('Karel Smyšlený');
    expect([doubtsOf(draft), draft.unrecognised]).toEqual([[], []]);
  });
});

describe('prose under headings', () => {
  const draft = parseMinutes(groups.proseUnderHeadings);

  it('[D064] reports the label that no list knows', () => {
    expect(draft.group?.value.targetGroups.map(({ code }) => code)).toEqual(['wg-seniors', 'wg-disability', null]);
    expect(draft.doubts[0]).toEqual({
      code: 'unknown-label',
      line: 1,
      text: 'hledače pokladů',
      params: { list: 'working-group-target-groups' },
    });
  });

  it('lends the type of a heading to the list under it', () => {
    expect(draft.headcount?.value).toBe(12);
    expect(draft.points.map(({ type, section, result }) => [type, section, result])).toEqual([
      ['information', 'Průběh setkání', null],
      ['opinion', 'Průběh setkání', null],
      ['decision', 'Průběh setkání', 'positive'],
      ['task', 'Úkoly', null],
      ['task', 'Úkoly', null],
      ['measure_proposal', 'Návrhy opatření', null],
      ['measure_proposal', 'Návrhy opatření', null],
    ]);
    expect(draft.points[1]!.heldBy).toBe('členů');
  });

  it('[D085] says which proposal has no proposer', () => {
    expect(doubtsOf(draft)).toEqual(['1 unknown-label', '4 attendance-elsewhere', '16 proposer-missing']);
  });
});

describe('a faulty record', () => {
  const draft = parseMinutes(groups.faulty);

  it('[X14] says each fault with its line and repairs none', () => {
    expect(doubtsOf(draft)).toEqual([
      '2 weekday-differs',
      '2 time-ambiguous',
      '4 attendee-twice',
      '7 speaker-not-in-attendance',
      '8 number-twice',
      '9 proposer-missing',
      '9 number-gap',
      '11 date-impossible',
      '12 author-is-verifier',
    ]);
    expect([draft.date?.value, draft.time, draft.nextMeeting?.value.date]).toEqual(['2023-06-15', null, null]);
    expect(tree(draft.points)).toEqual([
      ['1', 'information'],
      ['2', 'information'],
      ['2', 'capacity_alert'],
      ['5', 'measure_proposal'],
    ]);
  });
});

describe('a steering group', () => {
  const draft = parseMinutes(more.steeringGroup);

  it('reads resolutions with number, day, verb, result and votes', () => {
    expect([draft.meetingKind, draft.group?.value.body, draft.ordinal?.value, draft.date?.value]).toEqual([
      'steering_group',
      'steering_group',
      2,
      '2023-03-08',
    ]);
    const resolutions = draft.points.flatMap(({ children }) => children).filter(({ resolution }) => resolution);
    expect(resolutions.map(({ type, resolution, result, votes }) => [type, resolution, result, votes])).toEqual([
      ['decision', { number: '6/2023', date: '2023-03-08', verb: 'approves' }, 'positive', { for: 7, against: 0, abstained: 1 }],
      ['decision', { number: '7/2023', date: null, verb: 'disagrees' }, 'negative', { for: 5, against: 2, abstained: 1 }],
      ['decision', { number: '8/2023', date: null, verb: 'takes-note' }, 'positive', { for: 8, against: 0, abstained: 0 }],
    ]);
    expect(draft.points.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect([draft.author?.value, draft.verifiers.map(({ value }) => value)]).toEqual([
      'Alena Cvičná',
      ['Hugo Zkušební', 'Ivan Nepravý'],
    ]);
    expect(doubtsOf(draft)).toEqual(['2 time-missing', '2 venue-missing']);
  });

  it('says when more votes were cast than people sat there', () => {
    const few = parseMinutes(more.steeringGroup.replace(/Přítomní: .*/u, 'Přítomní: Jana Vzorová, Petr Ukázkový'));
    expect(few.doubts.filter(({ code }) => code === 'votes-above-attendance').map(({ params }) => params)).toEqual([
      { votes: 8, present: 2 },
      { votes: 8, present: 2 },
      { votes: 8, present: 2 },
    ]);
  });
});

describe('a plenary', () => {
  const draft = parseMinutes(more.plenary);

  it('has no group of its own, a number instead of names, and a vision', () => {
    expect([draft.meetingKind, draft.date?.value, draft.time?.value, draft.venue?.value, draft.headcount?.value]).toEqual([
      'plenary',
      '2019-06-20',
      '13:00',
      'kulturní dům Dolní Lhota',
      64,
    ]);
    expect(tree(draft.points)).toEqual([
      ['1', 'information', [[null, 'finding']]],
      [
        '2',
        'information',
        [
          [null, 'information'],
          [null, 'vision'],
        ],
      ],
      ['3', 'information', [[null, 'open_question']]],
    ]);
    expect(draft.nextMeeting?.value).toMatchObject({ date: '2019-09-19', time: '15:00' });
    expect(doubtsOf(draft)).toEqual(['1 group-missing', '5 attendance-elsewhere']);
  });
});

describe('an export of a word processor', () => {
  const draft = parseMinutes(more.wordExport);

  it('joins what a page break divided and reads through invisible characters', () => {
    expect(draft.points.map(({ text }) => text)).toEqual([
      'Zahájení',
      'Rodiny potřebují hlídání dětí v odpoledních hodinách, zejména ty, které dojíždějí do krajského města.',
      'Různé',
    ]);
    expect(draft.points[1]).toMatchObject({ type: 'need', lines: { from: 10, to: 13 } });
    expect(tree(draft.points[2]!.children)).toEqual([
      [null, 'announcement'],
      [null, 'capacity_alert'],
    ]);
    expect([draft.date?.value, draft.time?.value, draft.venue?.value, draft.attendance.length]).toEqual([
      '2023-05-05',
      '08:30',
      'Mateřské centrum Lhota',
      3,
    ]);
    expect(draft.elements.filter(({ kind }) => kind === 'page-mark').map(({ lines }) => lines.from)).toEqual([1, 11, 12, 19, 20]);
    expect(doubtsOf(draft)).toEqual([]);
  });
});

describe('bullets only', () => {
  const draft = parseMinutes(more.bulletsOnly);

  it('nests by sign and indent', () => {
    expect(tree(draft.points)).toEqual([
      [
        null,
        'information',
        [
          [null, 'announcement'],
          [null, 'gap', [[null, 'gap']]],
        ],
      ],
      [null, 'information', [[null, 'information']]],
    ]);
    expect(draft.agenda.map(({ text }) => text)).toEqual(['zimní opatření', 'zdravotní péče']);
    expect([
      draft.ordinal?.value,
      draft.group?.value.targetGroups[0]?.code,
      draft.date?.value,
      draft.time?.value,
      draft.venue?.value,
    ]).toEqual([7, 'wg-homeless', '2022-12-06', '14:00', 'denní centrum']);
    expect(doubtsOf(draft)).toEqual([]);
  });
});

describe('hard-wrapped lines', () => {
  const draft = parseMinutes(more.hardWrapped);

  it('puts the lines of a paragraph together and counts numbered headings', () => {
    expect(draft.points.map(({ number, lines }) => [number, lines.from, lines.to])).toEqual([
      ['1', 9, 11],
      ['2', 12, 13],
      ['3', 14, 14],
    ]);
    expect(draft.points.map(({ type }) => type)).toEqual(['information', 'need', 'information']);
    expect(draft.agenda.map(({ text }) => text)).toEqual(['zahájení', 'péče doma', 'závěr']);
    expect([draft.attendance.length, draft.venue?.value, draft.author?.value]).toEqual([
      2,
      'Radnice, místnost č. 12',
      'Jana Vzorová',
    ]);
    expect(doubtsOf(draft)).toEqual(['1 time-missing']);
  });
});

describe('a doubtful head', () => {
  const draft = parseMinutes(more.doubtfulHead);

  it('[X14] takes no short year, no impossible time and no list of nobody for granted', () => {
    expect(doubtsOf(draft)).toEqual([
      '1 venue-missing',
      '1 author-missing',
      '2 date-short-year',
      '4 time-impossible',
      '6 attendee-unclear',
    ]);
    expect([draft.date?.value, draft.time]).toEqual(['2023-04-04', null]);
    expect(draft.points.map(({ type }) => type)).toEqual(['open_question', 'data_requirement', 'funding_requirement']);
  });
});

describe('a text that is no minutes', () => {
  it('is an empty draft that says so', () => {
    const draft = parseMinutes(more.notMinutes);
    expect(looksLikeMinutes(draft)).toBe(false);
    expect(looksLikeMinutes(parseMinutes(groups.labelled))).toBe(true);
    expect(draft.unrecognised.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(draft.doubts.map(({ code }) => code)).toEqual([
      'group-missing',
      'date-missing',
      'time-missing',
      'venue-missing',
      'author-missing',
      'attendance-missing',
      'points-missing',
    ]);
  });
});

describe('lists that count anew under headings', () => {
  const draft = parseMinutes(more.countedAnew);

  it('is no fault of numbering; headings lend their type; tasks have owner and term', () => {
    expect(draft.points.map(({ number, type, section }) => [number, type, section])).toEqual([
      ['1', 'need', 'POTŘEBY'],
      ['2', 'need', 'POTŘEBY'],
      ['1', 'task', 'ÚKOLY'],
      ['2', 'task', 'ÚKOLY'],
      ['3', 'task', 'ÚKOLY'],
      [null, 'decision', 'USNESENÍ'],
    ]);
    expect(draft.points.filter(({ type }) => type === 'task').map(({ task }) => task)).toEqual([
      { owner: 'Petr Ukázkový', due: '2023-11-30' },
      { owner: 'Jana Vzorová', due: '2024-01-15' },
      { owner: 'Karel Smyšlený', due: null },
    ]);
    expect(draft.points.at(-1)!.children.map(({ number, type, text }) => [number, type, text])).toEqual([
      ['a', 'decision', 'schvaluje zápis z 1. setkání,'],
      ['b', 'decision', 'ukládá koordinátorce svolat třetí setkání.'],
    ]);
  });

  it('reads the table of people and the labelled group', () => {
    expect(people(draft)).toEqual(['Jana Vzorová / Charita Lhota / present', 'Petr Ukázkový / Město Lhota / present']);
    expect([
      draft.group?.value.targetGroups[0]?.code,
      draft.ordinal?.value,
      draft.date?.value,
      draft.time?.value,
      draft.venue?.value,
    ]).toEqual(['wg-seniors', 2, '2023-10-04', '15:00', 'Klub seniorů']);
    expect(draft.author?.value).toBe('Vzorová');
    expect(doubtsOf(draft)).toEqual([]);
  });
});

describe('a record of a union of municipalities', () => {
  const draft = parseMinutes(more.union);

  it('reads it', () => {
    expect([draft.meetingKind, draft.group?.value.body, draft.date?.value, draft.time?.value, draft.venue?.value]).toEqual([
      'steering_group',
      'steering_group',
      '2022-09-06',
      '16:30',
      'obci Dolní Lhota',
    ]);
    expect(draft.attendance.map(({ status }) => status)).toEqual([
      'present',
      'present',
      'present',
      'present',
      'apologised',
      'apologised',
    ]);
    expect(tree(draft.points)).toEqual([
      ['1', 'information', [[null, 'open_question']]],
      ['2', 'information', [[null, 'announcement']]],
    ]);
    expect(draft.points[0]!.children[0]!.votes).toEqual({ for: 4, against: 0, abstained: 0 });
    expect(draft.nextMeeting?.value).toMatchObject({ date: '2022-09-20', time: '16:30' });
    expect([draft.author?.value, draft.verifiers.map(({ value }) => value), doubtsOf(draft)]).toEqual([
      'Eva Příkladná',
      ['Petr Ukázkový'],
      [],
    ]);
  });
});
