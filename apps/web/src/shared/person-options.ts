import type { Option } from '@triada/web-ui';
import { useView } from '../api/use-view';

/** People of a region to choose from, as far as the reader may see them. */
export const usePersonOptions = (regionId: string): readonly Option[] => {
  const { data } = useView('/registry/persons', { region: regionId, pageSize: 100 });
  return (data?.persons ?? []).map((person) => ({
    value: person.personId,
    label: [person.shown, person.organisations.map(({ name }) => name).join(', ')].filter(Boolean).join(' – '),
  }));
};
