import { createHash, randomUUID } from 'node:crypto';
import type { Wish } from './ledger';

/** Points of one import: enough that a torn append would show. */
export const pointsOfImport = 120;

/** Confirmed minutes of one meeting, as the web sends them after the preview; the number is left to the product. */
export const minutesImport = (regionId: string, groupId: string, name: string): Wish => ({
  key: `import-${name}`,
  name,
  body: {
    ...{ regionId, groupId, date: '2022-10-10', time: '10:00', venue: 'Radnice', title: `Zápis ${name}` },
    attendees: [{ personId: randomUUID() }, { personId: randomUUID() }],
    points: Array.from({ length: pointsOfImport }, (_none, index) => ({
      type: 'information',
      text: `Bod ${index + 1} zápisu ${name}.`,
    })),
    sourceHash: createHash('sha256').update(name).digest('hex'),
    sourceName: `zapis-${name}.txt`,
  },
});

/** Events of one stream that belong to the import command: all of them, or it was torn. */
export const pointsByStream = (
  events: readonly { readonly stream: string; readonly type: string }[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { stream, type } of events) if (type === 'PointRecorded') counts.set(stream, (counts.get(stream) ?? 0) + 1);
  return counts;
};
