import type { Browser } from 'playwright-core';
import { accessibility } from './journeys/accessibility';
import { auditor } from './journeys/auditor';
import { coordinator } from './journeys/coordinator';
import { minutesImport } from './journeys/minutes-import';
import { everybody } from './journeys/public';
import { representative } from './journeys/representative';
import { journeys, launch } from './support/chromium';
import { startSite, type Site } from './support/site';
import type { Stage } from './support/stage';

/** The sample alone is some nine hundred commands. */
const patience = 900_000;

journeys(() => {
  describe('the web, as people use it', () => {
    let site: Site;
    let browser: Browser;

    beforeAll(async () => {
      [site, browser] = await Promise.all([startSite(), launch()]);
    }, patience);

    afterAll(async () => {
      await browser?.close();
      await site?.stop();
    });

    const stage: Stage = { site: () => site, browser: () => browser };
    everybody(stage);
    representative(stage);
    coordinator(stage);
    minutesImport(stage);
    auditor(stage);
    accessibility(stage);
  });
});
