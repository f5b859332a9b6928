import type { CommandInput } from '@triada/platform';
import {
  isReachable,
  regionalList,
  standingOf,
  type CodeStandings,
  type OrganisationState,
  type RegionalListName,
  type Standing,
} from '@triada/registry-domain';
import { codeListAggregate, codeListId, organisationAggregate } from '../aggregates';

type Tools = Pick<CommandInput<unknown, unknown>, 'stateOf'>;

/** Standings of codes in a list of the planning region, read from the log so that a withdrawal counts at once. */
export const standingsOf = async (
  { stateOf }: Tools,
  regionId: string,
  list: RegionalListName,
  codes: readonly string[],
  day: string,
): Promise<readonly Standing[]> => {
  const items = regionalList(list, await stateOf(codeListAggregate, codeListId(regionId, list)));
  return codes.map((code) => standingOf(items, code, day));
};

export const codeStandings = async (
  tools: Tools,
  regionId: string,
  codes: { readonly targetGroups: readonly string[]; readonly lifeSituations: readonly string[] },
  day: string,
): Promise<CodeStandings> => ({
  targetGroups: await standingsOf(tools, regionId, 'target-groups', codes.targetGroups, day),
  lifeSituations: await standingsOf(tools, regionId, 'life-situations', codes.lifeSituations, day),
});

export interface KnownOrganisation {
  readonly status: OrganisationState['status'];
  readonly reachable: boolean;
}

export const organisationKnown = async ({ stateOf }: Tools, organisationId: string): Promise<KnownOrganisation> => {
  const state = await stateOf(organisationAggregate, organisationId);
  return { status: state.status, reachable: state.status !== 'unknown' && isReachable(state.contact) };
};
