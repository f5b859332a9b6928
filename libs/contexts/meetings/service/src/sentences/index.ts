import type { Sentences } from '@triada/platform';
import { groupSentences } from './group-sentences';
import { meetingSentences } from './meeting-sentences';
import { minutesSentences } from './minutes-sentences';

/** What every refusal of this context says to people. */
export const sentences: Sentences = { ...groupSentences, ...meetingSentences, ...minutesSentences };
