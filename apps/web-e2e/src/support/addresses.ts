import type { Site } from './site';

export interface Address {
  readonly name: string;
  readonly path: string;
}

const region = 'frydlantsko';

/** Every page of the web at a place of the sample where there is much to see. */
export const addressesOf = async ({ api }: Site): Promise<readonly Address[]> => {
  const base = `/regiony/${region}`;
  const { plans } = await api.json<{ plans: { planId: string; latestRevision: number | null }[] }>(`/api/planning/regions/${region}/plans`);
  const plan = plans.toSorted((a, b) => (b.latestRevision ?? 0) - (a.latestRevision ?? 0))[0]!;
  const { content } = await api.json<{ content: { tree: Entry[] } }>(`/api/planning/plans/${plan.planId}`);
  const measure = measuresOf(content.tree)[0];
  const groups = await api.json<{ items: { groupId: string }[] }>(`/api/meetings/groups?regionId=${region}`);
  const minutes = await api.json<{ items: { meetingId: string }[] }>(`/api/meetings/published-minutes?regionId=${region}`);
  const schemes = await api.json<{ items: { id: string; activeFromYear: number | null }[] }>(`/api/financing/schemes?regionId=${region}`);
  const [scheme] = schemes.items;
  return [
    { name: 'uvod', path: '/' },
    { name: 'prihlaseni', path: '/prihlaseni' },
    { name: 'pristupnost', path: '/pristupnost' },
    { name: 'nenalezeno', path: '/neni-zde' },
    { name: 'prehled', path: base },
    { name: 'plany', path: `${base}/plany` },
    { name: 'plan', path: `${base}/plany/${plan.planId}` },
    { name: 'plan-revize', path: `${base}/plany/${plan.planId}?revize=1` },
    { name: 'plan-casova-osa', path: `${base}/plany/${plan.planId}/casova-osa` },
    { name: 'plan-porovnani', path: `${base}/plany/${plan.planId}/porovnani` },
    ...(measure ? [{ name: 'opatreni', path: `${base}/plany/${plan.planId}/opatreni/${measure.id}` }] : []),
    { name: 'skupiny', path: `${base}/skupiny` },
    { name: 'skupina', path: `${base}/skupiny/${groups.items[0]!.groupId}` },
    ...(minutes.items[0] ? [{ name: 'jednani', path: `${base}/jednani/${minutes.items[0].meetingId}` }] : []),
    { name: 'import-zapisu', path: `${base}/zapisy/import` },
    { name: 'adresar', path: `${base}/adresar` },
    { name: 'financovani', path: `${base}/financovani` },
    ...(scheme ? [{ name: 'schema', path: `${base}/financovani/${scheme.id}` }] : []),
    ...(scheme?.activeFromYear ? [{ name: 'prispevky', path: `${base}/financovani/${scheme.id}/prispevky/${scheme.activeFromYear}` }] : []),
    { name: 'audit', path: `${base}/audit` },
    { name: 'audit-planu', path: `${base}/audit/planning/plan-${plan.planId}` },
    { name: 'ucty', path: '/ucty' },
  ];
};

interface Entry {
  readonly id: string;
  readonly measure: unknown;
  readonly children: readonly Entry[];
}

const measuresOf = (tree: readonly Entry[]): readonly Entry[] => tree.flatMap((entry) => [...(entry.measure ? [entry] : []), ...measuresOf(entry.children)]);
