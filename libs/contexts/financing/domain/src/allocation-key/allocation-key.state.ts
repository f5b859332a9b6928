import type { AllocationKeyEvent } from './allocation-key.events';
import type { KeyDefinition } from './key-definition';

export type AllocationKeyState =
  | { readonly status: 'undefined' }
  | {
      readonly status: 'offered' | 'retired';
      readonly keyId: string;
      readonly regionId: string | null;
      /** `versions[0]` is version 1. */
      readonly versions: readonly KeyDefinition[];
    };

export const initialState: AllocationKeyState = { status: 'undefined' };

export const evolve = (state: AllocationKeyState, event: AllocationKeyEvent): AllocationKeyState => {
  switch (event.type) {
    case 'AllocationKeyDefined':
      return { status: 'offered', keyId: event.data.keyId, regionId: event.data.regionId, versions: [event.data.definition] };
    case 'AllocationKeyRevised':
      return state.status === 'undefined' ? state : { ...state, versions: [...state.versions, event.data.definition] };
    case 'AllocationKeyRetired':
      return state.status === 'undefined' ? state : { ...state, status: 'retired' };
  }
};

/** The definition of a version, `undefined` when there is none. */
export const versionOf = (state: AllocationKeyState, version: number): KeyDefinition | undefined =>
  state.status === 'undefined' ? undefined : state.versions[version - 1];
