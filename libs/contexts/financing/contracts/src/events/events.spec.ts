import * as contracts from '../index';

const definitions = [
  contracts.schemeProposed,
  contracts.councilsAsked,
  contracts.councilDecided,
  contracts.municipalityAcceded,
  contracts.schemeActivated,
  contracts.keyChosen,
];

describe('public events of financing', () => {
  it.each(definitions.map((definition) => [definition.type, definition] as const))('%s: the example keeps its own schema', (_, definition) => {
    expect(definition.schema.parse(definition.example)).toEqual(definition.example);
  });

  it('[D018] a proposed scheme without the hash of the plan revision is no event', () => {
    const { planHash: _, ...without } = contracts.schemeProposed.example;
    expect(contracts.schemeProposed.schema.safeParse(without).success).toBe(false);
  });
});
