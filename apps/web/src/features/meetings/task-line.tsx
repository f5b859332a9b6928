import { useFormat } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useOrganisations } from '../../shared/organisations';
import type { NameOf } from '../../shared/people';
import type { MeetingTask } from './types';

/** Whose a task is and by when. */
export const TaskLine = ({ task, nameOf }: { readonly task: Pick<MeetingTask, 'owner' | 'due'>; readonly nameOf: NameOf }) => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  const { nameOf: organisationName } = useOrganisations();
  const { owner, due } = task;
  const who = [owner.personId && nameOf(owner.personId), organisationName(owner.organisationId)].filter(Boolean).join(', ');
  return (
    <>
      {text.taskOwner}: {who}
      {due && ` · ${text.due}: ${format.day(due)}`}
    </>
  );
};
