import { derivedId } from '@triada/kernel';
import { deciderSpec } from '@triada/kernel/spec';
import { completenessOf } from '../plan.completeness';
import { planDecider } from '../plan.decider';
import { openDutiesOf } from '../plan.duties';
import type { PlanEvent } from '../plan.events';
import type { Plan } from '../plan.state';
import { inPhase, inProposals, measureAdded, noDetail, uuid, visionDrafted } from './plan-events.fixture';

const spec = deciderSpec(planDecider);
const serviceId = uuid(300);
const resting = measureAdded(1, { detail: { ...noDetail, serviceIds: [serviceId] } });
const plan = (...more: PlanEvent[]) => spec.given(...inProposals, resting, measureAdded(2), ...more);
const closing = { serviceId, kind: 'service-closed' as const, detail: null, from: '2024-07-01' };
const flagId = derivedId('flag', serviceId, 'service-closed', '', '2024-07-01');
const flagged: PlanEvent = { type: 'MeasuresFlagged', data: { flagId, measureIds: [uuid(101)], ...closing } };

describe('measures and what they rest on', () => {
  it('flags the measures that rest on a service, once, in any phase', () => {
    plan().when('FlagMeasuresOfService', closing).then(flagged);
    plan(inPhase('implementation', 'proposals')).when('FlagMeasuresOfService', closing).then(flagged);
    plan(flagged).when('FlagMeasuresOfService', closing).thenNothing();
    plan()
      .when('FlagMeasuresOfService', { ...closing, serviceId: uuid(301) })
      .thenNothing();
  });

  it('a person resolves a flag', () => {
    const note = { measureId: uuid(101), flagId, note: 'Převzala jiná služba' };
    plan(flagged).when('ResolveMeasureFlag', note).then({ type: 'MeasureFlagResolved', data: note });
    plan().when('ResolveMeasureFlag', note).thenRejected('planning.unknown-flag');
    expect(
      openDutiesOf(
        plan(flagged, { type: 'MeasureFlagResolved', data: note }, inPhase('implementation')).state() as Plan,
        surroundings,
      ).map(({ code }) => code),
    ).not.toContain('resolve-flags');
  });

  it('marks measures as funded, those only that the plan has and once per scheme', () => {
    const data = { schemeId: uuid(400), measureIds: [uuid(101), uuid(999)], from: '2020-01-01' };
    const funded: PlanEvent = { type: 'MeasuresFunded', data: { ...data, measureIds: [uuid(101)] } };
    plan().when('MarkMeasuresFunded', data).then(funded);
    plan(funded).when('MarkMeasuresFunded', data).thenNothing();
  });
});

const surroundings = { municipalities: ['563889', '544477', '564095'], unrepresented: ['544477'] };

it('[D031] [X24] the open duties of a plan are complete up to its phase', () =>
  expect(openDutiesOf(plan().state() as Plan, surroundings).map(({ code }) => code)).toEqual([
    'complete-territory',
    'represent-municipalities',
    'describe-purpose',
    'complete-visions',
    'complete-measures',
  ]));

it('[D044] [D058] [D072] the completeness report lists what is missing', () =>
  expect(completenessOf(plan(visionDrafted('seniors')).state() as Plan, surroundings)).toMatchObject({
    validityMissing: false,
    missingMunicipalities: ['564095'],
    unrepresentedMunicipalities: ['544477'],
    groupsWithoutVision: [
      { code: 'seniors', reason: 'unconfirmed' },
      { code: 'addiction', reason: 'none' },
    ],
    incompleteMeasures: [
      { code: '1.1.1', missing: ['owner', 'term', 'costs', 'indicators'] },
      { code: '1.1.2', missing: ['owner', 'term', 'costs', 'indicators'] },
    ],
  }));
