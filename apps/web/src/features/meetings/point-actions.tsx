import { issueErratumRequest } from '@triada/meetings-contracts';
import { DateField, SelectField, TextArea, TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { usePersonOptions } from '../../shared/person-options';
import type { NameOf } from '../../shared/people';
import type { Meeting, MinutesPoint } from './types';

interface Props {
  readonly meeting: Meeting;
  readonly point: MinutesPoint;
  readonly nameOf: NameOf;
}

/** An approved point changes by an erratum only: the old words stay readable beside the new ones. */
export const PointActions = ({ meeting, point }: Props) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.erratum;
  if (!meeting.final) return null;
  return (
    <div className="tr-no-print">
      <DialogButton
        size="s"
        look="quiet"
        label={act.label}
        accessibleLabel={act.of(point.number)}
        title={act.of(point.number)}
        operation="IssueErratum"
        subject={{ region: meeting.regionId, group: meeting.groupId ?? undefined }}
      >
        {(close) => <ErratumForm meeting={meeting} point={point} close={close} />}
      </DialogButton>
    </div>
  );
};

const ErratumForm = ({ meeting, point, close }: Omit<Props, 'nameOf'> & { readonly close: () => void }) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.erratum;
  const people = usePersonOptions(meeting.regionId);
  return (
    <CommandForm
      method="post"
      path="/meetings/meetings/{meetingId}/errata"
      params={{ meetingId: meeting.meetingId }}
      schema={issueErratumRequest}
      initial={{ pointId: point.pointId, oldWording: '', newWording: '', reason: '', authorId: '', effectiveFrom: null as string | null }}
      submitLabel={act.label}
      done={act.done}
      close={close}
      note={point.correctedText ?? point.text}
    >
      {(form) => (
        <>
          <TextArea bind={form.field('oldWording')} label={act.old} hint={act.oldHint} rows={2} required />
          <TextArea bind={form.field('newWording')} label={act.new} rows={2} required />
          <TextField bind={form.field('reason')} label={act.reason} required />
          <SelectField bind={form.field('authorId')} label={act.author} required options={people} />
          <DateField bind={form.field('effectiveFrom')} label={act.from} hint={act.fromHint} />
        </>
      )}
    </CommandForm>
  );
};
