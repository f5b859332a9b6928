import { createRouter } from '@tanstack/react-router';
import { NotFoundPage } from './pages/not-found';
import { PageFailed } from './pages/page-failed';
import { routeTree } from './routes';

export const router = createRouter({
  routeTree,
  defaultPreload: false,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
