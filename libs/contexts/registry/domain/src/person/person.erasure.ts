import { ensure, pragueDate } from '@triada/kernel';
import type {
  ConfirmErasure,
  LiftLegalHold,
  PlaceLegalHold,
  RecordKeyDestruction,
  RequestErasure,
  WithdrawErasure,
} from './person.commands';
import type { PersonEvent } from './person.events';
import * as rules from './person.rules';
import type { RegisteredPerson } from './person.state';

type ErasureCommand = PlaceLegalHold | LiftLegalHold | RequestErasure | WithdrawErasure | ConfirmErasure | RecordKeyDestruction;

/**
 * Erasure by destruction of the key: asked for, confirmed by a second person after a delay, then the key is destroyed and the fact
 * recorded. A legal hold comes before it. All days here are of the real calendar (`now`), because `Valid-From` must not shorten the delay.
 */
export const decideErasure = (command: ErasureCommand, state: RegisteredPerson): readonly PersonEvent[] => {
  const { personId, erasure } = state;
  const on = pragueDate(command.context.now);
  const by = command.context.actor.id;
  switch (command.type) {
    case 'PlaceLegalHold':
      rules.personIsNotErased(state);
      return state.legalHold === command.data.ground
        ? []
        : [{ type: 'LegalHoldPlaced', data: { personId, ground: command.data.ground, on } }];
    case 'LiftLegalHold':
      return state.legalHold === null ? [] : [{ type: 'LegalHoldLifted', data: { personId, on } }];
    case 'RequestErasure': {
      const { ground } = command.data;
      if (state.legalHold !== null) return [{ type: 'ErasureRefused', data: { personId, ground, hold: state.legalHold, on } }];
      return erasure.status === 'none' ? [{ type: 'ErasureRequested', data: { personId, ground, by, on } }] : [];
    }
    case 'WithdrawErasure':
      rules.erasureIsRequested(state);
      return [{ type: 'ErasureWithdrawn', data: { personId, on } }];
    case 'ConfirmErasure':
      if (erasure.status === 'confirmed' || erasure.status === 'done') return [];
      rules.erasureIsRequested(state);
      ensure(state.legalHold === null, 'registry.legal-hold');
      rules.anotherOneConfirms(state, by);
      rules.delayIsOver(state, on);
      return [{ type: 'ErasureConfirmed', data: { personId, by, on } }];
    case 'RecordKeyDestruction':
      if (erasure.status === 'done') return [];
      ensure(erasure.status === 'confirmed', 'registry.erasure-not-confirmed');
      return [{ type: 'SubjectKeyDestroyed', data: { personId, ground: erasure.ground, on } }];
  }
};
