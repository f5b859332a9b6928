import { settleCheckRequest } from '@triada/meetings-contracts';
import { Notice, TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import type { NameOf } from '../../shared/people';
import type { Meeting } from './types';

/** What the product noticed in the draft and somebody has to look at before approval. */
export const Checks = ({ meeting, nameOf }: { readonly meeting: Meeting; readonly nameOf: NameOf }) => {
  const { meetings: text, meetingActs } = useMessages();
  const open = meeting.checks.filter(({ settled }) => settled === null);
  if (open.length === 0) return null;
  const numberOf = (pointId: string) => meeting.points.find((point) => point.pointId === pointId)?.number ?? '';
  return (
    <Notice tone="warning" title={text.checks}>
      <ul>
        {open.map((check) => (
          <li key={check.checkId}>
            <a href={`#bod-${numberOf(check.pointId)}`}>{text.point(numberOf(check.pointId))}</a>: {text.checkKinds[check.kind] ?? check.kind}
            {check.party?.personId && ` (${nameOf(check.party.personId)})`}{' '}
            <DialogButton
              size="s"
              look="quiet"
              label={meetingActs.settle.label}
              accessibleLabel={`${meetingActs.settle.label}: ${text.point(numberOf(check.pointId))}`}
              operation="SettleCheck"
              subject={{ region: meeting.regionId, group: meeting.groupId ?? undefined }}
            >
              {(close) => (
                <CommandForm
                  method="post"
                  path="/meetings/meetings/{meetingId}/checks/{checkId}/settlement"
                  params={{ meetingId: meeting.meetingId, checkId: check.checkId }}
                  schema={settleCheckRequest}
                  initial={{ outcome: '' }}
                  submitLabel={meetingActs.settle.label}
                  done={meetingActs.settle.done}
                  close={close}
                >
                  {(form) => <TextField bind={form.field('outcome')} label={meetingActs.settle.outcome} required />}
                </CommandForm>
              )}
            </DialogButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
