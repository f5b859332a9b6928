import type { Page } from 'playwright-core';
import { visit, type Stage } from '../support/stage';
import type { Visitor } from '../support/visitor';

const account = 'koordinator-frydlantsko';
/** Today where the product's people live: after eleven at night in winter it is not yet that day in UTC. */
const today = (): string => new Intl.DateTimeFormat('cs-CZ', { timeZone: 'Europe/Prague' }).format();

const choosePerson = async (page: Page, label: string, index: number): Promise<void> => {
  const select = page.getByRole('dialog').getByLabel(label);
  await select.locator('option').nth(index).waitFor({ state: 'attached' });
  await select.selectOption({ index });
};

const act = async (page: Page, button: string, fill: (page: Page) => Promise<void>, done: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await fill(page);
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('status').getByText(done).waitFor();
};

/** The coordinator of a region: from a group to published minutes and an erratum. */
export const coordinator = (stage: Stage): void => {
  describe('the coordinator', () => {
    const name = `Pracovní skupina pro bydlení ${Date.now() % 10_000}`;
    let group: string;
    let meeting: string;

    const at = (address: () => string, journey: (visitor: Visitor, page: Page) => Promise<void>) =>
      visit(stage, account, async (visitor) => {
        await visitor.open(address());
        await journey(visitor, visitor.page);
      });

    it('[D039] founds a group: what is missing is said at the field, in Czech, and the focus goes there', () =>
      at(
        () => '/regiony/frydlantsko/skupiny',
        async (visitor, page) => {
          await page.getByRole('button', { name: 'Založit skupinu' }).click();
          const dialog = page.getByRole('dialog', { name: 'Založit skupinu' });
          await dialog.getByRole('button', { name: 'Založit skupinu' }).click();
          await dialog.getByRole('button', { name: 'Vyplňte toto pole.' }).click();
          expect(await page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe('name');
          await dialog.getByLabel('Název skupiny').fill(name);
          await dialog.getByRole('radio', { name: 'tematická skupina' }).check();
          await dialog.getByLabel('Téma (u tematické skupiny)').fill('dostupné bydlení');
          await dialog.getByRole('button', { name: 'Založit skupinu' }).click();
          await page.getByRole('heading', { level: 1, name }).waitFor();
          await visitor.settled();
          group = new URL(page.url()).pathname;
        },
      ));

    it('[D040] admits members and sees which side of the triad is missing', () =>
      at(
        () => group,
        async (_visitor, page) => {
          for (const [index, side] of [[3, 'provider'], [5, 'other']] as const)
            await act(
              page,
              'Přijmout člena',
              async () => {
                await choosePerson(page, 'Osoba', index);
                await page.getByLabel('Za kterou stranu').selectOption(side);
              },
              'Člen je přijat.',
            );
          await page.getByText(/chybí: zadavatel, uživatel/).waitFor();
        },
      ));

    it('[D047] plans, convenes and opens a meeting with its agenda', () =>
      at(
        () => group,
        async (visitor, page) => {
          await act(
            page,
            'Naplánovat jednání',
            async () => {
              await page.getByRole('textbox', { name: 'Datum' }).fill(today());
              await page.getByLabel('Začátek').fill('10:00');
              await page.getByLabel('Místo').fill('Frýdlant, radnice');
            },
            'Jednání je naplánováno.',
          );
          await page.getByText('naplánováno').waitFor();
          await visitor.settled();
          meeting = new URL(page.url()).pathname;
          await act(page, 'Přidat bod programu', async () => page.getByLabel('Název bodu').fill('Krizové bydlení'), 'Bod je na programu.');
          await page.getByRole('button', { name: 'Svolat jednání' }).click();
          const dialog = page.getByRole('dialog');
          await dialog.getByRole('button', { name: 'Svolat jednání' }).click();
          await dialog.getByRole('alert').waitFor();
          await dialog.getByLabel('Důvod naléhavosti').fill('havárie v azylovém domě');
          await dialog.getByRole('button', { name: 'Svolat jednání' }).click();
          await page.getByRole('status').getByText('Jednání je svoláno, pozvánka může odejít.').waitFor();
          await act(page, 'Zahájit jednání', async () => undefined, 'Jednání je zahájeno.');
        },
      ));

    it('[D065] records attendance and points, and takes a point back', () =>
      at(
        () => meeting,
        async (_visitor, page) => {
          await act(
            page,
            'Zapsat prezenci',
            async () => {
              for (const field of await page.getByRole('dialog').getByRole('radio', { name: 'přítomen' }).all()) await field.check();
            },
            'Prezence je zapsána.',
          );
          const point = async (text: string) =>
            act(
              page,
              'Přidat bod zápisu',
              async () => {
                await page.getByLabel('Druh bodu').selectOption('information');
                await page.getByLabel('Znění').fill(text);
              },
              'Bod je v zápisu.',
            );
          await point('Obec připraví dva krizové byty do konce roku.');
          await point('Tento bod sem nepatří.');
          await page.getByRole('button', { name: 'Vrátit zpět' }).click();
          await page.getByText('Tento bod sem nepatří.').waitFor({ state: 'detached' });
          await page.getByText('Obec připraví dva krizové byty do konce roku.').waitFor();
        },
      ));

    it('[D089] gives a point its task: a day before the meeting is refused at the field, owner and last day stand at the point, printed too', () =>
      at(
        () => meeting,
        async (_visitor, page) => {
          await page.getByRole('button', { name: 'Přidat bod zápisu' }).click();
          const dialog = page.getByRole('dialog');
          await dialog.getByLabel('Druh bodu').selectOption('task');
          await dialog.getByLabel('Znění').fill('Zjistit nájemné krizových bytů.');
          const owner = dialog.getByLabel('Kdo úkol splní');
          // The two members of the group, and the empty choice before them.
          await owner.locator('option').nth(2).waitFor({ state: 'attached' });
          expect(await owner.locator('option').count()).toBe(3);
          await owner.selectOption({ index: 1 });
          const person = (await owner.locator('option').nth(1).textContent())!;
          const due = dialog.getByRole('textbox', { name: 'Do kdy' });
          await due.fill('1. 1. 2020');
          await dialog.getByRole('button', { name: 'Přidat bod zápisu' }).click();
          await dialog.getByText('Termín úkolu je před jednáním, na kterém byl uložen.').first().waitFor();
          await due.fill('31. 12. 2049');
          await dialog.getByRole('button', { name: 'Přidat bod zápisu' }).click();
          await page.getByRole('status').getByText('Bod je v zápisu.').waitFor();

          await page.getByRole('button', { name: 'Upravit bod 2' }).click();
          expect(await page.getByRole('dialog').getByRole('textbox', { name: 'Do kdy' }).inputValue()).toBe('31. 12. 2049');
          await page.getByRole('dialog').getByRole('textbox', { name: 'Do kdy' }).fill('30. 11. 2049');
          await page.getByRole('dialog').getByRole('button', { name: 'Uložit bod' }).click();
          await page.getByRole('status').getByText('Bod je upraven.').waitFor();

          await page.emulateMedia({ media: 'print' });
          const shown = page.locator('[id="bod-2"]').getByText(/Termín:\s30\.\s11\.\s2049/);
          await shown.waitFor();
          expect(await shown.innerText()).toContain(person);
          expect(await page.getByRole('button', { name: /^Splněno: Zjistit nájemné/ }).count()).toBe(0);
          await page.emulateMedia({ media: null });
          await page.getByRole('button', { name: 'Splněno: Zjistit nájemné krizových bytů.' }).waitFor();
        },
      ));

    it('[D093] submits the minutes; whoever submitted them is refused to verify them', () =>
      at(
        () => meeting,
        async (_visitor, page) => {
          await act(page, 'Předat zápis k ověření', async () => choosePerson(page, 'Kdo zápis napsal', 3), 'Zápis čeká na ověření.');
          await page.getByRole('button', { name: 'Ověřit zápis' }).click();
          await choosePerson(page, 'Kdo zápis ověřil', 3);
          const dialog = page.getByRole('dialog');
          await dialog.getByRole('button', { name: 'Ověřit zápis' }).click();
          await dialog.getByText('Zápis schvaluje někdo jiný než jeho autor.').first().waitFor();
        },
      ));

    it('[D093] lets a second person verify and publish them', () =>
      visit(stage, 'overovatel-frydlantsko', async (visitor) => {
        const { page } = visitor;
        await visitor.open(meeting);
        await act(page, 'Ověřit zápis', async () => choosePerson(page, 'Kdo zápis ověřil', 5), /Zápis je ověřen/);
        await act(page, 'Zveřejnit zápis', async () => undefined, 'Zápis je zveřejněn.');
      }));

    it('[D157] issues an erratum: the old words stay readable', () =>
      at(
        () => meeting,
        async (_visitor, page) => {
          await page.getByRole('button', { name: 'Vydat opravu bodu 1' }).click();
          const dialog = page.getByRole('dialog');
          await dialog.getByLabel('Slova, která se mění').fill('dva krizové byty');
          await dialog.getByLabel('Správné znění').fill('tři krizové byty');
          await dialog.getByLabel('Důvod opravy').fill('přepis');
          await choosePerson(page, 'Kdo opravu vydává', 3);
          await dialog.getByRole('button', { name: 'Vydat opravu' }).click();
          await page.getByRole('status').getByText(/Oprava je vydána/).waitFor();
          await page.getByText('Obec připraví tři krizové byty do konce roku.').waitFor();
          await page.locator('summary', { hasText: 'Původní znění' }).click();
          await page.getByText('Obec připraví dva krizové byty do konce roku.').waitFor();
        },
      ));

    it('adds a goal to a plan only in its phase: the refusal says which phase it is', () =>
      at(
        () => '/regiony/frydlantsko/plany',
        async (visitor, page) => {
          await page.getByRole('table').getByRole('link').first().click();
          await visitor.settled();
          await page.getByRole('button', { name: 'Přidat prioritu nebo cíl' }).click();
          const dialog = page.getByRole('dialog');
          await dialog.getByLabel('Název').fill('Bydlení pro každého');
          await dialog.getByRole('button', { name: 'Přidat prioritu nebo cíl' }).click();
          const alert = dialog.getByRole('alert');
          await alert.waitFor();
          expect(await alert.innerText()).toMatch(/fáz/);
        },
      ));
  });
};
