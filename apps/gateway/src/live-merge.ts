import { setTimeout as sleep } from 'node:timers/promises';
import { formatPlace, parsePlace, type FeedPlace, type LivePlaces, type Logger } from '@triada/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dispatcher } from 'undici';
import { answered, ask, askedBy } from './forward';
import { liveBlocks } from './live-blocks';
import type { Service } from './services';

/** Bytes that may wait for a slow browser, as in the services. */
const maxWaiting = 256 * 1024;
const heartbeat = 15_000;
const retry = 2_000;
/** Milliseconds before a stream of a service that broke is taken up again. */
const pause = 1_000;

/** `/api/live` of all services as one stream: an `id:` holds the places of all contexts, so a browser may go on at any gateway. */
export class LiveMerge {
  readonly #open = new Set<AbortController>();

  constructor(
    private readonly services: readonly Service[],
    private readonly places: LivePlaces,
    private readonly log: Logger,
  ) {}

  async open(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> {
    const leave = this.places.take(request.ip);
    reply.raw.once('close', leave);
    const ending = new AbortController();
    const last = request.headers['last-event-id'];
    const connect = (service: Service, lastId: string | undefined) =>
      ask(service, {
        method: 'GET',
        path: '/api/live',
        headers: { ...askedBy(request), ...(lastId !== undefined && { 'last-event-id': lastId }) },
        signal: ending.signal,
      });
    const first = await Promise.all(
      this.services.map((service) => connect(service, typeof last === 'string' ? last : undefined).catch(() => null)),
    );
    const refused = first.find((answer) => answer !== null && answer.statusCode !== 200);
    if (refused) {
      reply.raw.once('close', () => ending.abort());
      return answered(refused, reply);
    }
    this.#follow(first, connect, ending, reply);
  }

  /** Before the server stops: nothing would end these answers otherwise. */
  closeAll(): void {
    for (const ending of this.#open) ending.abort();
  }

  #follow(
    first: readonly (Dispatcher.ResponseData | null)[],
    connect: (service: Service, lastId: string | undefined) => Promise<Dispatcher.ResponseData>,
    ending: AbortController,
    reply: FastifyReply,
  ): void {
    reply.hijack();
    const { raw } = reply;
    const place = new Map<string, FeedPlace>();
    const write = (text: string): void => {
      raw.write(text);
      if (raw.writableLength > maxWaiting) ending.abort();
    };
    const timer = setInterval(() => write(': here\n\n'), heartbeat).unref();
    this.#open.add(ending);
    raw.on('close', () => ending.abort());
    ending.signal.addEventListener('abort', () => {
      this.#open.delete(ending);
      clearInterval(timer);
      raw.end();
    });
    raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    write(`retry: ${retry}\n`);
    for (const [index, service] of this.services.entries())
      void this.#relay(service, first[index]!, connect, { ending, place, write });
  }

  /** Tells what one service tells, and takes its stream up again when it breaks. */
  async #relay(
    service: Service,
    first: Dispatcher.ResponseData | null,
    connect: (service: Service, lastId: string | undefined) => Promise<Dispatcher.ResponseData>,
    { ending, place, write }: { readonly ending: AbortController; readonly place: Map<string, FeedPlace>; readonly write: (text: string) => void },
  ): Promise<void> {
    let answer = first;
    let known = answer !== null;
    while (!ending.signal.aborted) {
      try {
        answer ??= await connect(service, known ? formatPlace(place) : undefined);
        // The token has run out: the browser comes back with a new one.
        if (answer.statusCode !== 200) return ending.abort();
        for await (const { data, event, id } of liveBlocks(answer.body)) {
          for (const [context, at] of parsePlace(id ?? '')) place.set(context, at);
          // Where it was missing from the beginning, nobody knows what was missed.
          const kind = known ? event : 'reset';
          known = true;
          write(kind === undefined ? `id: ${formatPlace(place)}\n\n` : `id: ${formatPlace(place)}\nevent: ${kind}\ndata: ${kind === event ? data : '{}'}\n\n`);
        }
      } catch (error) {
        if (ending.signal.aborted) return;
        this.log.debug({ service: service.name, err: error }, 'a live stream broke and is taken up again');
      }
      answer = null;
      await sleep(pause, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  }
}
