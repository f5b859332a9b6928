import { planRevisionClosedV1, planningRegionDefinedV1 } from '@triada/planning-contracts';
import { municipalitiesOfOrp } from '@triada/reference-data';
import { organisationRegisteredV1 } from '@triada/registry-contracts';
import { fixedClock, startContext, type TestApp, type TestClient, type TestOptions } from '@triada/testing';
import { financingContext } from './financing.context';

/** ORP Frýdlant with its 18 municipalities, a closed plan revision and a union of municipalities, for specs. */
export const regionId = 'frydlantsko';
export const municipalities = municipalitiesOfOrp('5102')
  .map(({ code }) => code)
  .sort();
export const guarantor = '2e4b7f1a-93c4-4c53-9d8e-1a2b3c4d5e03';
export const provider = '2e4b7f1a-93c4-4c53-9d8e-1a2b3c4d5e04';
export const plan = { planId: '5a9f0a5c-1d0b-4c3e-9b62-6f4f7a0f5d01', revision: 3, hash: 'c'.repeat(64) };
export const measureId = '7c1d2d3e-0a55-4a0b-8f0a-2b6f1c9d4e02';
export const [kunratice, frydlant, pertoltice] = ['530433', '564028', '564311'] as const;

export const proposal = {
  regionId,
  name: 'Společné financování služeb',
  guarantor,
  firstYear: 2020,
  plan,
  measureIds: [measureId],
  activationRule: { kind: 'councils', atLeast: 16 },
};

export const fixedRate = {
  regionId,
  name: 'Pevná sazba na obyvatele',
  origin: 'own',
  definition: { rule: { family: 'fixed_rate', rate: 100_00, populationYear: 2018 }, unit: 100, floor: null, cap: null },
};
export const perCapita2021 = {
  ...fixedRate,
  name: 'Podle obyvatel',
  origin: 'regional-authority',
  definition: { ...fixedRate.definition, rule: { family: 'per_capita', populationYear: 2021 } },
};

export interface Financing {
  readonly app: TestApp;
  readonly coordinator: TestClient;
  readonly council: (municipality: string) => TestClient;
  readonly auditor: TestClient;
}

/** What planning and the registry have published before. */
export const startFinancing = async (options: TestOptions = {}): Promise<Financing> => {
  const app = await startContext(financingContext, { clock: fixedClock('2019-05-06T10:00:00.000Z'), ...options });
  await app.deliver({
    ...planningRegionDefinedV1.of({
      regionId,
      name: 'Frýdlantsko',
      version: 1,
      municipalities,
      owner: null,
      validFrom: '2017-09-11',
    }),
    key: 'planning-region-frydlantsko',
  });
  await app.deliver({
    ...planRevisionClosedV1.of({
      ...plan,
      regionId,
      title: 'Komunitní plán Frýdlantska',
      validity: { from: '2019-01-01', to: '2022-12-31' },
      measures: [
        { measureId, code: '1.1.1', title: 'Společně financovat služby', level: 'whole', targetGroup: null, serviceIds: [] },
      ],
    }),
    key: 'plan-1',
  });
  for (const [organisationId, name, kind] of [
    [guarantor, 'Mikroregion', 'dso'],
    [provider, 'Poskytovatel', 'provider'],
  ] as const) {
    await app.deliver({
      ...organisationRegisteredV1.of({ organisationId, name, kind, ico: null, municipality: frydlant }),
      key: `organisation-${organisationId}`,
    });
  }
  await app.settle();
  return {
    app,
    coordinator: app.as({ role: 'coordinator', region: regionId }),
    council: (municipality) => app.as({ role: 'municipality_representative', region: regionId, municipality }),
    auditor: app.as({ role: 'auditor' }),
  };
};

/** Proposed and asked: the question lies before 18 councils. */
export const asked = async ({ app, coordinator }: Financing): Promise<string> => {
  const { body } = await coordinator.post('/financing/schemes', proposal);
  await coordinator.post(`/financing/schemes/${body.id}/question`, { question: 'Bude svazek garantem?', askedOn: '2019-05-06' });
  await app.settle();
  return body.id as string;
};

export const resolutionOf = (municipality: string, date = '2019-11-29') => ({
  resolutionNumber: `${municipality.slice(3)}/${date.slice(0, 4)}`,
  date,
  document: `usneseni-${municipality}.pdf`,
});

/** 16 councils approve at the same time, Kunratice rejects, Pertoltice postpones. */
export const decided = async (financing: Financing, schemeId: string): Promise<void> => {
  financing.app.clock.set('2019-11-29T10:00:00.000Z');
  const decisions = municipalities.map((municipality) => {
    const outcome = municipality === kunratice ? 'rejected' : municipality === pertoltice ? 'postponed' : 'approved';
    return financing
      .council(municipality)
      .post(`/financing/schemes/${schemeId}/councils/${municipality}/decision`, { outcome, ...resolutionOf(municipality) });
  });
  expect((await Promise.all(decisions)).map(({ status }) => status)).toEqual(municipalities.map(() => 200));
  await financing.app.settle();
};

/** Active with 16 of 18 and 100 Kč per inhabitant from 2020. */
export const running = async (financing: Financing): Promise<string> => {
  const schemeId = await asked(financing);
  await decided(financing, schemeId);
  const { body: key } = await financing.coordinator.post('/financing/allocation-keys', fixedRate);
  const choice = { keyId: key.id, version: 1, fromYear: 2020, reason: 'Srozumitelná', decidedBy: 'Starostové' };
  await financing.coordinator.post(`/financing/schemes/${schemeId}/key`, choice);
  await financing.app.settle();
  return schemeId;
};
