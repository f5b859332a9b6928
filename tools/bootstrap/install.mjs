import { ensureInstalled } from './workspace.mjs';

await ensureInstalled();
