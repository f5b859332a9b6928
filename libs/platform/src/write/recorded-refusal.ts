import { Rejected, type DomainEvent, type EventDefinitions } from '@triada/kernel';

/** The refusal that an event records, as its sender hears it (`EventDefinition.refusal` of the kernel). */
export const refusalOf = (definitions: EventDefinitions, { data, type }: DomainEvent): Rejected | undefined => {
  const refusal = Object.hasOwn(definitions, type) ? definitions[type]!.refusal?.(data as never) : undefined;
  return refusal && new Rejected(refusal.code, refusal.params);
};
