import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { allocationKeyProjection } from '../allocation-key/allocation-key.projection';
import { csvTable, koruny } from '../csv';
import { schemeProjection } from '../scheme/scheme.projection';
import type { ContributionRow } from './contribution-rows';
import { contributionRoundProjection } from './contribution-round.projection';
import { contributionParams, contributionsOf } from './contributions.query';

const header = [
  'Obec',
  'Kód',
  'Účastní se',
  'Příspěvek (Kč)',
  'Loni (Kč)',
  'Změna (Kč)',
  'Zaplaceno (Kč)',
  'Saldo (Kč)',
  'Při účasti všech (Kč)',
  'Výpočet',
];

const cells = (row: ContributionRow): string[] => [
  row.name,
  row.municipality,
  row.participates ? 'ano' : 'ne',
  koruny(row.amount),
  koruny(row.previousYear),
  koruny(row.change),
  koruny(row.paid),
  koruny(row.balance),
  koruny(row.withEveryone),
  row.explanation.cs,
];

export const contributionsCsvQuery = defineQuery({
  name: 'ContributionsTable',
  summary: { cs: 'Příspěvky obcí jako tabulka CSV', en: 'Contributions as a CSV table' },
  path: '/financing/schemes/:schemeId/contributions/:year/table.csv',
  params: contributionParams,
  response: z.string(),
  reads: [schemeProjection, contributionRoundProjection, allocationKeyProjection],
  produces: 'text/csv',
  handle: async ({ params, views }) => {
    const { rows, total, paid } = await contributionsOf(params, views);
    const sum = ['Celkem', '', '', koruny(total), '', '', koruny(paid), koruny(paid - total), '', ''];
    return csvTable(header, [...rows.map(cells), sum]);
  },
});
