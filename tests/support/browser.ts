import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';
import type { Newsroom, Person } from './newsroom';

/** Where pictures are kept that nobody commits. */
export const ARTIFACTS = path.resolve(__dirname, '../artifacts');
/** More than a busy machine needs for anything here. */
const PATIENCE_MS = 15_000;
const VIEWPORT = { width: 1440, height: 1000 };
/** The same window at 200 %. */
export const ZOOMED = { width: 720, height: 500 };

/** A first login would be met by a tour whose overlay swallows every click. */
const NO_TOUR = JSON.stringify({ tours: {}, enabled: false, hidden: true, completedActions: [] });

/** In the end, everybody is back in the light. */
export const THEMES = ['dark', 'light'] as const;
type Theme = (typeof THEMES)[number];
/** Languages that the demo newsroom offers. */
type Language = 'en' | 'de';

/** A part of the page, in its pixels. */
export type Clip = NonNullable<NonNullable<Parameters<Page['screenshot']>[0]>['clip']>;

/** A browser with the people of a newsroom in it. */
export interface Desk {
  /** A page on which the person is signed in, in a window of its own. */
  readonly sit: (person: Person, language?: Language) => Promise<Page>;
  readonly leave: () => Promise<void>;
}

const launch = async (): Promise<Browser> => {
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
};

const signIn = async (page: Page, newsroom: Newsroom, person: Person): Promise<void> => {
  await page.goto(`${newsroom.url}/admin/auth/login`);
  await page.locator('input[name=email]').fill(newsroom.emailOf(person));
  await page.locator('input[name=password]').fill(newsroom.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
};

/** Closes what Strapi advertises over the page, as a person would on the first day. */
const closePromotion = async (page: Page): Promise<void> => {
  const promotion = page.getByText('Introducing the new Media Library');
  const close = promotion.locator('xpath=ancestor::*[.//button][1]').getByRole('button').last();
  await close.click().catch(() => undefined);
};

/** Opens a browser. Each person signs in once; further windows share that login. */
export const openDesk = async (newsroom: Newsroom): Promise<Desk> => {
  const browser = await launch();
  const logins = new Map<Person, Awaited<ReturnType<BrowserContext['storageState']>>>();
  return {
    sit: async (person, language = 'en') => {
      const storageState = logins.get(person);
      const context = await browser.newContext({ viewport: VIEWPORT, storageState });
      context.setDefaultTimeout(PATIENCE_MS);
      await context.addInitScript(
        ([tour, spoken]) => {
          localStorage.setItem('STRAPI_GUIDED_TOUR', tour);
          localStorage.setItem('STRAPI_THEME', 'system');
          localStorage.setItem('strapi-admin-language', spoken);
        },
        [NO_TOUR, language] as const,
      );
      const page = await context.newPage();
      if (storageState === undefined) {
        await signIn(page, newsroom, person);
        await closePromotion(page);
        logins.set(person, await context.storageState());
      }
      return page;
    },
    leave: () => browser.close(),
  };
};

/** Keeps a picture of the page, or of a part of it, as a file of this folder. */
export const keepPicture = async (
  page: Page,
  folder: string,
  name: string,
  clip?: Clip,
): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'initial', clip });
};

/** Keeps a picture of the page in `tests/artifacts`. */
export const picture = (page: Page, name: string): Promise<void> =>
  keepPicture(page, ARTIFACTS, name);

/** Turns the whole page to a theme, and waits until all of it is. */
export const turnTo = async (page: Page, theme: Theme): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction((isDark) => {
    const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/u) ?? [];
    const isMoving = document.getAnimations().some(({ playState }) => playState === 'running');
    return Number(red) < 128 === isDark && !isMoving;
  }, theme === 'dark');
};
