import { NotFound } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { territoryEditionParams, territoryEditionResponse, territoryEditionsResponse } from '@triada/registry-contracts';
import { z } from 'zod';
import { territoryEditions, type TerritoryEditionDoc } from './territory-editions.projection';
import { territoryRows } from './territory-rows.projection';

const summaryOf = ({ id, order: _order, ...doc }: TerritoryEditionDoc) => ({ editionId: id, ...doc });

/** All editions, the newest first, also those under way and those that newer ones have replaced. */
export const listTerritoryEditions = defineQuery({
  name: 'ListTerritoryEditions',
  summary: { cs: 'Načtená územní data', en: 'Editions of territory data' },
  path: '/registry/territory/editions',
  params: z.object({}),
  response: territoryEditionsResponse,
  reads: [territoryEditions],
  handle: async ({ views }) => ({ editions: (await views.of(territoryEditions).find({ sort: ['-asOf'] })).map(summaryOf) }),
});

/** What one edition said, page by page; of one that is not whole nothing is shown. */
export const territoryEditionDetail = defineQuery({
  name: 'TerritoryEditionDetail',
  summary: { cs: 'Obsah načtených územních dat', en: 'Contents of an edition of territory data' },
  path: '/registry/territory/editions/:editionId',
  params: territoryEditionParams,
  response: territoryEditionResponse,
  reads: [territoryEditions, territoryRows],
  handle: async ({ params: { after, editionId, limit }, views }) => {
    const edition = await views.of(territoryEditions).get(editionId);
    if (!edition) throw new NotFound('registry.edition-unknown', { editionId });
    const where = { editionId, code: { gte: after } };
    const found =
      edition.status === 'open' ? [] : await views.of(territoryRows).find({ where, sort: ['code'], limit: limit + 2 });
    const following = found.filter(({ code }) => code > after);
    const page = following.slice(0, limit);
    return {
      edition: summaryOf(edition),
      municipalities: page.map(({ code, facts, populations, polygons }) => ({
        code,
        facts: { ...facts },
        populations,
        polygons,
      })),
      next: following.length > page.length ? page.at(-1)!.code : null,
    };
  },
});
