import { startContext, type TestApp, type TestClient, type TestOptions } from '@triada/testing';
import { registryContext } from './registry.context';

/** Roles and records that the specs of this context share. Worded by us; nobody in them exists. */
export const startRegistry = async (options?: TestOptions) => {
  const app = await startContext(registryContext, options);
  return { app, ...people(app) };
};

export const people = (app: TestApp) => ({
  coordinator: app.as({ role: 'coordinator', region: 'frydlantsko' }),
  otherCoordinator: app.as({ role: 'coordinator', region: 'liberec' }),
  administrator: app.as({ role: 'authority_administrator' }),
  auditor: app.as({ role: 'auditor' }),
  public: app.anonymous(),
  providerOf: (organisation: string) => app.as({ role: 'provider', organisation }),
});

export const municipalities = { frydlant: '564028', hejnice: '564044', noveMesto: '564265', liberec: '563889' } as const;

export const organisationBody = {
  regionId: 'frydlantsko',
  kind: 'provider',
  name: 'Ukázková péče, z. ú.',
  seat: municipalities.frydlant,
  contact: { phone: '+420 400 000 000', web: 'https://pece.example.org' },
};

export const serviceDetails = {
  name: 'Pečovatelská služba Frýdlant',
  forms: ['T'],
  targetGroups: ['seniors'],
  place: { municipality: municipalities.frydlant, address: 'Ukázková 1' },
  territory: [municipalities.frydlant, municipalities.noveMesto],
  conditions: 'Po domluvě, úhrada podle ceníku.',
  contact: { phone: '+420 400 000 001' },
  lifeSituations: ['care-at-home'],
};

export const serviceBody = (organisationId: string) => ({
  regionId: 'frydlantsko',
  organisationId,
  serviceType: 's40',
  details: serviceDetails,
  start: { from: '2020-01-01' },
});

/** Posts, expects success and waits until every view knows; returns the id. */
export const created = async (app: TestApp, client: TestClient, path: string, body: unknown): Promise<string> => {
  const answer = await client.post(path, body);
  expect({ path, status: answer.status, body: answer.body }).toMatchObject({ path, status: 201 });
  await app.settle();
  return answer.body.id as string;
};

/** The same for commands on what is there. */
export const done = async (app: TestApp, client: TestClient, path: string, body: unknown = {}): Promise<void> => {
  const answer = await client.post(path, body);
  expect({ path, status: answer.status, body: answer.body }).toMatchObject({ path, status: 200 });
  await app.settle();
};
