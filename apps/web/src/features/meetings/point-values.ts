import type { MeetingTask, MinutesPoint } from './types';

/** Code of the list minutes-item-types. */
export const taskType = 'task';

interface PartyValues {
  readonly personId: string;
  readonly organisationId: string;
}

/** What the form of a point holds; empty texts mean that nothing is chosen. */
export interface PointValues {
  readonly type: string;
  readonly text: string;
  readonly itemId: string | null;
  readonly targetGroups: readonly string[];
  readonly proposer: PartyValues;
  readonly negative: boolean;
  readonly task: { readonly owner: PartyValues; readonly due: string | null };
}

const partyValues = (party: { readonly personId?: string; readonly organisationId?: string } | null | undefined): PartyValues => ({
  personId: party?.personId ?? '',
  organisationId: party?.organisationId ?? '',
});
const party = ({ personId, organisationId }: PartyValues) => ({ ...(personId && { personId }), ...(organisationId && { organisationId }) });
const isNamed = ({ personId, organisationId }: PartyValues): boolean => personId !== '' || organisationId !== '';

export const pointValues = (point?: MinutesPoint, task?: MeetingTask): PointValues => ({
  type: point?.type ?? '',
  text: point?.text ?? '',
  itemId: point?.itemId ?? null,
  targetGroups: point?.targetGroups ?? [],
  proposer: partyValues(point?.proposer),
  negative: point?.negative ?? false,
  task: { owner: partyValues(task?.owner), due: task?.due ?? null },
});

/** The form as the request wants it. A last day alone goes along, so that the missing owner is refused at its field. */
export const pointBody = <Values extends PointValues>({ proposer, task: { due, owner }, ...point }: Values) => ({
  ...point,
  proposer: isNamed(proposer) ? party(proposer) : null,
  task: point.type === taskType && (isNamed(owner) || due) ? { owner: party(owner), due } : null,
});

/** Field of the request → field of the form that a person can mend. */
export const pointPlace = (field: string): string => (field === 'task' || field.startsWith('task.owner') ? 'task.owner.personId' : field === 'proposer' ? 'proposer.personId' : field);
