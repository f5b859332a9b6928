import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The system's own Chromium: nothing is downloaded for the tests. */
export const findChromium = (): string | undefined => {
  const named = process.env['TRIADA_CHROMIUM'];
  if (named) return named;
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
};

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: install it, or name one in TRIADA_CHROMIUM');
  return chromium.launch({ executablePath, args: flags });
};

/**
 * Registers the journeys where there is a browser. Without one they are left out, which is said; with CI=true that is a failure,
 * for there a browser is required.
 */
export const journeys = (register: () => void): void => {
  if (findChromium()) return register();
  if (process.env['CI'] === 'true') {
    it('needs a Chromium', () => {
      throw new Error('CI=true and no Chromium: the browser journeys are required here');
    });
    return;
  }
  console.log('No Chromium is found: the browser journeys are left out. Install one, or name it in TRIADA_CHROMIUM.');
  it('knows that there is no browser here', () => expect(findChromium()).toBeUndefined());
};
