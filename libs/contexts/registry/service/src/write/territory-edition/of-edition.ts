import { z } from 'zod';

/** All editions of the installation are one stream: which of them counts can only be told by looking at them together. */
export const territoryStream = 'installation';

/** What the commands on one edition share. The right belongs to the authority, whatever the region. */
export const ofEdition = {
  method: 'POST' as const,
  params: z.object({ editionId: z.uuid() }),
  target: () => territoryStream,
  subject: () => ({}),
};
