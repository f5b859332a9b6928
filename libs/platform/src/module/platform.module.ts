import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { permissionTable, type Permission } from '@triada/access';
import { OpenApiDocument } from '../contracts/openapi-document';
import { Authentication } from '../http/authentication';
import { CommandHttp } from '../http/command-http';
import { ProblemFilter } from '../http/problem-filter';
import { LivePlaces } from '../live/live-places';
import { LiveStreams } from '../live/live-streams';
import { Metrics } from '../ops/metrics';
import { OperationsController } from '../ops/operations.controller';
import { platformOperations } from '../operations';
import type { Operation } from '../operations/operation';
import { operationController } from '../operations/operation-controller';
import { CLOCK, LOGGER, PERMISSIONS, PLATFORM_PORTS, systemClock, TOKEN_VERIFIER } from '../runtime/ports';
import type { Clock, Logger, PlatformPorts, TokenVerifier } from '../runtime/ports';
import { Installation } from './installation';

export interface PlatformOptions {
  readonly ports: PlatformPorts;
  readonly verifier: TokenVerifier;
  readonly log: Logger;
  readonly clock?: Clock;
  /** Default: the one table of `@triada/access`. */
  readonly permissions?: Readonly<Record<string, Permission>>;
  /** Live streams that one address may hold at once; default 32. */
  readonly livePerAddress?: number;
  /** What the platform itself answers; default: everything. */
  readonly operations?: readonly Operation[];
}

/** What all contexts of a process share. Import it once, beside the context modules. */
export class PlatformModule {
  static forRoot({
    clock = systemClock,
    livePerAddress = 32,
    log,
    operations = platformOperations,
    permissions = permissionTable,
    ports,
    verifier,
  }: PlatformOptions): DynamicModule {
    const value = (provide: symbol, useValue: unknown) => ({ provide, useValue });
    return {
      module: PlatformModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      providers: [
        value(PLATFORM_PORTS, ports),
        value(TOKEN_VERIFIER, verifier),
        value(CLOCK, clock),
        value(LOGGER, log),
        value(PERMISSIONS, permissions),
        { provide: Installation, useFactory: (given: PlatformPorts) => new Installation(given), inject: [PLATFORM_PORTS] },
        {
          provide: Authentication,
          useFactory: (tokens: TokenVerifier, time: Clock) => new Authentication(tokens, time),
          inject: [TOKEN_VERIFIER, CLOCK],
        },
        {
          provide: CommandHttp,
          useFactory: (authentication: Authentication, time: Clock, rows: Readonly<Record<string, Permission>>) =>
            new CommandHttp(authentication, time, rows),
          inject: [Authentication, CLOCK, PERMISSIONS],
        },
        {
          provide: ProblemFilter,
          useFactory: (installation: Installation, logger: Logger) =>
            new ProblemFilter(installation.sentences, installation.routes, logger),
          inject: [Installation, LOGGER],
        },
        {
          provide: Metrics,
          useFactory: (installation: Installation, logger: Logger) => new Metrics(installation, logger),
          inject: [Installation, LOGGER],
        },
        {
          provide: OpenApiDocument,
          useFactory: (installation: Installation, rows: Readonly<Record<string, Permission>>) =>
            new OpenApiDocument(installation, rows, operations),
          inject: [Installation, PERMISSIONS],
        },
        {
          provide: LiveStreams,
          useFactory: (
            installation: Installation,
            authentication: Authentication,
            rows: Readonly<Record<string, Permission>>,
            time: Clock,
          ) => new LiveStreams(installation, authentication, rows, time, new LivePlaces(livePerAddress)),
          inject: [Installation, Authentication, PERMISSIONS, CLOCK],
        },
      ],
      controllers: [OperationsController, ...operations.map(operationController)],
      exports: [
        PLATFORM_PORTS,
        TOKEN_VERIFIER,
        CLOCK,
        LOGGER,
        PERMISSIONS,
        Installation,
        Authentication,
        CommandHttp,
        ProblemFilter,
        Metrics,
        LiveStreams,
      ],
    };
  }
}

Module({})(PlatformModule);
