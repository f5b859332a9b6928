import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { line, listCode, localDate, regionId } from '../values';

/** Lists that a planning region may extend beside the national items. */
export const regionalListName = z.enum(['target-groups', 'related-offer-kinds', 'life-situations']);
export type RegionalListName = z.output<typeof regionalListName>;

const of = { regionId, list: regionalListName };

export const codeListEvents = defineEvents({
  ListItemAdded: {
    version: 1,
    schema: z.object({
      ...of,
      code: listCode,
      nameCs: line,
      nameEn: line,
      /** Codes of the national list that it covers (target groups only). */
      mapsTo: z.array(listCode),
      validFrom: localDate,
    }),
  },
  /** Valid on days before `from`. Old records keep the code and can still be read (D012). */
  ListItemWithdrawn: { version: 1, schema: z.object({ ...of, code: listCode, from: localDate }) },
  /** Another wording of the same item, misspellings included (D064). */
  ListAliasAdded: { version: 1, schema: z.object({ ...of, code: listCode, alias: line }) },
});
export type CodeListEvent = EventOf<typeof codeListEvents>;
