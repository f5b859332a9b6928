import { createHash } from 'node:crypto';
import { canonicalJson } from '@triada/kernel';
import type { ReadModels } from '@triada/ports';

/** The time in which a sample was played: instants within it are when something was written down, those of its history lie long before. */
export interface Played {
  readonly from: string;
  readonly to: string;
}

type Json = unknown;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** Which messages an intake has taken in, by revision of their stream; nobody reads it but the intake. */
const marks = '_taken';

/** Order of facts that a process writes among those of people: how soon it hears of its reason is no part of what both have in common. */
const inAnyOrder = new Set(['meetings/group-history_v1 facts']);
/** What a command knew of another context at its moment; on the distributed product it may have heard of less by then. */
const knownThen = new Set(['planning/plan-revision_v1 unrepresented']);

const isSealed = (value: object): boolean => 'seal' in value && 'text' in value;
const ordered = (list: readonly Json[]): readonly Json[] => list.map((one) => canonicalJson(one)).sort();

/**
 * A document without what two installations that did the same cannot share: when it was written down, the bytes of texts that are sealed
 * with keys of their own, and what depends on how soon contexts hear of each other. That something stands in the same place is kept.
 */
export const plain = (view: string, value: Json, played: Played): Json => {
  if (typeof value === 'string') return instant.test(value) && value >= played.from && value <= played.to ? 'recorded' : value;
  if (Array.isArray(value)) return value.map((one) => plain(view, one, played));
  if (value === null || typeof value !== 'object') return value;
  if (isSealed(value)) return 'sealed';
  const fields = Object.entries(value).filter(([name]) => name !== marks && !knownThen.has(`${view} ${name}`));
  return Object.fromEntries(
    fields.map(([name, one]) => {
      const made = plain(view, one, played);
      return [name, inAnyOrder.has(`${view} ${name}`) ? ordered(made as readonly Json[]) : made];
    }),
  );
};

/** By context and view: SHA-256 over the plain documents in the order of their ids, each in canonical JSON. */
export const plainHashes = async (context: string, readModels: ReadModels, played: Played): Promise<Readonly<Record<string, string>>> => {
  const hashes: Record<string, string> = {};
  for (const { name } of await readModels.views()) {
    const view = `${context}/${name}`;
    const hash = createHash('sha256');
    for (const document of await readModels.view<object>(name).find()) hash.update(`${canonicalJson(plain(view, document, played))}\n`);
    hashes[view] = hash.digest('hex');
  }
  return hashes;
};
