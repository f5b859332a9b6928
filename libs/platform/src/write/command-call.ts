import type { Principal } from '@triada/access';
import type { Actor } from '@triada/kernel';

/** A command on its way to its handler: parsed, its sender known. The bus carries one class of this shape per slice. */
export interface CommandCall {
  readonly params: any;
  readonly body: any;
  readonly principal: Principal;
  readonly actor: Actor;
  readonly commandId: string;
  /** Set for a command that can come again under the same id; tells a repetition from another body (reliability C22). */
  readonly commandHash?: string;
  /** Revision that the sender has seen (`If-Match`). */
  readonly ifMatch?: number;
  readonly validFrom?: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** Place in a trace from which the command goes on; undefined where nobody traces it. */
  readonly traceparent?: string;
  /** Sent by a process of the own context, which may all that its context can do. */
  readonly asProcess: boolean;
}

export interface DecidedAnswer {
  readonly id: string;
  readonly stream: string;
  /** Revision of the stream after the command; null where it had nothing to do on an empty stream. */
  readonly revision: number | null;
  readonly position: string | null;
  /** Whether the command began the stream. */
  readonly created: boolean;
}

export interface CommandAnswer extends DecidedAnswer {
  readonly commandId: string;
  /** Ids of new things by the label that the slice gave them: `derivedId(commandId, label)`. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Whoever sends a command, as the log remembers them: a pseudonym and the roles held. */
export const actorOf = ({ assignments, id, onBehalfOf }: Principal): Actor => ({
  id,
  roles: assignments.length === 0 ? ['public'] : [...new Set(assignments.map(({ role }) => role))],
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});
