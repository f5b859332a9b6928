import { Loading } from '@triada/web-ui';
import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';

/** A page that loads when it is first opened; it takes what its address says as properties. */
export const page = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const Page = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return (props: Props): ReactElement => (
    <Suspense fallback={<Loading lines={8} />}>
      <Page {...props} />
    </Suspense>
  );
};
