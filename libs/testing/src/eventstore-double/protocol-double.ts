import { once } from 'node:events';
import { createServer, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { EmbeddedEventStore } from '@triada/adapter-embedded';
import gossipGrpc from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import { append, deleteStream, tombstoneStream } from './appending';
import { batchAppend } from './batch-appending';
import { DoubleLog } from './double-log';
import { Faults } from './faults';
import { gossip, supportedMethods } from './features';
import { Outgoing, type ReadCall } from './outgoing';
import { readAll, readStream } from './reading';
import { subscribe } from './subscribing';

export interface ProtocolDoubleOptions {
  /** Folder of the log, or `:memory:`. */
  readonly folder: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  readonly clock?: () => Date;
  /** Event ids that are known under `any`; about what 8 MiB of small events are, when nothing is said. */
  readonly weakWindow?: number;
  /** Whether `BatchAppend` is announced. */
  readonly batchAppend?: boolean;
}

const usualWindow = 10_000;

/** 17 MiB, as the real server takes and its client reads. */
const maxMessage = 17 * 1_048_576;

/**
 * The EventStoreDB *protocol double*: the service definitions that the official client ships, served over the embedded event store. It
 * shows that an adapter speaks the protocol; what EventStoreDB itself does, it does not show (ADR 0040).
 */
export class EventStoreProtocolDouble {
  readonly faults = new Faults();
  readonly version: string;
  readonly #server: Server;
  readonly #listener: TcpServer;
  readonly #sockets = new Set<Socket>();
  readonly #leaving = new Set<() => void>();
  readonly #host: string;

  /** Opens the folder and listens. Throws `StoreUnavailable('locked')` where the folder is in use. */
  static async start(options: ProtocolDoubleOptions): Promise<EventStoreProtocolDouble> {
    const path = options.folder === ':memory:' ? options.folder : join(options.folder, 'eventstore-protocol-double.db');
    const store = EmbeddedEventStore.open({ path, log: 'eventstore-protocol-double', clock: options.clock });
    try {
      const log = new DoubleLog(store, options.weakWindow ?? usualWindow);
      await log.heal();
      const double = new EventStoreProtocolDouble(store, log, options);
      double.#listener.listen(options.port ?? 0, double.#host);
      await once(double.#listener, 'listening');
      return double;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  private constructor(
    /** What is behind the wire, for tests that look or that seed. */
    readonly store: EmbeddedEventStore,
    log: DoubleLog,
    options: ProtocolDoubleOptions,
  ) {
    this.#host = options.host ?? '127.0.0.1';
    this.version = `protocol double of 23.10 over ${store.name}, ${store.version}`;
    const cut = (): void => this.cutConnections();
    this.#server = new Server({ 'grpc.max_receive_message_length': maxMessage, 'grpc.max_send_message_length': maxMessage });
    this.#server.addService(featuresGrpc.ServerFeaturesService, { getSupportedMethods: supportedMethods(this.version, options.batchAppend ?? true) });
    this.#server.addService(gossipGrpc.GossipService, { read: gossip(() => ({ host: this.#host, port: this.port })) });
    this.#server.addService(streamsGrpc.StreamsService, {
      append: append(log, this.faults, cut),
      batchAppend: batchAppend(log, this.faults, cut),
      delete: deleteStream(log),
      tombstone: tombstoneStream(log),
      read: (call: ReadCall) => void this.#read(log, call),
    });
    const injector = this.#server.createConnectionInjector(ServerCredentials.createInsecure());
    this.#listener = createServer((socket) => {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      // A connection that a test or a client breaks is no fault of the server.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.#sockets.delete(socket));
      injector.injectConnection(socket);
    });
  }

  get port(): number {
    return (this.#listener.address() as AddressInfo).port;
  }

  /** Address for the adapter, without TLS. */
  get url(): string {
    return `esdb://${this.#host}:${this.port}?tls=false`;
  }

  /** Subscriptions that a reader has open now. */
  get subscriptions(): number {
    return this.#leaving.size;
  }

  /** Every connection breaks at once, without a word to its client. */
  cutConnections(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Ends subscriptions and connections, writes what waits, and gives the folder back. */
  async stop(): Promise<void> {
    this.#listener.close();
    this.#server.forceShutdown();
    this.cutConnections();
    for (const leave of this.#leaving) leave();
    await this.store.close();
  }

  async #read(log: DoubleLog, call: ReadCall): Promise<void> {
    const out = new Outgoing(call);
    const options = call.request.getOptions()!;
    try {
      if (options.hasSubscription()) await this.#subscribe(log, options, call, out);
      else if (options.hasStream()) await readStream(log, options, out);
      else await readAll(log, options, out);
    } catch (error) {
      out.fail(error);
    }
  }

  async #subscribe(log: DoubleLog, options: ReadReq.Options, call: ReadCall, out: Outgoing): Promise<void> {
    let leave = (): void => {};
    try {
      await subscribe(log, this.faults, options, out, (cancel) => {
        leave = cancel;
        this.#leaving.add(cancel);
        for (const end of ['cancelled', 'close', 'error'] as const) call.once(end, cancel);
      });
    } finally {
      this.#leaving.delete(leave);
    }
  }
}
