import type { Sentences } from '@triada/platform';
import { councilSentences } from './sentences/council';
import { keySentences } from './sentences/keys';
import { schemeSentences } from './sentences/schemes';

/** One sentence per rule in both languages: what is wrong and what to do. */
export const sentences: Sentences = { ...schemeSentences, ...councilSentences, ...keySentences };
