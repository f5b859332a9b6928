import { holdsAnyRole, isAllowed, type Permission } from '@triada/access';
import { Conflict, derivedId, DomainError, Forbidden, NotFound, Rejected, Unavailable, type DomainEvent } from '@triada/kernel';
import {
  IdempotencyConflict,
  MaxAppendSizeExceeded,
  StoreUnavailable,
  StreamDeleted,
  WrongExpectedRevision,
} from '@triada/ports';
import type { EventStore, KeyVault } from '@triada/ports';
import type { Aggregate } from '../declare/aggregate';
import type { CommandInput, CommandSlice, Views } from '../declare/slices';
import { SpanKind, traced } from '../ops/traces';
import { sleep } from '../runtime/bell';
import { Lru } from '../runtime/lru';
import type { Clock } from '../runtime/ports';
import { pragueDay } from '../runtime/prague-day';
import type { AggregateRepository, Loaded } from './aggregate-repository';
import type { CommandAnswer, CommandCall, DecidedAnswer } from './command-call';
import { prepareEvents } from './prepare-events';
import { refusalOf } from './recorded-refusal';
import { StreamQueue } from './stream-queue';

export interface ExecutorParts {
  readonly context: string;
  readonly store: EventStore;
  readonly repository: AggregateRepository;
  readonly permissions: Readonly<Record<string, Permission>>;
  readonly views: Views;
  readonly vault: KeyVault;
  readonly clock: Clock;
  /** Called after each append of this process, so that readers need not wait for a poll. */
  readonly appended: () => void;
}

/** Appends that may lose against other writers before the sender is told to come again. */
const maxAttempts = 20;

/** Load, fold, authorise, decide, append: the one way in which state changes (architecture 6.2). */
export class CommandExecutor {
  private readonly queue = new StreamQueue();
  /** Recent command ids of all streams: a key used again with another body is found though it now points to another stream. */
  private readonly recent = new Lru<string>(50_000);

  constructor(private readonly parts: ExecutorParts) {}

  execute(slice: CommandSlice, call: CommandCall): Promise<CommandAnswer> {
    const facts = { 'triada.context': this.parts.context, 'triada.command': slice.name };
    return traced(call.traceparent, `command ${slice.name}`, SpanKind.INTERNAL, facts, (traceparent) =>
      this.carryOut(slice, { ...call, traceparent }),
    );
  }

  private async carryOut(slice: CommandSlice, call: CommandCall): Promise<CommandAnswer> {
    const { clock, permissions, repository, vault, views } = this.parts;
    this.refuseOtherBody(call, call.commandHash === undefined ? undefined : this.recent.get(call.commandId));
    const permission = permissions[slice.name]!;
    if (!call.asProcess && !holdsAnyRole(call.principal, permission)) throw new Forbidden('platform.forbidden');
    const labels = new Set<string>();
    const now = clock.now();
    const givenOn = pragueDay(now);
    const input: CommandInput<any, any> = {
      params: call.params,
      body: call.body,
      newId: (label) => {
        labels.add(label);
        return derivedId(call.commandId, label);
      },
      today: call.validFrom ?? givenOn,
      givenOn,
      principal: call.principal,
      views,
      vault,
      stateOf: async (aggregate, id) => (await repository.refresh(aggregate, streamOf(aggregate, id))).state,
    };
    const id = slice.target(input);
    const stream = streamOf(slice.aggregate, id);
    // A repetition must find its first time in the log; any other new aggregate is most likely new, and the append proves it.
    const begins = slice.creates === true && call.commandHash === undefined && !call.asProcess;
    const attempt = (loaded: Loaded<unknown>) =>
      this.attempt(slice, permission, call, { input, id, stream, now, labels }, loaded);
    const answer = await this.queue.run(stream, () => this.untilDecided(slice.aggregate, stream, begins, attempt));
    if (call.commandHash !== undefined) this.recent.set(call.commandId, call.commandHash);
    return { ...answer, commandId: call.commandId, ids: idsOf(call.commandId, labels) };
  }

  /** Resolves when every command under way has been answered. */
  idle(): Promise<void> {
    return this.queue.idle();
  }

  /**
   * A remembered state may be old. An append proves it by its expected revision; a refusal or an answer without events proves
   * nothing, so it counts only when the log holds nothing newer.
   */
  private async untilDecided(
    aggregate: Aggregate,
    stream: string,
    begins: boolean,
    attempt: (loaded: Loaded<unknown>) => Promise<Outcome>,
  ): Promise<DecidedAnswer> {
    const { repository } = this.parts;
    let loaded = begins ? repository.recall(aggregate, stream) : await repository.load(aggregate, stream);
    for (let tries = 1; ; tries++) {
      const outcome = await attempt(loaded).catch((error: unknown): Outcome => {
        if (error instanceof DomainError) return { kind: 'refused', error };
        throw error;
      });
      if (outcome.kind === 'appended') {
        if (outcome.refusal) throw outcome.refusal;
        return outcome.answer;
      }
      const newest = await repository.refresh(aggregate, stream);
      if (outcome.kind !== 'overtaken' && newest.revision === loaded.revision) {
        if (outcome.kind === 'refused') throw outcome.error;
        return outcome.answer;
      }
      if (tries === maxAttempts) throw new Unavailable('platform.too-many-writers', { stream });
      if (tries > 1) await sleep(Math.random() * 4 * tries);
      loaded = newest;
    }
  }

