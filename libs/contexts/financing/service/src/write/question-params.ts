import { versionOf, type OfferedKey } from '@triada/financing-domain';
import type { CommandInput } from '@triada/platform';
import { z } from 'zod';
import { allocationKeyAggregate } from '../aggregates';

export const questionParams = z.object({ questionId: z.uuid() });

export const questionTarget = ({ params }: { readonly params: { readonly questionId: string } }): string => params.questionId;

export const questionSubject = ({ state }: { readonly state: { readonly regionId: string } }) => ({ region: state.regionId });

/** The version of a key as the log has it at this moment. */
export const offeredKey = async (
  { keyId, version }: { readonly keyId: string; readonly version: number },
  stateOf: CommandInput<unknown, unknown>['stateOf'],
): Promise<OfferedKey> => ({
  keyId,
  keyVersion: version,
  definition: versionOf(await stateOf(allocationKeyAggregate, keyId), version) ?? null,
});
