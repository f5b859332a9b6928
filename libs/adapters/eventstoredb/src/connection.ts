import { readFileSync } from 'node:fs';
import type { Channel, ClientReadableStream } from '@grpc/grpc-js';
import { EventStoreDBClient } from '@eventstore/db-client';
import { parseConnectionString } from '@eventstore/db-client/dist/Client/parseConnectionString.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { StoreUnavailable } from '@triada/ports';
import { pause } from './backoff';

export interface ConnectionOptions {
  /** `esdb://` for nodes named one by one, `esdb+discover://` for a name that stands for a cluster. Never with credentials in it. */
  readonly url: string;
  /** File whose first line is `user:password`. Sent over TLS only. */
  readonly credentialsFile?: string;
  /** PEM file of the authority that signed the certificates of the nodes. */
  readonly caFile?: string;
}

interface Credentials {
  readonly username: string;
  readonly password: string;
}

const readCredentials = (file: string): Credentials => {
  const [line = ''] = readFileSync(file, 'utf8').split(/\r?\n/);
  const colon = line.indexOf(':');
  if (colon < 1) throw new Error(`${file} does not begin with user:password`);
  return { username: line.slice(0, colon), password: line.slice(colon + 1) };
};

/** Settings of the URL and the files. No message of a fault repeats the URL: what stands in it by mistake may be a secret. */
const parse = ({ url, credentialsFile, caFile }: ConnectionOptions) => {
  if (/^[^/]*\/\/[^/?]*@/.test(url)) throw new Error('the address of EventStoreDB holds credentials; name a file with them instead (credentialsFile)');
  if (!/^esdb(\+discover)?:\/\//.test(url)) throw new Error('the address of EventStoreDB begins with esdb:// or esdb+discover://');
  const settings = parseConnectionString(url);
  const insecure = settings.tls === false;
  if (insecure && credentialsFile) throw new Error('credentials for EventStoreDB are sent over TLS only, and the address says tls=false');
  const { dnsDiscover, hosts, tlsCAFile, userCertFile, userKeyFile, ...rest } = settings;
  const authority = caFile ?? tlsCAFile;
  const [first] = hosts;
  const nodes = dnsDiscover ? { discover: first! } : hosts.length > 1 ? { endpoints: hosts } : { endpoint: first! };
  return {
    node: { ...rest, ...nodes },
    channel: {
      insecure,
      ...(authority && !insecure ? { rootCertificate: readFileSync(authority) } : {}),
      ...(userCertFile && userKeyFile ? { userCertFile: readFileSync(userCertFile), userKeyFile: readFileSync(userKeyFile) } : {}),
    },
    credentials: credentialsFile ? readCredentials(credentialsFile) : undefined,
  };
};

/**
 * The official client, which finds nodes, keeps the channel and sends the credentials. Two things are done in another way (ADR 0040):
 * reads come as they are on the wire, byte for byte and with filters; and every append is a call of its own, because one broken batch
 * stream rejects the appends of every client in the process, and a reply that comes after that ends the process.
 */
export class Connection extends EventStoreDBClient {
  protected override supports = (): Promise<boolean> => Promise.resolve(false);
  #channel: Channel | null = null;

  static to(options: ConnectionOptions): Connection {
    const { node, channel, credentials } = parse(options);
    const connection = new Connection(node as ConstructorParameters<typeof EventStoreDBClient>[0], channel, credentials);
    connection.#rememberChannel();
    return connection;
  }

  /** Starts a read or a subscription; its deadline is the caller's affair. */
  read(request: ReadReq, requiresLeader: boolean): Promise<ClientReadableStream<ReadResp>> {
    const start = this.GRPCStreamCreator(streamsGrpc.StreamsClient, 'read', (client) => client.read(request, ...this.callArguments({ requiresLeader }, { deadline: Infinity })));
    return start();
  }

  /** Ends what runs, within a second, and lets go of the sockets, which `dispose` alone does not. */
  async close(): Promise<void> {
    const ended = new AbortController();
    await Promise.race([this.dispose().then(() => ended.abort()), pause(1_000, ended.signal)]);
    this.#channel?.close();
  }

  /** As the server names itself; `unknown` where it does not. The client sets this question no deadline. */
  async serverVersion(timeout: number): Promise<string> {
    const answered = new AbortController();
    const late = pause(timeout, answered.signal).then(() => {
      throw new StoreUnavailable('timeout', `EventStoreDB did not say its version within ${timeout} ms`);
    });
    try {
      const { serverVersion } = await Promise.race([this.capabilities, late]);
      return serverVersion;
    } finally {
      late.catch(() => 'nobody waits for it any more');
      answered.abort();
    }
  }

  /** The client keeps its channel to itself; to ask for it when all is over would make a new one. */
  #rememberChannel(): void {
    const get = this.getChannel;
    this.getChannel = async () => (this.#channel = await get());
  }
}
