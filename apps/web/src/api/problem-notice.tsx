import { useRouterState } from '@tanstack/react-router';
import { ApiProblem, Unreachable } from '@triada/api-client';
import { Button, Empty, Failed, Refused } from '@triada/web-ui';
import { useMessages } from '../messages';
import { useSession } from '../session/session';

/** Every way a page can fail to load, each with what the reader can do about it. */
export const ProblemNotice = ({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) => {
  const { shell } = useMessages();
  const { signIn } = useSession();
  const here = useRouterState({ select: (state) => state.location.href });
  if (error instanceof Unreachable) return <Failed retry={retry}>{shell.problem.network}</Failed>;
  if (!(error instanceof ApiProblem)) return <Failed retry={retry}>{shell.problem.unexpected}</Failed>;
  const { problem } = error;
  switch (problem.status) {
    case 401:
      return (
        <Refused
          actions={
            <Button look="primary" onClick={() => void signIn(here)}>
              {shell.signIn}
            </Button>
          }
        >
          {shell.problem.signInNeeded}
        </Refused>
      );
    case 403:
      return <Refused>{problem.detail || shell.problem.forbidden}</Refused>;
    case 404:
      return <Empty title={problem.title}>{problem.detail}</Empty>;
    default:
      return (
        <Failed retry={retry} title={problem.title} trace={problem.traceId && shell.problem.trace(problem.traceId)}>
          {problem.detail}
        </Failed>
      );
  }
};
