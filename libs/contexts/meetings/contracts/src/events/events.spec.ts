import * as events from '.';

describe('public events of meetings', () => {
  const definitions = [
    events.groupFoundedV1,
    events.groupStateChangedV1,
    events.seatTakenV1,
    events.seatVacatedV1,
    events.officeEndedV1,
    events.meetingHeldV1,
    events.nextMeetingSetV1,
    events.minutesApprovedV1,
    events.minutesPublishedV1,
    events.erratumIssuedV1,
  ];

  it.each(definitions)('$type: the example fits the schema', (definition) => {
    expect(definition.schema.parse(definition.example)).toEqual(definition.example);
  });

  it('refuses a side that is none of the four', () => {
    expect(events.seatTakenV1.schema.safeParse({ ...events.seatTakenV1.example, side: 'guest' }).success).toBe(false);
  });

  it('refuses approved minutes without a hash', () => {
    expect(events.minutesApprovedV1.schema.safeParse({ ...events.minutesApprovedV1.example, hash: '' }).success).toBe(false);
  });
});
