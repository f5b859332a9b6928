import type { Deployment } from '@triada/testing/product';
import { coordinator, frydlant, regionId } from './region';
import { does } from './scenario';

export const registerPerson = async (product: Deployment, name: string, side: string, more: object = {}): Promise<string> =>
  (await does(product, coordinator, 'RegisterPerson', { on: '2017-09-12', body: { regionId, name, side, ...more } })).id;

/** A field service for seniors of the provider. */
export const registerService = async (product: Deployment, organisationId: string): Promise<string> => {
  const details = {
    name: 'Pečovatelská služba',
    forms: ['T'],
    targetGroups: ['seniors'],
    place: { municipality: frydlant },
    conditions: 'Po domluvě.',
    contact: { phone: '+420 400 000 001' },
  };
  const body = { regionId, organisationId, serviceType: 's40', details, start: { from: '2017-01-01' } };
  return (await does(product, coordinator, 'RegisterService', { on: '2017-01-01', body })).id;
};

export const closeService = async (product: Deployment, serviceId: string, from: string): Promise<void> => {
  await does(product, coordinator, 'CloseService', {
    on: from,
    params: { serviceId },
    body: { from, reason: 'Poskytovatel končí.' },
  });
};
