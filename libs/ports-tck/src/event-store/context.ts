import type { EventStore } from '@triada/ports';
import type { Case, Profile } from '../suite/suite';
import type { EventStoreFixture } from './fixture';

export interface EventStoreContext {
  readonly fixture: EventStoreFixture;
  /** The fixture's store as it was first opened. */
  readonly store: EventStore;
  readonly profile: Profile;
}

export type EventStoreCase = Case<EventStoreContext>;
