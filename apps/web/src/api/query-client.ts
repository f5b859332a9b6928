import { ApiProblem } from '@triada/api-client';
import { QueryClient } from '@tanstack/react-query';

/** Refusals are answers, so only a missing answer and a busy server are worth asking again. */
const worthRetrying = (failures: number, error: Error): boolean => failures < 2 && (!(error instanceof ApiProblem) || error.status === 503);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
