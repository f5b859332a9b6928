import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { AnnouncerProvider } from '@triada/web-ui';
import { LiveUpdates } from '../api/live-updates';
import { queryClient } from '../api/query-client';
import { SessionProvider } from '../session/session';
import { LanguageProvider } from './locale';
import { router } from './router';

export const Application = () => (
  <LanguageProvider>
    <SessionProvider>
      <QueryClientProvider client={queryClient}>
        <AnnouncerProvider>
          <LiveUpdates />
          <RouterProvider router={router} />
        </AnnouncerProvider>
      </QueryClientProvider>
    </SessionProvider>
  </LanguageProvider>
);
