import { fold, type Decider, type DomainEvent } from '../decider';
import { readEvent, type EventDefinitions } from '../event-catalog';

interface StoredEvent {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
}

/** An aggregate by name, what it stores, how it folds, and real events of it (`__stored__/*.json`). */
export type StoredHistory = readonly [
  aggregate: string,
  definitions: EventDefinitions,
  decider: Pick<Decider<any, never, any>, 'evolve' | 'initialState'>,
  stored: readonly StoredEvent[],
];

/**
 * Events as they were written once stay readable for ever. The files only ever grow: whoever changes a schema adds an upcaster and
 * an event of the new version, not an edit of an old one.
 */
export const describeStoredEvents = (context: string, histories: readonly StoredHistory[]): void =>
  describe.each(histories)(`stored events of ${context}: %s`, (_aggregate, definitions, decider, stored) => {
    const read = (): DomainEvent[] => stored.map(({ type, version, data }) => readEvent(definitions, type, version, data));

    it('every version of every type is there', () => {
      const versions = Object.entries(definitions).flatMap(([type, { version }]) =>
        Array.from({ length: version }, (_none, index) => `${type} ${index + 1}`),
      );
      expect([...new Set(stored.map(({ type, version }) => `${type} ${version}`))].sort()).toEqual(versions.sort());
    });

    it('those of the newest version are read without loss', () => {
      const newest = stored.flatMap(({ type, version, data }, index) =>
        definitions[type]?.version === version ? [{ index, data }] : [],
      );
      expect(newest.map(({ index }) => read()[index]!.data)).toEqual(newest.map(({ data }) => data));
    });

    it('are folded to a state', () => expect(fold(decider, read())).not.toEqual(decider.initialState));
  });
