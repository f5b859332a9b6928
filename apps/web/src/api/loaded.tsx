import { Loading } from '@triada/web-ui';
import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice';

/**
 * One place for the four states of everything that is loaded. What is empty is the business of the page: only it knows the words.
 * While fresher data come in, the old ones stay.
 */
export const Loaded = <Data,>({ query, lines, children }: {
  readonly query: { readonly data: Data | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />;
  return <Loading lines={lines} />;
};
