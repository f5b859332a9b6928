import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { admin, triada, type Product } from '@triada/testing/product';

/** Backups under their own names; what is unfinished ends with `.part`. */
export const backupsIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}-.*Z$/.test(name)) : [];

/** Takes a backup by the command line; gives its folder. */
export const backUp = async (product: Product): Promise<string> => {
  const { code, err, out } = await triada(product, ['backup', '--as', admin]).done;
  if (code !== 0) throw new Error(`no backup: ${err}`);
  return out.split('\n')[0]!;
};

/** Restores by the command line; the product it is given for need not run. */
export const restore = (product: Product, backup: string, data: string, ...more: readonly string[]) =>
  triada(product, ['restore', backup, '--data', data, ...more]).done;

/** Files of a folder as paths inside it. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Starts Node with a clock that stands days later than the machine's. */
export const daysLater = (days: number): readonly string[] => [
  '--import',
  `data:text/javascript,${encodeURIComponent(`
    const Real = Date, shift = ${days} * 86400000;
    globalThis.Date = class extends Real {
      constructor(...given) { given.length ? super(...given) : super(Real.now() + shift); }
      static now() { return Real.now() + shift; }
    };`)}`,
];
