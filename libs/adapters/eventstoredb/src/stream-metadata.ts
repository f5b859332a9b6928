import { randomUUID } from 'node:crypto';
import type { EventData } from '@eventstore/db-client';
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { InvalidAppend, type StreamMetadata, type StreamRevision } from '@triada/ports';

/** Prints a 64-bit number exactly; in the types of no library yet. */
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };

const number = /"\$tb"\s*:\s*(\d+)/;

/** The `$metadata` event that says how a stream is shown. Throws `InvalidAppend` for names that belong to the server. */
export const metadataEvent = ({ maxCount, maxAge, truncateBefore, custom }: StreamMetadata): EventData => {
  for (const name of Object.keys(custom ?? {})) if (name.startsWith('$')) throw new InvalidAppend(`metadata ${name}: names starting with $ are reserved`);
  const data = {
    ...custom,
    ...(maxCount === undefined ? {} : { $maxCount: maxCount }),
    ...(maxAge === undefined ? {} : { $maxAge: maxAge }),
    ...(truncateBefore === undefined ? {} : { $tb: rawJSON(String(truncateBefore)) }),
  };
  return { id: randomUUID(), type: '$metadata', contentType: 'application/json', data, metadata: new Uint8Array() };
};

/** What the newest `$metadata` event says. */
export const metadataOf = (message: ReadResp.ReadEvent): { readonly metadata: StreamMetadata; readonly revision: StreamRevision } => {
  const recorded = message.getEvent()!;
  const text = new TextDecoder().decode(recorded.getData_asU8());
  const { $maxCount, $maxAge, $tb, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const custom = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('$')));
  return {
    metadata: {
      ...($maxCount === undefined ? {} : { maxCount: Number($maxCount) }),
      ...($maxAge === undefined ? {} : { maxAge: Number($maxAge) }),
      ...($tb === undefined ? {} : { truncateBefore: BigInt(number.exec(text)![1]!) }),
      ...(Object.keys(custom).length === 0 ? {} : { custom }),
    },
    revision: BigInt(recorded.getStreamRevision()),
  };
};
