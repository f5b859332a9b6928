import type { GroupAsOf } from './group-as-of';

const bodyOf = ({ groupId, name, kind, state, parent, members }: GroupAsOf) => ({
  groupId,
  name,
  kind,
  state,
  parent,
  seats: members.map(({ seatId, personId, side, role, organisationId, municipality }) => ({ seatId, personId, side, role, organisationId, municipality })),
});

type Body = ReturnType<typeof bodyOf>;
const named = ({ groupId, name }: Body) => ({ groupId, name });

/** Bodies that are part of the structure on the day. */
export const bodiesOf = (groups: readonly GroupAsOf[]): readonly Body[] => groups.filter(({ state }) => state !== 'dissolved').map(bodyOf);

/** D105: what the later structure has, lacks and has changed against the earlier one. */
export const comparedWith = (day: string, before: readonly Body[], after: readonly Body[]) => {
  const old = new Map(before.map((body) => [body.groupId, body]));
  const current = new Set(after.map(({ groupId }) => groupId));
  const changed = after.flatMap((body) => {
    const earlier = old.get(body.groupId);
    if (!earlier) return [];
    const [had, has] = [earlier.seats.map(({ seatId }) => seatId), body.seats.map(({ seatId }) => seatId)];
    const seatsAdded = has.filter((seatId) => !had.includes(seatId));
    const seatsGone = had.filter((seatId) => !has.includes(seatId));
    const same = earlier.name === body.name && earlier.state === body.state && seatsAdded.length + seatsGone.length === 0;
    return same ? [] : [{ ...named(body), before: earlier.name, seatsAdded, seatsGone }];
  });
  return {
    with: day,
    added: after.filter(({ groupId }) => !old.has(groupId)).map(named),
    gone: before.filter(({ groupId }) => !current.has(groupId)).map(named),
    changed,
  };
};
