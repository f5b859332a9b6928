import { Section, Table } from '@triada/web-ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages';
import { municipalityName } from '../../shared/names';
import { useOrganisations } from '../../shared/organisations';
import type { NameOf } from '../../shared/people';
import type { Minutes, PublishedMinutes } from './types';

/** By name, for people of the region. */
export const Attendance = ({ minutes, nameOf, actions }: { readonly minutes: Minutes; readonly nameOf: NameOf; readonly actions?: ReactNode }) => {
  const { meetings: text } = useMessages();
  const { nameOf: organisationName } = useOrganisations();
  return (
    <Section title={text.attendance} actions={actions}>
      {minutes.headcount && <p>{text.headcount(minutes.headcount.total, minutes.headcount.approximate)}</p>}
      {minutes.attendees.length > 0 && (
        <Table
          caption={text.attendees}
          captionHidden
          rows={minutes.attendees}
          rowKey={({ personId }) => personId}
          columns={[
            { id: 'person', title: text.person, header: true, sort: ({ personId }) => nameOf(personId), cell: ({ personId }) => nameOf(personId) },
            { id: 'side', title: text.side, sort: ({ side }) => text.sides[side], cell: ({ side }) => text.sides[side] },
            {
              id: 'behalf',
              title: text.forWhom,
              cell: ({ municipality, organisationId }) => [municipality && municipalityName(municipality), organisationName(organisationId)].filter(Boolean).join(', '),
            },
            { id: 'presence', title: text.stateLabel, sort: ({ presence }) => presence, cell: ({ presence }) => (presence === 'present' ? text.present : text.apologised) },
          ]}
        />
      )}
    </Section>
  );
};

/** By side and organisation, for everybody (czech-domain 7.8). */
export const PublicAttendance = ({ attendance }: { readonly attendance: PublishedMinutes['attendance'] }) => {
  const { meetings: text } = useMessages();
  const { nameOf: organisationName } = useOrganisations();
  if (attendance.length === 0) return null;
  return (
    <Section title={text.attendance}>
      <Table
        caption={text.attendees}
        captionHidden
        rows={attendance}
        rowKey={({ side, organisationId, municipality }) => `${side}-${organisationId}-${municipality}`}
        columns={[
          {
            id: 'behalf',
            title: text.forWhom,
            header: true,
            cell: ({ side, municipality, organisationId }) =>
              [municipality && municipalityName(municipality), organisationName(organisationId)].filter(Boolean).join(', ') || text.sides[side],
          },
          { id: 'side', title: text.side, sort: ({ side }) => text.sides[side], cell: ({ side }) => text.sides[side] },
          { id: 'count', title: text.count, align: 'end', sort: ({ count }) => count, cell: ({ count }) => text.attendanceCount(count) },
        ]}
      />
    </Section>
  );
};
