import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dispatcher } from 'undici';
import { answered, ask, askedBy, passedOn } from './forward';
import type { Service } from './services';

interface Items {
  readonly items: readonly unknown[];
}

/** A list that each service has a part of: views, parked messages. The first refusal is the answer. */
export const gather = async (services: readonly Service[], request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const answers = await Promise.all(services.map((service) => ask(service, { method: 'GET', path: request.url, headers: askedBy(request) })));
  const refused = answers.find(({ statusCode }) => statusCode !== 200);
  if (refused) {
    await Promise.all(answers.filter((answer) => answer !== refused).map(({ body }) => body.dump()));
    return answered(refused, reply);
  }
  const parts = (await Promise.all(answers.map(({ body }) => body.json()))) as Items[];
  return reply
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ items: parts.flatMap(({ items }) => items) }));
};

/** A command for the one service that has what it names: a view, a group of messages. Those that do not know it answer 404. */
export const tryEach = async (services: readonly Service[], request: FastifyRequest, reply: FastifyReply, body: Buffer): Promise<FastifyReply> => {
  let answer: Dispatcher.ResponseData | undefined;
  for (const service of services) {
    await answer?.body.dump();
    answer = await ask(service, { method: request.method as Dispatcher.HttpMethod, path: request.url, headers: passedOn(request.headers), body });
    if (answer.statusCode !== 404) break;
  }
  return answered(answer!, reply);
};
