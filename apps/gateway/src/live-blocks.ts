/** One block of a stream of server-sent events. */
export interface LiveBlock {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
}

/** Blocks of a stream as they come; comments are passed over. */
export async function* liveBlocks(stream: AsyncIterable<Buffer>): AsyncGenerator<LiveBlock> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const texts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = texts.pop()!;
    for (const text of texts) {
      const block = blockOf(text);
      if (block.id !== undefined || block.event !== undefined) yield block;
    }
  }
}

const blockOf = (text: string): LiveBlock =>
  Object.fromEntries(
    text.split('\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')]] : [];
    }),
  );
