import { useNavigate } from '@tanstack/react-router';
import { Button, Failed, Loading, Page, Row } from '@triada/web-ui';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useMessages } from '../../messages';
import { useSession } from '../../session/session';

/** Where the identity provider sends people back to. */
export const SignInReturnPage = (): ReactElement => {
  const { shell } = useMessages();
  const { completeSignIn, signIn } = useSession();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  // The code of the round trip may be used once only; strict mode runs effects twice.
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    completeSignIn().then(
      (returnTo) => void navigate({ href: returnTo.startsWith('/') ? returnTo : '/', replace: true }),
      () => setFailed(true),
    );
  }, [completeSignIn, navigate]);
  return (
    <Page title={shell.signInPage.title}>
      {failed ? (
        <>
          <Failed title={shell.signInPage.failed}>{shell.problem.network}</Failed>
          <Row>
            <Button look="primary" onClick={() => void signIn('/')}>
              {shell.signInPage.again}
            </Button>
          </Row>
        </>
      ) : (
        <Loading label={shell.signInPage.returning} />
      )}
    </Page>
  );
};
