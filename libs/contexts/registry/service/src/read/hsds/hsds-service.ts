import { derivedId } from '@triada/kernel';
import { municipality, orp, regions } from '@triada/reference-data';
import type { DirectoryEntry, HsdsService, NamedCode } from '@triada/registry-contracts';
import { nationalCode } from '../named-codes';
import type { OrganisationDoc } from '../organisations/organisation-list.projection';

const statuses: Readonly<Record<DirectoryEntry['state'], HsdsService['status']>> = {
  planned: 'inactive',
  active: 'active',
  suspended: 'temporarily closed',
  closed: 'defunct',
};

const present = (text: string | null): string | undefined => text ?? undefined;

const term = (
  serviceId: string,
  taxonomy: string,
  linkType: string,
  { code, cs }: NamedCode,
): HsdsService['attributes'][number] => ({
  id: derivedId('hsds', serviceId, taxonomy, code),
  link_id: serviceId,
  link_entity: 'service',
  link_type: linkType,
  taxonomy_term: { id: derivedId('hsds', taxonomy, code), code, name: cs, description: cs, taxonomy, language: 'cs' },
});

/** Name of the self-governing region of a municipality, for addresses. */
const regionOf = (orpCode: string): string => regions().find(({ code }) => code === orp(orpCode)?.region)?.name ?? '';

/** A hidden place becomes a virtual location without address and coordinates (czech-domain 6.4). */
const locationOf = ({ id, place }: DirectoryEntry): HsdsService['service_at_locations'][number]['location'] => {
  const locationId = derivedId('hsds', id, 'location');
  const known = place.municipality === null ? undefined : municipality(place.municipality);
  if (place.hidden || !known) return { id: locationId, location_type: 'virtual' };
  const physical = {
    id: locationId,
    location_type: 'physical' as const,
    name: known.name,
    latitude: known.lat,
    longitude: known.lon,
    external_identifier: known.code,
    external_identifier_type: 'CZ-OBEC',
  };
  if (place.address === null) return physical;
  const postalCode = /\b(\d{3}) ?(\d{2})\b/.exec(place.address);
  const address = {
    id: derivedId('hsds', id, 'address'),
    address_1: place.address,
    city: known.name,
    state_province: regionOf(known.orp),
    postal_code: postalCode ? `${postalCode[1]}${postalCode[2]}` : known.postalCode,
    country: 'CZ' as const,
    address_type: 'physical' as const,
  };
  return { ...physical, addresses: [address] };
};

/** One service as integrators of HSDS read it; the number of the national register is kept as an attribute. */
export const hsdsServiceOf = (
  entry: DirectoryEntry,
  registrationId: string | null,
  organisation: OrganisationDoc,
): HsdsService => {
  const { id, contact } = entry;
  const { ico, kind, contact: office } = organisation.state;
  const number: HsdsService['attributes'] =
    registrationId === null
      ? []
      : [
          {
            id: derivedId('hsds', id, 'number'),
            link_id: id,
            link_entity: 'service',
            link_type: 'identifier',
            label: 'service_identifier',
            value: registrationId,
          },
        ];
  return {
    id,
    name: entry.name,
    description: entry.kind.cs,
    status: statuses[entry.state],
    eligibility_description: [entry.targetGroups.map(({ cs }) => cs).join(', '), entry.conditions].filter(Boolean).join('. '),
    url: present(contact.web),
    email: present(contact.email),
    phones: contact.phone === null ? [] : [{ id: derivedId('hsds', id, 'phone'), number: contact.phone, type: 'voice' }],
    organization: {
      id: organisation.id,
      name: entry.organisation?.name ?? organisation.id,
      description: nationalCode('organisation-kinds', kind).cs,
      website: present(office.web),
      email: present(office.email),
      organization_identifiers:
        ico === null
          ? []
          : [
              {
                id: derivedId('hsds', organisation.id, 'ico'),
                identifier_scheme: 'CZ-ICO',
                identifier_type: 'IČO',
                identifier: ico,
              },
            ],
    },
    service_areas: entry.territory.map(({ code, name }) => ({
      id: derivedId('hsds', id, 'area', code),
      name,
      extent: code,
      extent_type: 'text',
    })),
    service_at_locations: [{ id: derivedId('hsds', id, 'at'), location: locationOf(entry) }],
    attributes: [
      ...number,
      term(id, 'service-types', 'service_type', entry.kind),
      ...entry.forms.map((form) => term(id, 'service-forms', 'form', form)),
      ...entry.targetGroups.map((group) => term(id, 'target-groups', 'eligibility', group)),
    ],
  };
};
