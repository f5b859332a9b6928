import type { Principal, Subject } from '@triada/access';
import type { DomainEvent, Instruction, IntakeProjection, PlacedEvent, Projection, PublicEvent, PublicEventDefinition } from '@triada/kernel';
import type { KeyVault, Message, View } from '@triada/ports';
import type { z } from 'zod';
import type { Aggregate } from './aggregate';

export interface Sentence {
  readonly cs: string;
  readonly en: string;
}

/** Reads own views by projection: `views.of(planOverviewProjection).get(id)`. */
export interface Views {
  of<Doc extends object>(projection: Projection<Doc, any>): View<Doc>;
}

export interface CommandInput<Params, Body> {
  readonly params: Params;
  readonly body: Body;
  /** Ids of new things, the same again when the command is repeated: `newId('measure')`. */
  readonly newId: (label: string) => string;
  /** Effective day: `Valid-From`, else today in Prague. Rules of the domain are asked on it. */
  readonly today: string;
  /** Day in Prague on which the command is given, whatever `Valid-From` says. Rights are asked on it: nobody acts in the name of the past. */
  readonly givenOn: string;
  readonly principal: Principal;
  readonly views: Views;
  /**
   * State of another aggregate of the own context, folded from the log at this moment (its initial state when it has no events):
   * for rules that must not be decided on a view that lags.
   */
  readonly stateOf: <S>(aggregate: Aggregate<S>, id: string) => Promise<S>;
  /** Keys of persons: `command` seals what is personal before a decider sees it, so that no event ever holds it in clear. */
  readonly vault: KeyVault;
}

/**
 * One command: route → command of a decider. `name` is the decider's command type, the OpenAPI operationId and the key of the
 * permission table; unique in the installation.
 */
export interface CommandSlice<Params extends z.ZodObject = any, Body extends z.ZodType = any, State = any> {
  readonly kind: 'command';
  readonly name: string;
  readonly summary: Sentence;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** Below `/api`: `/planning/plans/:planId/adoption`. */
  readonly path: string;
  readonly params: Params;
  readonly body: Body;
  /**
   * The body holds what nobody may guess from the log, such as a password, or a name that is sealed everywhere else: the hash by which a repetition is told from another body
   * then costs as much per guess as the hash of a password.
   */
  readonly secretBody?: boolean;
  readonly aggregate: Aggregate<State>;
  /** Id of the aggregate. Where it is a new one: `newId('plan')`; the answer is then 201. */
  readonly target: (input: CommandInput<z.output<Params>, z.output<Body>>) => string;
  readonly creates?: boolean;
  /** Data of the decider's command, or a promise of it; may look things up in own views and in other aggregates. */
  readonly command: (input: CommandInput<z.output<Params>, z.output<Body>>) => unknown;
  /** What the right is checked against; `state` is the state before the command (the initial one for a new aggregate). */
  readonly subject: (input: CommandInput<z.output<Params>, z.output<Body>> & { readonly state: State }) => Subject;
}

export const defineCommand = <Params extends z.ZodObject, Body extends z.ZodType, State>(
  slice: Omit<CommandSlice<Params, Body, State>, 'kind'>,
): CommandSlice<Params, Body, State> => ({ kind: 'command', ...slice });

/** History of one aggregate of the own context, through schema and upcasters. */
export interface History {
  read<E extends DomainEvent>(
    aggregate: Aggregate<any, any, E>,
    id: string,
    /** Revisions from … to, both inclusive; default the whole history. Reading on from beyond the end gives nothing. */
    options?: { readonly from?: number; readonly to?: number },
  ): Promise<readonly (PlacedEvent<E> & { readonly stored: { readonly commandId: string; readonly hash: string } })[]>;
}

export interface QueryInput<Params, Body = undefined> {
  readonly params: Params;
  /** Parsed by the slice's `body`; `undefined` for a GET. */
  readonly body: Body;
  readonly principal: Principal | null;
  readonly today: string;
  readonly views: Views;
  readonly history: History;
  /** Opens sealed texts for callers who may read them; `null` once the person's key is destroyed. */
  readonly vault: KeyVault;
  /** Throws `Forbidden` unless the caller's role covers it. Every query of scope `region` or `subject` must call it or `regions`. */
  readonly allow: (subject: Subject) => void;
  /**
   * Whether the caller holds a role in the region (an auditor or the authority in every one). Only to them a public question tells ids
   * of persons and of accounts.
   */
  readonly isInsider: (region: string) => boolean;
  /** Regions that the caller may see in lists; `'all'` for roles of the whole installation. Use as `where`. */
  readonly regions: () => readonly string[] | 'all';
  /** Sets a header of the answer: the cursor of a page that is no JSON, the name of a file to save. */
  readonly header: (name: string, value: string) => void;
}

