import { derivedId, ensure } from '@triada/kernel';
import type { ImportMinutesRequest } from '@triada/meetings-contracts';
import { titleFrom, type AgendaItem, type Point } from '@triada/meetings-domain';
import { contentOf } from '../point-of';

type RequestPoint = ImportMinutesRequest['points'][number];
type AnyPoint = Omit<RequestPoint, 'children'> & { readonly children?: readonly AnyPoint[] };

interface Placed {
  readonly number: string;
  readonly point: Point;
}

/** Nested points in reading order. Ids follow from the meeting and the number, so a repetition gives the same. */
const flattened = (points: readonly AnyPoint[], meetingId: string, itemIds: readonly string[], parent: Placed | null = null): readonly Placed[] =>
  points.flatMap((point, index) => {
    const number = `${parent ? `${parent.number}.` : ''}${index + 1}`;
    const { agenda } = point;
    ensure(agenda === null || agenda <= itemIds.length, 'meetings.agenda-item-unknown', {}, `points.${index}.agenda`);
    const placed: Placed = {
      number,
      point: {
        pointId: derivedId(meetingId, 'point', number),
        parent: parent?.point.pointId ?? null,
        itemId: agenda === null ? null : itemIds[agenda - 1]!,
        ...contentOf(point),
      },
    };
    return [placed, ...flattened(point.children ?? [], meetingId, itemIds, placed)];
  });

/** From the nested draft of the request to the flat lists of the command. An item that was planned under the same title is that item. */
export const meetingFromRequest = (body: ImportMinutesRequest, meetingId: string, planned: readonly AgendaItem[]) => {
  const { meetingId: _meetingId, number, agenda, points, tasks, next, ...rest } = body;
  const left = new Map(planned.map((item) => [item.title, item.itemId]));
  const items = agenda.map(({ title }, index) => {
    const itemId = left.get(title) ?? derivedId(meetingId, 'item', index + 1);
    left.delete(title);
    return { itemId, title, origin: null, papers: [] };
  });
  const placed = flattened(points, meetingId, items.map(({ itemId }) => itemId));
  const pointOf = (wanted: string, index: number): Point => {
    const found = placed.find((one) => one.number === wanted);
    ensure(found, 'meetings.point-unknown', { point: wanted }, `tasks.${index}.point`);
    return found.point;
  };
  return {
    ...rest,
    wantedNumber: number,
    agenda: items,
    points: placed.map(({ point }) => point),
    tasks: tasks.map(({ point: wanted, title, ...task }, index) => {
      const point = wanted === null ? null : pointOf(wanted, index);
      return {
        ...task,
        taskId: derivedId(meetingId, 'task', index + 1),
        pointId: point?.pointId ?? null,
        // The schema lets no task through that has neither words of its own nor a point.
        title: title ?? titleFrom(point!.text),
      };
    }),
    next: next && { ...next, nextMeetingId: derivedId(meetingId, 'next-meeting') },
  };
};
