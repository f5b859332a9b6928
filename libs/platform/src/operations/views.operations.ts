import { NotFound } from '@triada/kernel';
import { z } from 'zod';
import { rebuildView } from '../read/rebuild';
import { viewName } from '../read/views';
import { defineOperation } from './operation';
import { withProgress } from './with-progress';

/** Every view of the installation and how far it is. */
export const listViews = defineOperation({
  name: 'ListViews',
  summary: { cs: 'Přehledy a jejich stav', en: 'Views and how far they are' },
  method: 'GET',
  path: '/operations/views',
  params: z.object({}),
  response: z.object({
    items: z.array(
      z.object({
        context: z.string(),
        view: z.string(),
        documents: z.int(),
        state: z.string().nullable(),
        position: z.string().nullable(),
      }),
    ),
  }),
  handle: async ({ installation }) => {
    const items = await Promise.all(
      installation.contexts.map(async ({ definition, parts, readers, views }) => {
        const stored = new Map((await parts.readModels.views()).map(({ documents, name }) => [name, documents]));
        return [...definition.projections, ...definition.intakes].map((projection) => {
          const report = readers.report(viewName(projection));
          return {
            context: definition.name,
            view: viewName(projection),
            documents: stored.get(views.storedName(projection)) ?? 0,
            state: report?.state ?? null,
            position: report?.position ?? null,
          };
        });
      }),
    );
    return { content: { items: items.flat() } };
  },
});

/** Rebuilds a view of the own log; lines of progress, then the result with both hashes. */
export const rebuild = defineOperation({
  name: 'RebuildView',
  summary: { cs: 'Přestavět přehled od první události', en: 'Rebuild a view from the first event' },
  method: 'POST',
  path: '/operations/views/:view/rebuild',
  params: z.object({ view: z.string().max(80).describe('with or without its version: plan-overview, plan-overview_v2') }),
  body: z.strictObject({ context: z.string().max(40).optional() }),
  response: z.looseObject({ events: z.int() }),
  lines: true,
  handle: ({ body, installation, params }) => {
    const runtime = installation.contexts.find(
      ({ definition }) =>
        (body.context === undefined || definition.name === body.context) &&
        definition.projections.some((one) => viewName(one) === params.view || one.view === params.view),
    );
    if (!runtime) throw new NotFound('platform.not-found', { view: params.view });
    return { content: withProgress((progress) => rebuildView(runtime, params.view, progress)) };
  },
});
