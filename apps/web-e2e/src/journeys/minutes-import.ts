import { visit, type Stage } from '../support/stage';

const minutes = `Komunitní plánování regionu Liberec

Zápis z jednání pracovní skupiny pro seniory
8. listopadu 2022, 13:00 hod., Radnice Liberec

Program:
1. Nové opatření
2. Různé

Přítomni: Jan Zkušební, Eva Neznámá

1) Chybí odlehčovací služba o víkendu.
 - pečující nemají zástup
2) Pan Pavel Cizí navrhuje přidat opatření na zástup pečujících.
3) Navrhujeme přidat opatření na zástup pečujících.
4) Další linka pomoci není potřeba.

Příští jednání 12. 12. 2022, 13:00, místnost č. 209.
Zapsal: Jan Zkušební

${Date.now()}
`;

/** A coordinator takes over minutes that somebody wrote in a text editor. */
export const minutesImport = (stage: Stage): void => {
  describe('the import of minutes', () => {
    it('[X14] shows what was recognised and what is doubted, lets it be corrected, stores it', () =>
      visit(stage, 'koordinator-liberec', async (visitor) => {
        const { page } = visitor;
        await visitor.open('/regiony/liberec/zapisy/import');
        await page.getByRole('textbox', { name: 'Text zápisu' }).fill(minutes);
        await page.getByRole('button', { name: 'Rozpoznat' }).click();
        await page.getByRole('heading', { name: 'Co bylo rozpoznáno' }).waitFor();
        await page.getByRole('heading', { name: /^Zkontrolujte:/ }).waitFor();
        await page.getByText('mluvčí není v prezenci').waitFor();
        expect(await page.getByLabel('Datum', { exact: true }).inputValue()).toBe('8. 11. 2022');
        expect(await page.getByLabel(/Bod 1 – Znění/).inputValue()).toMatch(/Chybí odlehčovací služba/);
        expect(await page.getByLabel(/Bod 2 – Znění/).inputValue()).toMatch(/pečující nemají zástup/);

        const confirm = page.getByRole('button', { name: 'Potvrdit a uložit zápis' });
        await page.getByRole('button', { name: 'Zapsat do registru osob: Jan Zkušební' }).click();
        await page.getByRole('dialog').getByLabel('Strana').selectOption('user');
        await page.getByRole('dialog').getByRole('button', { name: 'Zapsat do registru osob' }).click();
        await page.getByText('Osoba je v registru.').waitFor();
        await page.getByRole('button', { name: 'Odebrat: Účastník: Eva Neznámá' }).click();
        expect(await page.getByLabel('Skupina').locator('option:checked').textContent()).toBe('Pracovní skupina: Senioři');
        await confirm.click();
        await page.waitForURL(/\/jednani\//);
        await visitor.settled();
        await page.getByText('Chybí odlehčovací služba o víkendu.').waitFor();
        await page.getByText('Převzato z textu zápisu').waitFor();
        await page.getByText('Pan N. N. navrhuje přidat opatření').waitFor();
      }));
  });
};
