import { z } from 'zod';
import { line, seatRole, side } from '../vocabulary';

/** Rules of procedure of one group as data (czech-domain 4.3); versioned, and every decision stores the version it was tested against. */
export const rulesOfProcedureSchema = z.object({
  noticeDays: z.int().min(0).max(60).describe('Calendar days between the invitation and the meeting.'),
  urgencyAllowed: z.boolean().describe('Whether a stated reason of urgency waives the notice.'),
  quorum: z
    .string()
    .regex(/^\d{1,3}\/[1-9]\d{0,2}$/)
    .describe('Share of the voting seats that must be present, `numerator/denominator`; `0/1` = none.'),
  withoutQuorum: z.enum(['refuse', 'flag']).describe('What happens to a vote without quorum (F23).'),
  majority: z.enum(['present', 'cast']).describe('Of whom more than half must be for: voters present, or votes for and against.'),
  votingRoles: z.array(seatRole).max(4),
  votingSides: z.array(side).max(4).describe('Leaving out `other` seats related bodies without a vote (D108).'),
  substitutes: z.boolean(),
  public: z.boolean(),
  standingItems: z.array(line).max(30).describe('Titles of the agenda items that every new meeting contains (D067).'),
  verifier: z.enum(['another-person', 'member', 'chair']).describe('Who may approve minutes; never their author.'),
  objectionDays: z.int().min(0).max(60).describe('Days between the submission of minutes and their approval.'),
  cadenceMonths: z.int().min(1).max(24).nullable().describe('The group meets at least once in so many months; null = as needed.'),
});

export type RulesOfProcedure = z.output<typeof rulesOfProcedureSchema>;

export interface RulesVersion {
  readonly version: number;
  /** First day of validity. */
  readonly from: string;
  readonly rules: RulesOfProcedure;
}

/** Version 1 of a group that was founded without rules of its own: the values most common in practice. */
export const defaultRulesOfProcedure: RulesOfProcedure = {
  noticeDays: 7,
  urgencyAllowed: true,
  quorum: '0/1',
  withoutQuorum: 'flag',
  majority: 'present',
  votingRoles: ['chair', 'member', 'substitute'],
  votingSides: ['commissioner', 'provider', 'user', 'other'],
  substitutes: true,
  public: true,
  standingItems: [],
  verifier: 'another-person',
  objectionDays: 0,
  cadenceMonths: null,
};

/** The version that holds on a day; before the first one, the first. */
export const rulesOn = (versions: readonly RulesVersion[], day: string): RulesVersion =>
  versions.findLast(({ from }) => from <= day) ?? versions[0] ?? { version: 0, from: day, rules: defaultRulesOfProcedure };

/** Name under which an event stores the version (architecture 6.9). */
export const rulesId = 'meetings.rules-of-procedure';
