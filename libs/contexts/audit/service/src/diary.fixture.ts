import type { Permission } from '@triada/access';
import { defineEvents, ensure, type Command, type Decider, type EventOf } from '@triada/kernel';
import { defineAggregate, defineCommand, defineContext, type ContextRuntime } from '@triada/platform';
import { startContexts, type TestApp } from '@triada/testing';
import { z } from 'zod';
import { auditContext } from './audit.context';

/** A context with one aggregate, so that the audit has something to look at. */
const diaryEvents = defineEvents({
  DiaryOpened: { version: 1, schema: z.object({ diaryId: z.uuid(), regionId: z.string() }) },
  EntryWritten: { version: 1, schema: z.object({ diaryId: z.uuid(), text: z.string() }) },
});
type DiaryEvent = EventOf<typeof diaryEvents>;
type DiaryCommand =
  Command<'OpenDiary', { diaryId: string; regionId: string }> | Command<'WriteEntry', { diaryId: string; text: string }>;

const decider: Decider<{ regionId: string }, DiaryCommand, DiaryEvent> = {
  initialState: { regionId: '' },
  decide: ({ type, data }) => {
    if (type === 'OpenDiary') return [{ type: 'DiaryOpened', data }];
    ensure(data.text !== '', 'diary.empty');
    return [{ type: 'EntryWritten', data, rule: { id: 'length', version: 2 } }];
  },
  evolve: (state, event) => (event.type === 'DiaryOpened' ? { regionId: event.data.regionId } : state),
};
const diary = defineAggregate({ category: 'diary', decider, events: diaryEvents, regionOf: ({ regionId }) => regionId });

const diaryContext = defineContext({
  name: 'diary',
  aggregates: [diary],
  commands: [
    defineCommand({
      name: 'OpenDiary',
      summary: { cs: 'Otevřít deník', en: 'Open a diary' },
      method: 'POST',
      path: '/diary/diaries',
      params: z.object({}),
      body: z.strictObject({ regionId: z.string() }),
      aggregate: diary,
      target: ({ newId }) => newId('diary'),
      creates: true,
      command: ({ body, newId }) => ({ ...body, diaryId: newId('diary') }),
      subject: ({ body }) => ({ region: body.regionId }),
    }),
    defineCommand({
      name: 'WriteEntry',
      summary: { cs: 'Zapsat', en: 'Write' },
      method: 'POST',
      path: '/diary/diaries/:diaryId/entries',
      params: z.object({ diaryId: z.uuid() }),
      body: z.strictObject({ text: z.string() }),
      aggregate: diary,
      target: ({ params }) => params.diaryId,
      command: ({ body, params }) => ({ ...body, ...params }),
      subject: ({ state }) => ({ region: state.regionId }),
    }),
  ],
  queries: [],
  projections: [],
  intakes: [],
  publications: [],
  publishes: [],
  processes: [],
  sentences: { 'diary.empty': { cs: 'Prázdný zápis.', en: 'An empty entry.' } },
});

const writers: Permission = { roles: ['coordinator'], scope: 'region' };

export interface Audit {
  readonly app: TestApp;
  readonly diaries: readonly string[];
}

/** Two diaries in two regions, written in turns. */
export const startAudit = async (permissions: Readonly<Record<string, Permission>>): Promise<Audit> => {
  const running: { contexts: readonly ContextRuntime[] } = { contexts: [] };
  const audit = auditContext(() => running.contexts);
  const app = await startContexts([diaryContext, audit], {
    permissions: { ...permissions, OpenDiary: writers, WriteEntry: writers },
  });
  running.contexts = app.contexts;
  const diaries: string[] = [];
  for (const region of ['liberec', 'frydlantsko']) {
    const { body } = await app.as({ role: 'coordinator', region }).post('/diary/diaries', { regionId: region });
    diaries.push(body.id);
  }
  for (const text of ['první', 'druhý', 'třetí']) {
    for (const [index, region] of ['liberec', 'frydlantsko'].entries()) {
      await app
        .as({ role: 'coordinator', region }, { id: `writer-${region}`, onBehalfOf: `body-${region}` })
        .post(`/diary/diaries/${diaries[index]}/entries`, { text });
    }
  }
  return { app, diaries };
};
