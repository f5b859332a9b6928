import type { BadgeTone } from '@triada/web-ui';

const tones: Readonly<Record<string, BadgeTone>> = {
  adopted: 'success',
  valid: 'success',
  extended: 'success',
  noted: 'success',
  recommended: 'info',
  submitted: 'info',
  'in-consultation': 'info',
  'settling-comments': 'info',
  'under-revision': 'info',
  returned: 'warning',
};

/** Colour of the state of a plan; the word always stands in it. */
export const stageTone = (stage: string): BadgeTone => tones[stage] ?? 'neutral';
