import { Forbidden, Rejected } from '@triada/kernel';
import { actingOwner, coordinatorOn, type FoundedRegion } from '@triada/planning-domain';
import type { CommandInput } from '@triada/platform';
import { planAggregate, planningRegionAggregate } from '../aggregates';

type Principal = CommandInput<unknown, unknown>['principal'];
type Assignment = Principal['assignments'][number];

/** Roles that plan in the name of an owner; the authority and the product's own processes need none. */
const planningRoles: readonly string[] = ['coordinator', 'group_manager'];

const plansIn =
  (regionId: string) =>
  ({ role, region }: Assignment): boolean =>
    planningRoles.includes(role) && (region === undefined || region === regionId);

/**
 * Who may plan in a region (D031, X24). The authority always may. A coordinator or group manager plans for the owner: one whose role
 * names an organisation only while that organisation is the owner or the coordinator organisation; one whose role names none plans
 * for whoever owns. While the owner is vacant nobody but the authority may. A region that never had an owner is not vacant: its
 * coordinators prepare it. Asked on the day on which the command is given, so that nobody acts in the name of the past.
 */
export const refuseUnlessSteward = ({ assignments }: Principal, region: FoundedRegion, givenOn: string): void => {
  if (assignments.some(({ role }) => role === 'authority_administrator' || role === 'process')) return;
  const owner = actingOwner(region);
  if (owner === null && region.owners.length > 0) throw new Forbidden('planning.owner-vacant', { region: region.name });
  const acting = [owner, coordinatorOn(region, givenOn)];
  const allowed = assignments
    .filter(plansIn(region.regionId))
    .some(({ organisation }) => organisation === undefined || owner === null || acting.includes(organisation));
  if (!allowed) throw new Forbidden('planning.not-the-owner', { region: region.name });
};

type Asked = Pick<CommandInput<unknown, unknown>, 'principal' | 'stateOf' | 'givenOn'>;

/** The region as the log holds it now. Throws when nobody founded it. */
export const regionNow = async ({ stateOf }: Pick<Asked, 'stateOf'>, regionId: string): Promise<FoundedRegion> => {
  const region = await stateOf(planningRegionAggregate, regionId);
  if (region.kind === 'unknown')
    throw new Rejected('planning.unknown-region', { regionId }, [{ field: 'regionId', rule: 'planning.unknown-region' }]);
  return region;
};

/** The region of a command, after its sender was found to be allowed to plan in it. */
export const stewardedRegion = async (input: Asked, regionId: string): Promise<FoundedRegion> => {
  const region = await regionNow(input, regionId);
  refuseUnlessSteward(input.principal, region, input.givenOn);
  return region;
};

/** The same for a plan. */
export const stewardedPlan = async (input: Asked, planId: string) => {
  const plan = await input.stateOf(planAggregate, planId);
  if (plan.kind === 'unknown') throw new Rejected('planning.unknown-plan', { planId });
  return { plan, region: await stewardedRegion(input, plan.regionId) };
};

/**
 * The organisation in whose name somebody asks. Rights compare all attributes of a role at once; whether the organisation still
 * owns the planning is decided by `refuseUnlessSteward`, so here it must not stand in the way.
 */
export const ownOrganisation = ({ assignments }: Principal, regionId: string | undefined): string | undefined =>
  regionId === undefined
    ? undefined
    : assignments.find((held) => plansIn(regionId)(held) && held.organisation !== undefined)?.organisation;
