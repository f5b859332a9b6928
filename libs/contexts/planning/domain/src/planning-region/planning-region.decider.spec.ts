import { deciderSpec } from '@triada/kernel/spec';
import { planningRegionDecider } from './planning-region.decider';
import type { PlanningRegionEvent } from './planning-region.events';
import { actingOwner, defaultRuleSettings, municipalitiesOn, ownerOn, timelineOf } from './planning-region.rules';
import type { FoundedRegion } from './planning-region.state';

const spec = deciderSpec(planningRegionDecider);
const mas = '11111111-1111-4111-8111-111111111111';
const dso = '22222222-2222-4222-8222-222222222222';
const cycleA = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const cycleB = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';
const letterhead = { lines: ['Frýdlantsko'], contact: null };

const founded: PlanningRegionEvent = {
  type: 'PlanningRegionFounded',
  data: { regionId: 'frydlantsko', name: 'Frýdlantsko', letterhead, municipalities: ['564028', '564044'], from: '2017-09-11' },
};
const rules: PlanningRegionEvent = {
  type: 'RuleSettingsChanged',
  data: { version: 1, settings: defaultRuleSettings, from: '2017-09-11' },
};
const handedOver = (former: string | null, successor: string | null, from: string): PlanningRegionEvent => ({
  type: 'PlanningHandedOver',
  data: { former, successor, from, resolution: null, openDuties: [] },
});
const opened = (cycleId: string, from: string, to: string, historical = false): PlanningRegionEvent => ({
  type: 'PlanningCycleOpened',
  data: {
    cycleId,
    planType: 'community-plan',
    title: `Plán ${from}–${to}`,
    period: { from, to },
    historical,
    supporter: null,
    predecessor: null,
  },
});
const known = (...more: PlanningRegionEvent[]) => spec.given(founded, rules, ...more);
const cycle = (cycleId: string, from: string, to: string, planType = 'community-plan') => ({
  cycleId,
  planType,
  title: 'Nový plán',
  period: { from, to },
  historical: false,
  supporter: null,
  predecessor: null,
});

describe('FoundPlanningRegion', () => {
  const data = { regionId: 'frydlantsko', name: 'Frýdlantsko', letterhead, municipalities: ['564028', '564044'], owner: null };

  it('founds the region with its first set of municipalities and the default rules', () =>
    spec.given().when('FoundPlanningRegion', data, { today: '2017-09-11' }).then(founded, rules));

  it('names the first owner in the same step', () =>
    spec
      .given()
      .when('FoundPlanningRegion', { ...data, owner: mas }, { today: '2017-09-11' })
      .then(founded, rules, handedOver(null, mas, '2017-09-11')));

  it('refuses a second foundation, a municipality twice and an empty set', () => {
    known().when('FoundPlanningRegion', data).thenRejected('planning.region-exists');
    spec
      .given()
      .when('FoundPlanningRegion', { ...data, municipalities: ['564028', '564028'] })
      .thenRejected('planning.municipality-twice');
    spec
      .given()
      .when('FoundPlanningRegion', { ...data, municipalities: [] })
      .thenRejected('planning.no-municipalities');
  });
});

describe('ChangeMunicipalities', () => {
  const change = { municipalities: ['564028', '564095'], reason: 'Obec přistoupila' };

  it('[D006] writes the next version of the set and keeps the former one readable', () => {
    const event: PlanningRegionEvent = {
      type: 'MunicipalitiesChanged',
      data: {
        version: 2,
        municipalities: ['564028', '564095'],
        added: ['564095'],
        removed: ['564044'],
        from: '2019-01-01',
        reason: 'Obec přistoupila',
      },
    };
    known().when('ChangeMunicipalities', change, { today: '2019-01-01' }).then(event);
    const state = known(event).state() as FoundedRegion;
    expect(municipalitiesOn(state, '2018-12-31')).toEqual({
      version: 1,
      municipalities: ['564028', '564044'],
      from: '2017-09-11',
    });
    expect(municipalitiesOn(state, '2019-01-01')?.version).toBe(2);
    expect(municipalitiesOn(state, '2017-09-10')).toBeUndefined();
  });

  it('refuses a set that begins before the last one', () =>
    known().when('ChangeMunicipalities', change, { today: '2017-01-01' }).thenRejected('planning.earlier-than-last'));

  it('stays quiet when the set is the same', () =>
    known()
      .when('ChangeMunicipalities', { municipalities: ['564044', '564028'], reason: 'Pořadí' })
      .thenNothing());
});

