import { takeBackup } from './backup.operation';
import type { Operation } from './operation';
import { discardParked, listParked, releaseParked } from './parked.operations';
import { readEvents } from './read-events.operation';
import { readPublicEvents } from './read-public-events.operation';
import { listViews, rebuild } from './views.operations';

/** What every running context answers to operators. */
export const contextOperations: readonly Operation[] = [listViews, rebuild, listParked, releaseParked, discardParked];

/** Everything that the platform itself answers: each product has all of it. */
export const platformOperations: readonly Operation[] = [readEvents, readPublicEvents, takeBackup, ...contextOperations];

export { readEvents, readPublicEvents };
