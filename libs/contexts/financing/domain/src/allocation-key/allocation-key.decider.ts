import { canonicalJson, ensure, type Decider } from '@triada/kernel';
import type { AllocationKeyCommand } from './allocation-key.commands';
import type { AllocationKeyEvent } from './allocation-key.events';
import { evolve, initialState, type AllocationKeyState } from './allocation-key.state';
import { keyMustBeSound, type KeyDefinition } from './key-definition';

const same = (a: KeyDefinition, b: KeyDefinition): boolean => canonicalJson(a) === canonicalJson(b);

const decide = (command: AllocationKeyCommand, state: AllocationKeyState): readonly AllocationKeyEvent[] => {
  if (command.type === 'DefineAllocationKey') {
    ensure(state.status === 'undefined', 'financing.key-already-defined');
    keyMustBeSound(command.data.definition);
    return [{ type: 'AllocationKeyDefined', data: command.data }];
  }
  ensure(state.status !== 'undefined', 'financing.key-unknown', {}, 'keyId');
  if (command.type === 'RetireAllocationKey') {
    return state.status === 'retired' ? [] : [{ type: 'AllocationKeyRetired', data: command.data }];
  }
  ensure(state.status !== 'retired', 'financing.key-retired', {}, 'keyId');
  const { keyId, definition, reason } = command.data;
  keyMustBeSound(definition);
  const version = state.versions.length + 1;
  return same(state.versions.at(-1)!, definition)
    ? []
    : [{ type: 'AllocationKeyRevised', data: { keyId, version, definition, reason } }];
};

export const allocationKeyDecider: Decider<AllocationKeyState, AllocationKeyCommand, AllocationKeyEvent> = {
  initialState,
  decide,
  evolve,
};
