import type { KeyDefinition } from '../allocation-key/key-definition';
import type { ContributionLine } from '../allocation-key/contributions';
import type { PlanReference } from '../primitives';
import type { ActivationRule } from './activation-rule';
import type { SchemeEvent } from './scheme.events';

/** Years in which a municipality takes part: `from` <= year < `to`; `to` null = open. `resolution` is the one that opened it. */
export interface Participation {
  readonly from: number;
  readonly to: number | null;
  readonly resolution: string;
}

export interface Round {
  readonly round: number;
  readonly keyId: string;
  readonly keyVersion: number;
  readonly total: number;
  readonly lines: readonly ContributionLine[];
  readonly settled: boolean;
}

export interface Contract {
  readonly contractId: string;
  readonly number: string;
  readonly state: 'drafted' | 'signed' | 'terminated';
}

export interface Payment {
  readonly municipality: string;
  readonly year: number;
  readonly amount: number;
  readonly withdrawn: boolean;
}

export interface ChosenKey {
  readonly keyId: string;
  readonly keyVersion: number;
  readonly definition: KeyDefinition;
  readonly fromYear: number;
}

/**
 * proposed → deliberated (the question lies before the councils) → active → closed; independent of the plan's validity (D045).
 * `status` null until the scheme is proposed.
 */
export interface SchemeState {
  readonly status: 'proposed' | 'deliberated' | 'active' | 'closed' | null;
  readonly schemeId: string;
  readonly regionId: string;
  readonly guarantor: string;
  readonly firstYear: number;
  readonly plan: PlanReference;
  readonly measureIds: readonly string[];
  readonly members: readonly string[];
  readonly regionVersion: number;
  readonly activation: { readonly version: number; readonly rule: ActivationRule } | null;
  readonly question: string | null;
  readonly asked: readonly string[];
  readonly participations: Readonly<Record<string, readonly Participation[]>>;
  readonly activeFromYear: number | null;
  /** In the order of the choices; for a year the last choice with `fromYear` <= year holds. */
  readonly keys: readonly ChosenKey[];
  readonly rounds: Readonly<Record<number, Round>>;
  readonly payments: Readonly<Record<string, Payment>>;
  readonly contracts: Readonly<Record<string, Contract>>;
}

export const initialState: SchemeState = {
  status: null,
  schemeId: '',
  regionId: '',
  guarantor: '',
  firstYear: 0,
  plan: { planId: '', revision: 0, hash: '' },
  measureIds: [],
  members: [],
  regionVersion: 0,
  activation: null,
  question: null,
  asked: [],
  participations: {},
  activeFromYear: null,
  keys: [],
  rounds: {},
  payments: {},
  contracts: {},
};

export const resolutionOf = ({ resolutionNumber, date }: { readonly resolutionNumber: string; readonly date: string }): string =>
  `${resolutionNumber} ${date}`;

export const takesPart = (participations: readonly Omit<Participation, 'resolution'>[] | undefined, year: number): boolean =>
  (participations ?? []).some(({ from, to }) => from <= year && (to === null || year < to));

export const participantsOf = (state: Pick<SchemeState, 'participations'>, year: number): readonly string[] =>
  Object.keys(state.participations)
    .filter((municipality) => takesPart(state.participations[municipality], year))
    .sort();

/** The key that holds in a year. */
export const keyOf = (keys: readonly ChosenKey[], year: number): ChosenKey | undefined =>
  keys.findLast(({ fromYear }) => fromYear <= year);

export const paidBy = (state: Pick<SchemeState, 'payments'>, municipality: string, year: number): number =>
  Object.values(state.payments).reduce(
    (sum, payment) =>
      payment.municipality === municipality && payment.year === year && !payment.withdrawn ? sum + payment.amount : sum,
    0,
  );

const leave = (participations: readonly Participation[], year: number): readonly Participation[] =>
  participations.map((period) => (period.to === null ? { ...period, to: year } : period));

const contractOf = (state: SchemeState, contractId: string): [string, Contract] | undefined =>
  Object.entries(state.contracts).find(([, contract]) => contract.contractId === contractId);

const withContract = (state: SchemeState, contractId: string, change: Contract['state']): SchemeState => {
  const found = contractOf(state, contractId);
  return found ? { ...state, contracts: { ...state.contracts, [found[0]]: { ...found[1], state: change } } } : state;
};

export const evolve = (state: SchemeState, event: SchemeEvent): SchemeState => {
  switch (event.type) {
    case 'SchemeProposed': {
      const { name: _, ...data } = event.data;
      return { ...initialState, ...data, status: 'proposed' };
    }
    case 'ActivationRuleSet':
      return { ...state, activation: { version: event.data.version, rule: event.data.rule } };
    case 'SchemeMembersFollowed':
      return { ...state, members: event.data.members, regionVersion: event.data.regionVersion };
    case 'CouncilsAsked':
      return {
        ...state,
        status: state.status === 'proposed' ? 'deliberated' : state.status,
        question: event.data.question,
        asked: [...new Set([...state.asked, ...event.data.municipalities])],
      };
    case 'MunicipalityAcceded': {
      const { municipality, fromYear } = event.data;
      const periods = [
        ...(state.participations[municipality] ?? []),
        { from: fromYear, to: null, resolution: resolutionOf(event.data) },
      ];
      return { ...state, participations: { ...state.participations, [municipality]: periods } };
    }
    case 'MunicipalityLeft': {
      const { municipality, toYear } = event.data;
      return {
        ...state,
        participations: { ...state.participations, [municipality]: leave(state.participations[municipality] ?? [], toYear) },
      };
    }
    case 'SchemeActivated':
      return { ...state, status: 'active', activeFromYear: event.data.fromYear };
    case 'KeyChosen': {
      const { keyId, keyVersion, definition, fromYear } = event.data;
      return { ...state, keys: [...state.keys, { keyId, keyVersion, definition, fromYear }] };
    }
    case 'ContributionsComputed': {
      const { year, round, keyId, keyVersion, total, lines } = event.data;
      return { ...state, rounds: { ...state.rounds, [year]: { round, keyId, keyVersion, total, lines, settled: false } } };
    }
    case 'PaymentReceived': {
      const { paymentId, municipality, year, amount } = event.data;
      return { ...state, payments: { ...state.payments, [paymentId]: { municipality, year, amount, withdrawn: false } } };
    }
    case 'PaymentWithdrawn': {
      const payment = state.payments[event.data.paymentId];
      return payment
        ? { ...state, payments: { ...state.payments, [event.data.paymentId]: { ...payment, withdrawn: true } } }
        : state;
    }
    case 'YearSettled': {
      const round = state.rounds[event.data.year];
      return round ? { ...state, rounds: { ...state.rounds, [event.data.year]: { ...round, settled: true } } } : state;
    }
    case 'ContractDrafted': {
      const { municipality, contractId, number } = event.data;
      return { ...state, contracts: { ...state.contracts, [municipality]: { contractId, number, state: 'drafted' } } };
    }
    case 'ContractSigned':
      return withContract(state, event.data.contractId, 'signed');
    case 'ContractTerminated':
      return withContract(state, event.data.contractId, 'terminated');
    case 'SchemeClosed':
      return { ...state, status: 'closed' };
  }
};
