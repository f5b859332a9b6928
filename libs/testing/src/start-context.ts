import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { permissionTable, type Permission, type Principal, type RoleAssignment } from '@triada/access';
import { derivedId, type DomainEvent, type PlacedEvent, type PublicEvent } from '@triada/kernel';
import {
  contextModule,
  createApp,
  createLogger,
  decodeMetadata,
  Installation,
  openEmbeddedPorts,
  PlatformModule,
  type ContextDefinition,
  type ContextRuntime,
  type EventMetadata,
  type LogLevel,
  type PlatformPorts,
} from '@triada/platform';
import { StreamNotFound, type Message, type ParkedMessage } from '@triada/ports';
import { fixedClock, type FixedClock } from './fixed-clock';
import { principalOf, tokenDouble } from './token-double';

export interface TestResponse {
  readonly status: number;
  /** Parsed JSON; text where the answer is of another kind. */
  readonly body: any;
  readonly headers: Readonly<Record<string, string>>;
}

type Headers = Readonly<Record<string, string>>;

/** Requests of one person. Paths are those of the slices: `/planning/plans`. */
export interface TestClient {
  readonly principal: Principal | null;
  /** Value of the `Authorization` header, for requests that a test sends by itself. */
  readonly authorization: string | undefined;
  get(path: string, headers?: Headers): Promise<TestResponse>;
  post(path: string, body?: unknown, headers?: Headers): Promise<TestResponse>;
  put(path: string, body?: unknown, headers?: Headers): Promise<TestResponse>;
  delete(path: string, body?: unknown, headers?: Headers): Promise<TestResponse>;
}

export interface TestOptions {
  readonly clock?: FixedClock;
  /** Rows for slices that the product does not have. */
  readonly permissions?: Readonly<Record<string, Permission>>;
  /** Share of messages (0 to 1) that the bus delivers again; the same seed gives the same run. */
  readonly redelivery?: { readonly share: number; readonly seed: number };
  /** Folder for the data of the test, where it looks at the files themselves; in memory when left out. */
  readonly dataFolder?: string;
  /** Stores that several applications share; of its own, in memory, when left out. */
  readonly ports?: PlatformPorts;
  /** Default `error`: what a test provokes on purpose may be silenced. */
  readonly logLevel?: LogLevel;
  readonly logTo?: { write(line: string): void };
  /** Live streams that one address may hold. */
  readonly livePerAddress?: number;
  /** Proxies whose word on the sender's address is believed. */
  readonly trustedProxies?: readonly string[];
}

export interface RecordedTestEvent {
  readonly event: PlacedEvent<DomainEvent>;
  readonly metadata: EventMetadata;
}

/** A running context, or several on one bus. */
export interface TestApp {
  readonly clock: FixedClock;
  /** The application itself, for what the shorthands below do not cover. */
  readonly server: NestFastifyApplication;
  readonly contexts: readonly ContextRuntime[];
  /** A person with a role, or with several; the same roles are the same person unless an id is given. */
  as(
    assignments: RoleAssignment | readonly RoleAssignment[],
    person?: { readonly id?: string; readonly onBehalfOf?: string },
  ): TestClient;
  anonymous(): TestClient;
  /** Stored events of a stream (`plan-<id>`) to compare whole: `{ type, data }`, with `rule` where one decided. None for a missing stream. */
  events(stream: string): Promise<readonly DomainEvent[]>;
  /** The same with place and metadata. */
  recorded(stream: string): Promise<readonly RecordedTestEvent[]>;
  /** Views, publications, messages and the commands they cause have come to rest. Throws when a reader stopped. */
  settle(): Promise<void>;
  /** A public event of another context comes in: `app.deliver(minutesApproved.of({…}))`; what is missing of the message is made up. */
  deliver(message: PublicEvent & Partial<Message>): Promise<void>;
  /** Everything published so far, in order. */
  published(): readonly Message[];
  /** Messages that a group could not handle, with the error. */
  parked(): Promise<readonly ParkedMessage[]>;
  close(): Promise<void>;
}

export const startContext = (definition: ContextDefinition, options?: TestOptions): Promise<TestApp> =>
  startContexts([definition], options);

