import { inForce } from '../values';

/** Capacity of one form of a service in one unit through time. Lines of different units are never added (czech-domain 1.5). */
export interface CapacityLine {
  readonly form: string;
  readonly unit: string;
  readonly steps: readonly { readonly amount: string; readonly from: string }[];
}

interface CapacityStep {
  readonly form: string;
  readonly unit: string;
  readonly after: string;
  readonly from: string;
}

const isLine = (line: CapacityLine, { form, unit }: { form: string; unit: string }): boolean =>
  line.form === form && line.unit === unit;

export const addStep = (lines: readonly CapacityLine[], step: CapacityStep): readonly CapacityLine[] => {
  const added = { amount: step.after, from: step.from };
  return lines.some((line) => isLine(line, step))
    ? lines.map((line) => (isLine(line, step) ? { ...line, steps: [...line.steps, added] } : line))
    : [...lines, { form: step.form, unit: step.unit, steps: [added] }];
};

/** Amount on a day; `null` before the first record. */
export const amountOn = (lines: readonly CapacityLine[], form: string, unit: string, day: string): string | null => {
  const line = lines.find((candidate) => isLine(candidate, { form, unit }));
  return (line && inForce(line.steps, day)?.amount) ?? null;
};

/** Every form and unit with its amount on a day; ended ones (amount 0) are left out. */
export const capacitiesOn = (lines: readonly CapacityLine[], day: string): { form: string; unit: string; amount: string }[] =>
  lines.flatMap(({ form, unit, steps }) => {
    const amount = inForce(steps, day)?.amount ?? '0';
    return amount === '0' ? [] : [{ form, unit, amount }];
  });
