import { isAllowed, isOfRegion, type Permission, type Principal } from '@triada/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authentication } from '../http/authentication';
import type { Installation } from '../module/installation';
import { viewName } from '../read/views';
import type { Clock } from '../runtime/ports';
import type { ContextRuntime } from '../runtime/context-runtime';
import type { LiveEvent, LiveNews } from './live-feed';
import { formatPlace, parsePlace, type FeedPlace } from './live-place';
import type { LivePlaces } from './live-places';

/** Bytes that may wait for a slow browser; beyond them the stream is closed, and the browser comes back by itself. */
const maxWaiting = 256 * 1024;
const heartbeat = 15_000;
const retry = 2_000;

/**
 * Server-sent events at `/api/live`: which document of which view changed, never its content. Rights are asked for each event, by the
 * same rows as the questions that read the view (reliability 8); which document it was, which may be a person, only people of the region
 * are told. `id:` is the place in the feed of each context; who comes back with one that is no longer known is told to load again
 * (`event: reset`).
 */
export class LiveStreams {
  private readonly streams = new Set<() => void>();
  private rows: ReadonlyMap<string, readonly Permission[]> | undefined;

  constructor(
    private readonly installation: Installation,
    private readonly authentication: Authentication,
    private readonly permissions: Readonly<Record<string, Permission>>,
    private readonly clock: Clock,
    private readonly places: LivePlaces,
  ) {}

  async open(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = await this.authentication.sessionOf(request.headers.authorization);
    const principal = session?.principal ?? null;
    const contexts = this.watched;
    const leave = this.places.take(request.ip);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const write = (text: string): void => {
      raw.write(text);
      if (raw.writableLength > maxWaiting) close();
    };
    const timer = setInterval(() => write(': here\n\n'), heartbeat).unref();
    const expiry =
      session && setTimeout(() => close(), Math.min(session.expires * 1000 - Date.parse(this.clock.now()), 3_600_000)).unref();
    const reader: Reader = { principal, write, place: new Map(contexts.map(({ definition, live }) => [definition.name, live.place])) };
    const stops = contexts.map((runtime) => runtime.live.listen((news) => this.tell(runtime, news, reader)));
    const close = (): void => {
      if (!this.streams.delete(close)) return;
      clearInterval(timer);
      if (expiry) clearTimeout(expiry);
      for (const stop of stops) stop();
      leave();
      raw.end();
    };
    this.streams.add(close);
    raw.on('close', close);
    write(`retry: ${retry}\n`);
    this.resume(request.headers['last-event-id'], reader);
    // Whoever went while the token was verified sends no `close` any more.
    if (raw.destroyed) close();
  }

  /** Before the server stops: nothing would end these answers otherwise. */
  closeAll(): void {
    for (const close of [...this.streams]) close();
  }

  /** Contexts that have views here: of one whose log alone is read, nothing changes. */
  private get watched(): readonly ContextRuntime[] {
    return this.installation.contexts.filter(({ definition: { intakes, projections } }) => projections.length + intakes.length > 0);
  }

  private resume(lastId: string | string[] | undefined, reader: Reader): void {
    if (typeof lastId !== 'string') return reader.write(`id: ${formatPlace(reader.place)}\n\n`);
    const left = parsePlace(lastId);
    const missed = this.watched.map((runtime) => this.missedSince(runtime, left.get(runtime.definition.name)));
    if (missed.includes(null)) return reader.write(`id: ${formatPlace(reader.place)}\nevent: reset\ndata: {}\n\n`);
    for (const { definition } of this.watched) reader.place.set(definition.name, left.get(definition.name)!);
    reader.write(`id: ${formatPlace(reader.place)}\n\n`);
    for (const [index, runtime] of this.watched.entries())
      for (const event of missed[index]!) this.tell(runtime, { kind: 'change', event }, reader);
  }

  private missedSince({ live }: ContextRuntime, place: FeedPlace | undefined): readonly LiveEvent[] | null {
    return place ? live.since(place) : null;
  }

  private tell({ definition, live }: ContextRuntime, news: LiveNews, { place, principal, write }: Reader): void {
    if (news.kind === 'reset') {
      place.set(definition.name, live.place);
      return write(`id: ${formatPlace(place)}\nevent: reset\ndata: {}\n\n`);
    }
    const { id, sequence, ...change } = news.event;
    place.set(definition.name, { run: live.place.run, sequence });
    if (!this.maySee(news.event, principal)) return;
    const told = isOfRegion(principal, change.region) ? { ...change, id } : change;
    write(`id: ${formatPlace(place)}\nevent: change\ndata: ${JSON.stringify(told)}\n\n`);
  }

  private maySee({ context, region, view }: LiveEvent, principal: Principal | null): boolean {
    this.rows ??= rowsByView(this.installation, this.permissions);
    return (this.rows.get(`${context}/${view}`) ?? []).some(({ roles, scope }) =>
      isAllowed(principal, { roles, scope: scope === 'subject' ? 'region' : scope }, { region }),
    );
  }
}

/** One open stream. */
interface Reader {
  readonly principal: Principal | null;
  readonly write: (text: string) => void;
  /** How far it has been told. */
  readonly place: Map<string, FeedPlace>;
}

const rowsByView = (
  installation: Installation,
  permissions: Readonly<Record<string, Permission>>,
): ReadonlyMap<string, readonly Permission[]> => {
  const rows = new Map<string, Permission[]>();
  for (const { definition } of installation.contexts) {
    for (const projection of [...definition.projections, ...definition.intakes]) {
      const readers = definition.queries.filter(({ reads }) => reads.some((read) => viewName(read) === viewName(projection)));
      rows.set(
        `${definition.name}/${projection.view}`,
        readers.map(({ name }) => permissions[name]!),
      );
    }
  }
  return rows;
};
