import type { FoundedRegion } from '@triada/planning-domain';
import { refuseUnlessSteward } from './steward';

const mas = '11111111-1111-4111-8111-111111111111';
const dso = '22222222-2222-4222-8222-222222222222';
const region = (owners: FoundedRegion['owners'], coordinators: FoundedRegion['coordinators'] = []): FoundedRegion => ({
  kind: 'founded',
  regionId: 'frydlantsko',
  name: 'Frýdlantsko',
  letterhead: { lines: [], contact: null },
  sets: [],
  owners,
  coordinators,
  rules: [],
  cycles: [],
});
const of = (
  organisation?: string,
  role: 'coordinator' | 'group_manager' | 'authority_administrator' | 'process' = 'coordinator',
) => ({
  id: 'x',
  assignments: [{ role, region: role === 'coordinator' || role === 'group_manager' ? 'frydlantsko' : undefined, organisation }],
});
const code = (run: () => void): string | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const outcome = (who: ReturnType<typeof of>, where: FoundedRegion, today = '2019-10-01') =>
  code(() => refuseUnlessSteward(who, where, today));

const owned = region([{ organisationId: mas, from: '2017-09-11' }]);
const vacant = region([...owned.owners, { organisationId: null, from: '2019-08-31' }]);
const handedOver = region([...vacant.owners, { organisationId: dso, from: '2019-09-25' }]);

describe('who may plan', () => {
  it('[D031] [X24] a command of the former owner is refused, that of the new one passes', () => {
    expect(outcome(of(mas), owned)).toBeUndefined();
    expect(outcome(of(mas), handedOver)).toBe('planning.not-the-owner');
    expect(outcome(of(dso), handedOver)).toBeUndefined();
  });

  it('[D031] a former owner cannot act in the name of the past', () =>
    expect(outcome(of(mas), handedOver, '2018-01-01')).toBe('planning.not-the-owner'));

  it('[X24] [F72] while the owner is vacant only the authority may', () => {
    expect(outcome(of(mas), vacant)).toBe('planning.owner-vacant');
    expect(outcome(of(), vacant)).toBe('planning.owner-vacant');
    expect(outcome(of(undefined, 'group_manager'), vacant)).toBe('planning.owner-vacant');
    expect(outcome(of(undefined, 'authority_administrator'), vacant)).toBeUndefined();
    expect(outcome(of(undefined, 'process'), vacant)).toBeUndefined();
  });

  it('the coordinator organisation plans while it is appointed', () => {
    const coordinated = region(handedOver.owners, [{ organisationId: mas, from: '2019-09-25', to: '2020-01-01' }]);
    expect(outcome(of(mas), coordinated)).toBeUndefined();
    expect(outcome(of(mas), coordinated, '2020-01-01')).toBe('planning.not-the-owner');
  });

  it('a role without an organisation plans for whoever owns; a role of another region for nobody', () => {
    expect(outcome(of(), handedOver)).toBeUndefined();
    expect(outcome({ id: 'x', assignments: [{ role: 'coordinator', region: 'liberec', organisation: undefined }] }, owned)).toBe(
      'planning.not-the-owner',
    );
  });

  it('a region that never had an owner is prepared by its coordinators', () =>
    expect(outcome(of(mas), region([]))).toBeUndefined());
});