/**
 * One question. Path and query-string parameters share one schema (`z.coerce` for numbers). A question too long for an address
 * declares a `body` and is then asked by POST; it still writes nothing, takes no `Idempotency-Key`, and answers 200.
 */
export interface QuerySlice<Params extends z.ZodObject = any, Response extends z.ZodType = any, Body extends z.ZodType = any> {
  readonly kind: 'query';
  readonly name: string;
  readonly summary: Sentence;
  readonly path: string;
  readonly params: Params;
  readonly body?: Body;
  readonly response: Response;
  /** Views it reads; a reader who sends `Triada-After` waits until these have applied that position. */
  readonly reads: readonly Projection<any, any>[];
  /** Other than JSON: `text/calendar`, `application/x-ndjson`… ; `handle` then returns text. */
  readonly produces?: string;
  readonly handle: (input: QueryInput<z.output<Params>, z.output<Body>>) => Promise<AsRead<z.input<Response>>>;
}

/** Documents of views are read-only; an answer may hand them on as they are. */
export type AsRead<T> = 0 extends 1 & T
  ? T
  : T extends readonly (infer Item)[]
    ? readonly AsRead<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: AsRead<T[Key]> }
      : T;

export const defineQuery = <Params extends z.ZodObject, Response extends z.ZodType, Body extends z.ZodType = z.ZodUndefined>(
  slice: Omit<QuerySlice<Params, Response, Body>, 'kind'>,
): QuerySlice<Params, Response, Body> => ({ kind: 'query', ...slice });

/** Maps stored events of one aggregate to public ones. What is not mapped stays private. `state` is the state after the event. */
export interface Publication<State = any, E extends DomainEvent = any> {
  readonly aggregate: Aggregate<State, any, E>;
  readonly map: {
    readonly [Type in E['type']]?: (
      event: PlacedEvent<Extract<E, { type: Type }>>,
      state: State,
    ) => PublicEvent | readonly PublicEvent[] | null;
  };
}

export const definePublication = <State, E extends DomainEvent>(publication: Publication<State, E>): Publication<State, E> =>
  publication;

/** Reacts to public events of any context by commands of its own; nothing else. Idempotent by message id. */
export interface Process {
  /** `when-minutes-approved-then-propose-measures`: group of the consumer, so unique. */
  readonly name: string;
  readonly on: readonly PublicEventDefinition<any, any>[];
  /** Own projections have applied everything known when this runs. A `Rejected` answer of a command is final and logged. */
  readonly react: (
    message: Message,
    tools: { readonly views: Views },
  ) => Promise<readonly Instruction[]> | readonly Instruction[];
}

export const defineProcess = (process: Process): Process => process;

/** Sentence of a rule by code; `{name}` takes a parameter. Every code a decider can throw must be here. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** Somebody reads the log itself, through an operation of the platform (`ReadEvents`). */
export interface LogReading {
  readonly principal: Principal;
  readonly operation: string;
  readonly question: Readonly<Record<string, string | number | boolean>>;
}

/** Everything of one bounded context that the platform has to run. */
export interface ContextDefinition {
  readonly name: string;
  readonly aggregates: readonly Aggregate[];
  readonly commands: readonly CommandSlice[];
  readonly queries: readonly QuerySlice[];
  /** Functions of the own log. */
  readonly projections: readonly Projection<any, any>[];
  /** Functions of public events of other contexts: local copies of what decisions and pages need. */
  readonly intakes: readonly IntakeProjection<any, any>[];
  readonly publications: readonly Publication[];
  readonly publishes: readonly PublicEventDefinition<any, any>[];
  readonly processes: readonly Process[];
  readonly sentences: Sentences;
  /** The context that keeps the journal of readers says here how a reading is written down; the reader waits for it (F56). */
  readonly journal?: (reading: LogReading) => Instruction;
}

export const defineContext = (definition: ContextDefinition): ContextDefinition => definition;
