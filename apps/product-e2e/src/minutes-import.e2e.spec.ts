import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { triada } from '@triada/testing/product';
import { foundGroup, type Group } from './chain/meetings';
import { draftPlan, proposalFrom, type Plan } from './chain/planning';
import { coordinator, foundRegion, regionId, verifier, type Region } from './chain/region';
import { asks, does, eventually } from './chain/scenario';
import { products, type RunningProduct } from './product-under-test';
import { eventsOf, sizesOf, sound, soundnessOf } from './soundness';

jest.setTimeout(240_000);

/** Written for this test; people in it are invented. Two of them the registry knows, by exactly these names. */
const text = [
  'Pracovní skupina pro seniory',
  'Zápis z prvního jednání pracovní skupiny',
  '20. března 2018, 13:00 hod., Radnice',
  'Přítomni: Zástupce města, Zástupkyně uživatelů, Účastnice Nová',
  '1) Návrh: rozšířit pečovatelskou službu do všech obcí.',
  '2) Účastnice Nová: na venkově chybí odlehčovací služba.',
  'Příští jednání 17. 4. 9:00, zasedací místnost.',
  'Zapsal: Zástupkyně uživatelů',
].join('\n');
const line = { proposal: '5', need: '6' };

/** A text of minutes by the command line, as far as the plan that it feeds. */
describe('import of minutes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'triada-minutes-'));
  const [file, answersFile] = [join(folder, 'zapis.txt'), join(folder, 'odpovedi.json')];
  let product: RunningProduct;
  let region: Region;
  let group: Group;
  let plan: Plan;
  let meetingId: string;

  beforeAll(async () => {
    product = await products.start();
    region = await foundRegion(product);
    group = await foundGroup(product, region);
    plan = await draftPlan(product, group);
    writeFileSync(file, text);
  });
  afterAll(async () => {
    await product?.dispose();
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]) => triada(product, ['--as', coordinator, 'import', 'minutes', file, '--region', regionId, ...args]).done;
  const importWith = (answers: object) => {
    writeFileSync(answersFile, JSON.stringify(answers));
    return run('--answers', answersFile);
  };
  const answers = {
    persons: { 'Účastnice Nová': { side: 'user' } },
    types: { [line.proposal]: 'measure_proposal', [line.need]: 'need' },
  };
  const minutes = () => asks(product, coordinator, 'ReadMinutes', { meetingId });

  it('a preview says what was read in the text and what is doubtful, and writes nothing', async () => {
    const before = await sizesOf(product);
    const { code, out } = await run('--dry-run');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('řádek 4: Účastnice Nová – není v registru') });
    expect(out).toContain('20. 3. 2018');
    expect(await sizesOf(product)).toEqual(before);
  });

  it('[X14] without an answer to a doubt nothing is written', async () => {
    const before = await sizesOf(product);
    const { code, err, out } = await importWith({});
    expect({ code, told: `${out}${err}` }).toEqual({ code: 1, told: expect.stringContaining('Účastnice Nová') });
    expect(await sizesOf(product)).toEqual(before);
  });

  it('confirmed, it becomes a meeting of the group that its heading means, and its names are in the registry alone', async () => {
    const { code, err, out } = await importWith(answers);
    expect({ code, err }).toMatchObject({ code: 0 });
    meetingId = /jednání ([0-9a-f-]{36}); zapsáno osob: 1\./.exec(out)![1]!;
    const found = await eventually(minutes, ({ points }) => points.length === 2);
    expect(found.points.map(({ number, type }: any) => [number, type])).toEqual([
      ['1', 'measure_proposal'],
      ['2', 'need'],
    ]);
    const meeting = await asks(product, coordinator, 'ShowMeeting', { meetingId });
    expect(meeting).toMatchObject({ groupId: group.groupId, date: '2018-03-20', time: '13:00', venue: 'Radnice', minutes: 'submitted' });
    expect(meeting.attendees.map(({ personId }: any) => personId)).toEqual(expect.arrayContaining([group.mayor, group.user]));
    expect(meeting.attendees).toHaveLength(3);
    for (const context of ['meetings', 'registry', 'planning'])
      expect(JSON.stringify(await eventsOf(product, { context }))).not.toContain('Účastnice Nová');
  });

  it('the same file once more is the same meeting and changes nothing', async () => {
    await eventually(minutes, ({ number }) => number === 1);
    const before = await sizesOf(product);
    const { code, out } = await importWith(answers);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(`${meetingId}; zapsáno osob: 0.`) });
    expect(await sizesOf(product)).toEqual(before);
  });

  it('[D085] approved, its proposal reaches the plan with the point that it comes from', async () => {
    await does(product, verifier, 'ApproveMinutes', { on: '2018-04-03', params: { meetingId }, body: { verifierId: group.mayor } });
    const { points } = await minutes();
    const proposal = await proposalFrom(product, plan, { meetingId, proposalPoint: points[0].pointId, visionPoint: '' });
    expect(proposal).toMatchObject({ provenance: { meeting: { meetingId, date: '2018-03-20' } } });
  });

  it('[F50] afterwards every view equals its rebuild from the log, every log verifies, and nothing is parked', async () => {
    expect(await soundnessOf(product)).toEqual(sound);
  });
});
