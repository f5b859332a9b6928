import { deciderSpec } from '@triada/kernel/spec';
import type { AllocationKeyEvent } from './allocation-key.events';
import { allocationKeyDecider } from './allocation-key.decider';
import { versionOf } from './allocation-key.state';
import type { KeyDefinition } from './key-definition';

const spec = deciderSpec(allocationKeyDecider);
const keyId = '9b2f6c1d-3e4a-4b5c-8d6e-7f8091a2b304';
const rate = (koruny: number): KeyDefinition => ({
  rule: { family: 'fixed_rate', rate: koruny * 100, populationYear: 2018 },
  unit: 100,
  floor: null,
  cap: null,
});
const defined: AllocationKeyEvent = {
  type: 'AllocationKeyDefined',
  data: { keyId, regionId: 'frydlantsko', name: 'Pevná sazba', origin: 'own', definition: rate(100) },
};
const revised: AllocationKeyEvent = {
  type: 'AllocationKeyRevised',
  data: { keyId, version: 2, definition: rate(120), reason: 'Růst cen' },
};
const retired: AllocationKeyEvent = { type: 'AllocationKeyRetired', data: { keyId, reason: 'Nahrazen klíčem kraje' } };

describe('allocation key', () => {
  it('[F41] defines a key as data', () => {
    spec
      .given()
      .when('DefineAllocationKey', defined.data as never)
      .then(defined);
  });
  it('refuses the same id twice', () => {
    spec
      .given(defined)
      .when('DefineAllocationKey', defined.data as never)
      .thenRejected('financing.key-already-defined');
  });
  it('refuses a rule that cannot divide every pool exactly', () => {
    const definition: KeyDefinition = {
      ...rate(100),
      rule: { family: 'mixed', parts: [{ weight: '1', rule: { family: 'equal' } }] },
    };
    spec
      .given()
      .when('DefineAllocationKey', { ...defined.data, definition } as never)
      .thenRejected('financing.key-mix-needs-two-parts');
    spec
      .given()
      .when('DefineAllocationKey', { ...defined.data, definition: { ...rate(0) } } as never)
      .thenRejected('financing.key-rate-not-positive');
    spec
      .given(defined)
      .when('ReviseAllocationKey', { keyId, definition: { ...rate(1), floor: 150 }, reason: 'x' })
      .thenRejected('financing.key-limit-not-in-units');
    spec
      .given(defined)
      .when('ReviseAllocationKey', { keyId, definition: { ...rate(1), floor: 200, cap: 100 }, reason: 'x' })
      .thenRejected('financing.key-floor-above-cap');
  });
  it('[D156] a revision is a new version, the old one stays', () => {
    spec
      .given(defined)
      .when('ReviseAllocationKey', { keyId, definition: rate(120), reason: 'Růst cen' })
      .then(revised);
    const state = spec.given(defined, revised).state();
    expect([versionOf(state, 1), versionOf(state, 2), versionOf(state, 3)]).toEqual([rate(100), rate(120), undefined]);
  });
  it('stays quiet when the revision changes nothing', () => {
    spec
      .given(defined, revised)
      .when('ReviseAllocationKey', { keyId, definition: rate(120), reason: 'znovu' })
      .thenNothing();
  });
  it('retires a key once, and a retired key takes no revision', () => {
    spec.given(defined).when('RetireAllocationKey', retired.data).then(retired);
    spec.given(defined, retired).when('RetireAllocationKey', retired.data).thenNothing();
    spec
      .given(defined, retired)
      .when('ReviseAllocationKey', { keyId, definition: rate(120), reason: 'x' })
      .thenRejected('financing.key-retired');
  });
  it('refuses to revise or retire what is not there', () => {
    spec
      .given()
      .when('ReviseAllocationKey', { keyId, definition: rate(120), reason: 'x' })
      .thenRejected('financing.key-unknown');
    spec.given().when('RetireAllocationKey', retired.data).thenRejected('financing.key-unknown');
  });
});
