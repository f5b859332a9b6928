import { visit, type Stage } from '../support/stage';

/** Reads everything, writes nothing. */
export const auditor = (stage: Stage): void => {
  describe('the auditor', () => {
    it('verifies the logs of the installation and reads the history of a plan event by event', () =>
      visit(stage, 'auditor', async (visitor) => {
        const { page } = visitor;
        await visitor.open('/regiony/frydlantsko/audit');
        await page.getByRole('button', { name: 'Ověřit neporušenost: Plánování' }).click();
        await page.getByText(/všechny otisky souhlasí/).waitFor({ timeout: 60_000 });
        await page.getByRole('table', { name: 'Řady událostí v regionu' }).getByRole('link', { name: /^Plán:/ }).first().click();
        await visitor.settled();
        await page.getByText('Plán založen').waitFor();
        await page.getByRole('button', { name: /Data a otisky: Plán založen/ }).click();
        await page.getByRole('dialog').getByText('Otisk dat').waitFor();
        await page.keyboard.press('Escape');
        expect(await page.getByRole('dialog').count()).toBe(0);
      }));

    it('[X03] rebuilds a plan as it was known on a day', () =>
      visit(stage, 'auditor', async (visitor) => {
        const { page } = visitor;
        await visitor.open('/regiony/frydlantsko/audit');
        const plan = page.getByLabel('Plán', { exact: true });
        await plan.locator('option').nth(1).waitFor({ state: 'attached' });
        await plan.selectOption({ index: 1 });
        await page.getByRole('radio', { name: 'jak se ví dnes' }).check();
        await page.getByRole('button', { name: 'Sestavit znovu' }).click();
        await page.getByText(/Sestaveno z .* událostí/).waitFor();
        await page.getByText('Otisk obsahu').waitFor();
      }));

    it('finds no button that would change anything', () =>
      visit(stage, 'auditor', async (visitor) => {
        const { page } = visitor;
        for (const path of ['skupiny', 'plany', 'financovani', 'adresar']) {
          await visitor.open(`/regiony/frydlantsko/${path}`);
          expect(await page.getByRole('main').getByRole('button', { name: /^(Založit|Přidat|Zapsat|Svolat|Navrhnout|Naplánovat|Otevřít)/ }).count()).toBe(0);
        }
      }));
  });
};
