import {
  codeList,
  codeListIds,
  codesOf,
  extended,
  findByLabel,
  groupTemplates,
  isCode,
  isTargetGroup,
  isValidOn,
  itemOf,
  labelOf,
  registerTargetGroupsOf,
  targetGroupLabel,
  validItems,
  withdrawn,
  defineCodeList,
} from './index';

const sources = codeListIds.map((id) => [id, codeList(id)] as const);

describe('code lists', () => {
  it.each(sources)('%s: every item has code, both names and a source, and is found by its own labels', (id, list) => {
    expect(list.id).toBe(id);
    for (const item of list.items) {
      expect(item.code).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
      for (const text of [item.nameCs, item.nameEn, item.source]) expect(text.trim()).not.toBe('');
      for (const label of [item.nameCs, ...(item.aliases ?? [])]) expect(findByLabel(list, label)?.code).toBe(item.code);
    }
  });

  it('holds the 34 service types, with as many forms as the register counts', () => {
    const { items } = codeList('service-types');
    const forms = (wanted: string) => items.filter((item) => [...item.forms].sort().join('') === wanted).length;
    expect(items).toHaveLength(34);
    expect(items.filter((item) => item.forms.includes('A') && item.code !== 's70a')).toHaveLength(19);
    expect([forms('A'), forms('AT') - 1, forms('APT'), forms('AP')]).toEqual([4, 10, 4, 1]);
    expect(itemOf(codeList('service-types'), 's60a')).toMatchObject({
      nameCs: 'intervenční centra',
      paragraph: '60a',
      kind: 'prevention',
      mpsvId: 3868,
    });
  });

  it('holds the lists of the domain in full', () => {
    expect(
      Object.fromEntries(
        (
          [
            'service-kinds',
            'service-forms',
            'target-groups',
            'age-groups',
            'capacity-units',
            'funding-sources',
            'document-types',
            'resolution-verbs',
            'measure-kinds',
            'network-levels',
            'planning-phases',
            'regional-plan-parts',
          ] as const
        ).map((id) => [id, codesOf(id).length]),
      ),
    ).toEqual({
      'service-kinds': 3,
      'service-forms': 3,
      'target-groups': 28,
      'age-groups': 9,
      'capacity-units': 8,
      'funding-sources': 14,
      'document-types': 29,
      'resolution-verbs': 5,
      'measure-kinds': 6,
      'network-levels': 4,
      'planning-phases': 8,
      'regional-plan-parts': 5,
    });
    expect(
      codeList('capacity-units')
        .items.filter(({ registerCode }) => registerCode)
        .map(({ registerCode }) => registerCode),
    ).toEqual(['luzka', 'klient', 'kontakt', 'interv', 'hovor']);
    expect(codesOf('minutes-item-types')).toEqual(
      expect.arrayContaining([
        'need',
        'gap',
        'finding',
        'goal',
        'measure_proposal',
        'data_requirement',
        'funding_requirement',
        'task',
        'information',
        'offer',
        'open_question',
        'decision',
        'agreement',
        'demand',
        'opinion',
        'negative_finding',
        'capacity_alert',
        'announcement',
      ]),
    );
  });

  it('refuses an unknown list, a doubled code, a label with two meanings and an item that ends before it begins', () => {
    expect(() => codeList('no-such-list' as never)).toThrow('no code list');
    expect(() => codeList('toString' as never)).toThrow('no code list');
    const item = { code: 'a', nameCs: 'Áčko', nameEn: 'a', validFrom: null, validTo: null, source: 's' };
    const list = { id: 'l', nameCs: 'l', nameEn: 'l', version: 1 };
    expect(() => defineCodeList({ ...list, items: [item, item] })).toThrow('occurs twice');
    expect(() => defineCodeList({ ...list, items: [item, { ...item, code: 'b', nameCs: 'acko' }] })).toThrow('names both');
    expect(() => defineCodeList({ ...list, items: [{ ...item, validFrom: '2020-01-01', validTo: '2020-01-01' }] })).toThrow(
      'ends before',
    );
  });
});

