import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from '../support/addresses';
import { overflowOf, violationsOn } from '../support/axe';
import { visit, type Stage } from '../support/stage';
import { desk, phone } from '../support/visitor';

const screens = [
  ['375', phone],
  ['1440', desk],
] as const;
const readers = [
  ['verejnost', null],
  ['koordinator', 'koordinator-frydlantsko'],
  ['auditor', 'auditor'],
  ['spravce', 'spravce'],
] as const;

const patience = 600_000;

/** Every page as each reader, on a phone and at a desk: WCAG 2.1 A and AA, nothing out of the window, a picture to look at. */
export const accessibility = (stage: Stage): void => {
  describe('accessibility (WCAG 2.1 AA)', () => {
    const folder = join(process.cwd(), 'dist', 'screenshots');

    it.each(readers.flatMap(([reader, account]) => screens.map(([width, viewport]) => [reader, width, account, viewport] as const)))(
      'has no violation on any page: %s at %s px',
      (reader, width, account, viewport) =>
        visit(
          stage,
          account,
          async (visitor) => {
            mkdirSync(folder, { recursive: true });
            const found: Record<string, unknown> = {};
            for (const { name, path } of await addressesOf(visitor.site)) {
              await visitor.open(path);
              await visitor.page.screenshot({ path: join(folder, `${reader}-${name}-${width}.png`), fullPage: true });
              const [violations, overflow] = [await violationsOn(visitor.page), await overflowOf(visitor.page)];
              if (violations.length > 0 || overflow > 0) found[path] = { violations, overflow };
            }
            expect(found).toEqual({});
          },
          viewport,
        ),
      patience,
    );

    it.each(screens)('has no violation in dialogs and with faults shown, at %s px', (_width, viewport) =>
      visit(
        stage,
        'koordinator-frydlantsko',
        async (visitor) => {
          const { page } = visitor;
          for (const [path, button] of [
            ['skupiny', 'Založit skupinu'],
            ['plany', 'Otevřít plánovací období'],
            ['financovani', 'Navrhnout společné financování'],
          ] as const) {
            await visitor.open(`/regiony/frydlantsko/${path}`);
            await page.getByRole('button', { name: button }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByRole('button', { name: button }).click();
            await dialog.getByRole('alert').waitFor();
            expect({ path, violations: await violationsOn(page), overflow: await overflowOf(page) }).toEqual({ path, violations: [], overflow: 0 });
            await page.keyboard.press('Escape');
            expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(button);
          }
        },
        viewport,
      ),
    );
  });
};
