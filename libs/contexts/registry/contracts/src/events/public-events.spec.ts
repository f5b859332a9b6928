import * as contracts from '../index';

const definitions = [
  contracts.organisationRegisteredV1,
  contracts.serviceRegisteredV1,
  contracts.serviceStateChangedV1,
  contracts.serviceCapacityChangedV1,
  contracts.personErasureConfirmedV1,
  contracts.populationFiguresImportedV1,
];

describe('public events of the registry', () => {
  it.each(definitions.map((definition) => [definition.type, definition] as const))(
    '%s has an example that holds',
    (type, definition) => {
      expect(definition.of(definition.example as never)).toEqual({ type, data: definition.example });
    },
  );

  it('keeps amounts of capacity exact and in one form', () => {
    for (const amount of ['0', '12', '0.5', '3.25', '1.125'])
      expect(contracts.capacityAmount.safeParse(amount).success).toBe(true);
    for (const amount of ['', '-1', '1,5', '01', '1.50', '1.', '.5', '1e3', '1.2345']) {
      expect({ amount, ok: contracts.capacityAmount.safeParse(amount).success }).toEqual({ amount, ok: false });
    }
  });
});
