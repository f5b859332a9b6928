import { describeWithSharedFiles, readShared } from '@triada/kernel/spec';
import { meetingsContext } from '@triada/meetings-service';
import { registryContext } from '@triada/registry-service';
import { fixedClock } from '@triada/testing';
import { runContexts, type RunningContexts } from '../running-context.fixture';
import { noAnswers, parseAnswers, type Answers } from './answers';
import { askFor } from './ask';
import { importMinutes, readMinutes, UnsettledMinutes, type ImportWish } from './import-minutes';
import { reportOf } from './report';

const text = [
  'Pracovní skupina pro osoby ohrožené závislostmi',
  'Zápis z třetího jednání pracovní skupiny',
  '10. října 2022, 10:00 hod., Dům služeb',
  'Program:',
  '1. Návrh opatření',
  '2. Různé',
  'Přítomni: Účastník Jedna, Účastnice Dvě',
  '1) Potřeba nízkoprahového zázemí.',
  ' - dostupnost večer',
  ' - dostupnost o víkendu',
  '2) Není nutné zřizovat další linku pomoci.',
  '3) Paní Účastnice Tři ze spolku nabízí prostory pro setkávání.',
  'Příští jednání 12. 12. 9:00, zasedací místnost.',
  'Zapsal: Účastník Jedna',
].join('\n');
const file = { name: 'zapis.txt', text };

