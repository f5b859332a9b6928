import { describeWithSharedFiles, readShared } from '@triada/kernel/spec';
import { codesOf, isCode } from '@triada/reference-data';
import { looksLikeMinutes, parseMinutes, type MinutesDraft, type PointDraft } from './index';
import { splitLines } from './source-rows';

const flat = (points: readonly PointDraft[]): readonly PointDraft[] =>
  points.flatMap((point) => [point, ...flat(point.children)]);
const doubtsOf = (draft: MinutesDraft) => draft.doubts.map(({ code, line }) => [code, line]);
const onLine = (draft: MinutesDraft, line: number) =>
  flat(draft.points).filter(({ lines }) => lines.from <= line && line <= lines.to);

describeWithSharedFiles('minutes of the working group on addictions, May 2022', () => {
  const source = readShared('sources/minutes-2022-05.txt');
  const draft = parseMinutes(source);

  it('[D157] has exactly 14 numbered points, each typed by the code list, with the words that speak for the type', () => {
    expect(draft.points.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, index) => String(index + 1)));
    expect(draft.points.map(({ type }) => type)).toEqual([
      'information',
      'demand',
      'negative_finding',
      'demand',
      'goal',
      'funding_requirement',
      'information',
      'finding',
      'finding',
      'finding',
      'finding',
      'decision',
      'data_requirement',
      'funding_requirement',
    ]);
    for (const { type, evidence, confidence, text } of flat(draft.points)) {
      expect(isCode('minutes-item-types', type)).toBe(true);
      expect([evidence.length, confidence >= 0.5, text.length > 5]).toEqual([1, true, true]);
    }
  });

  it('[D132] point 2 has its nine children in the original order, each typed', () => {
    const children = draft.points[1]!.children;
    expect(children.map(({ lines }) => lines.from)).toEqual([24, 25, 26, 27, 28, 29, 30, 31, 32]);
    const original = splitLines(source)
      .slice(23, 32)
      .map((line) => line.replace(/^\s*-\s*/u, '').trim());
    expect(children.map(({ text }) => text)).toEqual(original);
    expect(children.map(({ type }) => type)).toEqual([
      'need',
      'need',
      'need',
      'need',
      'need',
      'finding',
      'need',
      'need',
      'finding',
    ]);
    expect(draft.points.filter((_, index) => index !== 1).flatMap(({ children: others }) => others)).toEqual([]);
  });

  it('[X12] point 3 is a negative finding, point 12 a decision with a negative result, point 14 holds an open question', () => {
    expect(draft.points[2]).toMatchObject({ type: 'negative_finding', result: 'negative' });
    expect(draft.points[11]).toMatchObject({ type: 'decision', result: 'negative' });
    expect(draft.points[13]!.statements).toEqual([
      expect.objectContaining({ type: 'open_question', lines: { from: 45, to: 45 } }),
    ]);
  });

  it('[D141] the opinion in point 4 says whose it is', () => {
    expect(draft.points[3]!.statements).toEqual([expect.objectContaining({ type: 'opinion', heldBy: 'veřejnosti' })]);
  });

  it('[D127] knows which meeting of which group it was, when, and for which plan', () => {
    expect(draft.ordinal).toMatchObject({ value: 2, lines: { from: 18, to: 18 } });
    expect(draft.meetingKind).toBe('working_group');
    expect(draft.group?.value).toMatchObject({ body: 'working_group', targetGroups: [{ code: 'wg-addiction' }] });
    expect(draft.date?.value).toBe('2022-05-27');
    expect(draft.plan?.value).toMatchObject({ from: 2023, to: 2027 });
    expect(draft.letterhead).toMatchObject({ lines: { from: 5, to: 12 } });
    expect(draft.letterhead!.value.split(' ')).toHaveLength(6);
  });

  it('[X14] says what is missing and guesses nothing', () => {
    expect(doubtsOf(draft)).toEqual([
      ['time-missing', 18],
      ['venue-missing', 18],
      ['author-missing', 18],
      ['attendance-missing', 18],
    ]);
    expect([draft.time, draft.venue, draft.author, draft.nextMeeting, draft.attendance]).toEqual([null, null, null, null, []]);
    expect(draft.unrecognised).toEqual([]);
  });
});

