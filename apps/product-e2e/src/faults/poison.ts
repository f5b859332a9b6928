import { randomUUID } from 'node:crypto';
import type { Message } from '@triada/ports';

/** What the registry would tell of an organisation, or something that nobody can handle. */
const organisation = (organisationId: string, revision: number, previousRevision: number | null, data: unknown): Message => ({
  ...{ id: randomUUID(), type: 'registry.organisation-registered.v1', source: 'registry', key: `organisation-${organisationId}` },
  ...{ time: '2026-01-01T00:00:00.000Z', revision, previousRevision, region: 'frydlantsko', validFrom: '2026-01-01' },
  ...{ actor: { id: 'poison', roles: [] }, correlationId: randomUUID(), data },
});

const named = (organisationId: string, name: string) => ({ organisationId, name, kind: 'provider', ico: null, municipality: null });

export interface Poison {
  readonly organisationId: string;
  readonly key: string;
  readonly messages: readonly Message[];
  /** Name that the organisation has when all that can be handled was. */
  readonly last: string;
}

/** The second of three messages of a stream has no data. */
export const spoilt = (): Poison => {
  const organisationId = randomUUID();
  const messages = [organisation(organisationId, 0, null, named(organisationId, 'První')), organisation(organisationId, 1, 0, null), organisation(organisationId, 2, 1, named(organisationId, 'Třetí'))];
  return { organisationId, key: messages[0]!.key, messages, last: 'Třetí' };
};

/** Messages before the second of a stream were lost on their way. */
export const gap = (): Poison => {
  const organisationId = randomUUID();
  const messages = [organisation(organisationId, 0, null, named(organisationId, 'První')), organisation(organisationId, 5, 4, named(organisationId, 'Šestá'))];
  return { organisationId, key: messages[0]!.key, messages, last: 'Šestá' };
};