describe('triada import minutes', () => {
  let running: RunningContexts;
  let groupId: string;
  const quiet = () => undefined;

  beforeEach(async () => {
    running = await runContexts([meetingsContext, registryContext], { clock: fixedClock('2022-10-20T08:00:00.000Z') });
    const coordinator = running.app.as({ role: 'coordinator', region: 'liberec' });
    const group = { regionId: 'liberec', name: 'PS závislosti', kind: 'target-group', targetGroups: ['wg-addiction'] };
    groupId = (await coordinator.post('/meetings/groups', group, { 'valid-from': '2022-01-01' })).body.id;
    await running.app.settle();
  });
  afterEach(() => running.app.close());

  const wish = (answers: Answers = noAnswers, where: Partial<ImportWish> = { groupId }): ImportWish => ({
    as: 'koordinator',
    answers,
    ...where,
  });
  const read = (answers?: Answers, where?: Partial<ImportWish>, source = file) =>
    readMinutes(running.api, source, wish(answers, where));
  const run = async (answers: Answers, api = running.api, source = file) =>
    importMinutes(api, source, await readMinutes(api, source, wish(answers)), wish(answers), quiet);
  const persons = async () =>
    (await running.app.as({ role: 'coordinator', region: 'liberec' }).get('/registry/persons?region=liberec&pageSize=100')).body
      .persons;
  const held = async () =>
    (await running.app.as({ role: 'coordinator', region: 'liberec' }).get(`/meetings/meetings?groupId=${groupId}&status=held`))
      .body;
  const minutesOf = async (id: string) =>
    (await running.app.as({ role: 'coordinator', region: 'liberec' }).get(`/meetings/meetings/${id}/minutes`)).body;

  const known = {
    persons: { 'Účastník Jedna': { side: 'provider' }, 'Účastnice Dvě': { side: 'commissioner', commissionerKind: 'town' } },
  };
  const all = parseAnswers(JSON.stringify({ ...known, types: { 11: 'decision' }, speakers: { 12: null } }));

  it('says what it recognised and every doubt with its line, and writes nothing', async () => {
    const { preview, settled } = await read();
    const report = reportOf(file.name, preview.draft, settled, preview.looksLikeMinutes);
    for (const part of [
      'zapis.txt: 5 bodů, 2 účastníků',
      'datum      10. 10. 2022 (řádek 3)',
      'řádek 7: Účastník Jedna – není v registru',
      'řádek 9: potřeba',
      'řádek 12: nabídka spolupráce [Účastnice Tři, spolku]',
      'řádek 12: mluvčí není v prezenci – „Účastnice Tři“',
      'řádek 13: datum nemá rok',
    ])
      expect(report).toContain(part);
    await running.app.settle();
    expect([(await persons()).length, (await held()).total]).toEqual([0, 0]);
  });

  it('[X14] stops and names what must be settled; nothing is guessed and nothing written', async () => {
    const attempt = run(noAnswers);
    await expect(attempt).rejects.toThrow(UnsettledMinutes);
    await expect(attempt).rejects.toMatchObject({
      open: [{ answer: 'speakers["12"]' }, { answer: 'persons["Účastník Jedna"]' }, { answer: 'persons["Účastnice Dvě"]' }],
    });
    await expect(run(parseAnswers(JSON.stringify({ ...known })))).rejects.toMatchObject({ open: [{ answer: 'speakers["12"]' }] });
    await running.app.settle();
    expect([(await persons()).length, (await held()).total]).toEqual([0, 0]);
  });

  it('registers the missing persons and records the meeting without a name in its log', async () => {
    const { meetingId, registered } = await run(all);
    expect(registered).toBe(2);
    await running.app.settle();
    expect((await persons()).map(({ name, side }: any) => [name, side.code]).sort()).toEqual([
      ['Účastnice Dvě', 'commissioner'],
      ['Účastník Jedna', 'provider'],
    ]);
    const minutes = await minutesOf(meetingId);
    expect(minutes).toMatchObject({ number: 3, minutes: 'submitted', agenda: [{ title: 'Návrh opatření' }, { title: 'Různé' }] });
    expect(minutes.points.map(({ number, type }: any) => [number, type])).toEqual([
      ['1', 'need'],
      ['1.1', 'need'],
      ['1.2', 'need'],
      ['2', 'decision'],
      ['3', 'offer'],
    ]);
    expect(minutes.points[4].text).toContain('N. N.');
    const { attendees, next, time, venue } = (
      await running.app.as({ role: 'coordinator', region: 'liberec' }).get(`/meetings/meetings/${meetingId}`)
    ).body;
    expect([attendees.length, next.date, next.time, time, venue]).toEqual([2, '2022-12-12', '09:00', '10:00', 'Dům služeb']);
    expect(JSON.stringify(await running.app.events(`meeting-${meetingId}`))).not.toMatch(/Účastni[kc]/u);
  });

  it('takes corrections: types, wordings, points that are left out, people, speakers, the head', async () => {
    const other = (await run(all)).registered;
    expect(other).toBe(2);
    await running.app.settle();
    const [someone] = await persons();
    const source = { name: 'jiny.txt', text: text.replace('třetího', 'čtvrtého').replaceAll('10. října', '11. října') };
    const corrected = parseAnswers(
      JSON.stringify({
        persons: { 'Účastnice Dvě': 'leave-out', 'Účastnice Tři': { personId: someone.personId } },
        speakers: { 12: 'Účastnice Tři' },
        types: { 8: 'demand', 11: 'decision' },
        texts: { 11: 'Další linka není potřeba.' },
        drops: [9],
        author: null,
        venue: 'Radnice',
        time: null,
        next: null,
      }),
    );
    const { meetingId, registered } = await run(corrected, running.api, source);
    await running.app.settle();
    expect(registered).toBe(0);
    const minutes = await minutesOf(meetingId);
    expect(minutes.points.map(({ number, text: words, type }: any) => [number, type, words])).toEqual([
      ['1', 'demand', 'Potřeba nízkoprahového zázemí.'],
      ['1.1', 'need', 'dostupnost o víkendu'],
      ['2', 'decision', 'Další linka není potřeba.'],
      ['3', 'offer', expect.stringContaining(`@[${someone.personId}]`)],
    ]);
    const meeting = (await running.app.as({ role: 'coordinator', region: 'liberec' }).get(`/meetings/meetings/${meetingId}`))
      .body;
    expect([meeting.minutes, meeting.venue, meeting.time, meeting.next, meeting.attendees.length]).toEqual([
      'draft',
      'Radnice',
      null,
      null,
      1,
    ]);
    expect(meeting.checks.map(({ kind }: any) => kind)).toContain('speaker-not-in-attendance');
  });

  it('[D089] takes a task with its owner and last day when the registry knows the owner; otherwise only the point', async () => {
    const tasks = [
      '3) Úkol: ověřit provozní dobu. Zodpovídá: Účastnice Dvě, termín: 30. 11. 2022',
      '4) Úkol: rozeslat podklady. Zodpovídá: Účastník Cizí, termín: 15. 11. 2022',
      '5) Úkol: objednat sál. Zodpovídá: Účastník Cizí, termín: 15. 11. 2022',
      'Příští',
    ];
    const source = { name: 'ukoly.txt', text: text.replace(/3\) Paní.*\nPříští/u, tasks.join('\n')) };
    const answers = parseAnswers(
      JSON.stringify({ ...known, types: { 11: 'decision' }, tasks: { 14: { owner: 'Účastník Jedna', due: '2022-12-01' } } }),
    );
    const { preview, settled } = await read(answers, undefined, source);
    const report = reportOf(source.name, preview.draft, settled, preview.looksLikeMinutes);
    expect(report).toContain('[úkol: Účastnice Dvě, do 30. 11. 2022]');
    expect(report).toContain('[úkol: Účastník Cizí, do 15. 11. 2022, odpovědného registr nezná, zapíše se jen bod]');
    const { meetingId } = await run(answers, running.api, source);
    await running.app.settle();
    const { points, tasks: taken } = await minutesOf(meetingId);
    const idOf = Object.fromEntries((await persons()).map(({ name, personId }: any) => [name, personId]));
    expect(taken.map(({ due, owner, pointId }: any) => [points.find((point: any) => point.pointId === pointId).number, owner.personId, due])).toEqual([
      ['3', idOf['Účastnice Dvě'], '2022-11-30'],
      ['5', idOf['Účastník Jedna'], '2022-12-01'],
    ]);
    expect(taken[0].title).toContain(`@[${idOf['Účastnice Dvě']}]`);
    expect(points.find(({ number }: any) => number === '4').text).toContain('N. N.');
    expect(JSON.stringify(await running.app.events(`meeting-${meetingId}`))).not.toContain('Účastnice Dvě');
    expect(() => parseAnswers('{"tasks":{"14":{"due":"1. 12."}}}')).toThrow('odpovědi');
    await expect(read(parseAnswers('{"tasks":{"1":null}}'), undefined, source)).rejects.toThrow('tasks.1');
  });

  it('goes on where it was cut off, after any write, and repeated changes nothing', async () => {
    for (let written = 1; written <= 3; written++) await expect(run(all, running.cutAfter(1))).rejects.toThrow('cut off');
    const { meetingId, registered } = await run(all);
    await running.app.settle();
    expect([registered, (await persons()).length, (await held()).total]).toEqual([0, 2, 1]);
    const events = await running.app.events(`meeting-${meetingId}`);
    expect(events.filter(({ type }) => type === 'MinutesImported')).toHaveLength(1);
  });

  it('finds the group by the head of the text, and asks when none or several fit', async () => {
    expect((await read(all, { regionId: 'liberec' })).place).toEqual({ regionId: 'liberec', groupId, open: [] });
    const coordinator = running.app.as({ role: 'coordinator', region: 'liberec' });
    await coordinator.post(
      '/meetings/groups',
      { regionId: 'liberec', name: 'Druhá', kind: 'target-group', targetGroups: ['wg-addiction'] },
      { 'valid-from': '2022-01-01' },
    );
    await running.app.settle();
    expect((await read(all, { regionId: 'liberec' })).settled.open).toMatchObject([{ kind: 'group', answer: 'group' }]);
    expect(
      (await read(parseAnswers(JSON.stringify({ ...known, speakers: { 12: null }, group: groupId })), { regionId: 'liberec' }))
        .settled.open,
    ).toEqual([]);
    await expect(read(all, { regionId: 'frydlantsko', groupId })).rejects.toThrow('nepatří do regionu');
    await expect(read(all, {})).rejects.toThrow('--group');
  });

  it('refuses answers to nothing, and answers of no shape', async () => {
    await expect(
      read(
        parseAnswers(
          '{"persons":{"Účastnik Jedna":{"side":"user"}},"types":{"1":"need"},"drops":[2],"accepted":["number-gap@9"]}',
        ),
      ),
    ).rejects.toThrow('persons.Účastnik Jedna; types.1; drops: 2; accepted: number-gap@9');
    for (const wrong of [
      '{"person":{}}',
      '{"types":{"8":"nonsense"}}',
      '{"date":"10. 10."}',
      '{"persons":{"A":{"side":"nobody"}}}',
    ])
      expect(() => parseAnswers(wrong)).toThrow('odpovědi');
  });

  it('asks for namesakes, and takes a doubtful numbering only when somebody has accepted it', async () => {
    const coordinator = running.app.as({ role: 'coordinator', region: 'liberec' });
    for (let twin = 0; twin < 2; twin++)
      await coordinator.post('/registry/persons', { regionId: 'liberec', name: 'Účastník Jedna', side: 'user' });
    await running.app.settle();
    const gap = { name: 'mezera.txt', text: text.replace('2) Není', '5) Není') };
    const answers = { speakers: { 12: null }, persons: { 'Účastnice Dvě': 'leave-out' } };
    const { open } = (await read(parseAnswers(JSON.stringify(answers)), undefined, gap)).settled;
    expect(open.map(({ kind }) => kind)).toEqual([...open.slice(0, -1).map(() => 'accepted'), 'person']);
    expect(open.at(-1)!.text).toContain('2 jmenovce');
    const accepted = open.filter(({ kind }) => kind === 'accepted').map(({ about }) => about);
    expect(accepted.length).toBeGreaterThan(0);
    const rest = (await read(parseAnswers(JSON.stringify({ ...answers, accepted })), undefined, gap)).settled.open;
    expect(rest.map(({ kind }) => kind)).toEqual(['person']);
    const side = { ...answers, accepted, persons: { ...answers.persons, 'Účastník Jedna': { side: 'user' } } };
    expect((await read(parseAnswers(JSON.stringify(side)), undefined, gap)).settled.open.map(({ kind }) => kind)).toEqual([
      'person',
    ]);
  });

  it('asks at a terminal until everything is settled', async () => {
    const typed = ['nevím', '-', 'poskytovatel', 'zadavatel', 'obce', 'město'];
    let answers = noAnswers;
    for (;;) {
      const { open } = (await read(answers)).settled;
      if (!open.length) break;
      answers = await askFor(async () => typed.shift()!, open[0]!, answers);
    }
    expect(typed).toEqual([]);
    expect(answers).toMatchObject({
      speakers: { 12: 'nevím' },
      persons: {
        'Účastník Jedna': 'leave-out',
        'Účastnice Dvě': { side: 'provider' },
        nevím: { side: 'commissioner', commissionerKind: 'town' },
      },
    });
  });

  describeWithSharedFiles('with the real minutes', () => {
    const real = (name: string) => ({ name, text: readShared(`sources/${name}`) });

    it('[D157] minutes-2022-05 are taken with their 14 points and without an answer, for they name nobody', async () => {
      const { meetingId } = await run(parseAnswers('{"number":null}'), running.api, real('minutes-2022-05.txt'));
      await running.app.settle();
      const { points } = await minutesOf(meetingId);
      expect(points.filter(({ parent }: any) => parent === null)).toHaveLength(14);
      expect(points).toHaveLength(23);
    });

    it('[X14][D068] minutes-2022-09 need thirteen sides and the speaker who is not on the list', async () => {
      const source = real('minutes-2022-09.txt');
      const { open } = (await read(noAnswers, undefined, source)).settled;
      expect(open.map(({ kind }) => kind)).toEqual(['speaker', ...Array.from({ length: 13 }, () => 'person')]);
      const people = Object.fromEntries(
        open.filter(({ kind }) => kind === 'person').map(({ about }) => [about, { side: 'provider' }]),
      );
      const answers = parseAnswers(JSON.stringify({ persons: people, speakers: { [open[0]!.about]: null } }));
      const { meetingId, registered } = await run(answers, running.api, source);
      await running.app.settle();
      expect(registered).toBe(13);
      const meeting = (await running.app.as({ role: 'coordinator', region: 'liberec' }).get(`/meetings/meetings/${meetingId}`))
        .body;
      expect([meeting.attendees.length, meeting.next.date, meeting.minutes]).toEqual([13, '2022-11-14', 'submitted']);
      expect((await run(answers, running.api, source)).meetingId).toBe(meetingId);
      await running.app.settle();
      expect((await held()).total).toBe(1);
      expect(await persons()).toHaveLength(13);
    });
  });
});
