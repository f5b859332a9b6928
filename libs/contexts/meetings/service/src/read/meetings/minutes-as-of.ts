import { pragueDate } from '@triada/kernel';
import { numbered, type Party } from '@triada/meetings-domain';
import type { Moment } from '../groups/group-as-of';
import { itemOf } from './meeting-item';
import type { MeetingDocument } from './meeting.projection';

type Erratum = MeetingDocument['state']['errata'][number];

/** Errata in effect on the day, as far as they were known. */
const errataAt = ({ errataRecordedAt, state }: MeetingDocument, { asOf, knownAt }: Moment): readonly Erratum[] =>
  state.errata.filter(({ effectiveFrom, erratumId }) => {
    const recordedAt = errataRecordedAt[erratumId] ?? '';
    const known = knownAt === null || (knownAt.length === 10 ? pragueDate(recordedAt) <= knownAt : recordedAt <= new Date(knownAt).toISOString());
    return known && effectiveFrom <= asOf;
  });

const agendaOf = ({ convocation, state }: MeetingDocument) =>
  state.agenda.map((item, index) => ({
    ...item,
    number: index + 1,
    papers: item.papers.map((paper) => ({
      ...paper,
      sent: convocation?.papers.find(({ itemId, title }) => itemId === item.itemId && title === paper.title)?.version ?? null,
    })),
  }));

/**
 * D077, X13: before the day of effect the wording as approved, after it both. D093: `final` says whether the text was approved by
 * that day.
 */
export const minutesAsOf = (document: MeetingDocument, moment: Moment) => {
  const { state } = document;
  const errata = errataAt(document, moment);
  const { approval } = state;
  return {
    ...itemOf(document),
    asOf: moment.asOf,
    final: approval !== null && approval.on <= moment.asOf,
    agenda: agendaOf(document),
    attendees: state.attendees,
    headcount: state.headcount,
    points: numbered(state.points).map((point) => {
      const own = errata.filter(({ pointId }) => pointId === point.pointId);
      return { ...point, correctedText: own.at(-1)?.newText ?? null, errata: own, answered: state.answered.includes(point.pointId) };
    }),
    resolutions: state.resolutions,
    tasks: state.tasks.map((task) => ({ ...task, meetingId: document.id, groupId: state.groupId })),
    next: state.next,
    authorId: state.author?.personId ?? null,
    approval,
  };
};

/** Who was there, counted by side and organisation: what everybody may know (czech-domain 7.8). */
export const attendanceOf = ({ state }: MeetingDocument) => {
  const counts = new Map<string, { side: (typeof state.attendees)[number]['side']; organisationId: string | null; municipality: string | null; count: number }>();
  for (const { side, organisationId, municipality, presence } of state.attendees) {
    if (presence !== 'present') continue;
    const key = [side, organisationId, municipality].join('/');
    counts.set(key, { side, organisationId, municipality, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
};

const organisationOf = (party: Party | null): Party | null => (party?.organisationId ? { organisationId: party.organisationId } : null);

/** The reading view without persons beside the text; in the text they are references, which the public sees as „N. N.“. */
export const withoutPersons = (minutes: ReturnType<typeof minutesAsOf>) => ({
  ...minutes,
  points: minutes.points.map((point) => ({
    ...point,
    speaker: organisationOf(point.speaker),
    proposer: organisationOf(point.proposer),
    agreedBy: point.agreedBy && { ...point.agreedBy, parties: point.agreedBy.parties.flatMap((party) => organisationOf(party) ?? []) },
    offer: point.offer && { ...point.offer, offeredBy: organisationOf(point.offer.offeredBy) ?? {} },
  })),
});
