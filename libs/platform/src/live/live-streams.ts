import { isAllowed, isOfRegion, type Permission, type Principal } from '@triada/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authentication } from '../http/authentication';
import type { Installation } from '../module/installation';
import { viewName } from '../read/views';
import type { Clock } from '../runtime/ports';
import type { LiveEvent } from './live-feed';
import type { LivePlaces } from './live-places';

/** Bytes that may wait for a slow browser; beyond them the stream is closed, and the browser comes back by itself. */
const maxWaiting = 256 * 1024;
const heartbeat = 15_000;
const retry = 2_000;

/**
 * Server-sent events at `/api/live`: which document of which view changed, never its content. Rights are asked for each event, by the
 * same rows as the questions that read the view (reliability 8); which document it was, which may be a person, only people of the region
 * are told. `id:` is the place in the feed of this run of the process; who comes
 * back with one that is no longer known is told to load again (`event: reset`).
 */
export class LiveStreams {
  private readonly streams = new Set<() => void>();
  private rows: ReadonlyMap<string, readonly Permission[]> | undefined;

  constructor(
    private readonly installation: Installation,
    private readonly authentication: Authentication,
    private readonly permissions: Readonly<Record<string, Permission>>,
    private readonly clock: Clock,
    /** Tells the places of this run from those of another. */
    private readonly run: string,
    private readonly places: LivePlaces,
  ) {}

  async open(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = await this.authentication.sessionOf(request.headers.authorization);
    const principal = session?.principal ?? null;
    const { live } = this.installation;
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
    const stop = live.listen((event) => this.tell(event, principal, write));
    const close = (): void => {
      if (!this.streams.delete(close)) return;
      clearInterval(timer);
      if (expiry) clearTimeout(expiry);
      stop();
      leave();
      raw.end();
    };
    this.streams.add(close);
    raw.on('close', close);
    write(`retry: ${retry}\n`);
    this.resume(request.headers['last-event-id'], principal, write);
    // Whoever went while the token was verified sends no `close` any more.
    if (raw.destroyed) close();
  }

  /** Before the server stops: nothing would end these answers otherwise. */
  closeAll(): void {
    for (const close of [...this.streams]) close();
  }

  private resume(lastId: string | string[] | undefined, principal: Principal | null, write: (text: string) => void): void {
    const { live } = this.installation;
    const missed = typeof lastId === 'string' ? this.missedSince(lastId) : [];
    if (missed === null) write(`id: ${this.idOf(live.newest)}\nevent: reset\ndata: {}\n\n`);
    else {
      write(`id: ${this.idOf(live.newest - missed.length)}\n\n`);
      for (const event of missed) this.tell(event, principal, write);
    }
  }

  private missedSince(lastId: string): readonly LiveEvent[] | null {
    const [run, sequence] = lastId.split('.');
    return run === this.run && /^\d{1,15}$/.test(sequence ?? '') ? this.installation.live.since(Number(sequence)) : null;
  }

  private tell(event: LiveEvent, principal: Principal | null, write: (text: string) => void): void {
    if (!this.maySee(event, principal)) return;
    const { id, sequence, ...change } = event;
    const told = isOfRegion(principal, event.region) ? { ...change, id } : change;
    write(`id: ${this.idOf(sequence)}\nevent: change\ndata: ${JSON.stringify(told)}\n\n`);
  }

  private maySee({ context, region, view }: LiveEvent, principal: Principal | null): boolean {
    this.rows ??= rowsByView(this.installation, this.permissions);
    return (this.rows.get(`${context}/${view}`) ?? []).some(({ roles, scope }) =>
      isAllowed(principal, { roles, scope: scope === 'subject' ? 'region' : scope }, { region }),
    );
  }

  private idOf(sequence: number): string {
    return `${this.run}.${sequence}`;
  }
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
