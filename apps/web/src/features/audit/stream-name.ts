import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useOrganisations } from '../../shared/organisations';
import { useRegionName } from '../../shared/region';

/** `plan-6f3c…` → category and id; ids may hold hyphens, categories are known. */
export const splitStream = (stream: string, categories: readonly string[]): { readonly category: string; readonly id: string } => {
  const category = categories.toSorted((a, b) => b.length - a.length).find((known) => stream.startsWith(`${known}-`)) ?? stream.split('-')[0]!;
  return { category, id: stream.slice(category.length + 1) };
};

/** What a stream is about: its kind and, where one is known, its name. */
export const useStreamName = (regionId: string) => {
  const { audit, meetings } = useMessages();
  const { nameOf } = useOrganisations();
  const plans = useView('/planning/regions/{regionId}/plans', { regionId });
  const groups = useView('/meetings/groups', { regionId });
  const schemes = useView('/financing/schemes', { regionId });
  const projects = useView('/planning/regions/{regionId}/projects', { regionId });
  const regionName = useRegionName(regionId);
  const held = useView('/meetings/meetings', { regionId });
  const names = new Map<string, string>([
    [regionId, regionName],
    ...(projects.data?.projects ?? []).map(({ projectId, name }) => [projectId, name] as const),
    ...(plans.data?.plans ?? []).map(({ planId, title }) => [planId, title] as const),
    ...(groups.data?.items ?? []).map(({ groupId, name }) => [groupId, name] as const),
    ...(schemes.data?.items ?? []).map(({ id, name }) => [id, name] as const),
    ...(held.data?.items ?? []).map(({ meetingId, title, number, date }) => [meetingId, [title ?? (number === null ? '' : meetings.numbered(number)), date].filter(Boolean).join(', ')] as const),
  ]);
  return (stream: string): string => {
    const { category, id } = splitStream(stream, Object.keys(audit.categories));
    const name = names.get(id) ?? nameOf(id);
    const kind = audit.categories[category] ?? category;
    return name ? `${kind}: ${name}` : `${kind} (${id.slice(0, 8)})`;
  };
};
