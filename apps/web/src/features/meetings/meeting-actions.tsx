import { approveMinutesRequest, cancelMeetingRequest, convokeMeetingRequest, emptyRequest, returnMinutesRequest, submitMinutesRequest } from '@triada/meetings-contracts';
import { DateField, SelectField, TextArea, TextField } from '@triada/web-ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { usePersonOptions } from '../../shared/person-options';
import type { Meeting } from './types';

/** The next steps of a meeting and of its minutes; only those that its state allows. */
export const MeetingActions = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const { status, minutes } = meeting;
  return (
    <>
      {status === 'planned' && <Convoke meeting={meeting} />}
      {status === 'convoked' && <Hold meeting={meeting} />}
      {(status === 'planned' || status === 'convoked') && <Cancel meeting={meeting} />}
      {status === 'held' && (minutes === 'none' || minutes === 'draft') && <Submit meeting={meeting} />}
      {minutes === 'submitted' && <Approve meeting={meeting} />}
      {minutes === 'submitted' && <Return meeting={meeting} />}
      {minutes === 'approved' && <Publish meeting={meeting} />}
    </>
  );
};

interface Props {
  readonly meeting: Meeting;
}
const subjectOf = ({ regionId, groupId }: Meeting) => ({ region: regionId, group: groupId ?? undefined });

const Convoke = ({ meeting }: Props) => {
  const { meetingActs } = useMessages();
  const { convoke: act, planMeeting } = meetingActs;
  return (
    <DialogButton look="primary" label={act.label} operation="ConvokeMeeting" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm
          method="post"
          path="/meetings/meetings/{meetingId}/convocation"
          params={{ meetingId: meeting.meetingId }}
          schema={convokeMeetingRequest}
          initial={{ date: meeting.date, time: meeting.time, venue: meeting.venue, urgency: null as string | null }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <>
              <div className="tr-fields-beside">
                <DateField bind={form.field('date')} label={planMeeting.date} required />
                <TextField bind={form.field('time')} label={planMeeting.time} type="time" required />
              </div>
              <TextField bind={form.field('venue')} label={planMeeting.venue} required />
              <TextField bind={form.field('urgency')} label={act.urgency} hint={act.urgencyHint} />
            </>
          )}
        </CommandForm>
      )}
    </DialogButton>
  );
};

const Hold = ({ meeting }: Props) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.hold;
  return (
    <DialogButton look="primary" label={act.label} operation="HoldMeeting" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm method="post" path="/meetings/meetings/{meetingId}/opening" params={{ meetingId: meeting.meetingId }} schema={emptyRequest} initial={{}} submitLabel={act.label} done={act.done} close={close}>
          {() => null}
        </CommandForm>
      )}
    </DialogButton>
  );
};

const Cancel = ({ meeting }: Props) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.cancel;
  return (
    <DialogButton look="quiet" label={act.label} operation="CancelMeeting" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm method="post" path="/meetings/meetings/{meetingId}/cancellation" params={{ meetingId: meeting.meetingId }} schema={cancelMeetingRequest} initial={{ reason: '' }} submitLabel={act.label} done={act.done} close={close}>
          {(form) => <TextField bind={form.field('reason')} label={act.reason} required />}
        </CommandForm>
      )}
    </DialogButton>
  );
};

const Submit = ({ meeting }: Props) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.submit;
  const people = usePersonOptions(meeting.regionId);
  return (
    <DialogButton look="primary" label={act.label} operation="SubmitMinutes" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm method="post" path="/meetings/meetings/{meetingId}/minutes/submission" params={{ meetingId: meeting.meetingId }} schema={submitMinutesRequest} initial={{ authorId: meeting.authorId ?? '' }} submitLabel={act.label} done={act.done} close={close}>
          {(form) => <SelectField bind={form.field('authorId')} label={act.author} required options={people} />}
        </CommandForm>
      )}
    </DialogButton>
  );
};

const Approve = ({ meeting }: Props) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.approve;
  const people = usePersonOptions(meeting.regionId);
  return (
    <DialogButton look="primary" label={act.label} operation="ApproveMinutes" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm method="post" path="/meetings/meetings/{meetingId}/minutes/approval" params={{ meetingId: meeting.meetingId }} schema={approveMinutesRequest} initial={{ verifierId: '' }} submitLabel={act.label} done={act.done} close={close}>
          {(form) => <SelectField bind={form.field('verifierId')} label={act.verifier} hint={act.hint} required options={people} />}
        </CommandForm>
      )}
    </DialogButton>
  );
};

const Return = ({ meeting }: Props) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.return;
  return (
    <DialogButton label={act.label} operation="ReturnMinutes" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm method="post" path="/meetings/meetings/{meetingId}/minutes/return" params={{ meetingId: meeting.meetingId }} schema={returnMinutesRequest} initial={{ reason: '' }} submitLabel={act.label} done={act.done} close={close}>
          {(form) => <TextArea bind={form.field('reason')} label={act.reason} required />}
        </CommandForm>
      )}
    </DialogButton>
  );
};

const Publish = ({ meeting }: Props) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.publish;
  return (
    <DialogButton look="primary" label={act.label} operation="PublishMinutes" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm method="post" path="/meetings/meetings/{meetingId}/minutes/publication" params={{ meetingId: meeting.meetingId }} schema={emptyRequest} initial={{}} submitLabel={act.label} done={act.done} close={close}>
          {() => <p>{act.confirm}</p>}
        </CommandForm>
      )}
    </DialogButton>
  );
};
