import { evolveScheme, initialScheme, participantsOf, type SchemeEvent, type SchemeState } from '@triada/financing-domain';
import { defineProjection, type PlacedEvent } from '@triada/kernel';

/** What a reader wants to know of a scheme beyond the state that decides. */
export interface SchemeDoc {
  readonly id: string;
  readonly regionId: string;
  readonly name: string;
  readonly state: SchemeState;
  /** Municipalities that take part without an end. */
  readonly participants: number;
  readonly proposedOn: string;
  readonly askedOn: string | null;
  readonly activatedOn: string | null;
  readonly closedOn: string | null;
  readonly choices: readonly KeyChoice[];
  /** By municipality. */
  readonly contracts: Readonly<Record<string, ContractDetail>>;
  /** By payment. */
  readonly received: Readonly<Record<string, string>>;
  readonly revision: number;
}

export interface KeyChoice {
  readonly keyId: string;
  readonly keyVersion: number;
  readonly definition: SchemeState['keys'][number]['definition'];
  readonly fromYear: number;
  readonly reason: string;
  readonly decidedBy: string;
  readonly questionId: string | null;
}

export interface ContractDetail {
  readonly contractId: string;
  readonly template: { readonly id: string; readonly version: number };
  readonly signedOn: string | null;
}

/** A year that no participation without an end can miss. */
const farYear = 9999;

const details = (doc: SchemeDoc, event: PlacedEvent<SchemeEvent>): Partial<SchemeDoc> => {
  switch (event.type) {
    case 'CouncilsAsked':
      return { askedOn: doc.askedOn ?? event.data.askedOn };
    case 'SchemeActivated':
      return { activatedOn: event.place.validFrom };
    case 'SchemeClosed':
      return { closedOn: event.data.closedOn };
    case 'KeyChosen': {
      const { schemeId: _, ...choice } = event.data;
      return { choices: [...doc.choices, choice] };
    }
    case 'ContractDrafted': {
      const { municipality, contractId, template } = event.data;
      return { contracts: { ...doc.contracts, [municipality]: { contractId, template, signedOn: null } } };
    }
    case 'ContractSigned': {
      const { contractId, signedOn } = event.data;
      const change = ([code, contract]: [string, ContractDetail]) => [
        code,
        contract.contractId === contractId ? { ...contract, signedOn } : contract,
      ];
      return { contracts: Object.fromEntries(Object.entries(doc.contracts).map(change)) };
    }
    case 'PaymentReceived':
      return { received: { ...doc.received, [event.data.paymentId]: event.data.receivedOn } };
    default:
      return {};
  }
};

const empty = (event: PlacedEvent<SchemeEvent>): SchemeDoc => ({
  id: event.data.schemeId,
  regionId: event.place.region,
  name: event.type === 'SchemeProposed' ? event.data.name : '',
  state: initialScheme,
  participants: 0,
  proposedOn: event.place.validFrom,
  askedOn: null,
  activatedOn: null,
  closedOn: null,
  choices: [],
  contracts: {},
  received: {},
  revision: 0,
});

/** One document per scheme: the state exactly as the decider folds it, and the dates and details around it. */
export const schemeProjection = defineProjection<SchemeDoc, SchemeEvent>({
  view: 'scheme',
  version: 1,
  indexes: ['regionId', 'name'],
  on: [
    'SchemeProposed',
    'ActivationRuleSet',
    'SchemeMembersFollowed',
    'CouncilsAsked',
    'MunicipalityAcceded',
    'MunicipalityLeft',
    'SchemeActivated',
    'KeyChosen',
    'ContributionsComputed',
    'PaymentReceived',
    'PaymentWithdrawn',
    'YearSettled',
    'ContractDrafted',
    'ContractSigned',
    'ContractTerminated',
    'SchemeClosed',
  ],
  project: (event) => [
    {
      id: event.data.schemeId,
      change: (known) => {
        const doc = known ?? empty(event);
        const state = evolveScheme(doc.state, event);
        return {
          ...doc,
          ...details(doc, event),
          state,
          participants: participantsOf(state, farYear).length,
          revision: event.place.revision,
        };
      },
    },
  ],
});
