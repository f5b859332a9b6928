import { dissolveGroupRequest, renewGroupRequest, suspendGroupRequest } from '@triada/meetings-contracts';
import { TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import type { Group } from './types';

interface Props {
  readonly regionId: string;
  readonly groupId: string;
  readonly state: Group['state'];
}

/** A group is suspended, renewed, dissolved; its history stays (D047). */
export const GroupLifecycle = ({ regionId, groupId, state }: Props) => (
  <>
    {state === 'active' && <Step regionId={regionId} groupId={groupId} what="suspend" />}
    {state === 'suspended' && <Step regionId={regionId} groupId={groupId} what="renew" />}
    {(state === 'active' || state === 'suspended') && <Step regionId={regionId} groupId={groupId} what="dissolve" />}
  </>
);

const steps = {
  suspend: { operation: 'SuspendGroup', path: '/meetings/groups/{groupId}/suspension', schema: suspendGroupRequest },
  renew: { operation: 'RenewGroup', path: '/meetings/groups/{groupId}/renewal', schema: renewGroupRequest },
  dissolve: { operation: 'DissolveGroup', path: '/meetings/groups/{groupId}/dissolution', schema: dissolveGroupRequest },
} as const;

const Step = ({ regionId, groupId, what }: Omit<Props, 'state'> & { readonly what: keyof typeof steps }) => {
  const { meetingActs } = useMessages();
  const act = meetingActs[what];
  const { operation, path, schema } = steps[what];
  return (
    <DialogButton look={what === 'renew' ? 'primary' : 'quiet'} label={act.label} operation={operation} subject={{ region: regionId, group: groupId }}>
      {(close) => (
        <CommandForm method="post" path={path} params={{ groupId }} schema={schema} initial={{ reason: '' }} submitLabel={act.label} done={act.done} close={close}>
          {(form) => <TextField bind={form.field('reason')} label={act.reason} required />}
        </CommandForm>
      )}
    </DialogButton>
  );
};
