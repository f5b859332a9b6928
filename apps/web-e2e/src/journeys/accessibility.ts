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

/** Who looks, and at which pages: everybody and the coordinator at all, others at those that only they see. */
const readers: readonly (readonly [string, string | null, readonly string[] | null])[] = [
  ['verejnost', null, null],
  ['koordinator', 'koordinator-frydlantsko', null],
  ['auditor', 'auditor', ['audit', 'audit-planu', 'skupina', 'jednani', 'ucty']],
  ['spravce', 'spravce', ['uvod', 'prehled', 'ucty', 'audit']],
  ['obec', 'obec-frydlant', ['prehled', 'schema']],
];

const patience = 900_000;

/** Every page as each reader, on a phone and at a desk: WCAG 2.1 A and AA, nothing out of the window, a picture to look at. */
export const accessibility = (stage: Stage): void => {
  describe('accessibility (WCAG 2.1 AA)', () => {
    const folder = join(process.cwd(), 'dist', 'screenshots');

    it.each(readers)(
      'has no violation on any page, on a phone and at a desk: %s',
      (reader, account, names) =>
        visit(stage, account, async (visitor) => {
          mkdirSync(folder, { recursive: true });
          const { page } = visitor;
          const found: Record<string, unknown> = {};
          for (const { name, path } of (await addressesOf(visitor.site)).filter((address) => names === null || names.includes(address.name))) {
            await visitor.open(path);
            for (const [width, viewport] of screens) {
              await page.setViewportSize(viewport);
              await page.screenshot({ path: join(folder, `${reader}-${name}-${width}.png`), fullPage: true });
              const [violations, overflow] = [await violationsOn(page), await overflowOf(page)];
              if (violations.length > 0 || overflow > 0) found[`${path} at ${width}`] = { violations, overflow };
            }
          }
          expect(found).toEqual({});
        }),
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
