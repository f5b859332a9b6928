import { municipalitiesOfOrp } from '@triada/reference-data';
import { admin, type Deployment } from '@triada/testing/product';
import { does } from './scenario';

export const regionId = 'frydlantsko';
export const municipalities = municipalitiesOfOrp('5102')
  .map(({ code }) => code)
  .sort();
export const [kunratice, frydlant, pertoltice] = ['530433', '564028', '564311'] as const;
/** Accounts of the scenario. */
export const coordinator = 'koordinatorka';
export const verifier = 'overovatel';
export const auditor = 'auditorka';
export const councilOf = (municipality: string): string => `obec-${municipality}`;

export interface Region {
  /** Union of municipalities: owner of the planning, later guarantor of the scheme. */
  readonly union: string;
  readonly provider: string;
}

/** The region with its 18 municipalities since 2017, the organisations, and everybody's account. */
export const foundRegion = async (product: Deployment): Promise<Region> => {
  const organisation = async (kind: string, name: string) =>
    (await does(product, admin, 'RegisterOrganisation', { on: '2017-01-01', body: { regionId, kind, name } })).id;
  const union = await organisation('dso', 'Svazek obcí Podhůří');
  const provider = await organisation('provider', 'Ukázková péče, z. ú.');
  await does(product, admin, 'FoundPlanningRegion', {
    on: '2017-09-11',
    body: { regionId, name: 'Frýdlantsko', municipalities, owner: union },
  });
  await Promise.all([
    product.openAccount(coordinator, { role: 'coordinator', region: regionId }),
    product.openAccount(verifier, { role: 'coordinator', region: regionId }),
    product.openAccount(auditor, { role: 'auditor' }),
    ...municipalities.map((municipality) =>
      product.openAccount(councilOf(municipality), { role: 'municipality_representative', region: regionId, municipality }),
    ),
  ]);
  return { union, provider };
};
