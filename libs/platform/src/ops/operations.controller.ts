import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenApiDocument } from '../contracts/openapi-document';
import { LiveStreams } from '../live/live-streams';
import { Installation } from '../module/installation';
import { healthOf } from './health';
import { Metrics } from './metrics';

/** What operators, browsers and integrators ask of every product: health, figures, the description of the API, live changes. */
export class OperationsController {
  constructor(
    private readonly installation: Installation,
    private readonly metrics: Metrics,
    private readonly openApi: OpenApiDocument,
    private readonly live: LiveStreams,
  ) {}

  alive(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  async ready(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const health = await healthOf(this.installation);
    const serves = health.status === 'ready' || health.status === 'degraded';
    await reply
      .status(serves ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(health);
  }

  async figures(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await reply.header('content-type', this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }

  description(_request: FastifyRequest, reply: FastifyReply): void {
    reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'public, max-age=60')
      .send(this.openApi.text());
  }

  changes(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.live.open(request, reply);
  }
}

const routes = [
  ['alive', '/health/live'],
  ['ready', '/health/ready'],
  ['figures', '/metrics'],
  ['description', '/api/openapi.json'],
  ['changes', '/api/live'],
] as const;

Controller()(OperationsController);
[Installation, Metrics, OpenApiDocument, LiveStreams].forEach((token, index) =>
  Inject(token)(OperationsController, undefined, index),
);
for (const [method, path] of routes) {
  const { prototype } = OperationsController;
  if (method !== 'alive') {
    Req()(prototype, method, 0);
    Res()(prototype, method, 1);
  }
  Get(path)(prototype, method, Object.getOwnPropertyDescriptor(prototype, method)!);
}
