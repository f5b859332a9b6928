import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { ProblemNotice } from '../../api/problem-notice';
import { useMessages } from '../../messages';

/** A page that broke while it was drawn; the frame around it stays. */
export const PageFailed = ({ error, reset }: ErrorComponentProps): ReactElement => {
  const { shell } = useMessages();
  return (
    <Page title={shell.problem.unexpected}>
      <ProblemNotice error={error} retry={reset} />
    </Page>
  );
};
