import type { provenanceResponse } from '@triada/planning-contracts';
import type { Source } from '@triada/planning-domain';
import type { Views } from '@triada/platform';
import type { z } from 'zod';
import { approvedMinutesIntake, type KnownMinutes } from '../intake/approved-minutes.intake';
import { groupNamesOf, named, organisationsOf } from './names';

type Provenance = z.input<typeof provenanceResponse>;

const nothing = { meeting: null, point: null, attendance: [], attendees: null };

/** D075: what has no source says so. */
const noSource: Provenance = { source: 'no-source', note: { cs: 'bez zdroje', en: 'no source' }, ...nothing };

const unknownMeeting: Provenance = {
  source: 'unknown-meeting',
  note: { cs: 'zápis z uvedeného jednání zatím nebyl schválen', en: 'the minutes of the named meeting are not approved yet' },
  ...nothing,
};

/** How many were there, by side: what everybody may know. */
const attendanceOf = (attendees: KnownMinutes['attendees']) => {
  const sides = [...new Set(attendees.map(({ side }) => side))];
  return sides.map((side) => ({ side, count: attendees.filter((one) => one.side === side).length }));
};

/**
 * Answers for many sources with one look into the minutes, groups and organisations. Who is no insider of the region learns nobody's
 * id, and the words of a point only from published minutes.
 */
export const provenancesOf = async (
  views: Views,
  sources: readonly (Source | null)[],
  insider: boolean,
): Promise<(source: Source | null) => Provenance> => {
  const ids = [...new Set(sources.flatMap((source) => (source ? [source.meetingId] : [])))];
  const found = ids.length > 0 ? await views.of(approvedMinutesIntake).find({ where: { id: { in: ids } } }) : [];
  const minutes = new Map(found.map((known) => [known.id, known]));
  const groupName = await groupNamesOf(
    views,
    found.map(({ groupId }) => groupId),
  );
  const organisation = await organisationsOf(
    views,
    found.flatMap(({ attendees }) => attendees.map(({ organisationId }) => organisationId)),
  );

  const told = (
    { meetingId, groupId, number, date, hash, published, points, attendees }: KnownMinutes,
    { pointId }: Source,
  ): Provenance => {
    const point = points.find((known) => known.pointId === pointId);
    return {
      source: 'minutes',
      note: null,
      meeting: { meetingId, groupId, groupName: groupName(groupId), number, date, hash, published },
      point: point ? { pointId, number: point.number, type: point.type, text: insider || published ? point.text : null } : null,
      attendance: attendanceOf(attendees),
      attendees: insider
        ? attendees.map(({ personId, side, organisationId, municipality }) => ({
            personId,
            side,
            organisation: organisation(organisationId),
            municipality: municipality === null ? null : named(municipality),
          }))
        : null,
    };
  };

  return (source) => {
    if (!source) return noSource;
    const known = minutes.get(source.meetingId);
    return known ? told(known, source) : unknownMeeting;
  };
};
