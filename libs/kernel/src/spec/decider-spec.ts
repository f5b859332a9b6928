import type { Command, CommandContext, Decider, DomainEvent } from '../decider';
import { fold } from '../decider';
import { DomainError } from '../errors';

const defaults: CommandContext = {
  now: '2022-09-19T11:00:00.000Z',
  today: '2022-09-19',
  actor: { id: 'actor-1', roles: ['coordinator'] },
  commandId: 'command-1',
};

/**
 * given events / when command / then events. Whole events are compared; `thenRejected` names the rule.
 * `const plan = deciderSpec(planDecider); plan.given(…).when('AdoptPlan', {…}).then(…)`.
 */
export const deciderSpec = <State, C extends Command, E extends DomainEvent>(decider: Decider<State, C, E>) => ({
  given: (...history: readonly E[]) => ({
    state: () => fold(decider, history),
    when: <Type extends C['type']>(
      type: Type,
      data: Extract<C, { type: Type }>['data'],
      context: Partial<CommandContext> = {},
    ) => {
      const run = () =>
        decider.decide({ type, data, context: { ...defaults, ...context } } as unknown as C, fold(decider, history));
      return {
        then: (...expected: readonly E[]) => expect(run()).toEqual(expected),
        thenNothing: () => expect(run()).toEqual([]),
        thenRejected: (code: string, params?: Record<string, unknown>) => {
          let error: unknown;
          let events: readonly E[] | undefined;
          try {
            events = run();
          } catch (caught) {
            error = caught;
          }
          expect({ events }).toEqual({ events: undefined });
          expect(error).toBeInstanceOf(DomainError);
          expect((error as DomainError).code).toBe(code);
          if (params) expect((error as DomainError).params).toMatchObject(params);
        },
        events: run,
      };
    },
  }),
});
