import { recordAttendanceRequest } from '@triada/meetings-contracts';
import { ListField, Loading, RadioField, SelectField } from '@triada/web-ui';
import { useMemo } from 'react';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { useOrganisations } from '../../shared/organisations';
import { usePersonOptions } from '../../shared/person-options';
import { usePeople, type NameOf } from '../../shared/people';
import type { Meeting } from './types';

interface Props {
  readonly meeting: Meeting;
  readonly nameOf: NameOf;
}

interface Row {
  readonly personId: string;
  readonly presence: 'present' | 'apologised' | 'absent';
  readonly organisationId: string | null;
}

export const RecordAttendance = ({ meeting }: Props) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.attendance;
  if (meeting.status !== 'held' || meeting.final) return null;
  return (
    <DialogButton size="s" wide label={act.label} operation="RecordAttendance" subject={{ region: meeting.regionId, group: meeting.groupId ?? undefined }}>
      {(close) => (meeting.groupId ? <OfGroup meeting={meeting} groupId={meeting.groupId} close={close} /> : <AttendanceForm meeting={meeting} seats={[]} close={close} />)}
    </DialogButton>
  );
};

const OfGroup = ({ meeting, groupId, close }: { readonly meeting: Meeting; readonly groupId: string; readonly close: () => void }) => {
  const members = useView('/meetings/groups/{groupId}/members', { groupId, asOf: meeting.date ?? undefined });
  if (!members.data) return <Loading />;
  return <AttendanceForm meeting={meeting} seats={members.data.items.map(({ personId }) => personId)} close={close} />;
};

/** Members are filled in; who is neither present nor apologised is left out of the request. */
const AttendanceForm = ({ meeting, seats, close }: { readonly meeting: Meeting; readonly seats: readonly string[]; readonly close: () => void }) => {
  const { meetingActs, meetings: text } = useMessages();
  const act = meetingActs.attendance;
  const people = usePersonOptions(meeting.regionId);
  const { options: organisations } = useOrganisations();
  const recorded = new Map(meeting.attendees.map((attendee) => [attendee.personId, attendee]));
  const ids = useMemo(() => [...new Set([...seats, ...meeting.attendees.map(({ personId }) => personId)])], [meeting.attendees, seats]);
  const nameOf = usePeople(ids);
  const members = ids.filter((id) => seats.includes(id));
  const initial = {
    members: members.map((personId): Row => ({ personId, presence: recorded.get(personId)?.presence ?? 'absent', organisationId: null })),
    guests: meeting.attendees
      .filter(({ personId }) => !seats.includes(personId))
      .map(({ personId, presence, organisationId }): Row => ({ personId, presence, organisationId })),
  };
  return (
    <CommandForm
      method="post"
      path="/meetings/meetings/{meetingId}/attendance"
      params={{ meetingId: meeting.meetingId }}
      schema={recordAttendanceRequest}
      initial={initial}
      shape={({ members: own, guests }) => ({
        attendees: [...own, ...guests].filter(({ presence }) => presence !== 'absent').map(({ organisationId, ...row }) => ({ ...row, ...(organisationId && { organisationId }) })),
      })}
      submitLabel={act.label}
      done={act.done}
      note={act.hint}
      close={close}
    >
      {(form) => (
        <>
          {form.values.members.map(({ personId }, index) => (
            <RadioField
              key={personId}
              bind={form.at(`members.${index}.presence`)}
              label={act.presence(nameOf(personId))}
              options={[
                { value: 'present', label: text.present },
                { value: 'apologised', label: text.apologised },
                { value: 'absent', label: act.absent },
              ]}
            />
          ))}
          <ListField
            bind={form.at('guests')}
            label={act.guest}
            addLabel={act.addGuest}
            rowLabel={(index) => `${act.guest} ${index + 1}`}
            fresh={() => ({ personId: '', presence: 'present', organisationId: null })}
          >
            {(_index, path) => (
              <>
                <SelectField bind={form.at(`${path}.personId`)} label={text.person} required options={people} />
                <SelectField bind={form.at(`${path}.organisationId`)} label={text.forWhom} options={organisations} />
              </>
            )}
          </ListField>
        </>
      )}
    </CommandForm>
  );
};
