import { randomUUID } from 'node:crypto';
import { admin } from '@triada/testing/product';
import { coordinator, frydlant, regionId } from './chain/region';
import { asks, does, refused } from './chain/scenario';
import { raw, type RawRequest } from './hostile/raw';
import { json, organisation, organisations, Refusals } from './hostile/refusals';
import { tokensOf } from './hostile/tokens';
import { openStrangers, prepareWorld, strangerOf, type Role, type World } from './hostile/world';
import { products, type RunningProduct } from './product-under-test';
import { sound, soundnessOf } from './soundness';

jest.setTimeout(180_000);

let product: RunningProduct;
let refusals: Refusals;
let world: World;

beforeAll(async () => {
  product = await products.start();
  refusals = new Refusals(product);
  world = await prepareWorld(product);
  await openStrangers(product);
  await refusals.prepare();
});
beforeEach(() => refusals.count());
afterAll(() => product?.dispose());

describe('tokens', () => {
  it('that are not ours, or not ours any more, open neither reading nor writing', async () => {
    const { bad, good } = await tokensOf(await product.tokenSigner());
    const sent = (token: string): RawRequest => ({
      path: organisations,
      headers: { ...json, authorization: `Bearer ${token}` },
      body: JSON.stringify({}),
    });
    expect((await raw(product, sent(good))).status).toBe(400);
    for (const [what, token] of Object.entries(bad)) {
      expect([what, ...(await refusals.as(sent(token)))]).toEqual([what, 401, 'access.token-invalid']);
      const reading = await refusals.of({ method: 'GET', path: organisations, headers: { authorization: `Bearer ${token}` } });
      expect([what, reading.status, reading.headers['www-authenticate']]).toEqual([what, 401, 'Bearer realm="triada"']);
    }
    for (const authorization of ['Basic c3ByYXZjZTpoZXNsbw==', 'Bearer', `bearer ${good} ${good}`, good]) {
      expect(await refusals.as({ path: organisations, headers: { ...json, authorization }, body: '{}' })).toEqual([
        401,
        'access.token-invalid',
      ]);
    }
  });
});

describe('people from elsewhere', () => {
  const foreign: readonly (readonly [Role, string, (world: World) => { params?: Record<string, string>; body?: unknown }])[] = [
    [
      'coordinator',
      'AddPlanItem',
      ({ plan }) => ({ params: { planId: plan.planId }, body: { tier: 'priority', level: 'whole', title: 'Cizí' } }),
    ],
    ['coordinator', 'CloseRevision', ({ plan }) => ({ params: { planId: plan.planId } })],
    ['coordinator', 'RenameGroup', ({ group }) => ({ params: { groupId: group.groupId }, body: { name: 'Cizí' } })],
    ['coordinator', 'EndOffice', ({ group }) => ({ params: { officeId: group.officeId }, body: { reason: 'cizí' } })],
    ['coordinator', 'ConvokeMeeting', ({ meetingId }) => ({ params: { meetingId } })],
    ['coordinator', 'RegisterOrganisation', () => ({ body: organisation() })],
    ['coordinator', 'RenameOrganisation', ({ region }) => ({ params: { organisationId: region.union }, body: { name: 'Cizí' } })],
    ['coordinator', 'ChangePersonDetails', ({ personId }) => ({ params: { personId }, body: { name: 'Cizí' } })],
    ['coordinator', 'RequestErasure', ({ personId }) => ({ params: { personId }, body: { ground: 'objection' } })],
    ['coordinator', 'CloseService', ({ serviceId }) => ({ params: { serviceId }, body: { reason: 'cizí' } })],
    ['coordinator', 'DraftPlan', () => ({ body: { regionId, cycleId: randomUUID(), title: 'Cizí' } })],
    ['coordinator', 'BeginProject', () => ({ body: { regionId, name: 'Cizí', begin: '2022', months: 3, goal: 'x' } })],
    ['coordinator', 'FoundGroup', () => ({ body: { regionId, name: 'Cizí', kind: 'steering' } })],
    [
      'group_manager',
      'AddMeasureInRound',
      ({ group, plan }) => ({
        params: { planId: plan.planId, roundId: plan.roundId },
        body: { level: 'whole', title: 'Cizí', groupId: group.groupId },
      }),
    ],
    [
      'group_manager',
      'AdmitMember',
      ({ group, personId }) => ({ params: { groupId: group.groupId }, body: { personId, side: 'user' } }),
    ],
    ['group_manager', 'HoldMeeting', ({ meetingId }) => ({ params: { meetingId } })],
    ['provider', 'CloseService', ({ serviceId }) => ({ params: { serviceId }, body: { reason: 'cizí' } })],
    [
      'provider',
      'ChangeServiceCapacity',
      ({ serviceId }) => ({ params: { serviceId }, body: { form: 'T', unit: 'fte_total', amount: '3' } }),
    ],
    [
      'provider',
      'ChangeOrganisationContact',
      ({ region }) => ({ params: { organisationId: region.provider }, body: { contact: { phone: '123456' } } }),
    ],
  ];

  it.each(foreign)('[D021] %s: %s of another region, group or organisation is refused', async (role, operation, input) => {
    expect(await refused(product.api.command(operation, strangerOf(role), input(world)))).toMatchObject({
      status: 403,
      code: 'platform.forbidden',
      detail: expect.stringMatching(/\.$/),
    });
    await refusals.expectNoChange();
  });

  const questions: readonly (readonly [string, (world: World) => Record<string, string>])[] = [
    ['ListMembers', ({ group }) => ({ groupId: group.groupId })],
    ['ShowMeeting', ({ meetingId }) => ({ meetingId })],
    ['ReadMinutes', ({ meetingId }) => ({ meetingId })],
    ['ShowOrganisationalStructure', () => ({ regionId })],
    ['GetRegionDashboard', () => ({ regionId })],
    ['GetPlanCompleteness', ({ plan }) => ({ planId: plan.planId })],
    ['ListProposals', ({ plan }) => ({ planId: plan.planId })],
    ['PersonDetail', ({ personId }) => ({ personId })],
    ['AuditTimeline', ({ plan }) => ({ context: 'planning', stream: `plan-${plan.planId}` })],
  ];
  const readers: readonly Role[] = [
    'coordinator',
    'group_manager',
    'municipality_representative',
    'member',
    'auditor',
    'integrator',
  ];

  it.each(questions)('%s of another region is answered to nobody from elsewhere', async (operation, params) => {
    for (const role of readers)
      expect([role, (await refused(asks(product, strangerOf(role), operation, params(world)))).status]).toEqual([role, 403]);
    expect((await refused(asks(product, undefined, operation, params(world)))).status).toBe(401);
  });

  it('an auditor of another region gets no event of this one', async () => {
    const answer = await product.api.request('GET', `/api/audit/events?region=${regionId}`, strangerOf('auditor'));
    expect(await answer.text()).toBe('{"next":null}\n');
  });
});

