import { municipality } from '@triada/reference-data';
import type { Views } from '@triada/platform';
import { groupIntake } from '../intake/group.intake';
import { organisationIntake } from '../intake/organisation.intake';
import { serviceIntake, type KnownService } from '../intake/service.intake';

/** A municipality as pages show it: its code where the code list does not know it. */
export const named = (code: string): { code: string; name: string } => ({ code, name: municipality(code)?.name ?? code });

type NamedOrganisation = { organisationId: string; name: string | null };

/** Organisations by id; one that has not come in yet has no name. */
export const organisationsOf = async (
  views: Views,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => NamedOrganisation | null> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const found = wanted.length > 0 ? await views.of(organisationIntake).find({ where: { id: { in: wanted } } }) : [];
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : { organisationId: id, name: names.get(id) ?? null });
};

export const groupNamesOf = async (
  views: Views,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string | null> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const found = wanted.length > 0 ? await views.of(groupIntake).find({ where: { id: { in: wanted } } }) : [];
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
};

export const servicesOf = async (views: Views, ids: readonly string[]): Promise<ReadonlyMap<string, KnownService>> => {
  const wanted = [...new Set(ids)];
  const found = wanted.length > 0 ? await views.of(serviceIntake).find({ where: { id: { in: wanted } } }) : [];
  return new Map(found.map((service) => [service.id, service]));
};
