// Installs and builds both products where that has to be done: before what runs their programs from dist/.
import { ensureBuilt, ensureDistributedBuilt, ensureInstalled } from './workspace.mjs';

await ensureInstalled();
await ensureBuilt();
await ensureDistributedBuilt();
