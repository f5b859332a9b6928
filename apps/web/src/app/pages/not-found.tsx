import { Link } from '@tanstack/react-router';
import { ButtonLook, Page } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { useMessages } from '../../messages';

export const NotFoundPage = (): ReactElement => {
  const { shell } = useMessages();
  return (
    <Page title={shell.notFoundTitle} lead={shell.notFoundText}>
      <p>
        <ButtonLook>
          <Link to="/">{shell.toHome}</Link>
        </ButtonLook>
      </p>
    </Page>
  );
};
