import { z } from 'zod';
import { fold, type Command, type Decider, type DomainEvent } from './decider';
import { DomainError, ensure, Rejected } from './errors';
import { defineProjection } from './projection';
import { definePublicEvent } from './public-event';
import { deciderSpec, placed, projectAll } from './spec';

type Count = DomainEvent<'Counted', { by: number }>;
type Add = Command<'Add', { by: number }>;

const counter: Decider<number, Add, Count> = {
  initialState: 0,
  decide({ data: { by }, context }, state) {
    ensure(state + by <= 3, 'kernel.too-many', { most: 3, day: context.today }, 'by');
    return by === 0 ? [] : [{ type: 'Counted', data: { by } }];
  },
  evolve: (state, { data }) => state + data.by,
};
const spec = deciderSpec(counter);
const counted = (by: number): Count => ({ type: 'Counted', data: { by } });

describe('decider', () => {
  it('folds a history from the beginning or from a state', () => {
    expect(fold(counter, [counted(1), counted(2)])).toBe(3);
    expect(fold(counter, [counted(1)], 5)).toBe(6);
    expect(fold(counter, [])).toBe(0);
  });

  it('a rule that fails names itself, its parameters and the field', () => {
    expect(() => ensure(true, 'kernel.never')).not.toThrow();
    let caught: unknown;
    try {
      ensure(false, 'kernel.too-many', { most: 3 }, 'by');
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Rejected);
    expect(caught).toBeInstanceOf(DomainError);
    expect(caught).toMatchObject({
      kind: 'rejected',
      code: 'kernel.too-many',
      params: { most: 3 },
      faults: [{ field: 'by', rule: 'kernel.too-many' }],
      name: 'Rejected',
    });
  });
});

describe('given / when / then', () => {
  const fails = (run: () => void) => expect(run).toThrow();

  it('passes on what happens', () => {
    spec.given(counted(1)).when('Add', { by: 2 }).then(counted(2));
    spec.given(counted(1)).when('Add', { by: 0 }).thenNothing();
    spec
      .given(counted(1))
      .when('Add', { by: 3 }, { today: '2023-01-01' })
      .thenRejected('kernel.too-many', { most: 3, day: '2023-01-01' });
    expect(spec.given(counted(1)).state()).toBe(1);
  });

  it('fails on everything else', () => {
    fails(() => spec.given().when('Add', { by: 1 }).then(counted(2)));
    fails(() => spec.given().when('Add', { by: 1 }).thenNothing());
    fails(() => spec.given().when('Add', { by: 1 }).thenRejected('kernel.too-many'));
    fails(() => spec.given(counted(3)).when('Add', { by: 1 }).then(counted(1)));
    fails(() => spec.given(counted(3)).when('Add', { by: 1 }).thenRejected('kernel.another'));
    fails(() => spec.given(counted(3)).when('Add', { by: 1 }).thenRejected('kernel.too-many', { most: 4 }));
  });
});

describe('projection in memory', () => {
  const totals = defineProjection<{ total: number }, Count | DomainEvent<'Reset', object>>({
    view: 'totals',
    version: 1,
    indexes: [],
    on: ['Counted', 'Reset'],
    project: (event) => [
      {
        id: event.place.stream,
        change: (doc) => (event.type === 'Reset' ? null : { total: (doc?.total ?? 0) + (event as Count).data.by }),
      },
    ],
  });

  it('changes one document per stream, removes on null and passes by what it does not want', () => {
    const other = { type: 'Other', data: {} } as never;
    expect([...projectAll(totals, [counted(1), other, counted(2), placed(counted(5), { stream: 'b' })])]).toEqual([
      ['stream-1', { total: 3 }],
      ['b', { total: 5 }],
    ]);
    expect([...projectAll(totals, [counted(1), { type: 'Reset', data: {} }])]).toEqual([]);
  });
});

describe('public event', () => {
  const definition = { title: { cs: 'Stalo se', en: 'Happened' }, schema: z.object({ n: z.int() }), example: { n: 1 } };

  it('checks the data that it carries', () => {
    const happened = definePublicEvent({ ...definition, type: 'kernel.it-happened.v1' });
    expect(happened.of({ n: 2 })).toEqual({ type: 'kernel.it-happened.v1', data: { n: 2 } });
    expect(() => happened.of({ n: 0.5 })).toThrow();
  });

  it.each([
    'kernel.happened',
    'Kernel.happened.v1',
    'kernel.Happened.v1',
    'kernel.happened.v',
    'happened.v1',
    'kernel.happened.v1 ',
  ])('refuses the name „%s“', (type) => expect(() => definePublicEvent({ ...definition, type })).toThrow('no public event type'));
});
