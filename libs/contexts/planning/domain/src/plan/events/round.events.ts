import { z } from 'zod';
import { day, source } from '../../shared/values';
import { addition, proposer } from './tree.events';

interface RefusedAddition {
  readonly quota: number;
  readonly ruleVersion: number;
  readonly roundTitle: string;
}

/** Rounds in which groups add measures, and proposals that meetings bring. */
export const roundEvents = {
  RoundOpened: {
    version: 1,
    schema: z.object({
      roundId: z.uuid(),
      number: z.int().min(1),
      title: z.string(),
      quota: z.int().min(0),
      ruleVersion: z.int().min(1).describe('Version of the rule settings that gave the quota.'),
      groups: z.array(z.uuid()),
      to: day.nullable(),
    }),
  },
  RoundRulesApplied: { version: 1, schema: z.object({ roundId: z.uuid(), quota: z.int().min(0), ruleVersion: z.int().min(1) }) },
  RoundClosed: { version: 1, schema: z.object({ roundId: z.uuid() }) },
  /** The refusal stays in the log, so that the order of the log explains who was first (X03) and it can be judged again (X02). */
  MeasureAdditionRefused: {
    version: 1,
    schema: z.object({ ...addition.shape, roundTitle: z.string(), title: z.string(), quota: z.int(), ruleVersion: z.int() }),
    refusal: ({ quota, ruleVersion, roundTitle }: RefusedAddition) => ({
      code: 'planning.quota-exhausted',
      params: { quota, round: roundTitle, rule: 'planning-rules', version: ruleVersion },
    }),
  },
  ProposalRecorded: {
    version: 1,
    schema: z.object({
      proposalId: z.uuid(),
      text: z.string(),
      targetGroups: z.array(z.string()),
      groupId: z.uuid().nullable(),
      source: source.nullable(),
      proposer: proposer.nullable().describe('Null = incomplete: no measure can come of it yet (D085).'),
    }),
  },
  ProposalCompleted: { version: 1, schema: z.object({ proposalId: z.uuid(), proposer }) },
  ProposalAccepted: { version: 1, schema: z.object({ proposalId: z.uuid(), measureId: z.uuid() }) },
  ProposalDismissed: { version: 1, schema: z.object({ proposalId: z.uuid(), reason: z.string() }) },
} as const;