  private async attempt(
    slice: CommandSlice,
    permission: Permission,
    call: CommandCall,
    place: Place,
    loaded: Loaded<unknown>,
  ): Promise<Outcome> {
    const { id, stream, input, now, labels } = place;
    const exists = loaded.revision !== 'no_stream';
    if (!exists && !slice.creates) throw new NotFound('platform.not-found', { id });
    const subject = slice.subject({ ...input, state: loaded.state });
    if (!call.asProcess && !isAllowed(call.principal, permission, subject)) throw new Forbidden('platform.forbidden');
    const done = loaded.commands.get(call.commandId);
    if (done) {
      this.refuseOtherBody(call, done.hash);
      if (done.refusal) throw done.refusal;
      for (const label of done.labels) labels.add(label);
      return { kind: 'quiet', answer: { id, stream, revision: done.last, position: done.position, created: done.first === 0 } };
    }
    const current = exists ? Number(loaded.revision) : null;
    if (call.ifMatch !== undefined && call.ifMatch !== current) throw new Conflict('platform.revision-stale', { current });
    const data = await slice.command(input);
    const context = { now, today: input.today, actor: call.actor, commandId: call.commandId };
    const events = slice.aggregate.decider.decide({ type: slice.name, data, context }, loaded.state) as readonly DomainEvent[];
    if (events.length === 0)
      return { kind: 'quiet', answer: { id, stream, revision: current, position: loaded.position, created: false } };
    const { batch, state } = prepareEvents(slice.aggregate, events, loaded.state, call, { now, labels: [...labels] });
    const refusal = events.map((event) => refusalOf(slice.aggregate.events, event)).find(Boolean);
    return this.append(loaded, place, call, batch, state, refusal);
  }

  private async append(
    loaded: Loaded<unknown>,
    { id, labels, stream }: Place,
    call: CommandCall,
    batch: ReturnType<typeof prepareEvents>['batch'],
    state: unknown,
    refusal: Rejected | undefined,
  ): Promise<Outcome> {
    const { appended, repository, store } = this.parts;
    const first = loaded.revision === 'no_stream' ? 0 : Number(loaded.revision) + 1;
    try {
      const result = await traced(call.traceparent, 'append', SpanKind.CLIENT, { 'triada.events': batch.length }, () =>
        store.append(stream, loaded.revision, batch),
      );
      // The store had it already (a reply was lost): the log knows where, so look there.
      if (result.position === undefined) return { kind: 'overtaken' };
      const last = first + batch.length - 1;
      const { position } = result;
      repository.advance(stream, loaded, state, BigInt(last), call.commandId, {
        hash: call.commandHash,
        first,
        last,
        position,
        labels: [...labels],
        refusal,
      });
      appended();
      return { kind: 'appended', answer: { id, stream, revision: last, position, created: first === 0 }, refusal };
    } catch (error) {
      if (error instanceof WrongExpectedRevision) return { kind: 'overtaken' };
      // Whether it was written is not known: the next command must look into the log.
      repository.forget(stream);
      throw translate(error, stream);
    }
  }

  private refuseOtherBody(call: CommandCall, hash: string | undefined): void {
    if (hash !== undefined && call.commandHash !== undefined && hash !== call.commandHash)
      throw new Conflict('platform.idempotency-conflict');
  }
}

interface Place {
  readonly id: string;
  readonly stream: string;
  readonly input: CommandInput<any, any>;
  readonly now: string;
  /** Of the new ids that the slice asked for so far. */
  readonly labels: Set<string>;
}

type Outcome =
  | { readonly kind: 'appended'; readonly answer: DecidedAnswer; readonly refusal?: Rejected }
  | { readonly kind: 'quiet'; readonly answer: DecidedAnswer }
  | { readonly kind: 'refused'; readonly error: DomainError }
  | { readonly kind: 'overtaken' };

export const streamOf = (aggregate: Aggregate, id: string): string => `${aggregate.category}-${id}`;

const idsOf = (commandId: string, labels: ReadonlySet<string>): Record<string, string> =>
  Object.fromEntries([...labels].sort().map((label) => [label, derivedId(commandId, label)]));

const translate = (error: unknown, stream: string): unknown => {
  if (error instanceof StoreUnavailable)
    return Object.assign(new Unavailable('platform.store-unavailable', { reason: error.reason }), { cause: error });
  if (error instanceof MaxAppendSizeExceeded) return new Rejected('platform.too-large', { size: error.size });
  if (error instanceof StreamDeleted) return new NotFound('platform.not-found', { stream });
  if (error instanceof IdempotencyConflict) return new Conflict('platform.idempotency-conflict');
  return error;
};
