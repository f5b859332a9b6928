import type { Browser, BrowserContext, Page } from 'playwright-core';
import { samplePassword, type Site } from './site';

export const phone = { width: 375, height: 812 } as const;
export const desk = { width: 1440, height: 900 } as const;

/** Somebody at a browser. Faults of the page – thrown errors, refused scripts – are kept and must be none. */
export class Visitor {
  readonly faults: string[] = [];

  private constructor(
    readonly site: Site,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of (401|403|404|409|412|422)/.test(message.text())) this.faults.push(`${page.url()}: ${message.text()}`);
    });
  }

  static async come(browser: Browser, site: Site, viewport: { readonly width: number; readonly height: number } = desk): Promise<Visitor> {
    const context = await browser.newContext({ viewport, locale: 'cs-CZ', timezoneId: 'Europe/Prague', reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    return new Visitor(site, context, await context.newPage());
  }

  /** Opens an address and waits until nothing on it is loading any more. */
  async open(path: string): Promise<this> {
    await this.page.goto(`${this.site.url}${path}`);
    await this.settled();
    return this;
  }

  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await this.page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
  }

  /** Through the button of the header and the provider's own page, as people do. */
  async signIn(account: string): Promise<this> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Přihlásit se' }).click();
    await this.page.waitForURL(/\/oidc\/prihlaseni\//);
    await this.page.locator('input[type="text"], input[name="account"], input[autocomplete="username"]').first().fill(account);
    await this.page.locator('input[type="password"]').fill(samplePassword);
    await this.page.locator('button[type="submit"]').first().click();
    await this.page.waitForURL((url) => url.origin === this.site.url && !url.pathname.startsWith('/oidc') && !url.pathname.startsWith('/prihlaseni/zpet'));
    await this.page.getByRole('banner').getByRole('button', { name: 'Odhlásit se' }).waitFor();
    await this.settled();
    return this;
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
