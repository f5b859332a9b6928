import { recordPointRequest } from '@triada/meetings-contracts';
import { useState } from 'react';
import { useCommand } from '../../api/use-command';
import { useMessages } from '../../messages';
import { CommandForm } from '../../shared/command-form';
import { DialogButton } from '../../shared/dialog-button';
import { isOpen, subjectOf } from './open-minutes';
import { PointFields } from './point-fields';
import { pointBody, pointPlace, pointValues } from './point-values';
import type { Meeting } from './types';

export const AddPoint = ({ meeting }: { readonly meeting: Meeting }) => {
  const { meetingActs } = useMessages();
  if (!isOpen(meeting)) return null;
  return (
    <DialogButton size="s" look="primary" wide label={meetingActs.addPoint.label} operation="RecordPoint" subject={subjectOf(meeting)}>
      {(close) => <AddPointForm meeting={meeting} close={close} />}
    </DialogButton>
  );
};

const AddPointForm = ({ meeting, close }: { readonly meeting: Meeting; readonly close: () => void }) => {
  const { meetingActs } = useMessages();
  const act = meetingActs.addPoint;
  const { send: remove } = useCommand('delete', '/meetings/meetings/{meetingId}/points/{pointId}');
  const { meetingId } = meeting;
  // The id is drawn here, so that the point can be taken back.
  const [pointId] = useState(() => crypto.randomUUID());
  return (
    <CommandForm
      method="post"
      path="/meetings/meetings/{meetingId}/points"
      params={{ meetingId }}
      schema={recordPointRequest}
      initial={{ ...pointValues(), pointId, parent: null as string | null }}
      shape={pointBody}
      place={pointPlace}
      submitLabel={act.label}
      done={act.done}
      undo={() => void remove({ meetingId, pointId }, {}, { done: act.undo })}
      // A point with a task is not taken back: somebody may have been told of the task already.
      undoable={({ task }) => task === null}
      close={close}
    >
      {(form) => <PointFields meeting={meeting} form={form} />}
    </CommandForm>
  );
};
