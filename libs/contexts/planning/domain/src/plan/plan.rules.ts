import { derivedId, ensure, NotFound, type CommandContext } from '@triada/kernel';
import { isValidOn } from '@triada/reference-data';
import { entity } from '../shared/entities';
import { daysOf, sameDays, type Paragraph, type Period, type Scope, type Validity } from '../shared/values';
import { measureTier } from './plan-types';
import { activeVision } from './plan.content';
import type { RegionFacts, TextInput } from './plan.commands';
import type { Addition, MeasureDetail } from './plan.events';
import type { Children, ClosedRevision, Plan, PlanContent, PlanNode, Round } from './plan.state';

/** Paragraphs with ids: old ones keep theirs, new ones get one derived from the command, so that a repeated command repeats it. */
export const paragraphsOf = (
  text: readonly TextInput[],
  known: readonly Paragraph[],
  { commandId }: CommandContext,
): Paragraph[] => {
  const ids = new Set(known.map(({ paragraphId }) => paragraphId));
  return text.map(({ paragraphId, text: words }, index) => {
    if (paragraphId === undefined) return { paragraphId: derivedId(commandId, 'paragraph', index), text: words };
    ensure(ids.delete(paragraphId), 'planning.unknown-paragraph', { paragraphId }, `text[${index}].paragraphId`);
    return { paragraphId, text: words };
  });
};

/** Nothing gets the id of something else of the plan: links to it would then show another thing. */
export const anIdIsNew = (isNew: boolean, id: string): void => ensure(isNew, 'planning.entry-exists', { id });

export const nodeOf = (plan: Plan, id: string): PlanNode => {
  const node = entity(plan.content.nodes, id);
  if (!node) throw new NotFound('planning.unknown-entry', { id });
  return node;
};

export const measureOf = (plan: Plan, id: string): PlanNode & { readonly measure: MeasureDetail } => {
  const node = nodeOf(plan, id);
  ensure(node.measure, 'planning.no-measure', { id });
  return node as PlanNode & { readonly measure: MeasureDetail };
};

/** D111: every entry hangs on exactly one of the level above, in the order of levels of the plan type. Returns the new siblings. */
export const anEntryHangsUnderTheLevelAbove = (
  content: PlanContent,
  tier: string,
  parentId: string | null,
  scope: Scope,
): Children => {
  const { tiers, nameCs } = content.planType;
  const index = tiers.findIndex(({ code }) => code === tier);
  ensure(index >= 0, 'planning.unknown-tier', { tier, planType: nameCs }, 'tier');
  const above = tiers[index - 1];
  const parent = parentId === null ? undefined : entity(content.nodes, parentId);
  ensure(parentId === null || parent, 'planning.unknown-parent', { parentId }, 'parentId');
  ensure(
    parent?.tier === above?.code,
    'planning.wrong-parent',
    {
      tier,
      tierCs: tiers[index]!.nameCs,
      expectedCs: above ? above.nameCs : 'nic, stojí nahoře',
      expectedEn: above ? above.nameEn : 'nothing, it stands at the top',
    },
    'parentId',
  );
  // D070: what belongs to one group stays within it; under an entry of the whole plan both levels may stand.
  ensure(
    !parent || parent.level === 'whole' || (scope.level === 'group' && scope.targetGroup === parent.targetGroup),
    'planning.scope-outside-parent',
    {},
    'level',
  );
  return parent ? parent.children : content.top;
};

/** D070: an entry belongs to exactly one level: to a target group of the plan, or to the whole. */
export const anEntryBelongsToOneLevel = (content: PlanContent, { level, targetGroup }: Scope): void => {
  ensure((level === 'group') === (targetGroup !== null), 'planning.level-unclear', {}, 'targetGroup');
  ensure(
    targetGroup === null || content.targetGroups.some(({ code }) => code === targetGroup),
    'planning.foreign-target-group',
    { targetGroup },
    'targetGroup',
  );
};

export const aMeasureKindIsOnTheList = ({ kind }: Partial<MeasureDetail>, today: string): void =>
  ensure(!kind || isValidOn('measure-kinds', kind, today), 'planning.unknown-measure-kind', { kind }, 'detail.kind');

export const roundOf = (plan: Plan, roundId: string): Round => {
  const round = plan.rounds.find((known) => known.roundId === roundId);
  if (!round) throw new NotFound('planning.unknown-round', { roundId });
  return round;
};

/** Whether a group has a place left; a measure that it withdrew freed its place (D071). */
export const hasPlace = (round: Round, groupId: string): boolean => (round.taken[groupId] ?? 0) < round.quota;

export const onlyGroupsOfTheRoundAdd = (round: Round, { groupId }: Addition, today: string): void => {
  ensure(round.open, 'planning.round-closed', { round: round.title });
  ensure(round.to === null || today <= round.to, 'planning.round-over', { round: round.title, to: round.to });
  ensure(round.groups.includes(groupId), 'planning.group-not-in-round', { round: round.title }, 'groupId');
};

/** F01: the validity of a plan is the period that its planning region keeps for it. */
export const theRegionKeepsThePeriod = (validity: Validity, reserved: Period | null): void =>
  ensure(
    reserved && sameDays(daysOf(reserved), validity),
    'planning.period-not-reserved',
    { from: validity.from, to: validity.to },
    'validity',
  );

export const latestRevision = (plan: Plan, revision: number): ClosedRevision => {
  const latest = plan.revisions.at(-1);
  ensure(latest, 'planning.no-revision');
  ensure(latest.revision === revision, 'planning.not-latest-revision', { revision, latest: latest.revision }, 'revision');
  return latest;
};

export const aPlanHasAValidity = (content: PlanContent): Validity => {
  ensure(content.validity, 'planning.validity-missing', {}, 'validity');
  return content.validity;
};

/** Municipalities of the planning region that the territory of the plan leaves out (D044). */
export const missingMunicipalities = (content: PlanContent, { municipalities }: Pick<RegionFacts, 'municipalities'>): string[] =>
  municipalities.filter((code) => !content.territory.includes(code));

export const groupsWithoutVision = (content: PlanContent): readonly { code: string; name: string }[] =>
  content.targetGroups.filter(({ code }) => !activeVision(content, code));

export const theTerritoryIsComplete = (content: PlanContent, region: RegionFacts): void => {
  const missing = missingMunicipalities(content, region);
  ensure(missing.length === 0, 'planning.territory-incomplete', { missing, list: missing.join(', ') });
};

export const everyTargetGroupHasAnActiveVision = (content: PlanContent): void => {
  ensure(content.targetGroups.length > 0, 'planning.no-target-groups');
  const groups = groupsWithoutVision(content).map(({ name }) => name);
  ensure(groups.length === 0, 'planning.vision-missing', { groups, list: groups.join(', ') });
};

/** D058: by the rule of the region; an override needs its reason, which is stored. */
export const everyMunicipalityIsRepresented = (
  unrepresented: readonly string[],
  overrideReason: string | null,
  { rules }: RegionFacts,
): void =>
  ensure(
    unrepresented.length === 0 || overrideReason !== null || rules.settings.municipalityCoverage === 'advisory',
    'planning.coverage-incomplete',
    { unrepresented, list: unrepresented.join(', '), rule: 'planning-rules', version: rules.version },
    'overrideReason',
  );

/** X01: what a body decided on is exactly what was closed. */
export const theHashIsThatOfTheRevision = (closed: ClosedRevision, hash: string): void =>
  ensure(closed.hash === hash, 'planning.hash-mismatch', { revision: closed.revision, named: hash, closed: closed.hash }, 'hash');

export { measureTier };
