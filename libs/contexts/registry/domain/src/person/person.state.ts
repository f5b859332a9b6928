import type {
  CommissionerKind,
  ConsentPurpose,
  ErasureGround,
  LegalHoldGround,
  PersonEvent,
  PublicFunction,
  SealedText,
} from './person.events';

/** Holds on days `from <= d < to`. */
interface Interval {
  readonly from: string;
  readonly to: string | null;
}

export interface TriadSide extends Interval {
  readonly side: string;
  readonly commissionerKind: CommissionerKind | null;
}

export type Erasure =
  | { readonly status: 'none' }
  | { readonly status: 'requested' | 'confirmed'; readonly ground: ErasureGround; readonly by: string; readonly on: string }
  | { readonly status: 'done'; readonly ground: ErasureGround; readonly on: string };

export interface RegisteredPerson {
  readonly status: 'registered';
  readonly personId: string;
  readonly regionId: string;
  readonly pseudonym: string;
  /** Sealed; `null` once the key is destroyed. */
  readonly name: SealedText | null;
  readonly contact: SealedText | null;
  readonly note: SealedText | null;
  readonly sides: readonly TriadSide[];
  readonly organisations: readonly ({ readonly organisationId: string } & Interval)[];
  readonly functions: readonly ({ readonly function: PublicFunction } & Interval)[];
  /** Purpose → day of the consent that holds. */
  readonly consents: Readonly<Partial<Record<ConsentPurpose, string>>>;
  readonly legalHold: LegalHoldGround | null;
  readonly erasure: Erasure;
}

export type PersonState = { readonly status: 'unknown' } | RegisteredPerson;

export const initialState: PersonState = { status: 'unknown' };

const close = <Item extends Interval>(
  items: readonly Item[],
  to: string,
  matches: (item: Item) => boolean = () => true,
): readonly Item[] => items.map((item) => (item.to === null && matches(item) ? { ...item, to } : item));

const without = (consents: RegisteredPerson['consents'], purpose: ConsentPurpose): RegisteredPerson['consents'] =>
  Object.fromEntries(Object.entries(consents).filter(([given]) => given !== purpose));

export const evolve = (state: PersonState, event: PersonEvent): PersonState => {
  if (event.type === 'PersonRegistered') {
    const { side, commissionerKind, from, ...rest } = event.data;
    return {
      status: 'registered',
      ...rest,
      sides: [{ side, commissionerKind, from, to: null }],
      organisations: [],
      functions: [],
      consents: {},
      legalHold: null,
      erasure: { status: 'none' },
    };
  }
  return state.status === 'unknown' ? state : change(state, event);
};

const change = (state: RegisteredPerson, event: Exclude<PersonEvent, { type: 'PersonRegistered' }>): RegisteredPerson => {
  switch (event.type) {
    case 'PersonDetailsChanged': {
      const { personId: _, ...changed } = event.data;
      return { ...state, ...changed };
    }
    case 'PersonSideChanged': {
      const { side, commissionerKind, from } = event.data;
      return { ...state, sides: [...close(state.sides, from), { side, commissionerKind, from, to: null }] };
    }
    case 'PersonLeft':
      return { ...state, sides: close(state.sides, event.data.to) };
    case 'PersonLinked':
      return {
        ...state,
        organisations: [...state.organisations, { organisationId: event.data.organisationId, from: event.data.from, to: null }],
      };
    case 'PersonUnlinked':
      return {
        ...state,
        organisations: close(state.organisations, event.data.to, (item) => item.organisationId === event.data.organisationId),
      };
    case 'PublicFunctionTaken':
      return { ...state, functions: [...state.functions, { function: event.data.function, from: event.data.from, to: null }] };
    case 'PublicFunctionLeft':
      return { ...state, functions: close(state.functions, event.data.to, (item) => item.function === event.data.function) };
    case 'ConsentGiven':
      return { ...state, consents: { ...state.consents, [event.data.purpose]: event.data.on } };
    case 'ConsentRevoked':
      return { ...state, consents: without(state.consents, event.data.purpose) };
    case 'LegalHoldPlaced':
      return { ...state, legalHold: event.data.ground };
    case 'LegalHoldLifted':
      return { ...state, legalHold: null };
    case 'ErasureRefused':
      return state;
    case 'ErasureRequested': {
      const { ground, by, on } = event.data;
      return { ...state, erasure: { status: 'requested', ground, by, on } };
    }
    case 'ErasureWithdrawn':
      return { ...state, erasure: { status: 'none' } };
    case 'ErasureConfirmed':
      return state.erasure.status === 'requested' ? { ...state, erasure: { ...state.erasure, status: 'confirmed' } } : state;
    case 'SubjectKeyDestroyed': {
      const { ground, on } = event.data;
      return { ...state, name: null, contact: null, note: null, consents: {}, erasure: { status: 'done', ground, on } };
    }
  }
};
