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

/** Who did it, as a reader may know: outside the region the roles alone, because an account stands for one person everywhere. */
export const actorShown = (actor: RecordedActor, insider: boolean): Omit<RecordedActor, 'id'> & { readonly id: string | null } =>
  insider ? actor : { id: null, roles: actor.roles, onBehalfOf: null };
