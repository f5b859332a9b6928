import { allEntities } from '../shared/entities';
import { groupsWithoutVision, missingMunicipalities } from './plan.rules';
import { measuresOf } from './plan.content';
import { isLaterPhase } from './plan.phases';
import type { PlanFacts } from './plan.state';

/** What a phase asks for (F02). `done` is computed from the plan, nobody ticks it off. */
export interface Duty {
  readonly code: string;
  readonly phase: string;
  readonly nameCs: string;
  readonly nameEn: string;
}

/** What a duty looks at beside the plan: who the region is and who represents it. */
export interface Surroundings {
  readonly municipalities: readonly string[];
  readonly unrepresented: readonly string[];
}

interface DutyRule extends Duty {
  readonly done: (plan: PlanFacts, surroundings: Surroundings) => boolean;
}

const duty = (phase: string, code: string, nameCs: string, nameEn: string, done: DutyRule['done']): DutyRule => ({
  code,
  phase,
  nameCs,
  nameEn,
  done,
});

const consultation = (plan: PlanFacts) => plan.consultations.at(-1);
const latest = (plan: PlanFacts) => plan.revisions.at(-1);

const dutyRules: readonly DutyRule[] = [
  duty(
    'initiation',
    'set-validity',
    'Určit platnost plánu',
    'Set the validity of the plan',
    ({ content }) => content.validity !== null,
  ),
  duty(
    'initiation',
    'set-target-groups',
    'Určit cílové skupiny',
    'Name the target groups',
    ({ content }) => content.targetGroups.length > 0,
  ),
  duty(
    'set-up',
    'complete-territory',
    'Doplnit území o chybějící obce',
    'Add the missing municipalities to the territory',
    ({ content }, region) => missingMunicipalities(content, region).length === 0,
  ),
  duty(
    'set-up',
    'represent-municipalities',
    'Získat zástupce každé obce',
    'Have every municipality represented',
    (_, { unrepresented }) => unrepresented.length === 0,
  ),
  duty(
    'understanding',
    'describe-purpose',
    'Popsat účel plánu',
    'Describe the purpose of the plan',
    ({ content }) => content.purpose.length > 0,
  ),
  duty(
    'proposals',
    'complete-visions',
    'Mít potvrzenou vizi každé cílové skupiny',
    'Have a confirmed vision of every target group',
    ({ content }) => groupsWithoutVision(content).length === 0,
  ),
  duty(
    'proposals',
    'settle-proposals',
    'Rozhodnout o návrzích opatření ze zápisů',
    'Decide on the measure proposals of the minutes',
    ({ proposals }) => allEntities(proposals).every(({ state }) => state !== 'open'),
  ),
  duty('proposals', 'close-rounds', 'Uzavřít kola doplňování opatření', 'Close the rounds of measures', ({ rounds }) =>
    rounds.every(({ open }) => !open),
  ),
  duty(
    'proposals',
    'complete-measures',
    'Doplnit garanta, termín, náklady a indikátory opatření',
    'Complete owner, term, cost and indicators of the measures',
    ({ content }) => measuresOf(content).every(({ measure }) => incompleteFields(measure).length === 0),
  ),
  duty('consultation', 'hold-consultation', 'Otevřít a uzavřít připomínkové řízení', 'Open and close the consultation', (plan) =>
    Boolean(consultation(plan)?.closed),
  ),
  duty(
    'consultation',
    'settle-comments',
    'Vypořádat připomínky',
    'Settle the comments',
    (plan) => consultation(plan)?.settled === true,
  ),
  duty(
    'adoption',
    'close-revision',
    'Uzavřít revizi',
    'Close the revision',
    (plan) => latest(plan) !== undefined && latest(plan)!.decision?.kind !== 'returned',
  ),
  duty(
    'adoption',
    'submit-plan',
    'Předložit plán ke schválení',
    'Submit the plan for adoption',
    (plan) => latest(plan)?.submitted === true,
  ),
  duty('adoption', 'record-decision', 'Zapsat usnesení o plánu', 'Record the resolution on the plan', (plan) =>
    ['adopted', 'noted'].includes(latest(plan)?.decision?.kind ?? ''),
  ),
  duty(
    'implementation',
    'resolve-flags',
    'Prověřit opatření se změněnou službou',
    'Check the measures whose service changed',
    ({ flags }) => allEntities(flags).every((open) => open.length === 0),
  ),
  duty('monitoring', 'evaluate-plan', 'Vyhodnotit plán', 'Evaluate the plan', ({ evaluations }) => evaluations > 0),
];

/** Fields that every measure needs (F06). */
export const incompleteFields = ({
  owner,
  term,
  costs,
  indicators,
}: {
  readonly owner: unknown;
  readonly term: unknown;
  readonly costs: readonly unknown[];
  readonly indicators: readonly unknown[];
}): readonly string[] => [
  ...(owner ? [] : ['owner']),
  ...(term ? [] : ['term']),
  ...(costs.length > 0 ? [] : ['costs']),
  ...(indicators.length > 0 ? [] : ['indicators']),
];

/** Duties of the phase that the plan is in; the list changes when the phase is switched. */
export const dutiesOf = (plan: PlanFacts, surroundings: Surroundings): readonly (Duty & { readonly done: boolean })[] =>
  dutyRules.filter(({ phase }) => phase === plan.phase).map(({ done, ...rest }) => ({ ...rest, done: done(plan, surroundings) }));

/** Everything not done up to the present phase: what a hand-over has to list (D031, X24). */
export const openDutiesOf = (plan: PlanFacts, surroundings: Surroundings): readonly Duty[] =>
  dutyRules
    .filter((rule) => !isLaterPhase(rule.phase, plan.phase) && !rule.done(plan, surroundings))
    .map(({ done: _, ...rest }) => rest);
