import { Page } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { useMessages } from '../../messages';

export const HomePage = (): ReactElement => {
  const { shell } = useMessages();
  return <Page title={shell.product} lead={shell.claim} />;
};
