import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { jsonBytes, type EventToAppend } from '@triada/ports';
import { EmbeddedEventStore } from '../event-store/embedded-event-store';

/**
 * A process that is killed: `node killed-writer.cjs FILE BATCH` appends batches to several streams at once and writes the event ids of
 * each acknowledged one to its output, in one write that is done before the next append. A store that does not open is told there too.
 */
const writers = 8;

const main = async (path: string, batch: number): Promise<void> => {
  let store: EmbeddedEventStore;
  try {
    store = EmbeddedEventStore.open({ path, log: 'conformance' });
  } catch (error) {
    writeSync(1, `${JSON.stringify({ refused: String(error) })}\n`);
    return;
  }
  const event = (): EventToAppend => ({ id: randomUUID(), type: 'ThingHappened', data: jsonBytes({ text: 'x'.repeat(300) }), metadata: jsonBytes({}), contentType: 'json' });
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (;;) {
        const events = Array.from({ length: batch }, event);
        await store.append(`s-${writer}`, 'any', events);
        writeSync(1, `${JSON.stringify({ ids: events.map(({ id }) => id) })}\n`);
      }
    }),
  );
};

void main(process.argv[2]!, Number(process.argv[3]));
