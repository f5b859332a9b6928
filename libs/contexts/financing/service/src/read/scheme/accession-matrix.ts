import type { accessionCell, accessionRow } from '@triada/financing-contracts';
import { paidBy, takesPart, type SchemeState } from '@triada/financing-domain';
import type { z } from 'zod';
import { byName, municipalityName } from '../../territory';
import type { CouncilDoc } from '../council/council.projection';
import type { SchemeDoc } from './scheme.projection';

type Row = z.output<typeof accessionRow>;
type Cell = z.output<typeof accessionCell>;

/** Years that the matrix shows: from the first budget year to the next one, and every computed year. */
export const yearsOf = ({ firstYear, rounds }: Pick<SchemeState, 'firstYear' | 'rounds'>, today: string): number[] => {
  const last = Math.max(firstYear, Number(today.slice(0, 4)) + 1, ...Object.keys(rounds).map(Number));
  return Array.from({ length: Math.min(last - firstYear + 1, 50) }, (_, index) => firstYear + index);
};

const cellOf = (state: SchemeState, council: CouncilDoc | undefined, municipality: string, year: number): Cell => {
  const participates = takesPart(state.participations[municipality], year);
  const round = state.rounds[year];
  const line = round?.lines.find((candidate) => candidate.municipality === municipality);
  const paid = paidBy(state, municipality, year);
  const reached = (): Cell['state'] => {
    if (line && round?.settled) return 'settled';
    if (line && paid >= line.amount) return 'paid';
    if (participates && state.contracts[municipality]?.state === 'signed') return 'contracted';
    if (council?.stage === 'approved' || council?.stage === 'rejected') return 'decided';
    return council || state.asked.includes(municipality) ? 'asked' : 'not-asked';
  };
  return {
    year,
    state: reached(),
    participates,
    contribution: round ? (line?.amount ?? 0) : null,
    paid,
    balance: paid - (line?.amount ?? 0),
    mandatory: council?.mandatory[year]?.included ?? null,
  };
};

const contractOf = ({ state, contracts }: SchemeDoc, municipality: string): Row['contract'] => {
  const [contract, detail] = [state.contracts[municipality], contracts[municipality]];
  return contract && detail ? { ...contract, signedOn: detail.signedOn, template: detail.template } : null;
};

/** D014: every municipality of the region and every member, in Czech order, with its state in each year; none can be missing. */
export const accessionMatrix = (
  doc: SchemeDoc,
  councils: readonly CouncilDoc[],
  region: readonly string[],
  years: readonly number[],
): Row[] => {
  const asked = new Map(councils.map((council) => [council.municipality, council]));
  const municipalities = [...new Set([...region, ...doc.state.members, ...asked.keys()])];
  return byName(
    municipalities.map((municipality): Row => {
      const council = asked.get(municipality);
      return {
        municipality,
        name: municipalityName(municipality),
        council: council
          ? {
              decisionId: council.id,
              stage: council.stage,
              submittedOn: council.submittedOn,
              meetingDate: council.meetingDate,
              resolution: council.resolution,
              fromYear: council.fromYear,
              planHash: council.planHash,
            }
          : null,
        participations: (doc.state.participations[municipality] ?? []).map(({ from, to }) => ({ from, to })),
        contract: contractOf(doc, municipality),
        cells: years.map((year) => cellOf(doc.state, council, municipality, year)),
      };
    }),
  );
};
