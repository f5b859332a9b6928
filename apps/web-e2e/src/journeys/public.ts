import { visit, type Stage } from '../support/stage';
import { phone } from '../support/visitor';

/** A vision of the sample that leads back to approved minutes. */
const visionWithSource = async (stage: Stage): Promise<string> => {
  const { api } = stage.site();
  const { plans } = await api.json<{ plans: { planId: string }[] }>('/api/planning/regions/frydlantsko/plans');
  for (const { planId } of plans) {
    const { content } = await api.json<{ content: { visions: { visionId: string; source: object | null }[] } }>(`/api/planning/plans/${planId}`);
    const vision = content.visions.find(({ source }) => source !== null);
    if (vision) return `/regiony/frydlantsko/plany/${planId}/vize/${vision.visionId}`;
  }
  throw new Error('the sample has no vision with a source');
};

/** Everybody, without signing in. */
export const everybody = (stage: Stage): void => {
  describe('the public', () => {
    it('finds a region, its phase, its board and its map', () =>
      visit(stage, null, async (visitor) => {
        const { page } = visitor;
        const names = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents();
        expect(names).toEqual(names.toSorted(new Intl.Collator('cs').compare));
        await page.getByRole('link', { name: 'Frýdlantsko', exact: true }).click();
        await visitor.settled();
        await page.getByRole('heading', { level: 1, name: 'Frýdlantsko' }).waitFor();
        expect(await page.getByRole('list', { name: 'Fáze plánování' }).first().locator('[aria-current="step"]').count()).toBe(1);
        expect(await page.getByRole('table', { name: 'Zastoupení obcí ve skupinách' }).getByRole('rowheader').count()).toBe(18);
        expect(await page.getByRole('button', { name: /^(Založit|Přidat|Zapsat|Svolat)/ }).count()).toBe(0);
      }));

    it('walks over the map by keyboard', () =>
      visit(stage, null, async (visitor) => {
        const { page } = visitor;
        await visitor.open('/regiony/frydlantsko/adresar');
        const cell = page.locator('[data-cell][tabindex="0"]');
        await cell.focus();
        const first = await page.locator('[data-cell]:focus').getAttribute('aria-label');
        await page.keyboard.press('ArrowUp');
        const second = await page.locator('[data-cell]:focus').getAttribute('aria-label');
        expect(second).not.toBe(first);
        await page.keyboard.press('Enter');
        await visitor.settled();
        expect(new URL(page.url()).searchParams.get('obec')).toMatch(/\d{6}/);
      }));

    it('[D013] searches the directory without diacritics and sends the search to a colleague by its address', () =>
      visit(stage, null, async (visitor) => {
        const { page } = visitor;
        await visitor.open('/regiony/frydlantsko/adresar');
        await page.getByRole('searchbox', { name: 'Hledat' }).fill('domaci hospic');
        await page.getByRole('search').getByRole('button', { name: 'Hledat' }).first().click();
        await page.getByRole('heading', { level: 3, name: 'Domácí hospic Doprovod', exact: true }).waitFor();
        const address = new URL(page.url());
        expect(address.searchParams.get('q')).toBe('domaci hospic');
        await visitor.open(`${address.pathname}${address.search}`);
        await page.getByRole('heading', { level: 3, name: 'Domácí hospic Doprovod', exact: true }).waitFor();
      }));

    it('[X01] reads a sealed revision of a plan, rebuilt and checked on the spot', () =>
      visit(stage, null, async (visitor) => {
        const { page } = visitor;
        await visitor.open('/regiony/frydlantsko/plany');
        await page.getByRole('table').getByRole('link').first().click();
        await visitor.settled();
        await page.getByLabel('Znění').selectOption({ label: 'Revize 1' });
        await page.getByText(/souhlasí s uloženým/).waitFor();
        const paragraph = page.locator('[id^="odstavec-"]').first();
        const id = await paragraph.getAttribute('id');
        await visitor.open(`${new URL(page.url()).pathname}?revize=1#${id}`);
        expect(await page.locator(`#${id}`).count()).toBe(1);
      }));

    it('reads minutes without the names of people, and the whole web in English', () =>
      visit(stage, null, async (visitor) => {
        const { page } = visitor;
        await visitor.open('/regiony/frydlantsko/skupiny');
        await page.getByRole('table', { name: 'Proběhlá jednání' }).getByRole('link').first().click();
        await visitor.settled();
        expect(await page.getByRole('main').innerText()).not.toMatch(/Zástupce obce/);
        await page.getByRole('button', { name: 'English' }).click();
        await page.getByRole('heading', { name: 'Points of the minutes' }).waitFor();
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
      }));

    it('sees where a vision comes from: how many were there by side, and why nobody stands there by name', () =>
      visit(stage, null, async (visitor) => {
        const { page } = visitor;
        await visitor.open(await visionWithSource(stage));
        const origin = page.getByRole('region', { name: 'Odkud se vzalo' });
        await origin.getByText(/jména účastníků jsou osobní údaje a nezveřejňují se/).waitFor();
        expect(await origin.getByRole('listitem').allInnerTexts()).toContainEqual(expect.stringMatching(/^(zadavatel|poskytovatel|uživatel|host): \d+$/));
        expect(await origin.innerText()).not.toMatch(/N\. N\.|Zástupce obce/);
      }));

    it('opens the menu on a phone and reaches the content by the skip link', () =>
      visit(
        stage,
        null,
        async (visitor) => {
          const { page } = visitor;
          await visitor.open('/regiony/frydlantsko');
          await page.keyboard.press('Tab');
          await page.keyboard.press('Enter');
          expect(await page.evaluate(() => document.activeElement?.id)).toBe('obsah');
          const menu = page.getByRole('button', { name: 'Nabídka' });
          expect(await menu.getAttribute('aria-expanded')).toBe('false');
          await menu.click();
          await page.getByRole('navigation', { name: 'Hlavní navigace' }).getByRole('link', { name: 'Adresář služeb' }).click();
          await visitor.settled();
          await page.getByRole('heading', { level: 1, name: 'Adresář služeb' }).waitFor();
        },
        phone,
      ));
  });
};
