import { Link } from '@tanstack/react-router';
import { ApiProblem } from '@triada/api-client';
import { Button, Empty, Loading, Page } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { ProblemNotice } from '../../api/problem-notice';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useCrumbs } from '../../shared/region';
import { useSession } from '../../session/session';
import { MeetingActions } from './meeting-actions';
import { MeetingBody } from './meeting-body';
import { MeetingMeta } from './meeting-meta';
import { useMeetingName } from './meeting-name';
import { PublishedBody } from './published-body';

interface Props {
  readonly regionId: string;
  readonly meetingId: string;
}

const notForThem = (error: Error | null): boolean => error instanceof ApiProblem && [401, 403].includes(error.status);

/** A meeting whole for people of the region; for everybody else its published minutes. */
export const MeetingPage = ({ regionId, meetingId }: Props): ReactElement => {
  const { meetings: text, directory } = useMessages();
  const { person } = useSession();
  const inside = useView('/meetings/meetings/{meetingId}', { meetingId }, { enabled: person !== null });
  const outside = person === null || notForThem(inside.error);
  const published = useView('/meetings/published-minutes/{meetingId}', { meetingId }, { enabled: outside });
  const nameOf = useMeetingName();
  const shown = outside ? published.data : inside.data;
  const error = outside ? published.error : inside.error;
  const unpublished = outside && error instanceof ApiProblem && error.status === 404;
  const crumbs = useCrumbs(
    regionId,
    <Link key="groups" to="/regiony/$regionId/skupiny" params={{ regionId }}>
      {text.title}
    </Link>,
  );
  return (
    <Page
      title={shown ? nameOf(shown) : text.meeting}
      breadcrumbs={crumbs}
      meta={shown && <MeetingMeta regionId={regionId} meeting={shown} />}
      actions={
        <>
          {!outside && inside.data && <MeetingActions meeting={inside.data} />}
          {shown && <Button onClick={() => window.print()}>{directory.print}</Button>}
        </>
      }
    >
      {unpublished ? (
        <Empty title={text.notPublished}>{text.privateMeeting}</Empty>
      ) : error ? (
        <ProblemNotice error={error} retry={() => void (outside ? published : inside).refetch()} />
      ) : outside ? (
        published.data ? <PublishedBody minutes={published.data} /> : <Loading lines={10} />
      ) : inside.data ? (
        <MeetingBody meeting={inside.data} />
      ) : (
        <Loading lines={10} />
      )}
    </Page>
  );
};
