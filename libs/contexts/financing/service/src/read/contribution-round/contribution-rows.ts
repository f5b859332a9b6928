import type { contributionRow } from '@triada/financing-contracts';
import { contributionsOfAll, paidBy, type SchemeState } from '@triada/financing-domain';
import type { z } from 'zod';
import { byName, municipalityName } from '../../territory';
import { explained } from '../explained';
import type { SchemeDoc } from '../scheme/scheme.projection';
import type { ContributionRoundDoc } from './contribution-round.projection';

export type ContributionRow = z.output<typeof contributionRow>;

const paymentsOf = (doc: SchemeDoc, municipality: string, year: number): ContributionRow['payments'] =>
  Object.entries(doc.state.payments)
    .filter(([, payment]) => payment.municipality === municipality && payment.year === year && !payment.withdrawn)
    .map(([paymentId, { amount }]) => ({ paymentId, amount, receivedOn: doc.received[paymentId] ?? '' }))
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));

const nothingToPay = (municipality: string) => ({
  municipality,
  name: municipalityName(municipality),
  inputs: [],
  share: null,
  exact: null,
  roundedDown: null,
  gotRemainder: false,
  limited: null,
  amount: 0,
  explanation: {
    cs: 'Obec se v tomto roce neúčastní, neplatí nic.',
    en: 'The municipality takes no part in this year and pays nothing.',
  },
});

/** Amount of the year before: null when it was not computed, 0 for whoever was not charged. */
const previousOf = (rounds: SchemeState['rounds'], municipality: string, year: number): number | null => {
  const round = rounds[year - 1];
  return round ? (round.lines.find((line) => line.municipality === municipality)?.amount ?? 0) : null;
};

/** Every member of the scheme in Czech order: participants with their explanation, the others with 0 (X06). */
export const contributionRows = (doc: SchemeDoc, round: ContributionRoundDoc): ContributionRow[] => {
  const charged = new Map(round.lines.map((line) => [line.municipality, line]));
  const municipalities = [...new Set([...doc.state.members, ...charged.keys()])];
  const everyone = contributionsOfAll(round.definition, round.inputs, municipalities, round.total);
  const full = new Map(everyone?.lines.map((line) => [line.municipality, line.amount]));
  return byName(
    municipalities.map((municipality): ContributionRow => {
      const line = charged.get(municipality);
      const amount = line?.amount ?? 0;
      const previousYear = previousOf(doc.state.rounds, municipality, round.year);
      const paid = paidBy(doc.state, municipality, round.year);
      const withEveryone = full.get(municipality) ?? null;
      return {
        ...(line ? explained(round.definition, round.total, line) : nothingToPay(municipality)),
        participates: line !== undefined,
        previousYear,
        change: previousYear === null ? null : amount - previousYear,
        paid,
        balance: paid - amount,
        withEveryone,
        effect: withEveryone === null ? null : amount - withEveryone,
        payments: paymentsOf(doc, municipality, round.year),
      };
    }),
  );
};
