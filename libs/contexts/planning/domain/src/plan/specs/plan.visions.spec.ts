import { deciderSpec } from '@triada/kernel/spec';
import { activeVision } from '../plan.content';
import { planDecider } from '../plan.decider';
import type { PlanEvent } from '../plan.events';
import { groupsWithoutVision } from '../plan.rules';
import type { Plan } from '../plan.state';
import { inProposals, source, uuid, visionConfirmed, visionDrafted } from './plan-events.fixture';

const spec = deciderSpec(planDecider);
const plan = (...more: PlanEvent[]) => spec.given(...inProposals, ...more);
const draft = {
  visionId: uuid(501),
  targetGroup: 'seniors',
  text: [{ text: 'Člověk ví, kde najde pomoc.' }],
  endYear: null,
  source,
};
const confirmation = { visionId: uuid(501), userRepresentative: uuid(50), meetingId: source.meetingId };

describe('DraftVision', () => {
  it('[D072] [D073] is a version with the meeting it came from, naming the last year of the plan', () => {
    const [event] = plan().when('DraftVision', draft).events();
    expect(event).toMatchObject({
      type: 'VisionDrafted',
      data: { visionId: uuid(501), targetGroup: 'seniors', version: 1, endYear: 2027, source },
    });
    const [second] = plan(event!)
      .when('DraftVision', { ...draft, visionId: uuid(502), source: null })
      .events();
    expect(second).toMatchObject({ data: { version: 2, source: null } });
  });

  it('stays quiet when the same point of the minutes comes again', () => {
    const [event] = plan().when('DraftVision', draft).events();
    plan(event!)
      .when('DraftVision', { ...draft, visionId: uuid(509) })
      .thenNothing();
  });

  it('[D073] refuses another end year than that of the plan, and a group of another plan', () => {
    plan()
      .when('DraftVision', { ...draft, endYear: 2025 })
      .thenRejected('planning.vision-end-year', { named: 2025, expected: 2027 });
    plan()
      .when('DraftVision', { ...draft, targetGroup: 'families' })
      .thenRejected('planning.foreign-target-group');
  });
});

describe('ConfirmVision', () => {
  it('[D072] records the confirmation of a user representative once', () => {
    plan(visionDrafted('seniors'))
      .when('ConfirmVision', confirmation, { today: '2022-11-14' })
      .then({ type: 'VisionConfirmed', data: { ...confirmation, date: '2022-11-14' } });
    plan(visionDrafted('seniors'), visionConfirmed('seniors')).when('ConfirmVision', confirmation).thenNothing();
  });

  it('refuses an unknown and an outdated version', () => {
    plan().when('ConfirmVision', confirmation).thenRejected('planning.unknown-vision');
    plan(visionDrafted('seniors'), visionDrafted('seniors', 2))
      .when('ConfirmVision', confirmation)
      .thenRejected('planning.vision-outdated');
  });
});

describe('the active vision', () => {
  const state = (...more: PlanEvent[]) => plan(...more).state() as Plan;

  it('[D072] lists the groups without one', () => {
    expect(groupsWithoutVision(state().content).map(({ code }) => code)).toEqual(['seniors', 'addiction']);
    expect(
      groupsWithoutVision(state(visionDrafted('seniors'), visionConfirmed('seniors')).content).map(({ code }) => code),
    ).toEqual(['addiction']);
  });

  it('[F05] is confirmed, names the end year and does not wait for a review', () => {
    const confirmed = [visionDrafted('seniors'), visionConfirmed('seniors')];
    expect(activeVision(state(...confirmed).content, 'seniors')?.version).toBe(1);
    expect(activeVision(state(visionDrafted('seniors')).content, 'seniors')).toBeUndefined();
    expect(activeVision(state(visionDrafted('seniors', 1, 2025), visionConfirmed('seniors')).content, 'seniors')).toBeUndefined();
    const marked: PlanEvent = { type: 'VisionsMarkedForReview', data: { visionIds: [uuid(501)], endYear: 2028 } };
    expect(activeVision(state(...confirmed, marked).content, 'seniors')).toBeUndefined();
  });

  it('stays the confirmed version while a newer one is only a draft', () =>
    expect(
      activeVision(state(visionDrafted('seniors'), visionConfirmed('seniors'), visionDrafted('seniors', 2)).content, 'seniors')
        ?.version,
    ).toBe(1));
});
