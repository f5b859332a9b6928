import { revisePointRequest } from '@triada/meetings-contracts';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { isOpen, subjectOf } from './open-minutes';
import { PointFields } from './point-fields';
import { pointBody, pointPlace, pointValues } from './point-values';
import type { Meeting, MinutesPoint } from './types';

interface Props {
  readonly meeting: Meeting;
  readonly point: MinutesPoint;
}

/** A point of the draft may be reworded, and its task given to somebody else or another last day. */
export const ChangePoint = ({ meeting, point }: Props) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.changePoint;
  if (!isOpen(meeting)) return null;
  return (
    <div className="tr-no-print">
      <DialogButton size="s" look="quiet" wide label={act.label} accessibleLabel={act.of(point.number)} title={act.of(point.number)} operation="RevisePoint" subject={subjectOf(meeting)}>
        {(close) => <ChangePointForm meeting={meeting} point={point} close={close} />}
      </DialogButton>
    </div>
  );
};

const ChangePointForm = ({ meeting, point, close }: Props & { readonly close: () => void }) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.changePoint;
  const { tags, speaker, agreedBy, offer, scope, pointId } = point;
  const task = meeting.tasks.find((one) => one.pointId === pointId);
  return (
    <CommandForm
      method="put"
      path="/meetings/meetings/{meetingId}/points/{pointId}"
      params={{ meetingId: meeting.meetingId, pointId }}
      schema={revisePointRequest}
      initial={pointValues(point, task)}
      // What this form does not show stays as it is.
      shape={(values) => ({ ...pointBody(values), tags, speaker, agreedBy, offer, scope })}
      place={pointPlace}
      submitLabel={act.save}
      done={act.done}
      close={close}
    >
      {(form) => <PointFields meeting={meeting} form={form} placed />}
    </CommandForm>
  );
};