describe('HandOverPlanning', () => {
  const resolution = { body: 'Valná hromada DSO', number: '7/2019', date: '2019-09-25' };
  const from = (former: string | null, successor: string | null) => ({
    former,
    successor,
    resolution,
    openDuties: ['Vypořádat připomínky'],
  });

  it('[D031] [F72] hands over in one step with the resolution and the open duties', () =>
    known(handedOver(null, mas, '2017-09-11'))
      .when('HandOverPlanning', from(mas, dso), { today: '2019-09-25' })
      .then({ type: 'PlanningHandedOver', data: { ...from(mas, dso), from: '2019-09-25' } }));

  it('[D031] makes the owner vacant from a day', () => {
    const vacant = handedOver(mas, null, '2019-08-31');
    const state = known(handedOver(null, mas, '2017-09-11'), vacant).state() as FoundedRegion;
    expect([
      ownerOn(state, '2019-08-30')?.organisationId,
      ownerOn(state, '2019-08-31')?.organisationId,
      actingOwner(state),
    ]).toEqual([mas, null, null]);
  });

  it('refuses a former owner that is not the current one', () =>
    known(handedOver(null, mas, '2017-09-11'))
      .when('HandOverPlanning', from(dso, mas))
      .thenRejected('planning.owner-mismatch'));

  it('refuses a new owner without a resolution, and a hand-over dated ahead', () => {
    known()
      .when('HandOverPlanning', { ...from(null, dso), resolution: null })
      .thenRejected('planning.resolution-missing');
    known()
      .when('HandOverPlanning', from(null, dso), { today: '2030-01-01', now: '2022-09-19T11:00:00.000Z' })
      .thenRejected('planning.hand-over-ahead');
  });

  it('stays quiet when the owner stays', () =>
    known(handedOver(null, mas, '2017-09-11'))
      .when('HandOverPlanning', from(mas, mas))
      .thenNothing());
});

describe('AppointCoordinator', () => {
  it('appoints, and the new coordinator ends the former one', () => {
    const first: PlanningRegionEvent = {
      type: 'CoordinatorAppointed',
      data: { organisationId: mas, from: '2017-09-06', to: null },
    };
    known().when('AppointCoordinator', first.data).then(first);
    const second: PlanningRegionEvent = {
      type: 'CoordinatorAppointed',
      data: { organisationId: dso, from: '2019-10-01', to: null },
    };
    expect((known(first, second).state() as FoundedRegion).coordinators).toEqual([
      { organisationId: mas, from: '2017-09-06', to: '2019-10-01' },
      { organisationId: dso, from: '2019-10-01', to: null },
    ]);
    known(first).when('AppointCoordinator', first.data).thenNothing();
  });

  it('refuses a period that ends before it begins', () =>
    known()
      .when('AppointCoordinator', { organisationId: mas, from: '2019-01-01', to: '2018-01-01' })
      .thenRejected('planning.period-reversed'));
});

describe('ChangeRuleSettings', () => {
  it('[X02] writes a new version of the rules', () =>
    known()
      .when('ChangeRuleSettings', { quotaPerGroup: 5 }, { today: '2022-10-01' })
      .then({
        type: 'RuleSettingsChanged',
        data: { version: 2, settings: { ...defaultRuleSettings, quotaPerGroup: 5 }, from: '2022-10-01' },
      }));

  it('stays quiet when nothing differs', () => known().when('ChangeRuleSettings', { quotaPerGroup: 3 }).thenNothing());

  it('refuses a version that begins before the last one', () =>
    known().when('ChangeRuleSettings', { quotaPerGroup: 5 }, { today: '2016-01-01' }).thenRejected('planning.earlier-than-last'));
});

