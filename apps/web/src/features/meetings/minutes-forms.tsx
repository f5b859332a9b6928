import { setNextMeetingRequest, voteOnResolutionRequest } from '@triada/meetings-contracts';
import { DateField, NumberField, SelectField, TextArea, TextField } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useCodeOptions } from '../../shared/code-options';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { isOpen, pointOptions, subjectOf } from './open-minutes';
import type { Meeting } from './types';

export const VoteOnResolution = ({ meeting }: { readonly meeting: Meeting }) => {
  const { meetingActs, meetings: text } = useMessages();
  const act = meetingActs.vote;
  const verbs = useCodeOptions('resolution-verbs', 'list');
  if (!isOpen(meeting)) return null;
  return (
    <DialogButton size="s" label={act.label} operation="VoteOnResolution" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm
          method="post"
          path="/meetings/meetings/{meetingId}/resolutions"
          params={{ meetingId: meeting.meetingId }}
          schema={voteOnResolutionRequest}
          initial={{ number: '', verb: '', text: '', pointId: null as string | null, votes: { for: '' as number | string, against: 0 as number | string, abstained: 0 as number | string } }}
          submitLabel={act.label}
          done={act.done}
          close={close}
        >
          {(form) => (
            <>
              <div className="tr-fields-beside">
                <TextField bind={form.field('number')} label={act.number} required />
                <SelectField bind={form.field('verb')} label={act.verb} required options={verbs} />
              </div>
              <TextArea bind={form.field('text')} label={act.text} required />
              <SelectField bind={form.field('pointId')} label={act.point} options={pointOptions(meeting, text.point)} />
              <div className="tr-fields-beside">
                <NumberField bind={form.at('votes.for')} label={act.for} required />
                <NumberField bind={form.at('votes.against')} label={act.against} required />
                <NumberField bind={form.at('votes.abstained')} label={act.abstained} required />
              </div>
            </>
          )}
        </CommandForm>
      )}
    </DialogButton>
  );
};

export const SetNextMeeting = ({ meeting }: { readonly meeting: Meeting }) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.planMeeting;
  if (meeting.status !== 'held' || meeting.final || meeting.next) return null;
  return (
    <DialogButton size="s" label={meetingActs.next.label} operation="SetNextMeeting" subject={subjectOf(meeting)}>
      {(close) => (
        <CommandForm
          method="post"
          path="/meetings/meetings/{meetingId}/next-meeting"
          params={{ meetingId: meeting.meetingId }}
          schema={setNextMeetingRequest}
          initial={{ date: '', time: null as string | null, venue: null as string | null }}
          submitLabel={meetingActs.next.label}
          done={meetingActs.next.done}
          close={close}
        >
          {(form) => (
            <>
              <div className="tr-fields-beside">
                <DateField bind={form.field('date')} label={act.date} required />
                <TextField bind={form.field('time')} label={act.time} type="time" />
              </div>
              <TextField bind={form.field('venue')} label={act.venue} />
            </>
          )}
        </CommandForm>
      )}
    </DialogButton>
  );
};
