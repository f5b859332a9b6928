import { instructionsOf, planOfMinutes, type ApprovedMinutes, type CandidatePlan } from './instructions';

const plan = (id: string, phase: string, codes: string[], from = '2023-01-01'): CandidatePlan => ({
  id,
  phase,
  validity: { from },
  targetGroups: codes.map((code) => ({ code, name: code })),
});
const point = (type: string, more: Partial<ApprovedMinutes['points'][number]> = {}): ApprovedMinutes['points'][number] => ({
  pointId: `point-${type}`,
  number: '1',
  parent: null,
  type,
  text: 'Text bodu.',
  targetGroups: [],
  proposer: null,
  ...more,
});
const minutes = (...points: ApprovedMinutes['points']): ApprovedMinutes => ({
  meetingId: 'meeting',
  groupId: 'group',
  regionId: 'liberec',
  number: 2,
  date: '2022-09-19',
  hash: '0'.repeat(64),
  points,
  attendees: [],
});

describe('the plan that minutes speak of', () => {
  const old = plan('old', 'implementation', ['addiction'], '2018-01-01');
  const present = plan('present', 'proposals', ['addiction', 'seniors']);

  it('is the one being written that covers the target groups', () => {
    expect(planOfMinutes([old, present], ['addiction'])?.id).toBe('present');
    expect(planOfMinutes([old, present], ['families'])).toBeUndefined();
    expect(planOfMinutes([old], ['addiction'])).toBeUndefined();
  });

  it('is the latest one of several, and any for a group without target groups', () => {
    expect(planOfMinutes([plan('first', 'proposals', ['addiction'], '2021-01-01'), present], ['addiction'])?.id).toBe('present');
    expect(planOfMinutes([present], [])?.id).toBe('present');
  });
});

describe('instructions', () => {
  const present = plan('present', 'proposals', ['addiction', 'seniors']);

  it('[D085] proposes a measure with its provenance; without a proposer it stays incomplete', () => {
    const organisationId = 'organisation';
    const [incomplete, complete] = instructionsOf(
      minutes(point('measure_proposal'), point('measure_proposal', { proposer: { organisationId } })),
      ['addiction'],
      [present],
    );
    const source = { meetingId: 'meeting', pointId: 'point-measure_proposal' };
    expect(incomplete).toEqual({
      command: 'RecordProposal',
      params: { planId: 'present' },
      body: { text: 'Text bodu.', targetGroups: ['addiction'], groupId: 'group', source, proposer: null },
    });
    expect(complete).toMatchObject({ body: { proposer: { personId: null, organisationId } } });
  });

  it('[D072] drafts the vision of each target group that the point names', () =>
    expect(instructionsOf(minutes(point('vision', { targetGroups: ['seniors', 'families'] })), ['addiction'], [present])).toEqual(
      [
        {
          command: 'DraftVision',
          params: { planId: 'present' },
          body: {
            targetGroup: 'seniors',
            text: [{ text: 'Text bodu.' }],
            source: { meetingId: 'meeting', pointId: 'point-vision' },
          },
        },
      ],
    ));

  it('leaves other points and regions without a plan alone', () => {
    expect(instructionsOf(minutes(point('information'), point('need')), ['addiction'], [present])).toEqual([]);
    expect(instructionsOf(minutes(point('measure_proposal')), ['addiction'], [])).toEqual([]);
  });
});
