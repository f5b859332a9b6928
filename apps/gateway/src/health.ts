import type { Health } from '@triada/platform';
import type { Service } from './services';

const order = ['ready', 'degraded', 'starting', 'unavailable'] as const;

export interface GatewayHealth extends Health {
  /** How each service fares. */
  readonly services: Readonly<Record<string, Health['status']>>;
}

/** The product is as well as the worst of its services. */
export const mergeHealth = (answers: readonly (readonly [service: string, health: Health | null])[]): GatewayHealth => {
  const services = answers.map(([name, health]) => [name, health?.status ?? 'unavailable'] as const);
  const worst = Math.max(...services.map(([, status]) => order.indexOf(status)));
  const contexts = new Map<string, Health['contexts'][number]>();
  // A context whose log another service only reads is told by its own service, which has its readers.
  for (const context of answers.flatMap(([, health]) => health?.contexts ?? []))
    if (!contexts.has(context.name) || context.readers.length > 0) contexts.set(context.name, context);
  const told = (part: 'dependencies' | 'parked') => answers.flatMap(([name, health]) => Object.entries(health?.[part] ?? {}).map(([key, value]) => [name, key, value] as const));
  return {
    status: order[worst] ?? 'unavailable',
    services: Object.fromEntries(services),
    contexts: [...contexts.values()],
    parked: Object.fromEntries(told('parked').map(([, group, count]) => [group, count as number])),
    dependencies: Object.fromEntries(told('dependencies').map(([service, name, answer]) => [`${service}/${name}`, String(answer)])),
  };
};

/** What the services say of themselves; null for one that does not answer. */
export const askHealth = (services: readonly Service[]): Promise<(readonly [string, Health | null])[]> =>
  Promise.all(
    services.map(async (service) => {
      const health = await service.json('/health/ready').then(
        ({ value }) => value as Health,
        () => null,
      );
      return [service.name, health] as const;
    }),
  );
