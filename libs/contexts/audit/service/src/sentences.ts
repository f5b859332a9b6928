import type { Sentences } from '@triada/platform';

export const sentences: Sentences = {
  'audit.log-unknown': { cs: 'Záznam {context} v této instalaci není.', en: 'There is no log {context} in this installation.' },
  'audit.log-not-sealed': {
    cs: 'Záznam {context} nevede otisky událostí, nelze ho ověřit.',
    en: 'The log {context} keeps no hashes of its events and cannot be verified.',
  },
  'audit.stream-unknown': {
    cs: 'Proud {stream} v tomto záznamu takovou událost nemá.',
    en: 'The stream {stream} has no such event in this log.',
  },
};
