import * as contracts from '../index';

const definitions = [
  contracts.schemeProposedV1,
  contracts.councilsAskedV1,
  contracts.councilDecidedV1,
  contracts.municipalityAccededV1,
  contracts.schemeActivatedV1,
  contracts.keyChosenV1,
];

describe('public events of financing', () => {
  it.each(definitions.map((definition) => [definition.type, definition] as const))(
    '%s: the example keeps its own schema',
    (_, definition) => {
      expect(definition.schema.parse(definition.example)).toEqual(definition.example);
    },
  );

  it('[D018] a proposed scheme without the hash of the plan revision is no event', () => {
    const { planHash: _, ...without } = contracts.schemeProposedV1.example;
    expect(contracts.schemeProposedV1.schema.safeParse(without).success).toBe(false);
  });
});
