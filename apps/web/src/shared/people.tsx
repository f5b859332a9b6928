import { useMemo, type ReactNode } from 'react';
import { useView } from '../api/use-view';
import { useMessages } from '../messages';

const reference = /@\[([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\]/g;

/** Ids of persons that a text refers to as `@[id]`. */
export const personsIn = (text: string): readonly string[] => [...text.matchAll(reference)].map(([, id]) => id!);

export type NameOf = (personId: string | null | undefined) => string;

/** The API takes at most this many ids at once. */
const atOnce = 200;

/** Names of persons as the reader may see them; „N. N.“ for the rest and until they are known. */
export const usePeople = (ids: readonly (string | null | undefined)[]): NameOf => {
  const { meetings } = useMessages();
  const wanted = useMemo(() => [...new Set(ids.filter((id): id is string => Boolean(id)))].toSorted().slice(0, atOnce).join(','), [ids]);
  const { data } = useView('/registry/persons/names', { ids: wanted }, { enabled: wanted !== '', keepPrevious: true });
  return useMemo(() => {
    const shown = new Map(data?.names.map((person) => [person.personId, person.shown]));
    return (id) => (id && shown.get(id)) || meetings.hiddenPerson;
  }, [data, meetings]);
};

/** The same as plain text, for labels that hold no elements. */
export const withNames = (text: string, nameOf: NameOf): string => text.replace(reference, (_whole, personId: string) => nameOf(personId));

/** A text whose references to persons are replaced by what the reader may see. */
export const PersonText = ({ text, nameOf }: { readonly text: string; readonly nameOf: NameOf }): ReactNode => {
  const { meetings } = useMessages();
  const parts = text.split(reference);
  // split() with a group gives text, id, text, id…, text.
  return parts.map((part, index) => (index % 2 === 0 ? part : <span key={index}>{nameOf(part) || meetings.hiddenPerson}</span>));
};
