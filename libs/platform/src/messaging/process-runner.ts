import { derivedId, DomainError, type Instruction } from '@triada/kernel';
import type { Delivery, Inbox, Message } from '@triada/ports';
import type { CommandSlice, Process, Views } from '../declare/slices';
import { parseInput } from '../http/parse-input';
import { SpanKind, traced } from '../ops/traces';
import type { Logger } from '../runtime/ports';
import type { CommandCall } from '../write/command-call';
import { PublicSchemas } from './public-schemas';
import { Seen } from './seen';
import { placeOf } from './sequence';

export interface ProcessParts {
  readonly context: string;
  readonly process: Process;
  readonly views: Views;
  readonly inbox: Inbox;
  readonly log: Logger;
  /** Resolves when the own views hold everything known now, this message too where an intake takes it in. */
  readonly viewsCaughtUp: (message: Message) => Promise<void>;
  readonly slice: (name: string) => CommandSlice | undefined;
  readonly dispatch: (slice: CommandSlice, call: CommandCall) => Promise<unknown>;
}

/**
 * Runs a process for the messages that it listens to. A repetition gives the same command ids, so it does nothing twice. A rule
 * that refuses is an answer: final, and logged. What may pass later is thrown, so that the bus delivers again.
 */
export class ProcessRunner {
  readonly group: string;
  private readonly schemas: PublicSchemas;
  private readonly seen: Seen;

  constructor(private readonly parts: ProcessParts) {
    this.group = parts.process.name;
    this.schemas = new PublicSchemas(parts.process.on);
    this.seen = new Seen(parts.inbox, () => this.group);
  }

  handle = async ({ message }: Delivery): Promise<void> => {
    const { context } = this.parts;
    if (!this.schemas.has(message.type)) return this.seen.pass(message);
    if (placeOf(message, await this.seen.last(message.key)) === 'duplicate') return;
    const facts = { 'triada.context': context, 'messaging.consumer.group.name': this.group, 'cloudevents.event_type': message.type };
    await traced(message.traceparent, `process ${this.group}`, SpanKind.CONSUMER, facts, (traceparent) =>
      this.react({ ...message, traceparent, data: this.schemas.read(message.type, message.data) }),
    );
    this.seen.note(message.key, message.revision);
    // At once: a command that was refused would else be decided anew when the message comes again.
    await this.seen.settle();
  };

  settle = (): Promise<void> => this.seen.settle();

  private async react(message: Message): Promise<void> {
    const { process, views, viewsCaughtUp } = this.parts;
    await viewsCaughtUp(message);
    const instructions = await process.react(message, { views });
    for (const [index, instruction] of instructions.entries()) await this.carryOut(instruction, index, message);
  }

  private async carryOut(instruction: Instruction, index: number, message: Message): Promise<void> {
    const slice = this.parts.slice(instruction.command);
    if (!slice)
      throw new Error(`the process ${this.group} asks for ${instruction.command}, which ${this.parts.context} does not have`);
    try {
      await this.parts.dispatch(slice, this.call(slice, instruction, index, message));
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'conflict' || error.kind === 'unavailable') throw error;
      this.parts.log.warn(
        { process: this.group, command: slice.name, message: message.id, code: error.code },
        'a command of a process was refused',
      );
    }
  }

  private call(slice: CommandSlice, { params, body }: Instruction, index: number, message: Message): CommandCall {
    const id = `process:${this.group}`;
    return {
      params: parseInput(slice.params, params),
      body: parseInput(slice.body, body),
      principal: { id, assignments: [{ role: 'process' }], onBehalfOf: message.actor.id },
      actor: { id, roles: ['process'], onBehalfOf: message.actor.id },
      commandId: derivedId(this.group, message.id, index),
      // The answer to a repeated message may be worded from newer views; its id alone makes it the same command.
      commandHash: undefined,
      validFrom: message.validFrom,
      correlationId: message.correlationId,
      causationId: message.id,
      traceparent: message.traceparent,
      asProcess: true,
    };
  }
}
