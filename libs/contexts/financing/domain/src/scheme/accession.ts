import { ensure, type CommandContext } from '@triada/kernel';
import { isActivatedBy } from './activation-rule';
import type { AskCouncils, LeaveScheme, RecordAccession } from './scheme.commands';
import type { SchemeEvent } from './scheme.events';
import { leavingMustWaitForNextYear, municipalityMustBeMember, municipalityMustTakePart, schemeMustBeOpen } from './scheme.rules';
import { evolve, participantsOf, resolutionOf, type SchemeState } from './scheme.state';

/** Sends the question to every member that was not asked yet; the members follow the planning region first (D014). */
export const askCouncils = (
  { schemeId, question, askedOn, region }: AskCouncils['data'],
  context: CommandContext,
  state: SchemeState,
): readonly SchemeEvent[] => {
  schemeMustBeOpen(state);
  ensure(askedOn <= context.today, 'financing.question-in-future', { date: askedOn }, 'askedOn');
  const members = [...(region?.municipalities ?? state.members)].sort();
  const changed = members.join() !== state.members.join();
  const municipalities = members.filter((municipality) => !state.asked.includes(municipality));
  const events: SchemeEvent[] = [];
  if (changed) events.push({ type: 'SchemeMembersFollowed', data: { schemeId, members, regionVersion: region!.version } });
  if (municipalities.length > 0) events.push({ type: 'CouncilsAsked', data: { schemeId, question, askedOn, municipalities } });
  return events;
};

/** First year from `firstYear` on in which the participants of that year satisfy the activation rule. */
const activationYear = (state: SchemeState): number | undefined => {
  const years = [state.firstYear, ...Object.values(state.participations).flatMap((periods) => periods.map(({ from }) => from))];
  return [...new Set(years)]
    .filter((year) => year >= state.firstYear)
    .sort((a, b) => a - b)
    .find((year) => isActivatedBy(state.activation!.rule, participantsOf(state, year), state.members));
};

/** Adds the activation when the councils that have approved by now are enough (X06). */
export const activatedWhenEnough = (events: readonly SchemeEvent[], state: SchemeState): readonly SchemeEvent[] => {
  const after = events.reduce(evolve, state);
  if (after.status !== 'deliberated' || after.activation === null) return events;
  const fromYear = activationYear(after);
  if (fromYear === undefined) return events;
  return [
    ...events,
    {
      type: 'SchemeActivated',
      data: { schemeId: after.schemeId, fromYear, participants: [...participantsOf(after, fromYear)] },
      rule: { id: 'scheme-activation', version: after.activation.version },
    },
  ];
};

/**
 * A council has approved: its municipality takes part from the year on. Quiet when it does already, or when the same resolution
 * comes again after the municipality has left.
 */
export const recordAccession = (data: RecordAccession['data'], state: SchemeState): readonly SchemeEvent[] => {
  schemeMustBeOpen(state);
  municipalityMustBeMember(state, data.municipality);
  const periods = state.participations[data.municipality] ?? [];
  const last = periods.at(-1);
  if (last?.to === null || periods.some(({ resolution }) => resolution === resolutionOf(data))) return [];
  const fromYear = Math.max(data.fromYear, last?.to ?? 0);
  return activatedWhenEnough([{ type: 'MunicipalityAcceded', data: { ...data, fromYear } }], state);
};

export const leaveScheme = (data: LeaveScheme['data'], context: CommandContext, state: SchemeState): readonly SchemeEvent[] => {
  schemeMustBeOpen(state);
  const last = state.participations[data.municipality]?.at(-1);
  if (last?.to === data.toYear) return [];
  municipalityMustTakePart(state, data.municipality);
  ensure(data.date <= context.today, 'financing.decision-in-future', { date: data.date }, 'date');
  leavingMustWaitForNextYear(data.date, data.toYear);
  return [{ type: 'MunicipalityLeft', data }];
};
