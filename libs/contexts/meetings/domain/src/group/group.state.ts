import type { z } from 'zod';
import type { groupKind } from '../vocabulary';
import type { GroupEvent, SeatTaken } from './group.events';
import type { RulesVersion } from './rules-of-procedure';

export type Lifecycle = 'active' | 'suspended' | 'dissolved';

export type Seat = Omit<SeatTaken, 'groupId'>;

export interface GroupState {
  /** `absent` until founded. */
  readonly status: 'absent' | Lifecycle;
  readonly groupId: string;
  readonly regionId: string;
  readonly name: string;
  readonly kind: z.output<typeof groupKind>;
  readonly targetGroups: readonly string[];
  /** In the order of recording; each holds from its day on. */
  readonly lifecycle: readonly { readonly from: string; readonly state: Lifecycle }[];
  readonly rules: readonly RulesVersion[];
  readonly composition: { readonly organisationId: string; readonly municipalities: readonly string[] } | null;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly numbering: {
    /** Smallest number handed out, or the start that was set; null = none yet. */
    readonly first: number | null;
    readonly next: number;
    readonly of: Readonly<Record<string, number>>;
  };
}

export const initialGroupState: GroupState = {
  status: 'absent',
  groupId: '',
  regionId: 'authority',
  name: '',
  kind: 'thematic',
  targetGroups: [],
  lifecycle: [],
  rules: [],
  composition: null,
  seats: {},
  numbering: { first: null, next: 1, of: {} },
};

const enter = (state: GroupState, from: string, status: Lifecycle): GroupState => ({
  ...state,
  status,
  lifecycle: [...state.lifecycle, { from, state: status }],
});

export const evolveGroup = (state: GroupState, { type, data }: GroupEvent): GroupState => {
  switch (type) {
    case 'GroupFounded': {
      const { from, topic: _topic, parent: _parent, ...rest } = data;
      return enter({ ...state, ...rest }, from, 'active');
    }
    case 'GroupRenamed':
      return { ...state, name: data.name };
    case 'TargetGroupsChanged':
      return { ...state, targetGroups: data.targetGroups };
    case 'GroupSuspended':
      return enter(state, data.from, 'suspended');
    case 'GroupRenewed':
      return enter(state, data.from, 'active');
    case 'GroupDissolved':
      return enter(state, data.from, 'dissolved');
    case 'RulesOfProcedureAdopted':
      return { ...state, rules: [...state.rules, { version: data.version, from: data.from, rules: data.rules }] };
    case 'CompositionRuleSet':
      return { ...state, composition: data.composition };
    case 'SeatTaken': {
      const { groupId: _groupId, ...seat } = data;
      return { ...state, seats: { ...state.seats, [seat.seatId]: seat } };
    }
    case 'SeatVacated': {
      const seat = state.seats[data.seatId];
      return seat ? { ...state, seats: { ...state.seats, [seat.seatId]: { ...seat, to: data.to } } } : state;
    }
    case 'NumberingStarted':
      return { ...state, numbering: { ...state.numbering, first: data.first, next: data.first } };
    case 'MeetingNumbered': {
      const { first, next, of } = state.numbering;
      const number = data.number;
      return {
        ...state,
        numbering: { first: Math.min(first ?? number, number), next: Math.max(next, number + 1), of: { ...of, [data.meetingId]: number } },
      };
    }
  }
};
