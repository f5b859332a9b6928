import { Readable } from 'node:stream';
import { Controller, Get, Inject, Post, Req, Res, type Type } from '@nestjs/common';
import { holdsAnyRole, regionsOf, type Permission } from '@triada/access';
import { Forbidden } from '@triada/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authentication } from '../http/authentication';
import { jsonBodyOf } from '../http/command-http';
import { parseInput } from '../http/parse-input';
import { Installation } from '../module/installation';
import { named } from '../module/named';
import { PERMISSIONS } from '../runtime/ports';
import type { Operation } from './operation';

/** The controller of one operation of the platform. */
export const operationController = (operation: Operation): Type<unknown> => {
  const controller = named(
    `${operation.name}Controller`,
    class {
      constructor(
        private readonly installation: Installation,
        private readonly authentication: Authentication,
        private readonly permissions: Readonly<Record<string, Permission>>,
      ) {
        installation.routes.add(operation.method, `/api${operation.path}`);
      }

      async run(request: FastifyRequest, reply: FastifyReply): Promise<void> {
        const { installation } = this;
        const principal = await this.authentication.principalOf(request.headers.authorization);
        const permission = this.permissions[operation.name];
        if (!principal) throw new Forbidden('platform.sign-in-needed');
        if (!permission || !holdsAnyRole(principal, permission)) throw new Forbidden('platform.forbidden');
        const params = parseInput(operation.params, { ...(request.query as object), ...(request.params as object) });
        const body = operation.body ? parseInput(operation.body, jsonBodyOf(request)) : undefined;
        const { content } = await operation.handle({
          params,
          body,
          principal,
          installation,
          regions: regionsOf(principal, permission),
        });
        reply.status(200).header('cache-control', 'no-store');
        if (operation.lines)
          reply.header('content-type', 'application/x-ndjson; charset=utf-8').send(Readable.from(linesOf(content)));
        else
          reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(operation.response.parse(content)));
      }
    },
  );
  Controller()(controller);
  [Installation, Authentication, PERMISSIONS].forEach((token, index) => Inject(token)(controller, undefined, index));
  Req()(controller.prototype, 'run', 0);
  Res()(controller.prototype, 'run', 1);
  const route = operation.method === 'GET' ? Get : Post;
  route(`/api${operation.path}`)(controller.prototype, 'run', Object.getOwnPropertyDescriptor(controller.prototype, 'run')!);
  return controller;
};

async function* linesOf(content: unknown): AsyncGenerator<string> {
  for await (const value of content as AsyncIterable<unknown>) yield `${JSON.stringify(value)}\n`;
}
