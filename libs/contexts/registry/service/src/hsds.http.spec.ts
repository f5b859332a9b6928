import type { TestApp } from '@triada/testing';
import { created, municipalities, organisationBody, serviceBody, serviceDetails, startRegistry } from './registry.fixture';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Fields that HSDS 3 requires of each object, by the name of the field that holds it. */
const required: Readonly<Record<string, readonly string[]>> = {
  contents: ['id', 'name', 'status'],
  organization: ['id', 'name', 'description'],
  organization_identifiers: ['id', 'identifier_type', 'identifier'],
  phones: ['id', 'number'],
  service_areas: ['id'],
  service_at_locations: ['id'],
  location: ['id', 'location_type'],
  addresses: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  attributes: ['id'],
  taxonomy_term: ['id', 'name', 'description'],
};

const faults = (field: string, value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => faults(field, one));
  if (value === null || typeof value !== 'object') return value === null ? [`${field} is null`] : [];
  const object = value as Record<string, unknown>;
  return [
    ...(required[field] ?? [])
      .filter((name) => object[name] === undefined || object[name] === '')
      .map((name) => `${field}.${name} is missing`),
    ...('id' in object && !uuid.test(String(object['id'])) ? [`${field}.id is no UUID`] : []),
    ...Object.entries(object).flatMap(([name, inner]) => faults(name, inner)),
  ];
};

describe('exchange in HSDS', () => {
  let app: TestApp;
  afterAll(() => app.close());

  it('[F30] gives every public service with all that HSDS 3 requires, keeps the national number and hides hidden places', async () => {
    const registry = await startRegistry();
    app = registry.app;
    const organisationId = await created(app, registry.coordinator, '/registry/organisations', {
      ...organisationBody,
      ico: '12345679',
    });
    const service = (body: object) =>
      created(app, registry.coordinator, '/registry/services', { ...serviceBody(organisationId), ...body });
    const id = await service({ registrationId: '1234567' });
    await service({ start: { plannedYear: 2023 }, details: { ...serviceDetails, name: 'Plánovaná' } });
    await service({ details: { ...serviceDetails, name: 'Ukrytá', place: { hidden: true }, contact: {} } });
    await service({ details: { ...serviceDetails, name: 'Z Prahy', place: { municipality: '554782', address: 'Ukázková 1' } } });

    const { body } = await registry.public.get('/registry/hsds/services?per_page=100');
    expect(body).toMatchObject({ total_items: 4, total_pages: 1, size: 4, first_page: true, last_page: true, empty: false });
    expect(faults('page', body)).toEqual([]);
    const named = (name: string) => body.contents.find((one: any) => one.name === name);
    const care = body.contents.find((one: any) => one.id === id);
    expect(care.attributes).toContainEqual(expect.objectContaining({ label: 'service_identifier', value: '1234567' }));
    expect(care.organization.organization_identifiers).toEqual([
      { id: expect.any(String), identifier_scheme: 'CZ-ICO', identifier_type: 'IČO', identifier: '12345679' },
    ]);
    expect(care.service_at_locations[0].location.addresses).toMatchObject([
      { address_1: 'Ukázková 1', city: 'Frýdlant', country: 'CZ', postal_code: expect.stringMatching(/^\d{5}$/) },
    ]);
    expect(care.service_areas.map(({ extent }: any) => extent)).toEqual([municipalities.frydlant, municipalities.noveMesto]);
    expect(named('Plánovaná').status).toBe('inactive');
    expect(named('Ukrytá').service_at_locations[0].location).toEqual({ id: expect.any(String), location_type: 'virtual' });

    const second = (await registry.public.get('/registry/hsds/services?per_page=3&page=2')).body;
    expect(second).toMatchObject({ total_items: 4, total_pages: 2, page_number: 2, size: 1, first_page: false, last_page: true });
  });
});
