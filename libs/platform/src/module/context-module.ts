import { Module, type DynamicModule } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Permission } from '@triada/access';
import type { ContextDefinition } from '../declare/slices';
import { Authentication } from '../http/authentication';
import { QueryHttp } from '../http/query-http';
import { faultsOfDefinition } from '../runtime/check-definition';
import { ContextRuntime } from '../runtime/context-runtime';
import { CLOCK, LOGGER, PERMISSIONS, PLATFORM_PORTS, type Clock, type Logger, type PlatformPorts } from '../runtime/ports';
import { commandParts } from './command-module-parts';
import { Installation } from './installation';
import { named } from './named';
import { queryController } from './query-controller';

/** A bounded context as a Nest module: a controller per slice, a handler per command, and the runtime behind them. */
export const contextModule = (definition: ContextDefinition): DynamicModule => {
  const runtimeToken = Symbol(`runtime of ${definition.name}`);
  const httpToken = Symbol(`questions of ${definition.name}`);
  const dispatchToken = Symbol(`dispatch of ${definition.name}`);
  const commands = new Map(definition.commands.map((slice) => [slice.name, commandParts(slice, runtimeToken)]));
  const module = named(`${definition.name}Context`, class {});
  Module({})(module);
  return {
    module,
    controllers: [
      ...[...commands.values()].map(({ controller }) => controller),
      ...definition.queries.map((slice) => queryController(slice, httpToken)),
    ],
    providers: [
      ...[...commands.values()].map(({ handler }) => handler),
      {
        provide: runtimeToken,
        useFactory: async (
          installation: Installation,
          ports: PlatformPorts,
          permissions: Readonly<Record<string, Permission>>,
          clock: Clock,
          log: Logger,
        ) => {
          const faults = faultsOfDefinition(definition, permissions);
          if (faults.length > 0) throw new Error(`the context ${definition.name} cannot run:\n  ${faults.join('\n  ')}`);
          const parts = await ports.open(definition.name);
          const runtime = new ContextRuntime(definition, parts, { ports, permissions, clock, log });
          installation.add(runtime);
          return runtime;
        },
        inject: [Installation, PLATFORM_PORTS, PERMISSIONS, CLOCK, LOGGER],
      },
      {
        provide: httpToken,
        useFactory: (runtime: ContextRuntime, authentication: Authentication) => {
          const { history, views } = runtime;
          const { clock, permissions, ports } = runtime.shared;
          return new QueryHttp({
            authentication,
            permissions,
            clock,
            views,
            history,
            vault: ports.vault,
            caughtUp: runtime.readers.caughtUp,
          });
        },
        inject: [runtimeToken, Authentication],
      },
      {
        provide: dispatchToken,
        useFactory: (runtime: ContextRuntime, bus: CommandBus) => {
          runtime.dispatch = (slice, call) => bus.execute(new (commands.get(slice.name)!.message)(call) as never);
          return runtime.dispatch;
        },
        inject: [runtimeToken, CommandBus],
      },
    ],
  };
};
