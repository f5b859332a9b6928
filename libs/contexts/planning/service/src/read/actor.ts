import type { EventPlace } from '@triada/kernel';

export interface RecordedActor {
  readonly id: string;
  readonly roles: readonly string[];
  readonly onBehalfOf: string | null;
}

export const actorOf = ({ actor }: EventPlace): RecordedActor => ({
  id: actor.id,
  roles: actor.roles,
  onBehalfOf: actor.onBehalfOf ?? null,
});
