import { Share, ensure } from '@triada/kernel';
import { z } from 'zod';
import { figures, type Figures } from '../primitives';
import { usageUnits, type BasicRule } from './key-definition';

/** What a computation was fed with, stored with its result. Usage is anonymous: a count per municipality, nothing smaller. */
export const keyInputs = z.object({
  population: z.array(figures),
  usage: z.array(figures.extend({ unit: z.enum(usageUnits) })),
});
export type KeyInputs = z.output<typeof keyInputs>;

/** A count from 1 to 4 could point at a person; it must be joined with others or left out (czech-domain 1.7: suppress < 3–5). */
export const smallestUsageCount = 5;

/** One input of one municipality, as shown in its explanation. */
export const keyInput = z.object({
  basis: z.enum(['population', 'usage', 'equal']),
  unit: z.enum([...usageUnits, 'inhabitants', 'municipalities']),
  value: z.int().min(0),
  /** Sum over all participants. */
  total: z.int().min(0),
  year: z.int().nullable(),
  source: z.string().nullable(),
});
export type KeyInput = z.output<typeof keyInput>;

const countOf = (figure: Figures, municipality: string, code: string): number => {
  const count = figure.counts[municipality];
  ensure(count !== undefined, code, { municipality, year: figure.year });
  return count;
};

/** Inhabitants on 1 January of the year. */
export const populationOf = (inputs: KeyInputs, year: number, municipality: string): number => {
  const figure = inputs.population.find((candidate) => candidate.year === year);
  ensure(figure, 'financing.population-missing', { municipality, year });
  return countOf(figure, municipality, 'financing.population-missing');
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const usageFigures = (rule: Extract<BasicRule, { family: 'usage' }>, inputs: KeyInputs, participants: readonly string[]) => {
  const figure = inputs.usage.find((candidate) => candidate.year === rule.year && candidate.unit === rule.unit);
  ensure(figure, 'financing.usage-missing', { year: rule.year, unit: rule.unit });
  const counts = participants.map((municipality) => figure.counts[municipality] ?? 0);
  for (const [index, count] of counts.entries()) {
    ensure(count === 0 || count >= smallestUsageCount, 'financing.usage-count-too-small', {
      municipality: participants[index]!,
      smallest: smallestUsageCount,
    });
  }
  ensure(sum(counts) > 0, 'financing.usage-empty', { year: rule.year });
  return { figure, counts };
};

/** The inputs of a basic rule for every participant, in the order of `participants`. */
export const inputsOf = (rule: BasicRule, inputs: KeyInputs, participants: readonly string[]): readonly KeyInput[] => {
  switch (rule.family) {
    case 'equal':
      return participants.map(() => ({
        basis: 'equal',
        unit: 'municipalities',
        value: 1,
        total: participants.length,
        year: null,
        source: null,
      }));
    case 'per_capita': {
      const counts = participants.map((municipality) => populationOf(inputs, rule.populationYear, municipality));
      const source = inputs.population.find(({ year }) => year === rule.populationYear)?.source ?? null;
      const total = sum(counts);
      ensure(participants.length === 0 || total > 0, 'financing.population-missing', {
        municipality: participants[0] ?? '',
        year: rule.populationYear,
      });
      return counts.map((value) => ({
        basis: 'population',
        unit: 'inhabitants',
        value,
        total,
        year: rule.populationYear,
        source,
      }));
    }
    case 'usage': {
      const { figure, counts } = usageFigures(rule, inputs, participants);
      const total = sum(counts);
      return counts.map((value) => ({ basis: 'usage', unit: rule.unit, value, total, year: rule.year, source: figure.source }));
    }
  }
};

export const shareOfInput = (input: KeyInput): Share => Share.of(input.value, input.total);
