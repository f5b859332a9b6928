import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { triada } from '@triada/testing/product';
import { foundGroup, type Group } from './chain/meetings';
import { draftPlan, proposalFrom, type Plan } from './chain/planning';
import { coordinator, foundRegion, verifier } from './chain/region';
import { registerPerson } from './chain/registry';
import { asks, does, eventually } from './chain/scenario';
import { products, type RunningProduct } from './product-under-test';
import { eventsOf, sizesOf, sound, soundnessOf } from './soundness';

jest.setTimeout(240_000);

/** Written for this test; people in it are invented. The registry knows the first of them. */
const text = [
  'Pracovní skupina pro seniory',
  'Zápis z prvního jednání pracovní skupiny',
  '20. března 2018, 13:00 hod., Radnice',
  'Program:',
  '1. Návrh opatření',
  '2. Různé',
  'Přítomni: Účastník Jedna, Účastnice Dvě',
  '1) Rozšířit pečovatelskou službu do všech obcí.',
  '2) Na venkově chybí odlehčovací služba.',
  'Příští jednání 17. 4. 9:00, zasedací místnost.',
  'Zapsal: Účastník Jedna',
].join('\n');
/** Lines on which points begin. */
const line = { proposal: '8', need: '9' };

/** A text of minutes by the command line, as far as the plan that it feeds. */
describe('import of minutes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'triada-minutes-'));
  const [file, answersFile] = [join(folder, 'zapis.txt'), join(folder, 'odpovedi.json')];
  let product: RunningProduct;
  let group: Group;
  let plan: Plan;
  let author: string;
  let meetingId: string;

  beforeAll(async () => {
    product = await products.start();
    group = await foundGroup(product, await foundRegion(product));
    plan = await draftPlan(product, group);
    author = await registerPerson(product, 'Účastník Jedna', 'user');
    writeFileSync(file, text);
  });
  afterAll(async () => {
    await product?.dispose();
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]) => triada(product, ['--as', coordinator, 'import', 'minutes', file, '--group', group.groupId, ...args]).done;
  const importWith = (answers: object) => {
    writeFileSync(answersFile, JSON.stringify(answers));
    return run('--answers', answersFile);
  };
  const answers = {
    persons: { 'Účastnice Dvě': { side: 'commissioner', commissionerKind: 'town' } },
    types: { [line.proposal]: 'measure_proposal', [line.need]: 'need' },
  };
  const minutes = () => asks(product, coordinator, 'ReadMinutes', { meetingId });

  it('a preview says what was read in the text and what is doubtful, and writes nothing', async () => {
    const before = await sizesOf(product);
    const { code, out } = await run('--dry-run');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('řádek 7: Účastnice Dvě – není v registru') });
    for (const part of ['20. 3. 2018', 'řádek 7: Účastník Jedna – je v registru', 'řádek 9: chybějící služba']) expect(out).toContain(part);
    expect(await sizesOf(product)).toEqual(before);
  });

  it('[X14] without an answer to a doubt nothing is written', async () => {
    const before = await sizesOf(product);
    const { code, err, out } = await importWith({});
    expect({ code, told: `${out}${err}` }).toEqual({ code: 1, told: expect.stringContaining('persons["Účastnice Dvě"]') });
    expect(await sizesOf(product)).toEqual(before);
  });

  it('confirmed, it becomes a meeting of the group, and its names are in the registry alone', async () => {
    const { code, err, out } = await importWith(answers);
    expect({ code, told: `${out}${err}` }).toMatchObject({ code: 0 });
    meetingId = /jednání ([0-9a-f-]{36}); zapsáno osob: 1\./.exec(out)![1]!;
    const found = await eventually(minutes, ({ points }) => points.length === 2);
    expect(found.points.map(({ number, type }: any) => [number, type])).toEqual([
      ['1', 'measure_proposal'],
      ['2', 'need'],
    ]);
    const meeting = await asks(product, coordinator, 'ShowMeeting', { meetingId });
    expect(meeting).toMatchObject({ groupId: group.groupId, date: '2018-03-20', time: '13:00', venue: 'Radnice', minutes: 'submitted' });
    expect(meeting.attendees.map(({ personId }: any) => personId)).toEqual([author, expect.any(String)]);
    for (const context of ['meetings', 'registry', 'planning'])
      expect(JSON.stringify(await eventsOf(product, { context }))).not.toMatch(/Účastni[kc]/u);
  });

  it('the same file once more is the same meeting and changes nothing', async () => {
    await eventually(minutes, ({ number }) => number === 1);
    const before = await sizesOf(product);
    const { code, out } = await importWith(answers);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(`${meetingId}; zapsáno osob: 0.`) });
    expect(await sizesOf(product)).toEqual(before);
  });

  it('[D085] approved, its proposal reaches the plan with its point and meeting, incomplete until somebody says who proposes it', async () => {
    // The time for objections began with the import, so this is not written down as of an earlier day.
    await does(product, verifier, 'ApproveMinutes', { params: { meetingId }, body: { verifierId: group.mayor } });
    const { points } = await minutes();
    const proposal = await proposalFrom(product, plan, { meetingId, proposalPoint: points[0].pointId, visionPoint: '' });
    expect(proposal).toMatchObject({ complete: false, provenance: { meeting: { meetingId, date: '2018-03-20' } } });
  });

  it('[F50] afterwards every view equals its rebuild from the log, every log verifies, and nothing is parked', async () => {
    expect(await soundnessOf(product)).toEqual(sound);
  });
});
