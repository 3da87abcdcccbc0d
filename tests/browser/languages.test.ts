import { describe, expect, it } from 'vitest';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { PANEL } from '../support/screens';
import { openStory, type StoryPage } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const GARBLED = '“We left before dawn,” Halvard reportedly CNN.';
const COUNTED = 'Hundreds of boats were scrapped along the coast in 2019.';
const HEBREW = 'מאות סירות עזבו את החוף לפני עלות השחר, ואיש אינו יודע לאן TK הפליגו.';
const ARABIC = 'غادرت مئات القوارب الساحل قبل الفجر، ولا أحد يعرف إلى أين TK أبحرت.';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

describe('a reporter who reads German', () => {
  it('reads the panel and its dialogs in German, and what the rules say as English', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boote', body: [GARBLED, COUNTED] });
    const page = await desk.sit('reporter', 'de');
    await page.goto(
      `${newsroom.url}/admin/content-manager/collection-types/api::story.story/${documentId}?plugins[i18n][locale]=en`,
    );
    await page.getByText('Geprüft, wie es jetzt dasteht.').waitFor();
    const panel = page.locator(PANEL);
    await panel.getByRole('heading', { name: /^Offene Hinweise \(\d\)$/u }).waitFor();
    const card = panel.getByRole('listitem').filter({ hasText: 'garbled-attribution' });
    await card.getByText('Sperrvermerk', { exact: true }).waitFor();
    await card.getByRole('button', { name: 'Korrigieren: Write “Halvard told CNN”' }).waitFor();
    const english = await card.locator('[lang=en]').allTextContents();
    expect(english).toContain('Attribution garbled');
    expect(english).toContain('Write “Halvard told CNN”');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    const spoken = await page.getByRole('status').filter({ hasText: 'Sperrvermerk' }).textContent();
    expect(spoken).toMatch(/^\d Sperrvermerke? · \d Warnung/u);
    await panel.getByRole('button', { name: 'Mit Beleg verknüpfen …' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Mit Beleg verknüpfen' });
    await dialog.getByLabel('Belege durchsuchen').fill('annual report');
    await dialog.getByRole('list', { name: 'Belege' }).waitFor();
  });

  it('finds the menu, the rules and the list of stories in German', async () => {
    const page = await desk.sit('reporter', 'de');
    await page.goto(`${newsroom.url}/admin/plugins/attribution/rules`);
    await page.getByRole('heading', { name: 'Regeln', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Quellenangaben' }).first().waitFor();
    const rule = page.getByRole('link', { name: 'Attribution garbled' });
    await expect.poll(() => rule.locator('[lang=en]').count()).toBe(1);
  });
});

describe('a reporter who reads English', () => {
  it('fetches no other language’s words before they are needed', async () => {
    const page = await desk.sit('reporter');
    const first = await page.request.get(`${newsroom.url}/admin/`);
    const entry = /src="([^"]+\.js)"/u.exec(await first.text())?.[1] ?? '';
    const bundle = await page.request.get(new URL(entry, newsroom.url).href);
    expect(bundle.ok()).toBe(true);
    expect(await bundle.text()).not.toContain('Offene Hinweise');
  });
});

/** Distance of the card's nearer edge to the words that it is about. */
const cardBeside = async ({ page }: StoryPage, words: string): Promise<number> => {
  const card = await page.locator('#attribution-mark-card').boundingBox();
  const at = await page.evaluate((wanted) => {
    const root = document.querySelector('[data-slate-editor]');
    const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start === -1) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom };
    }
    return null;
  }, words);
  if (card === null || at === null) throw new Error('There is no card, or there are no words');
  return Math.min(Math.abs(card.y - at.bottom), Math.abs(card.y + card.height - at.top));
};

describe.each([
  ['Hebrew', HEBREW],
  ['Arabic', ARABIC],
])('a story in %s (S16)', (language, sentence) => {
  const NOTICE = /The rules read English, and most of this story is in another script/u;

  it('says what is off, and marks the right words, with the card beside them', async () => {
    const documentId = await newsroom.makeStory({
      title: sentence.slice(0, 30),
      body: [sentence, GARBLED],
    });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    await story.page.getByText(NOTICE).waitFor();
    const marked = await story.marked('error');
    expect(marked).toContain('TK');
    expect(marked).toContain('Halvard reportedly CNN');
    await story.clickOn('TK');
    await story.markCard.getByText('placeholder-marker').waitFor();
    expect(await cardBeside(story, 'TK')).toBeLessThanOrEqual(8);
    await picture(story.page, `story-${language}`);
  });
});

describe('an English story', () => {
  it('says nothing of languages', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [COUNTED] });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    await expect.poll(() => story.page.getByText('The rules read English').count()).toBe(0);
  });
});

describe('in a page that reads from right to left', () => {
  it('panel, card and dialogs are mirrored', async () => {
    const documentId = await newsroom.makeStory({
      title: 'Boats',
      body: [HEBREW, GARBLED, COUNTED],
    });
    const page = await desk.sit('reporter');
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.dir = 'rtl';
      }),
    );
    const story = await openStory(page, newsroom, documentId);
    const middleOf = async (words: string | RegExp) => {
      const box = await story.card('garbled-attribution').getByText(words).first().boundingBox();
      return box === null ? NaN : box.x + box.width / 2;
    };
    expect(await middleOf('Blocker')).toBeGreaterThan(await middleOf('Show in text'));
    const quote = story.card('placeholder-marker').locator('blockquote');
    const lines = await quote.evaluate((element) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(element);
      return [borderLeftWidth, borderRightWidth];
    });
    expect(lines).toEqual(['0px', '2px']);
    await picture(page, 'panel-mirrored');
    await story.clickOn('reportedly');
    await story.markCard.waitFor();
    expect(await cardBeside(story, 'reportedly')).toBeLessThanOrEqual(8);
    await picture(page, 'card-mirrored');
    await page.keyboard.press('Escape');
    await story.card('Hundreds').getByRole('button', { name: 'Link to source…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Search records').fill('annual report');
    await dialog.getByRole('list', { name: 'Records' }).waitFor();
    const [find, make] = await Promise.all(
      ['Find a record', 'New record'].map((name) => page.getByRole('tab', { name }).boundingBox()),
    );
    expect(find?.x).toBeGreaterThan(make?.x ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
    const box = await dialog.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440);
  });
});