describe('target groups', () => {
  it('[D012] are extended per planning region and mapped n:m to the national list', () => {
    const list = extended(codeList('working-group-target-groups'), [
      {
        code: 'wg-border',
        nameCs: 'pendleři',
        nameEn: 'commuters',
        validFrom: '2022-01-01',
        validTo: null,
        source: 'Region',
        mapsTo: ['people-in-crisis'],
        territories: [],
      },
    ]);
    expect(isValidOn(list, 'wg-border', '2022-05-27')).toBe(true);
    expect(isValidOn(list, 'wg-border', '2021-12-31')).toBe(false);
    expect(isCode('working-group-target-groups', 'wg-border')).toBe(false);
    expect(registerTargetGroupsOf('wg-seniors')).toContain('dementia');
    expect(registerTargetGroupsOf('seniors')).toEqual(['seniors']);
    expect(registerTargetGroupsOf('nobody')).toEqual([]);
    for (const { mapsTo } of codeList('working-group-target-groups').items) {
      expect(mapsTo.length).toBeGreaterThan(0);
      expect(mapsTo.filter((code) => !isCode('target-groups', code))).toEqual([]);
    }
  });

  it('[D012] a withdrawn code stays readable on old records and is refused on new ones', () => {
    const list = withdrawn(codeList('target-groups'), 'offenders', '2023-07-01');
    expect(isValidOn(list, 'offenders', '2023-06-30')).toBe(true);
    expect(isValidOn(list, 'offenders', '2023-07-01')).toBe(false);
    expect(labelOf(list, 'offenders', 'cs')).toBe('pachatelé trestné činnosti');
    expect(labelOf(list, 'offenders', 'en')).toBe('offenders');
    expect(findByLabel(list, 'Pachatelé trestné činnosti')?.validTo).toBe('2023-07-01');
    expect(list.version).toBe(codeList('target-groups').version + 1);
    expect(isValidOn('target-groups', 'offenders', '2023-07-01')).toBe(true);
    expect(() => withdrawn(list, 'nobody', '2023-07-01')).toThrow(RangeError);
  });

  it('[D064] label variants map to one code', () => {
    for (const label of [
      'národnostní menšiny',
      'národností menšiny',
      'NÁRODNOSTNÍ  MENŠINY',
      'narodnostni mensiny',
      '„národností menšiny“',
      'národ\u00adnost\u00adní menšiny',
      'národnostní\u00a0menšiny.',
    ]) {
      expect(findByLabel('working-group-target-groups', label)?.code).toBe('wg-national-minorities');
    }
  });

  it('[D064] an unknown label gives nothing and creates no code', () => {
    const before = JSON.stringify(codeList('working-group-target-groups'));
    for (const label of ['klasifikace', '', '  ', '„“', 'menšiny', 'X'])
      expect(findByLabel('working-group-target-groups', label)).toBeUndefined();
    expect(JSON.stringify(codeList('working-group-target-groups'))).toBe(before);
    expect(isValidOn('working-group-target-groups', 'klasifikace', '2022-09-19')).toBe(false);
    expect(labelOf('working-group-target-groups', 'klasifikace')).toBe('klasifikace');
  });

  it('[D064] the templates of groups name known target groups; one group may have three', () => {
    for (const { targetGroups } of Object.values(groupTemplates).flat()) {
      for (const code of targetGroups) expect(isTargetGroup(code)).toBe(true);
    }
    expect(groupTemplates['frydek-mistek']).toHaveLength(4);
    expect(groupTemplates['liberec']!.some(({ targetGroups }) => targetGroups.length === 3)).toBe(true);
    expect(targetGroupLabel('wg-foreigners')).toBe('cizinci');
    expect(targetGroupLabel('dementia', 'en')).toBe('people living with dementia');
  });

  it('[D082] areas of need are a list; „klasifikace“ is no code of it', () => {
    expect(
      ['bydlení', 'zaměstnání', 'závislosti', 'zdraví včetně duševního', 'zvyšování kvalifikace'].map(
        (label) => findByLabel('need-areas', label)?.code,
      ),
    ).toEqual(['housing', 'employment', 'addiction', 'health', 'qualification']);
    expect(findByLabel('need-areas', 'zvyšování klasifikace')).toBeUndefined();
    expect(findByLabel('need-areas', 'klasifikace')).toBeUndefined();
  });
});

describe('short labels', () => {
  it('match their exact case only, so that a word is never taken for a code', () => {
    expect(findByLabel('service-forms', 'A')?.code).toBe('A');
    expect(findByLabel('service-forms', 'a')).toBeUndefined();
    expect(findByLabel('bodies', 'PS')?.code).toBe('working_group');
    expect(findByLabel('bodies', 'ps')).toBeUndefined();
  });

  it('valid items of a day are those that may be newly chosen', () => {
    expect(validItems('service-types', '2006-12-31').map(({ code }) => code)).toEqual(['s70a']);
    expect(validItems('service-types', '2007-01-01')).toHaveLength(34);
  });
});
