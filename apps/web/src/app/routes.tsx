import { createRootRoute, createRoute } from '@tanstack/react-router';
import { Loading } from '@triada/web-ui';
import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import { HomePage } from '../features/home/home-page';
import { Shell } from './layout/shell';

/** Pages load when they are first opened; each lives in a file of its own and takes what its address says as properties. */
const page = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const Page = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return (props: Props): ReactElement => (
    <Suspense fallback={<Loading lines={8} />}>
      <Page {...props} />
    </Suspense>
  );
};

const SignIn = page(async () => (await import('../features/sign-in/sign-in-page')).SignInPage);
const SignInReturn = page(async () => (await import('../features/sign-in/sign-in-return-page')).SignInReturnPage);
const Statement = page(async () => (await import('../features/statement/statement-page')).StatementPage);

const root = createRootRoute({ component: Shell });
const at = <const Path extends string>(path: Path, component: () => ReactElement) => createRoute({ getParentRoute: () => root, path, component });

export const routeTree = root.addChildren([
  at('/', () => <HomePage />),
  at('/prihlaseni', () => <SignIn />),
  at('/prihlaseni/zpet', () => <SignInReturn />),
  at('/pristupnost', () => <Statement />),
]);
