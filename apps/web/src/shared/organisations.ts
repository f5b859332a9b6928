import { useQuery } from '@tanstack/react-query';
import { compareCzech } from '@triada/kernel';
import type { organisationSummary } from '@triada/registry-contracts';
import { useMemo } from 'react';
import type { z } from 'zod';
import { api } from '../api/api';

export type Organisation = z.output<typeof organisationSummary>;

const pageSize = 200;

const loadAll = async (signal: AbortSignal): Promise<readonly Organisation[]> => {
  const all: Organisation[] = [];
  for (let page = 1; ; page++) {
    const answer = await api.read('/registry/organisations', { page, pageSize }, signal);
    all.push(...answer.organisations);
    if (all.length >= answer.total || answer.organisations.length === 0) return all.toSorted((a, b) => compareCzech(a.name, b.name));
  }
};

/** All organisations in Czech order: for names beside ids and for lists to choose from. */
export const useOrganisations = () => {
  const query = useQuery({ queryKey: ['/registry/organisations', 'all'], queryFn: ({ signal }) => loadAll(signal), staleTime: 60_000 });
  return useMemo(() => {
    const byId = new Map(query.data?.map((organisation) => [organisation.id, organisation]));
    return {
      organisations: query.data ?? [],
      options: (query.data ?? []).filter(({ closedFrom }) => closedFrom === null).map(({ id, name }) => ({ value: id, label: name })),
      nameOf: (id: string | null | undefined): string | undefined => (id ? byId.get(id)?.name : undefined),
    };
  }, [query.data]);
};
