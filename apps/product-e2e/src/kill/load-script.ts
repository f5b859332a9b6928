import { existsSync, readFileSync } from 'node:fs';
import { admin } from '@triada/testing/product';

/** A file of commands for `triada load`: organisations, each of which a later step refers to. */
export const loadScript = (regionId: string, rows: number): string =>
  Array.from({ length: rows }, (_none, index) => {
    const label = `org-${index}`;
    const found = {
      row: `R${index}`,
      label,
      as: admin,
      at: '2020-01-01',
      do: 'RegisterOrganisation',
      body: { regionId, kind: 'provider', name: `Z dávky ${index}` },
    };
    const rename = {
      row: `R${index}`,
      as: admin,
      do: 'RenameOrganisation',
      params: { organisationId: `@{${label}.id}` },
      body: { name: `Z dávky ${index}, z. s.` },
    };
    return [found, rename].map((step) => JSON.stringify(step)).join('\n');
  }).join('\n');

/** Steps that a load has written down as done. */
export const stepsDone = (journal: string): number =>
  existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0;
