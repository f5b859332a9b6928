import { vacateSeatRequest } from '@triada/meetings-contracts';
import { DateField, Empty, Table, TextField, useFormat } from '@triada/web-ui';
import { useMemo } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { municipalityName } from '../../shared/names';
import { useOrganisations } from '../../shared/organisations';
import { usePeople } from '../../shared/people';
import type { Member } from './types';

interface Props {
  readonly regionId: string;
  readonly groupId: string;
}

/** Who sits in the group now, for which side and on whose behalf. */
export const MembersTable = ({ regionId, groupId }: Props) => {
  const { meetings: text } = useMessages();
  const members = useView('/meetings/groups/{groupId}/members', { groupId });
  return (
    <Loaded query={members}>
      {({ items }) => (items.length === 0 ? <Empty title={text.noMembers} /> : <Rows regionId={regionId} groupId={groupId} members={items} />)}
    </Loaded>
  );
};

const Rows = ({ regionId, groupId, members }: Props & { readonly members: readonly Member[] }) => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  const { nameOf: organisationName } = useOrganisations();
  const nameOf = usePeople(useMemo(() => members.map(({ personId }) => personId), [members]));
  const behalf = ({ municipality, organisationId }: Member) =>
    [municipality && municipalityName(municipality), organisationName(organisationId)].filter(Boolean).join(', ');
  return (
    <Table
      caption={text.members}
      captionHidden
      rows={members}
      rowKey={({ seatId }) => seatId}
      columns={[
        { id: 'person', title: text.person, header: true, sort: ({ personId }) => nameOf(personId), cell: ({ personId }) => nameOf(personId) },
        {
          id: 'side',
          title: text.side,
          sort: ({ side }) => text.sides[side],
          cell: ({ side, commissionerKind }) => `${text.sides[side]}${commissionerKind ? ` (${text.commissionerKinds[commissionerKind]})` : ''}`,
        },
        { id: 'behalf', title: text.forWhom, sort: behalf, cell: behalf },
        { id: 'role', title: text.role, sort: ({ role }) => text.seatRoles[role], cell: ({ role }) => text.seatRoles[role] },
        {
          id: 'mandate',
          title: text.mandate,
          sort: ({ from }) => from,
          cell: ({ from, to, officeId }) => (
            <>
              {format.range(from, to)} {officeId && <span className="tr-small">({text.onOffice})</span>}
            </>
          ),
        },
        { id: 'act', title: '', cell: (member) => <VacateSeat regionId={regionId} groupId={groupId} member={member} name={nameOf(member.personId)} /> },
      ]}
    />
  );
};

const VacateSeat = ({ regionId, groupId, member, name }: Props & { readonly member: Member; readonly name: string }) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.vacate;
  if (member.to !== null) return null;
  return (
    <DialogButton size="s" look="quiet" label={act.label} accessibleLabel={act.of(name)} title={act.of(name)} operation="VacateSeat" subject={{ region: regionId, group: groupId }}>
      {(close) => (
        <CommandForm
          method="post"
          path="/meetings/groups/{groupId}/seats/{seatId}/end"
          params={{ groupId, seatId: member.seatId }}
          schema={vacateSeatRequest}
          initial={{ to: null as string | null, reason: '' }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <>
              <DateField bind={form.field('to')} label={act.to} />
              <TextField bind={form.field('reason')} label={act.reason} required />
            </>
          )}
        </CommandForm>
      )}
    </DialogButton>
  );
};
