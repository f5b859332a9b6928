import { ensure, type CommandContext } from '@triada/kernel';
import type { DraftContract, SignContract, TerminateContract } from './scheme.commands';
import type { SchemeEvent } from './scheme.events';
import { municipalityMustTakePart, schemeMustBeOpen } from './scheme.rules';
import type { Contract, SchemeState } from './scheme.state';

/** One municipality has one contract, with the guarantor, however many services are paid from it (D017). */
export const draftContract = (data: DraftContract['data'], state: SchemeState): readonly SchemeEvent[] => {
  schemeMustBeOpen(state);
  municipalityMustTakePart(state, data.municipality);
  const current = state.contracts[data.municipality];
  if (current && current.state !== 'terminated' && current.number === data.number) return [];
  ensure(
    !current || current.state === 'terminated',
    'financing.contract-exists',
    { number: current?.number ?? '' },
    'municipality',
  );
  const twin = Object.values(state.contracts).some(({ number }) => number === data.number);
  ensure(!twin, 'financing.contract-number-taken', { number: data.number }, 'number');
  return [{ type: 'ContractDrafted', data }];
};

const contractOf = (state: SchemeState, municipality: string): Contract => {
  const contract = state.contracts[municipality];
  ensure(contract, 'financing.contract-missing', { municipality }, 'municipality');
  return contract;
};

/** The municipality only confirms and adds its resolution. */
export const signContract = (
  { schemeId, municipality, signedOn, resolutionNumber }: SignContract['data'],
  context: CommandContext,
  state: SchemeState,
): readonly SchemeEvent[] => {
  schemeMustBeOpen(state);
  const { contractId, state: current } = contractOf(state, municipality);
  if (current === 'signed') return [];
  ensure(current === 'drafted', 'financing.contract-terminated', { municipality });
  ensure(signedOn <= context.today, 'financing.signature-in-future', { date: signedOn }, 'signedOn');
  return [{ type: 'ContractSigned', data: { schemeId, contractId, signedOn, resolutionNumber } }];
};

export const terminateContract = (
  { schemeId, municipality, terminatedOn, reason }: TerminateContract['data'],
  context: CommandContext,
  state: SchemeState,
): readonly SchemeEvent[] => {
  const { contractId, state: current } = contractOf(state, municipality);
  if (current === 'terminated') return [];
  ensure(terminatedOn <= context.today, 'financing.termination-in-future', { date: terminatedOn }, 'terminatedOn');
  return [{ type: 'ContractTerminated', data: { schemeId, contractId, terminatedOn, reason } }];
};
