import type { Permission } from '../roles';

/** Whoever runs the scheme of a planning region. */
const stewards: Permission = { roles: ['authority_administrator', 'coordinator'], scope: 'region' };
/** The municipality itself, by its representative, or whoever runs the scheme; nobody acts for another municipality (D021). */
const municipality: Permission = {
  roles: ['authority_administrator', 'coordinator', 'municipality_representative'],
  scope: 'subject',
};
const processOnly: Permission = { roles: ['process'], scope: 'installation' };
/** Public money is public: decisions, keys and contributions hold no personal data. */
const everybody: Permission = { roles: ['public'], scope: 'installation' };
const signedIn: Permission = {
  roles: [
    'authority_administrator',
    'coordinator',
    'group_manager',
    'municipality_representative',
    'provider',
    'member',
    'auditor',
    'integrator',
  ],
  scope: 'installation',
};

/** Operations of the financing context: who may, and within which scope. A route without a row here fails CI. */
export const financingPermissions: Readonly<Record<string, Permission>> = {
  ProposeScheme: stewards,
  SetActivationRule: stewards,
  AskCouncils: stewards,
  CloseScheme: stewards,
  ChooseKey: stewards,
  ComputeContributions: stewards,
  RecordPayment: stewards,
  WithdrawPayment: stewards,
  SettleYear: stewards,
  DraftContract: stewards,
  TerminateContract: stewards,
  DefineAllocationKey: stewards,
  ReviseAllocationKey: stewards,
  RetireAllocationKey: stewards,
  RaiseKeyQuestion: { roles: ['authority_administrator', 'coordinator', 'group_manager'], scope: 'region' },
  ComputeKeyVariants: stewards,
  AnswerKeyQuestion: stewards,
  PutOnCouncilAgenda: municipality,
  RecordCouncilDecision: municipality,
  RecordMandatoryExpenditure: municipality,
  LeaveScheme: municipality,
  SignContract: municipality,
  SubmitToCouncil: processOnly,
  RecordAccession: processOnly,
  Schemes: everybody,
  Scheme: everybody,
  Contributions: everybody,
  ContributionsTable: everybody,
  MandatoryExpenditure: everybody,
  AllocationKeys: everybody,
  AllocationKey: everybody,
  KeyQuestions: everybody,
  KeyQuestion: everybody,
  KeyPreview: signedIn,
  KeyComparison: signedIn,
};
