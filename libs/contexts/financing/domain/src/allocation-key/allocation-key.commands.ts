import type { Command } from '@triada/kernel';
import type { KeyOrigin } from './allocation-key.events';
import type { KeyDefinition } from './key-definition';

export type DefineAllocationKey = Command<
  'DefineAllocationKey',
  { keyId: string; regionId: string | null; name: string; origin: KeyOrigin; definition: KeyDefinition }
>;
export type ReviseAllocationKey = Command<'ReviseAllocationKey', { keyId: string; definition: KeyDefinition; reason: string }>;
export type RetireAllocationKey = Command<'RetireAllocationKey', { keyId: string; reason: string }>;

export type AllocationKeyCommand = DefineAllocationKey | ReviseAllocationKey | RetireAllocationKey;
