import { Controller, Get, Inject, Post, Req, Res, type Type } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { QuerySlice } from '../declare/slices';
import type { QueryHttp } from '../http/query-http';
import { named } from './named';

/** The controller of one question. */
export const queryController = (slice: QuerySlice, httpToken: symbol): Type<unknown> => {
  const controller = named(
    `${slice.name}Controller`,
    class {
      constructor(private readonly http: QueryHttp) {}
      run(request: FastifyRequest, reply: FastifyReply): Promise<void> {
        return this.http.run(slice, request, reply);
      }
    },
  );
  Controller()(controller);
  Inject(httpToken)(controller, undefined, 0);
  Req()(controller.prototype, 'run', 0);
  Res()(controller.prototype, 'run', 1);
  const path = `/api${slice.path}`;
  const method = Object.getOwnPropertyDescriptor(controller.prototype, 'run')!;
  (slice.body ? Post(path) : Get(path))(controller.prototype, 'run', method);
  return controller;
};
