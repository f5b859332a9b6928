import { compareCzech } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { directoryFilter, directoryPrintResponse, type DirectoryEntry } from '@triada/registry-contracts';
import { directoryViews, findEntries } from './directory';

const order: readonly DirectoryEntry['type'][] = ['service', 'offer', 'organisation'];

export const printDirectory = defineQuery({
  name: 'PrintDirectory',
  summary: { cs: 'Adresář k tisku', en: 'The directory for print' },
  path: '/registry/directory/print',
  params: directoryFilter,
  response: directoryPrintResponse,
  reads: directoryViews,
  handle: async (input) => {
    const sections = new Map<string, DirectoryEntry[]>();
    for (const entry of await findEntries(input, input.params)) {
      const key = `${entry.type}.${entry.kind.code}`;
      sections.set(key, [...(sections.get(key) ?? []), entry]);
    }
    return {
      on: input.today,
      sections: [...sections.values()]
        .map((entries) => ({ type: entries[0]!.type, kind: entries[0]!.kind, entries }))
        .sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || compareCzech(a.kind.cs, b.kind.cs)),
    };
  },
});
