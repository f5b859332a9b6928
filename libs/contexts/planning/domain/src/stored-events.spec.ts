import { fold, readEvent } from '@triada/kernel';
import { describeStoredEvents } from '@triada/kernel/spec';
import {
  hashOfContent,
  planDecider,
  planEvents,
  planningRegionDecider,
  planningRegionEvents,
  projectDecider,
  projectEvents,
} from '.';
import storedPlans from './plan/__stored__/v1.json';
import storedRegions from './planning-region/__stored__/v1.json';
import storedProjects from './project/__stored__/v1.json';

describeStoredEvents('planning', [
  ['planning region', planningRegionEvents, planningRegionDecider, storedRegions],
  ['project', projectEvents, projectDecider, storedProjects],
  ['plan', planEvents, planDecider, storedPlans],
]);

it('the hash that an old revision stored is the one that its content gives today', () => {
  const events = storedPlans.map(({ type, version, data }) => readEvent(planEvents, type, version, data) as never);
  const plan = fold(planDecider, events);
  if (plan.kind !== 'plan') throw new Error('the stored plan does not fold');
  for (const { revision, hash, content } of plan.revisions)
    expect({ revision, hash: hashOfContent(content) }).toEqual({ revision, hash });
  expect(plan.revisions).toHaveLength(3);
});
