import type { Sentences } from '@triada/platform';
import { planSentences } from './sentences/plan-sentences';
import { regionSentences } from './sentences/region-sentences';
import { revisionSentences } from './sentences/revision-sentences';
import { roundSentences } from './sentences/round-sentences';

/** What people read when a rule of planning refuses something. */
export const sentences: Sentences = { ...regionSentences, ...planSentences, ...roundSentences, ...revisionSentences };
