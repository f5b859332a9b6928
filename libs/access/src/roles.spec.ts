import { isAllowed, isOfRegion, regionsOf, type Permission, type RoleAssignment } from './roles';

const inside: Permission = { roles: ['coordinator', 'provider', 'municipality_representative', 'auditor'], scope: 'region' };
const own: Permission = { ...inside, scope: 'subject' };
const who = (...assignments: RoleAssignment[]) => ({ id: 'x', assignments });
const organisation = '11111111-1111-4111-8111-111111111111';

describe('a right asked by region', () => {
  it('is held in the region of the role only, by a role of the whole installation everywhere', () => {
    expect(isAllowed(who({ role: 'coordinator', region: 'frydlantsko' }), inside, { region: 'frydlantsko' })).toBe(true);
    expect(isAllowed(who({ role: 'coordinator', region: 'frydlantsko' }), inside, { region: 'liberec' })).toBe(false);
    expect(isAllowed(who({ role: 'coordinator', region: 'frydlantsko' }), inside, {})).toBe(false);
    expect(isAllowed(who({ role: 'auditor' }), inside, { region: 'liberec' })).toBe(true);
  });

  it('a role of one organisation or municipality without a region opens the drafts of no region', () => {
    for (const narrow of [{ role: 'provider', organisation }, { role: 'municipality_representative', municipality: '564028' }] as const) {
      expect(isAllowed(who(narrow), inside, { region: 'liberec' })).toBe(false);
      expect(regionsOf(who(narrow), inside)).toEqual([]);
      expect(isAllowed(who({ ...narrow, region: 'liberec' }), inside, { region: 'liberec' })).toBe(true);
    }
  });

  it('lists the regions of every role that counts, each once', () => {
    const coordinator = { role: 'coordinator', region: 'liberec' } as const;
    expect(regionsOf(who(coordinator, { role: 'provider', organisation, region: 'liberec' }, { role: 'member', region: 'x' }), inside)).toEqual(['liberec']);
    expect(regionsOf(who(coordinator, { role: 'auditor' }), inside)).toBe('all');
    expect(regionsOf(null, inside)).toEqual([]);
    expect(regionsOf(null, { roles: ['public'], scope: 'installation' })).toBe('all');
  });
});

it('people of a region hold a role in it or in the whole installation; the public and processes are of none', () => {
  expect(isOfRegion(who({ role: 'member', region: 'liberec' }), 'liberec')).toBe(true);
  expect(isOfRegion(who({ role: 'auditor' }), 'liberec')).toBe(true);
  for (const stranger of [null, who(), who({ role: 'public' }), who({ role: 'process' }), who({ role: 'member', region: 'frydlantsko' }), who({ role: 'provider', organisation })])
    expect(isOfRegion(stranger, 'liberec')).toBe(false);
});

describe('a right asked by the subject', () => {
  it('compares every attribute that the role names', () => {
    const provider = who({ role: 'provider', organisation });
    expect(isAllowed(provider, own, { region: 'liberec', organisation })).toBe(true);
    expect(isAllowed(provider, own, { region: 'liberec', organisation: 'another' })).toBe(false);
    expect(isAllowed(provider, own, { region: 'liberec' })).toBe(false);
  });
});
