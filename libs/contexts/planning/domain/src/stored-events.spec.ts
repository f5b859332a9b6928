import { fold, readEvent, type DomainEvent, type EventDefinitions } from '@triada/kernel';
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

interface Stored {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
}

const cases: readonly [
  string,
  EventDefinitions,
  { evolve(state: any, event: any): any; initialState: any },
  readonly Stored[],
][] = [
  ['planning region', planningRegionEvents, planningRegionDecider, storedRegions],
  ['project', projectEvents, projectDecider, storedProjects],
  ['plan', planEvents, planDecider, storedPlans],
];

describe('stored events of planning stay readable', () => {
  it.each(cases)('%s: every type has an old event, each is read without loss and folds', (_, definitions, decider, stored) => {
    expect(new Set(stored.map(({ type }) => type))).toEqual(new Set(Object.keys(definitions)));
    const events = stored.map(({ type, version, data }): DomainEvent => readEvent(definitions, type, version, data));
    expect(events.map(({ data }) => data)).toEqual(stored.map(({ data }) => data));
    expect(fold(decider, events)).not.toEqual(decider.initialState);
  });

  it('the hash that an old revision stored is the one that its content gives today', () => {
    const events = storedPlans.map(({ type, version, data }) => readEvent(planEvents, type, version, data) as never);
    const plan = fold(planDecider, events);
    if (plan.kind !== 'plan') throw new Error('the stored plan does not fold');
    for (const { revision, hash, content } of plan.revisions)
      expect({ revision, hash: hashOfContent(content) }).toEqual({ revision, hash });
    expect(plan.revisions).toHaveLength(3);
  });
});
