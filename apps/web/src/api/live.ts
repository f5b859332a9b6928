export interface LiveEvent {
  readonly id?: string;
  readonly event: string;
  readonly data: string;
}

/**
 * Cuts a stream of server-sent events (HTML Living Standard 9.2) into events: feed it chunks as they come, it returns the events
 * that are complete. Comments keep the line alive and are dropped.
 */
export const eventCutter = () => {
  let rest = '';
  return (chunk: string): readonly LiveEvent[] => {
    rest += chunk.replace(/\r\n?/g, '\n');
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const fields: Record<string, string> = {};
      for (const line of block.split('\n')) {
        const [, name, value] = /^([^:]+):? ?(.*)$/.exec(line) ?? [];
        if (!name || line.startsWith(':')) continue;
        fields[name] = name === 'data' && fields['data'] !== undefined ? `${fields['data']}\n${value}` : (value ?? '');
      }
      return fields['data'] === undefined ? [] : [{ event: fields['event'] ?? 'message', data: fields['data'], ...(fields['id'] && { id: fields['id'] }) }];
    });
  };
};

export interface LiveOptions {
  readonly url: string;
  readonly token: () => Promise<string | undefined>;
  readonly onEvent: (event: LiveEvent) => void;
  /** The line broke and is back: something may have been missed. */
  readonly onResumed: () => void;
  readonly signal: AbortSignal;
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** Reads the live line over fetch, so that it can carry the bearer token; comes back by itself, ever more slowly, up to 30 s. */
export const followLive = async ({ url, token, onEvent, onResumed, signal }: LiveOptions): Promise<void> => {
  let lastId: string | undefined;
  let attempt = 0;
  while (!signal.aborted) {
    try {
      const bearer = await token();
      const response = await fetch(url, {
        signal,
        headers: {
          accept: 'text/event-stream',
          ...(bearer && { authorization: `Bearer ${bearer}` }),
          ...(lastId && { 'last-event-id': lastId }),
        },
      });
      if (!response.ok || !response.body) throw new Error(`live line refused: ${response.status}`);
      if (attempt > 0) onResumed();
      attempt = 0;
      const cut = eventCutter();
      for await (const chunk of response.body.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>)
        for (const event of cut(chunk)) {
          lastId = event.id ?? lastId;
          onEvent(event);
        }
    } catch (error) {
      // A broken line is the normal case of a phone on a train: it is tried again below, pages still load by themselves.
      if (!signal.aborted) console.debug('live line', error);
    }
    attempt++;
    await pause(Math.min(1_000 * 2 ** attempt, 30_000), signal);
  }
};
