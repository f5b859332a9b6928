import { ensure } from '@triada/kernel';
import type { CouncilDecisionState } from './council-decision.state';

interface Documented {
  readonly resolutionNumber?: string;
  readonly date?: string;
  readonly document?: string;
}

/** A decision counts only with resolution number, date and document (D020). */
export const mustBeDocumented = (decision: Documented): Required<Documented> => {
  const { resolutionNumber, date, document } = decision;
  ensure(resolutionNumber, 'financing.decision-without-number', {}, 'resolutionNumber');
  ensure(date, 'financing.decision-without-date', {}, 'date');
  ensure(document, 'financing.decision-without-document', {}, 'document');
  return { resolutionNumber, date, document };
};

/** A council cannot have decided tomorrow, nor before it was asked. */
export const dayMustBePast = (date: string, today: string, notBefore: string): void => {
  ensure(date <= today, 'financing.decision-in-future', { date }, 'date');
  ensure(date >= notBefore, 'financing.decision-before-question', { date, asked: notBefore }, 'date');
};

/**
 * First year of the accession. A council may name it; else it is the scheme's first year, and for a late decision the year
 * after it. Never a year before the decision: nobody joins backwards.
 */
export const accessionYear = (named: number | undefined, date: string, firstYear: number): number => {
  const decided = Number(date.slice(0, 4));
  if (named === undefined) return Math.max(firstYear, decided + 1);
  ensure(named >= firstYear, 'financing.accession-before-first-year', { year: named, firstYear }, 'fromYear');
  ensure(named >= decided, 'financing.accession-backwards', { year: named, decided }, 'fromYear');
  return named;
};

/** Only a council that was asked can answer. */
export const mustBeAsked = (state: CouncilDecisionState): void => ensure(state.stage !== null, 'financing.council-not-asked');
