import { findByLabel, itemOf } from '@triada/reference-data';
import { deciderSpec } from '@triada/kernel/spec';
import { codeListDecider } from './code-list.decider';
import type { CodeListEvent } from './code-list.events';
import { codesAreValid, codesMeant, regionalList, standingOf } from './regional-list';

const list = deciderSpec(codeListDecider);
const of = { regionId: 'liberec', list: 'target-groups' as const };
const item = {
  ...of,
  code: 'child-victims',
  nameCs: 'dětské oběti',
  nameEn: 'child victims',
  mapsTo: ['crime-victims', 'domestic-violence-victims'],
  validFrom: '2022-01-01',
};
const added: CodeListEvent = { type: 'ListItemAdded', data: item };
const withdrawn: CodeListEvent = { type: 'ListItemWithdrawn', data: { ...of, code: 'child-victims', from: '2023-01-01' } };
const alias: CodeListEvent = {
  type: 'ListAliasAdded',
  data: { ...of, code: 'wg-national-minorities', alias: 'menšinové skupiny' },
};
const groups = (...events: CodeListEvent[]) => regionalList('target-groups', list.given(...events).state());

describe('[D012] target groups of a planning region', () => {
  it('are added with their map to the national list', () => list.given().when('AddListItem', item).then(added));
  it('are not added twice, nor under a national code', () => {
    list.given(added).when('AddListItem', item).thenRejected('registry.code-exists');
    list
      .given()
      .when('AddListItem', { ...item, code: 'seniors' })
      .thenRejected('registry.code-exists');
  });
  it('are not added without the map, nor with one to nowhere', () => {
    list
      .given()
      .when('AddListItem', { ...item, mapsTo: [] })
      .thenRejected('registry.target-group-unmapped');
    list
      .given()
      .when('AddListItem', { ...item, mapsTo: ['nobody'] })
      .thenRejected('registry.code-unknown', { code: 'nobody' });
  });
  it('are withdrawn from a day; the code stays readable and is refused on new records', () => {
    list
      .given(added)
      .when('WithdrawListItem', { ...of, code: 'child-victims', from: '2023-01-01' })
      .then(withdrawn);
    list
      .given(added, withdrawn)
      .when('WithdrawListItem', { ...of, code: 'child-victims', from: '2023-01-01' })
      .thenNothing();
    list
      .given()
      .when('WithdrawListItem', { ...of, code: 'nobody', from: '2023-01-01' })
      .thenRejected('registry.code-unknown');
    list
      .given(added)
      .when('WithdrawListItem', { ...of, code: 'child-victims', from: '2022-01-01' })
      .thenRejected('registry.end-before-start');
    const now = groups(added, withdrawn);
    expect(itemOf(now, 'child-victims')?.nameCs).toBe('dětské oběti');
    expect(['2021-12-31', '2022-12-31', '2023-01-01'].map((day) => standingOf(now, 'child-victims', day).standing)).toEqual([
      'withdrawn',
      'valid',
      'withdrawn',
    ]);
    const standing = standingOf(now, 'child-victims', '2023-01-01');
    expect(() => codesAreValid([standing], 'targetGroups')).toThrow('registry.code-withdrawn');
    expect(() => codesAreValid([standing], 'targetGroups', ['child-victims'])).not.toThrow();
  });
  it('lead to the records of the groups within and above them', () => {
    const meant = codesMeant(groups(added), 'child-victims');
    expect(meant).toEqual(
      expect.arrayContaining(['child-victims', 'crime-victims', 'domestic-violence-victims', 'wg-adverse-situation']),
    );
    expect(meant).not.toContain('seniors');
    expect(codesMeant(groups(added), 'crime-victims')).toContain('child-victims');
    expect(codesMeant(groups(), 'nobody')).toEqual(['nobody']);
  });
});

describe('[D064] labels of target groups', () => {
  it('are added as aliases of one code', () => {
    list
      .given()
      .when('AddListAlias', { ...of, code: 'wg-national-minorities', alias: 'menšinové skupiny' })
      .then(alias);
    list
      .given(alias)
      .when('AddListAlias', { ...of, code: 'wg-national-minorities', alias: 'Menšinové  skupiny' })
      .thenNothing();
    list
      .given()
      .when('AddListAlias', { ...of, code: 'nobody', alias: 'nikdo' })
      .thenRejected('registry.code-unknown');
  });
  it('never mean two codes', () => {
    list
      .given(alias)
      .when('AddListAlias', { ...of, code: 'wg-seniors', alias: 'menšinové skupiny' })
      .thenRejected('registry.label-taken');
    list
      .given()
      .when('AddListItem', { ...item, nameCs: 'národností menšiny' })
      .thenRejected('registry.label-taken', { code: 'wg-national-minorities' });
  });
  it('of minutes lead to codes; an unknown one leads nowhere', () => {
    expect(
      ['cizince', 'národností menšiny', 'národnostní menšiny', 'menšinové skupiny'].map(
        (label) => findByLabel(groups(alias), label)?.code,
      ),
    ).toEqual(['wg-foreigners', 'wg-national-minorities', 'wg-national-minorities', 'wg-national-minorities']);
    expect(findByLabel(groups(alias), 'milovníci hub')).toBeUndefined();
  });
});

describe('other lists of a planning region', () => {
  const kinds = { regionId: 'liberec', list: 'related-offer-kinds' as const };
  it('[D114] are extended without a map', () => {
    const mobility = { ...kinds, code: 'mobility', nameCs: 'doprava', nameEn: 'transport', mapsTo: [], validFrom: '2022-01-01' };
    list.given().when('AddListItem', mobility).then({ type: 'ListItemAdded', data: mobility });
    list
      .given()
      .when('AddListItem', { ...mobility, mapsTo: ['seniors'] })
      .thenRejected('registry.list-without-map');
  });
});
