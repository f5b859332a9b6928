import { createHash } from 'node:crypto';
import { canonicalJson } from '@triada/kernel';
import type { ReadModels } from '@triada/ports';

/** The time in which a sample was played: instants within it are when something was written down, those of its history lie long before. */
export interface Played {
  readonly from: string;
  readonly to: string;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * A document without what two installations that did the same cannot share: when it was written down, and the bytes of texts that are
 * sealed with keys of their own. That both stand in the same place is kept.
 */
export const plain = (value: unknown, played: Played): unknown => {
  if (typeof value === 'string') return instant.test(value) && value >= played.from && value <= played.to ? 'recorded' : value;
  if (Array.isArray(value)) return value.map((one) => plain(one, played));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isSealed(one) ? 'sealed' : plain(one, played)]));
};

const isSealed = (value: unknown): boolean => typeof value === 'object' && value !== null && 'seal' in value;

/** SHA-256 over the plain documents of a view in the order of their ids, each in canonical JSON. */
export const plainHash = async (readModels: ReadModels, view: string, played: Played): Promise<string> => {
  const documents = await readModels.view<{ id: string }>(view).find();
  const hash = createHash('sha256');
  for (const document of documents) hash.update(`${canonicalJson(plain(document, played))}\n`);
  return hash.digest('hex');
};
