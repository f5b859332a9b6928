import type { explainedLine } from '@triada/financing-contracts';
import { explanationOf, type ContributionLine, type KeyDefinition } from '@triada/financing-domain';
import type { z } from 'zod';
import { municipalityName } from '../territory';

/** A line with the name of its municipality and its sentence; the sentence is worded on reading, the log holds the numbers. */
export const explained = (definition: KeyDefinition, total: number, line: ContributionLine): z.input<typeof explainedLine> => ({
  ...line,
  name: municipalityName(line.municipality),
  explanation: explanationOf(definition, { total }, line),
});