describeWithSharedFiles('minutes of a working group, September 2022', () => {
  const draft = parseMinutes(readShared('sources/minutes-2022-09.txt'));

  it('[D064] the group has three target groups, one of them by an alias', () => {
    expect(draft.group?.value.targetGroups.map(({ code }) => code)).toEqual([
      'wg-foreigners',
      'wg-national-minorities',
      'wg-exclusion',
    ]);
    expect(draft.group?.value.targetGroups[1]!.label).not.toBe('národnostní menšiny');
    expect(codesOf('working-group-target-groups')).toContain('wg-national-minorities');
  });

  it('has date, time and venue', () => {
    expect([draft.date?.value, draft.time?.value, draft.venue?.value]).toEqual(['2022-09-19', '13:00', 'Radnice Liberec']);
    expect(draft.date?.lines).toEqual({ from: 14, to: 14 });
  });

  it('[D066] the agenda is numbered from 1; points under its heading lead back to it', () => {
    expect(draft.agenda.map(({ number, lines }) => [number, lines.from])).toEqual([
      [1, 18],
      [2, 19],
    ]);
    expect(draft.points.filter(({ agendaItem }) => agendaItem === 2).map(({ lines }) => lines.from)).toEqual([37, 39, 41]);
  });

  it('[D068] thirteen people were present', () => {
    expect(draft.attendance).toHaveLength(13);
    expect(new Set(draft.attendance.map(({ name }) => name)).size).toBe(13);
    expect(new Set(draft.attendance.map(({ status }) => status))).toEqual(new Set(['present']));
  });

  it('[D157] prose without numbers becomes typed points', () => {
    expect(draft.points.map(({ type, lines }) => [type, lines.from, lines.to])).toEqual([
      ['information', 23, 23],
      ['information', 25, 25],
      ['vision', 27, 29],
      ['agreement', 31, 31],
      ['measure_proposal', 33, 33],
      ['offer', 37, 37],
      ['capacity_alert', 39, 39],
      ['announcement', 41, 41],
    ]);
  });

  it('[X12] line 39 is a capacity alert of the organisation that raises it', () => {
    expect(onLine(draft, 39)).toEqual([
      expect.objectContaining({ type: 'capacity_alert', speaker: { name: null, organisation: 'BKB', attendee: null } }),
    ]);
  });

  it('[D082] line 29 names areas of need; „klasifikace“ is put up for review and gets no code', () => {
    const need = onLine(draft, 29)[0]!.statements.find(({ type }) => type === 'need');
    expect(need?.topics.map(({ code }) => code)).toEqual(['housing', 'employment', 'addiction', 'health', null]);
    expect(draft.doubts.filter(({ code }) => code === 'unknown-label')).toEqual([
      {
        code: 'unknown-label',
        line: 29,
        text: expect.stringContaining('klasifikace'),
        params: { list: 'need-areas', suggestion: 'qualification' },
      },
    ]);
  });

  it('the discussion of line 25 carries six topics', () => expect(onLine(draft, 25)[0]!.topics).toHaveLength(6));

  it('[D085] the proposal of line 33 lacks its proposer', () => {
    expect(onLine(draft, 33)[0]).toMatchObject({ type: 'measure_proposal', speaker: null });
    expect(doubtsOf(draft)).toContainEqual(['proposer-missing', 33]);
  });

  it('[D087] the speaker of line 37 is not on the list, the speaker of line 41 is', () => {
    const [offer] = onLine(draft, 37);
    expect(offer).toMatchObject({ type: 'offer', speaker: { organisation: 'Fokusu', attendee: null } });
    expect(draft.attendance.map(({ name }) => name)).not.toContain(offer!.speaker!.name);
    const [news] = onLine(draft, 41);
    expect(news!.speaker).toMatchObject({ organisation: 'město Liberec' });
    expect(draft.attendance[news!.speaker!.attendee!]!.name).toBe(news!.speaker!.name);
  });

  it('[D092] the next meeting is on the next such day, with time and room', () => {
    expect(draft.nextMeeting?.value).toEqual({ date: '2022-11-14', time: '13:30', venue: 'radnice Liberec', room: '209' });
  });

  it('names its author, who is on the list', () => {
    expect(draft.author?.lines).toEqual({ from: 45, to: 45 });
    expect(draft.attendance.map(({ name }) => name)).toContain(draft.author!.value);
  });

  it('[X14] these and no other doubts are reported', () => {
    expect(doubtsOf(draft)).toEqual([
      ['unknown-label', 29],
      ['proposer-missing', 33],
      ['speaker-not-in-attendance', 37],
      ['date-without-year', 43],
    ]);
    expect(draft.unrecognised).toEqual([]);
  });
});

describeWithSharedFiles('texts that are no minutes', () => {
  it.each(['conference-2019', 'project-2018', 'method-page'])('%s names no meeting, and the draft says so', (name) => {
    const draft = parseMinutes(readShared(`sources/${name}.txt`));
    expect(looksLikeMinutes(draft)).toBe(false);
    expect([draft.group, draft.date, draft.attendance, draft.author]).toEqual([null, null, [], null]);
    expect(draft.doubts.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['group-missing', 'date-missing', 'attendance-missing']),
    );
  });
});
