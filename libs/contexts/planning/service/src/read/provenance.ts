import type { provenanceResponse } from '@triada/planning-contracts';
import type { Source } from '@triada/planning-domain';
import type { Views } from '@triada/platform';
import type { z } from 'zod';
import { approvedMinutesIntake, type KnownMinutes } from '../intake/approved-minutes.intake';
import { groupNamesOf, named, organisationsOf } from './names';

type Provenance = z.input<typeof provenanceResponse>;

const nothing = { meeting: null, point: null, attendees: [] };

/** D075: what has no source says so. */
const noSource: Provenance = { source: 'no-source', note: { cs: 'bez zdroje', en: 'no source' }, ...nothing };

const unknownMeeting: Provenance = {
  source: 'unknown-meeting',
  note: { cs: 'zápis z uvedeného jednání zatím nebyl schválen', en: 'the minutes of the named meeting are not approved yet' },
  ...nothing,
};

/** Answers for many sources with one look into the minutes, groups and organisations. */
export const provenancesOf = async (
  views: Views,
  sources: readonly (Source | null)[],
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

  const told = ({ meetingId, groupId, number, date, hash, points, attendees }: KnownMinutes, { pointId }: Source): Provenance => {
    const point = points.find((known) => known.pointId === pointId);
    return {
      source: 'minutes',
      note: null,
      meeting: { meetingId, groupId, groupName: groupName(groupId), number, date, hash },
      point: point ? { pointId, number: point.number, type: point.type, text: point.text } : null,
      attendees: attendees.map(({ personId, side, organisationId, municipality }) => ({
        personId,
        side,
        organisation: organisation(organisationId),
        municipality: municipality === null ? null : named(municipality),
      })),
    };
  };

  return (source) => {
    if (!source) return noSource;
    const known = minutes.get(source.meetingId);
    return known ? told(known, source) : unknownMeeting;
  };
};
