import { planAdoptedV1, planDraftedV1, planningRegionDefinedV1, planRevisionClosedV1 } from '.';

describe('public events of planning', () => {
  it.each([planningRegionDefinedV1, planDraftedV1, planRevisionClosedV1, planAdoptedV1])(
    '$type: the example fits the schema',
    (event) => {
      expect(event.schema.parse(event.example)).toEqual(event.example);
    },
  );

  it('refuses a municipality that is no six-digit code', () => {
    const broken = { ...planningRegionDefinedV1.example, municipalities: ['Frýdlant'] };
    expect(planningRegionDefinedV1.schema.safeParse(broken).success).toBe(false);
  });

  it('refuses an adoption without a hash', () => {
    expect(planAdoptedV1.schema.safeParse({ ...planAdoptedV1.example, hash: '' }).success).toBe(false);
  });
});
