import { Controller, Delete, Inject, Injectable, Post, Put, Req, Res, type Type } from '@nestjs/common';
import { CommandBus, CommandHandler } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommandSlice } from '../declare/slices';
import { CommandHttp } from '../http/command-http';
import type { ContextRuntime } from '../runtime/context-runtime';
import type { CommandAnswer, CommandCall } from '../write/command-call';
import { named } from './named';

/** The message of one slice on the command bus. */
export type CommandMessage = new (call: CommandCall) => { readonly call: CommandCall };

export interface CommandParts {
  readonly message: CommandMessage;
  readonly handler: Type<{ execute(command: { readonly call: CommandCall }): Promise<CommandAnswer> }>;
  readonly controller: Type<unknown>;
}

const routes = { POST: Post, PUT: Put, DELETE: Delete } as const;

/** Controller → bus → handler of one slice, written out once here instead of once per slice. */
export const commandParts = (slice: CommandSlice, runtimeToken: symbol): CommandParts => {
  const message = named(
    slice.name,
    class {
      constructor(readonly call: CommandCall) {}
    },
  );

  const handler = named(
    `${slice.name}Handler`,
    class {
      constructor(private readonly runtime: ContextRuntime) {}
      execute(command: { readonly call: CommandCall }): Promise<CommandAnswer> {
        return this.runtime.executor.execute(slice, command.call);
      }
    },
  );
  Injectable()(handler);
  Inject(runtimeToken)(handler, undefined, 0);
  CommandHandler(message as never)(handler);

  const controller = named(
    `${slice.name}Controller`,
    class {
      constructor(
        private readonly bus: CommandBus,
        private readonly http: CommandHttp,
      ) {}
      async run(request: FastifyRequest, reply: FastifyReply): Promise<void> {
        const call = await this.http.call(slice, request);
        const answer: CommandAnswer = await this.bus.execute(new message(call) as never);
        this.http.answer(slice, request, reply, answer);
      }
    },
  );
  Controller()(controller);
  Inject(CommandBus)(controller, undefined, 0);
  Inject(CommandHttp)(controller, undefined, 1);
  const method = Object.getOwnPropertyDescriptor(controller.prototype, 'run')!;
  Req()(controller.prototype, 'run', 0);
  Res()(controller.prototype, 'run', 1);
  routes[slice.method](`/api${slice.path}`)(controller.prototype, 'run', method);
  return { message, handler, controller };
};
