import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real texts and figures that stand beside the checkout and never become part of it. */
const folder = join(__dirname, '../../../../../shared/data');

export const readShared = (file: string): string => readFileSync(join(folder, file), 'utf8');

/**
 * `describe` over the reference files. It runs wherever the folder stands; with CI=true it always runs, so that a missing folder fails there;
 * elsewhere one line in the report says that it was left out.
 */
export const describeWithSharedFiles = (title: string, suite: () => void): void => {
  if (existsSync(folder) || process.env.CI === 'true') describe(title, suite);
  else
    describe(title, () =>
      it('is left out: no reference files stand beside this checkout', () => expect(existsSync(folder)).toBe(false)),
    );
};
