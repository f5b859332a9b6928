import { z } from 'zod';

/** What stands behind the question mark of the directory's address; anything else there is dropped. */
export const directorySearch = z.object({
  q: z.string().max(200).optional().catch(undefined),
  typ: z.enum(['service', 'offer', 'organisation']).optional().catch(undefined),
  skupina: z.string().max(60).optional().catch(undefined),
  obec: z.string().regex(/^\d{6}$/).optional().catch(undefined),
  druh: z.string().max(60).optional().catch(undefined),
  situace: z.string().max(60).optional().catch(undefined),
  forma: z.string().max(60).optional().catch(undefined),
  stav: z.enum(['planned', 'active', 'suspended', 'closed']).optional().catch(undefined),
  strana: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
});
export type DirectorySearch = z.output<typeof directorySearch>;

/** Address → parameters of the API. */
export const filterOf = (region: string, { q, typ, skupina, obec, druh, situace, forma, stav }: DirectorySearch) => ({
  region,
  text: q,
  type: typ,
  targetGroup: skupina,
  municipality: obec,
  serviceType: druh,
  lifeSituation: situace,
  form: forma,
  state: stav,
});

export const isNarrowed = ({ strana: _page, q: _text, ...filters }: DirectorySearch): boolean => Object.values(filters).some(Boolean);
