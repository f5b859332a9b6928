import { admitMemberRequest } from '@triada/meetings-contracts';
import { DateField, SelectField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { municipalityName } from '../../shared/names';
import { useOrganisations } from '../../shared/organisations';
import { usePersonOptions } from '../../shared/person-options';
import { useRegionMunicipalities } from '../../shared/region';

interface Props {
  readonly regionId: string;
  readonly groupId: string;
}

export const AdmitMember = ({ regionId, groupId }: Props) => {
  const { meetingActs } = useMessages();
  return (
    <DialogButton label={meetingActs.admit.label} operation="AdmitMember" subject={{ region: regionId, group: groupId }}>
      {(close) => <AdmitForm regionId={regionId} groupId={groupId} close={close} />}
    </DialogButton>
  );
};

const AdmitForm = ({ regionId, groupId, close }: Props & { readonly close: () => void }) => {
  const { meetingActs, meetings: text } = useMessages();
  const act = meetingActs.admit;
  const people = usePersonOptions(regionId);
  const { options: organisations } = useOrganisations();
  const municipalities = useRegionMunicipalities(regionId);
  return (
    <CommandForm
      method="post"
      path="/meetings/groups/{groupId}/seats"
      params={{ groupId }}
      schema={admitMemberRequest}
      initial={{
        personId: '',
        side: '',
        commissionerKind: null as string | null,
        organisationId: null as string | null,
        municipality: null as string | null,
        role: 'member',
        from: null as string | null,
      }}
      submitLabel={act.label}
      done={act.done}
      close={close}
    >
      {(form) => (
        <>
          <SelectField bind={form.field('personId')} label={act.person} hint={act.personHint} required options={people} />
          <SelectField
            bind={form.field('side')}
            label={act.side}
            required
            options={(['commissioner', 'provider', 'user', 'other'] as const).map((value) => ({ value, label: text.sides[value] }))}
          />
          {form.values.side === 'commissioner' && (
            <SelectField
              bind={form.field('commissionerKind')}
              label={act.commissionerKind}
              required
              options={(['municipality', 'town', 'region', 'state'] as const).map((value) => ({ value, label: text.commissionerKinds[value] }))}
            />
          )}
          <SelectField bind={form.field('municipality')} label={act.municipality} options={municipalities.map((code) => ({ value: code, label: municipalityName(code) }))} />
          <SelectField bind={form.field('organisationId')} label={act.organisation} options={organisations} />
          <SelectField
            bind={form.field('role')}
            label={act.role}
            required
            options={(['member', 'chair', 'substitute', 'guest'] as const).map((value) => ({ value, label: text.seatRoles[value] }))}
          />
          <DateField bind={form.field('from')} label={act.from} />
        </>
      )}
    </CommandForm>
  );
};
