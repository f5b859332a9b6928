import type { ContextRuntime } from '../runtime/context-runtime';
import { viewName } from './views';

/** Logical name of a stored view: without the generation that a rebuild gave it. */
const logicalName = (stored: string): string => stored.replace(/_g\d+$/, '');

/**
 * Empties what no view of this version of the product needs any more: earlier versions, and generations that a rebuild left behind when
 * it was cut off. It waits until the views that took their place hold the whole log, and leaves alone what is being rebuilt. A version
 * that comes back later begins anew. Returns the names of the emptied views.
 */
export const retireOldViews = async ({
  definition,
  parts,
  readers,
  rebuilding,
  views,
}: ContextRuntime): Promise<readonly string[]> => {
  await readers.viewsAtHead();
  const declared = [...definition.projections, ...definition.intakes];
  const retired: string[] = [];
  for (const { documents, name } of await parts.readModels.views()) {
    const logical = logicalName(name);
    if (documents === 0 || rebuilding.has(logical)) continue;
    if (!declared.some((projection) => viewName(projection) === logical)) await views.leave(logical);
    else if (declared.some((projection) => views.storedName(projection) === name)) continue;
    await parts.readModels.drop(name, name);
    retired.push(name);
  }
  return retired;
};
