import { takeBackup } from './backup.operation';
import type { Operation } from './operation';
import { discardParked, listParked, releaseParked } from './parked.operations';
import { readEvents } from './read-events.operation';
import { listViews, rebuild } from './views.operations';

/** What every product answers beside its contexts. */
export const platformOperations: readonly Operation[] = [
  readEvents,
  listViews,
  rebuild,
  takeBackup,
  listParked,
  releaseParked,
  discardParked,
];