describe('OpenPlanningCycle', () => {
  it('[F01] refuses a second plan of the same type that overlaps in time', () =>
    known(opened(cycleA, '2018', '2022'))
      .when('OpenPlanningCycle', cycle(cycleB, '2022-12-31', '2027'))
      .thenRejected('planning.plan-overlaps', { title: 'Plán 2018–2022' }));

  it('[F01] lets the next period, another type and an abandoned one pass', () => {
    known(opened(cycleA, '2018', '2022'))
      .when('OpenPlanningCycle', cycle(cycleB, '2023', '2027'))
      .then({
        type: 'PlanningCycleOpened',
        data: cycle(cycleB, '2023', '2027'),
      });
    known(opened(cycleA, '2018', '2022'))
      .when('OpenPlanningCycle', cycle(cycleB, '2020', '2020', 'action-plan'))
      .events();
    known(opened(cycleA, '2018', '2022'), { type: 'PlanningCycleAbandoned', data: { cycleId: cycleA, reason: 'Omyl' } })
      .when('OpenPlanningCycle', cycle(cycleB, '2020', '2024'))
      .events();
  });

  it('refuses an unknown type, an unknown predecessor, a known id and a history without a period', () => {
    known()
      .when('OpenPlanningCycle', cycle(cycleB, '2023', '2027', 'five-year-plan'))
      .thenRejected('planning.unknown-plan-type');
    known()
      .when('OpenPlanningCycle', { ...cycle(cycleB, '2023', '2027'), predecessor: cycleA })
      .thenRejected('planning.unknown-cycle');
    known(opened(cycleA, '2018', '2022'))
      .when('OpenPlanningCycle', cycle(cycleA, '2023', '2027'))
      .thenRejected('planning.cycle-exists');
    known()
      .when('OpenPlanningCycle', { ...cycle(cycleB, '2023', '2027'), period: null, historical: true })
      .thenRejected('planning.historical-without-period');
    known()
      .when('OpenPlanningCycle', cycle(cycleB, '2027', '2023'))
      .thenRejected('planning.period-reversed');
  });

  it('[D037] shows 2009–2013, the years between and the next cycle on the time line', () => {
    const state = known(opened(cycleA, '2009', '2013', true), opened(cycleB, '2018', '2022')).state() as FoundedRegion;
    expect(timelineOf(state.cycles, 'community-plan').map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['cycle', '2009-01-01', '2013-12-31'],
      ['gap', '2014-01-01', '2017-12-31'],
      ['cycle', '2018-01-01', '2022-12-31'],
    ]);
  });
});

describe('ChangeCyclePeriod', () => {
  const change = { cycleId: cycleA, period: { from: '2018', to: '2023' }, reason: 'Prodloužení' };

  it('changes the period when it stays free', () =>
    known(opened(cycleA, '2018', '2022'))
      .when('ChangeCyclePeriod', change)
      .then({ type: 'CyclePeriodChanged', data: { ...change, before: { from: '2018', to: '2022' } } }));

  it('[F01] refuses a period that another plan holds', () =>
    known(opened(cycleA, '2018', '2022'), opened(cycleB, '2023', '2027'))
      .when('ChangeCyclePeriod', change)
      .thenRejected('planning.plan-overlaps'));

  it('stays quiet when the period is the same', () =>
    known(opened(cycleA, '2018', '2023'))
      .when('ChangeCyclePeriod', change)
      .thenNothing());
});

describe('AbandonPlanningCycle', () => {
  it('frees the period, once', () => {
    known(opened(cycleA, '2018', '2022'))
      .when('AbandonPlanningCycle', { cycleId: cycleA, reason: 'Omyl' })
      .then({ type: 'PlanningCycleAbandoned', data: { cycleId: cycleA, reason: 'Omyl' } });
    known().when('AbandonPlanningCycle', { cycleId: cycleA, reason: 'Omyl' }).thenRejected('planning.unknown-cycle');
  });
});

it('refuses everything for a region that nobody founded', () =>
  spec.given().when('RenamePlanningRegion', { name: 'X', letterhead }).thenRejected('planning.unknown-region'));
