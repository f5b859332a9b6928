import type { Message } from '@triada/ports';

/** Messages were lost on the way: the consumer stops this key and says so (reliability 5.2). */
export class MissingMessages extends Error {
  constructor({ key, revision, previousRevision }: Message, seen: number | null) {
    super(
      `stream ${key}: revision ${revision} follows ${previousRevision}, but ${seen === null ? 'nothing' : seen} was handled before it`,
    );
  }
}

/**
 * Place of a message among those of its event, which may be several: ids are `<event id>` and then `<event id>.1`, `<event id>.2`…
 */
export const partOf = ({ id }: Message): number => {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? 0 : Number(id.slice(dot + 1));
};

/** What to do with a message, by the last revision that a group has handled of its stream. */
export const placeOf = (message: Message, seen: number | null): 'duplicate' | 'next' => {
  if (seen !== null && message.revision < seen) return 'duplicate';
  if (seen !== message.revision && message.previousRevision !== null && (seen === null || message.previousRevision > seen)) {
    throw new MissingMessages(message, seen);
  }
  return 'next';
};