describe('revisions and keys', () => {
  it('a stale If-Match is refused with the revision that stands', async () => {
    const path = `/api/planning/plans/${world.plan.planId}/description`;
    const description = JSON.stringify({ title: 'Plán', purpose: [] });
    const answer = await refusals.of({ path, headers: { ...json, 'if-match': '"0"' }, body: description });
    const { events } = await asks(product, admin, 'AuditStreams', { context: 'planning' }).then(({ items }) =>
      items.find(({ stream }: any) => stream === `plan-${world.plan.planId}`),
    );
    expect([answer.problem.status, answer.problem.code, answer.headers.etag]).toEqual([
      412,
      'platform.revision-stale',
      `"${events - 1}"`,
    ]);
    for (const tag of ['0', '"x"', '"1", "2"', '*'])
      expect(await refusals.as({ path, headers: { ...json, 'if-match': tag }, body: description })).toEqual([
        400,
        'platform.header-invalid',
      ]);
  });

  it('the same Idempotency-Key with another body, name or day is refused; with the same it answers as before', async () => {
    const key = randomUUID();
    const send = (body: object, more: Record<string, string> = {}) => ({
      path: organisations,
      headers: { ...json, 'idempotency-key': key, ...more },
      body: JSON.stringify(body),
    });
    const first = await raw(product, {
      ...send(organisation()),
      headers: { ...send(organisation()).headers, ...refusals.bearer },
    });
    expect(first.status).toBe(201);
    await refusals.count();
    expect(await refusals.as(send(organisation({ name: 'Jiná' })))).toEqual([409, 'platform.idempotency-conflict']);
    expect(await refusals.as(send(organisation(), { 'valid-from': '2020-01-01' }))).toEqual([
      409,
      'platform.idempotency-conflict',
    ]);
    const again = await raw(product, {
      ...send(organisation()),
      headers: { ...send(organisation()).headers, ...refusals.bearer },
    });
    expect(JSON.parse(again.text)).toEqual(JSON.parse(first.text));
    for (const bad of ['', 'x'.repeat(256), 'mezera uvnitř', 'a b']) {
      expect([
        bad,
        ...(await refusals.as({
          ...send(organisation()),
          headers: { ...json, 'idempotency-key': Buffer.from(bad).toString('latin1') },
        })),
      ]).toEqual([bad, 400, 'platform.header-invalid']);
    }
    await refusals.expectNoChange();
  });

  it.each(['2022-02-30', '22-1-1', '9999-01-01', 'včera', '2022-01-01T00:00:00Z'])('Valid-From %s is refused', async (day) => {
    const answer = await refusals.of({
      path: organisations,
      headers: { ...json, 'valid-from': Buffer.from(day).toString('latin1') },
      body: JSON.stringify(organisation()),
    });
    expect(answer.problem.status).toBe(400);
    expect(answer.problem.faults[0]!.field).toBe('Valid-From');
  });
});

it('after all of that the installation is as sound as before', async () => {
  expect(await soundnessOf(product)).toEqual(sound);
  await does(product, coordinator, 'TakeOffice', {
    on: '2022-11-01',
    body: { regionId, title: 'starosta', personId: world.personId, municipality: frydlant },
  });
});