/** Several contexts in one process and on one bus. */
export const startContexts = async (
  definitions: readonly ContextDefinition[],
  { clock = fixedClock(), dataFolder = ':memory:', logLevel = 'error', livePerAddress, logTo, permissions = {}, ports: given, redelivery, trustedProxies }: TestOptions = {},
): Promise<TestApp> => {
  const messages: Message[] = [];
  const ports = recording(given ?? openEmbeddedPorts({ dataFolder, clock, bus: { retryDelays: [1, 2, 4], redelivery } }), messages);
  const log = createLogger(logLevel, logTo);
  class TestProduct {}
  Module({
    imports: [
      PlatformModule.forRoot({ ports, verifier: tokenDouble, log, clock, livePerAddress, permissions: { ...permissionTable, ...permissions } }),
      ...definitions.map(contextModule),
    ],
  })(TestProduct);
  const app = await createApp(TestProduct, { log, trustedProxies });
  const installation = app.get(Installation);
  const delivered = new Map<string, number>();

  const client = (principal: Principal | null): TestClient => {
    const authorization = principal ? `Bearer ${tokenDouble.tokenOf(principal)}` : undefined;
    const send = async (
      method: 'GET' | 'POST' | 'PUT' | 'DELETE',
      path: string,
      body: unknown,
      headers: Headers = {},
    ): Promise<TestResponse> => {
      const payload =
        body === undefined ? {} : { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
      const response = await app.inject({
        method,
        url: `/api${path}`,
        ...payload,
        headers: { ...payload.headers, ...(authorization && { authorization }), ...headers },
      });
      return {
        status: response.statusCode,
        body: parsed(response.headers['content-type'], response.payload),
        headers: response.headers as Headers,
      };
    };
    return {
      principal,
      authorization,
      get: (path, headers) => send('GET', path, undefined, headers),
      post: (path, body, headers) => send('POST', path, body, headers),
      put: (path, body, headers) => send('PUT', path, body, headers),
      delete: (path, body, headers) => send('DELETE', path, body, headers),
    };
  };

  return {
    clock,
    server: app,
    contexts: installation.contexts,
    as: (assignments, { id, onBehalfOf } = {}) =>
      client(principalOf(Array.isArray(assignments) ? assignments : [assignments as RoleAssignment], id, onBehalfOf)),
    anonymous: () => client(null),
    events: async (stream) => (await recordedIn(installation, stream)).map(({ event: { place: _place, ...event } }) => event),
    recorded: (stream) => recordedIn(installation, stream),
    settle: () => installation.settle(),
    deliver: async (given) => {
      const source = given.source ?? given.type.split('.', 1)[0]!;
      const key = given.key ?? `${source}-test`;
      const previous = delivered.get(key) ?? null;
      const message = completed(given, source, key, previous, clock.now());
      delivered.set(key, message.revision);
      await ports.publisher.publish(source, [message]);
    },
    published: () => messages.filter(({ source }) => definitions.some(({ name }) => name === source)),
    parked: () => ports.deadLetters.list(),
    close: () => app.close(),
  };
};

const parsed = (type: unknown, text: string): unknown =>
  /json/.test(String(type)) && !/ndjson/.test(String(type)) ? JSON.parse(text) : text;

const recordedIn = async (installation: Installation, stream: string): Promise<RecordedTestEvent[]> => {
  for (const { catalog, store } of installation.contexts) {
    const found: RecordedTestEvent[] = [];
    try {
      for await (const recorded of store.readStream(stream))
        found.push({ event: catalog.decode(recorded), metadata: decodeMetadata(recorded) });
      return found;
    } catch (error) {
      if (!(error instanceof StreamNotFound)) throw error;
    }
  }
  return [];
};

const completed = (
  given: PublicEvent & Partial<Message>,
  source: string,
  key: string,
  previous: number | null,
  now: string,
): Message => {
  const revision = given.revision ?? (previous ?? -1) + 1;
  return {
    id: derivedId('delivered', key, revision, given.type),
    source,
    key,
    time: now,
    revision,
    previousRevision: previous,
    region: 'authority',
    validFrom: now.slice(0, 10),
    actor: { id: 'somebody', roles: ['coordinator'] },
    correlationId: derivedId('delivered', key, revision),
    ...given,
  };
};

const recording = (ports: PlatformPorts, messages: Message[]): PlatformPorts => ({
  ...ports,
  publisher: {
    publish: async (topic, given) => {
      await ports.publisher.publish(topic, given);
      messages.push(...given);
    },
    ...(ports.publisher.place && { place: () => ports.publisher.place!() }),
  },
});
