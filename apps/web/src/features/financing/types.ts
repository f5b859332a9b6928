import type { contributionRow, contributionsResponse, schemeItem, schemeResponse } from '@triada/financing-contracts';
import type { BadgeTone } from '@triada/web-ui';
import type { z } from 'zod';

export type SchemeItem = z.output<typeof schemeItem>;
export type Scheme = z.output<typeof schemeResponse>;
export type AccessionRow = Scheme['matrix'][number];
export type AccessionCell = AccessionRow['cells'][number];
export type Contributions = z.output<typeof contributionsResponse>;
export type Contribution = z.output<typeof contributionRow>;

export const schemeTone: Readonly<Record<Scheme['state'], BadgeTone>> = {
  proposed: 'neutral',
  deliberated: 'info',
  active: 'success',
  closed: 'neutral',
};

export const stageTone: Readonly<Record<NonNullable<AccessionRow['council']>['stage'], BadgeTone>> = {
  submitted: 'neutral',
  'on-agenda': 'info',
  approved: 'success',
  rejected: 'error',
  postponed: 'warning',
};
