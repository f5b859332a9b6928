import { Invalid } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { personNamesParams, personNamesResponse } from '@triada/registry-contracts';
import { nobody, PersonReader } from './person-reader';
import { personList } from './person-list.projection';

const mostIds = 200;

/** Names of the persons that a text refers to, as far as the caller may see them. An unknown id is nobody, so that ids cannot be tried out. */
export const personNames = defineQuery({
  name: 'PersonNames',
  summary: { cs: 'Jména osob, která smí volající vidět', en: 'Names of persons that the caller may see' },
  path: '/registry/persons/names',
  params: personNamesParams,
  response: personNamesResponse,
  reads: [personList],
  handle: async (input) => {
    const { ids, purpose } = input.params;
    const wanted = [...new Set(ids.split(',').map((id) => id.trim()))].filter((id) => id !== '');
    if (wanted.length > mostIds)
      throw new Invalid('registry.too-many-ids', { limit: mostIds }, [
        { field: 'ids', rule: 'registry.too-many-ids', params: { limit: mostIds } },
      ]);
    const docs = new Map((await input.views.of(personList).find({ where: { id: { in: wanted } } })).map((doc) => [doc.id, doc]));
    const reader = new PersonReader(input);
    const names = wanted.map(async (personId) => {
      const doc = docs.get(personId);
      return { personId, ...(doc ? await reader.shown(doc, purpose) : { name: null, shown: nobody }) };
    });
    return { names: await Promise.all(names) };
  },
});
