import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { PathWith, ReadAnswer, ReadParams } from '@triada/api-client';
import { useLocale } from '@triada/web-ui';
import { useSession } from '../session/session';
import { api } from './api';

export interface ViewOptions {
  readonly enabled?: boolean;
  /** While the parameters change (a search, another revision) the old answer stays on the screen. */
  readonly keepPrevious?: boolean;
}

/** Asks the API and keeps the answer fresh; keyed by path, parameters, language and person, for each may see something else. */
export const useView = <Path extends PathWith<'get'>>(path: Path, params: ReadParams<Path>, options: ViewOptions = {}): UseQueryResult<ReadAnswer<Path>> => {
  const locale = useLocale();
  const { person, status } = useSession();
  return useQuery<ReadAnswer<Path>>({
    queryKey: [path, params, locale, person?.accountName ?? null],
    queryFn: ({ signal }) => api.read(path, params, signal),
    enabled: (options.enabled ?? true) && status !== 'unknown',
    ...(options.keepPrevious && { placeholderData: keepPreviousData as never }),
  });
};
