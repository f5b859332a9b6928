import { Unavailable } from '@triada/kernel';
import { maxBodyBytes } from '@triada/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dispatcher } from 'undici';
import type { Asked, Service } from './services';

/** Headers of one connection, not of the message. */
const hopByHop = new Set([
  'connection', 'expect', 'host', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer', 'transfer-encoding', 'upgrade',
]);

type Headers = Record<string, string | string[]>;

export const passedOn = (headers: Readonly<Record<string, string | readonly string[] | undefined>>): Headers =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined && !hopByHop.has(entry[0])));

/** What a service is asked in the name of a request: who asks, in which language, which trace. */
export const askedBy = ({ headers }: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    ['authorization', 'accept-language', 'traceparent'].flatMap((name): [string, string][] => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** Asks a service; `Unavailable` where none of its instances answers. */
export const ask = async (service: Service, options: Asked): Promise<Dispatcher.ResponseData> => {
  try {
    return await service.request(options);
  } catch (cause) {
    throw Object.assign(new Unavailable('platform.service-unavailable', { service: service.name }), { cause });
  }
};

/**
 * The whole body, so that it can be sent again where an instance is gone; `null` where it is, or says that it is, longer than any service
 * takes. What is left of it stays unread, and the connection open for the refusal.
 */
export const wholeBody = async ({ headers, raw }: FastifyRequest): Promise<Buffer | null> => {
  if (Number(headers['content-length'] ?? 0) > maxBodyBytes) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Hands a request on as it is and its answer back as it comes. */
export const forward = async (service: Service, request: FastifyRequest, reply: FastifyReply, body: Buffer | null): Promise<FastifyReply> => {
  const forwarded = request.headers['x-forwarded-for'];
  const answer = await ask(service, {
    method: request.method as Dispatcher.HttpMethod,
    path: request.url,
    headers: { ...passedOn(request.headers), 'x-forwarded-for': [forwarded, request.ip].filter(Boolean).join(', ') },
    body,
  });
  return answered(answer, reply);
};

export const answered = ({ body, headers, statusCode }: Dispatcher.ResponseData, reply: FastifyReply): FastifyReply =>
  reply.status(statusCode).headers(passedOn(headers)).send(body);
