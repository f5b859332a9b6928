import { visit, type Stage } from '../support/stage';

const scheme = 'Společné financování služeb na Frýdlantsku';

/** The representative of a municipality whose council said no at first. */
export const representative = (stage: Stage): void => {
  describe('the representative of a municipality', () => {
    it('[D020] [D021] records the decision of the own council, with the refusal at its field, and nothing for others', () =>
      visit(stage, 'obec-kunratice', async (visitor) => {
        const { page } = visitor;
        await visitor.open('/regiony/frydlantsko/financovani');
        await page.getByRole('link', { name: scheme }).click();
        await visitor.settled();
        expect(await page.getByRole('button', { name: /^Zapsat rozhodnutí zastupitelstva:/ }).allTextContents()).toHaveLength(1);
        await page.getByRole('button', { name: 'Zapsat rozhodnutí zastupitelstva: Kunratice' }).click();

        const dialog = page.getByRole('dialog');
        await dialog.getByRole('radio', { name: 'schváleno' }).check();
        await dialog.getByRole('button', { name: 'Zapsat rozhodnutí' }).click();
        await dialog.getByRole('alert').waitFor();
        expect(await dialog.locator('[aria-invalid="true"]').count()).toBeGreaterThan(0);

        await dialog.getByLabel('Číslo usnesení').fill('9/2025');
        await dialog.getByRole('textbox', { name: 'Datum usnesení' }).fill('17. 9. 2025');
        await dialog.getByLabel('Kde je usnesení uloženo').fill('úřední deska obce');
        await dialog.getByRole('button', { name: 'Zapsat rozhodnutí' }).click();
        await page.getByText('Rozhodnutí zastupitelstva obce Kunratice je zapsáno.').waitFor();
        const row = page.getByRole('row', { name: /Kunratice/ });
        await row.getByText('schváleno').waitFor();
        await row.getByText(/usnesení č\. 9\/2025/).waitFor();
      }));

    it('[X07] sees how the contribution of a municipality arose, in a table beside the chart', () =>
      visit(stage, 'obec-frydlant', async (visitor) => {
        const { page } = visitor;
        await visitor.open('/regiony/frydlantsko/financovani');
        await page.getByRole('link', { name: scheme }).click();
        await visitor.settled();
        await page.getByRole('link', { name: 'Příspěvky 2020' }).click();
        await visitor.settled();
        const row = page.getByRole('table', { name: 'Příspěvky obcí v roce 2020' }).first().getByRole('row', { name: /^Frýdlant/ });
        await row.getByText('Jak příspěvek vznikl').click();
        expect(await row.innerText()).toMatch(/počet obyvatel k 1\. 1\. 2018/);
        await page.getByRole('img', { name: 'Graf příspěvků obcí v roce 2020' }).waitFor();
        await page.getByText('Zobrazit údaje v tabulce').click();
        expect(await page.getByRole('table', { name: 'Příspěvky obcí v roce 2020' }).count()).toBe(2);
      }));

    it('hears at once what somebody else has changed', () =>
      visit(stage, 'obec-frydlant', async (visitor) => {
        const { page, site } = visitor;
        await visitor.open('/regiony/liberec/skupiny');
        const name = `Skupina ${Date.now()}`;
        await site.api.command('FoundGroup', 'koordinator-liberec', { body: { regionId: 'liberec', name, kind: 'thematic', topic: 'zkouška' } });
        await page.getByRole('link', { name }).waitFor();
      }));
  });
};
