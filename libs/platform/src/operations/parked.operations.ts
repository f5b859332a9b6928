import { NotFound } from '@triada/kernel';
import type { ParkedMessage } from '@triada/ports';
import { z } from 'zod';
import type { Installation } from '../module/installation';
import { defineOperation } from './operation';

const place = { group: z.string().min(1).max(200), key: z.string().min(1).max(600) };

/** Messages that a group could not handle: which, why, since when. Their content is not shown: it is not for operators. */
export const listParked = defineOperation({
  name: 'ListParkedMessages',
  summary: { cs: 'Zprávy, které se nepodařilo zpracovat', en: 'Messages that could not be handled' },
  method: 'GET',
  path: '/operations/parked',
  params: z.object({ group: z.string().max(200).optional() }),
  response: z.object({
    items: z.array(
      z.object({
        ...place,
        topic: z.string(),
        messageId: z.string(),
        type: z.string(),
        revision: z.int(),
        error: z.string(),
        attempts: z.int(),
        parkedAt: z.string(),
      }),
    ),
  }),
  handle: async ({ installation, params }) => {
    const parked = await installation.deadLetters.list(params.group);
    return {
      content: {
        items: parked.map(({ attempts, error, group, key, message, parkedAt, topic }) => ({
          group,
          key,
          topic,
          messageId: message.id,
          type: message.type,
          revision: message.revision,
          error,
          attempts,
          parkedAt,
        })),
      },
    };
  },
});

/** Gives the messages of a key to their group again, once the cause is mended. */
export const releaseParked = defineOperation({
  name: 'ReleaseParkedMessages',
  summary: { cs: 'Znovu zpracovat odložené zprávy', en: 'Handle parked messages again' },
  method: 'POST',
  path: '/operations/parked/release',
  params: z.object({}),
  body: z.strictObject({
    ...place,
    acceptGap: z.boolean().default(false).describe('go on although messages before it were lost'),
  }),
  response: z.object({ released: z.boolean() }),
  handle: async ({ body: { acceptGap, group, key }, installation }) => {
    const { message } = await firstParked(installation, group, key);
    if (acceptGap && message.previousRevision !== null) await recordSeen(installation, group, key, message.previousRevision);
    await installation.deadLetters.release(group, key);
    return { content: { released: true } };
  },
});

/** Drops the first parked message of a key, for ever and with a reason; what waits behind it goes on when it is released. */
export const discardParked = defineOperation({
  name: 'DiscardParkedMessage',
  summary: { cs: 'Zahodit odloženou zprávu', en: 'Discard a parked message' },
  method: 'POST',
  path: '/operations/parked/discard',
  params: z.object({}),
  body: z.strictObject({ ...place, reason: z.string().min(10).max(500) }),
  response: z.object({ discarded: z.string() }),
  handle: async ({ body: { group, key, reason }, installation }) => {
    const { message } = await firstParked(installation, group, key);
    await installation.deadLetters.discard(group, key, reason);
    // Else the next message would be held for the gap that was just accepted.
    await recordSeen(installation, group, key, message.revision);
    return { content: { discarded: message.id } };
  },
});

const firstParked = async (installation: Installation, group: string, key: string): Promise<ParkedMessage> => {
  const first = (await installation.deadLetters.list(group)).find((parked) => parked.key === key);
  if (!first) throw new NotFound('platform.not-found', { group, key });
  return first;
};

/** Groups are named `<context>.<consumer>`; the context keeps what they have seen. */
const recordSeen = async (installation: Installation, group: string, key: string, revision: number): Promise<void> => {
  const dot = group.indexOf('.');
  const runtime = installation.contexts.find(({ definition }) => definition.name === group.slice(0, dot));
  await runtime?.parts.inbox.record(group.slice(dot + 1), key, revision);
};
