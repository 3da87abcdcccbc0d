import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeSpan, segment, storyFromFields } from '../../plugins/attribution/engine';
import { blocksOf, longStory } from '../bench/long-story';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { openStory } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const WORDS = 50_000;
const LINKS = 3_000;
/** From here on a task keeps the page from answering: https://w3c.github.io/longtasks/ */
const LONG_MS = 50;

/**
 * In the page: how long each script of the admin ran at a stretch, in milliseconds, of all frames that were slow to come
 * (https://w3c.github.io/long-animation-frames/). What the test itself runs in the page is not the admin's.
 */
const WATCH_SCRIPTS = `
  window.scripts = [];
  new PerformanceObserver((list) => {
    for (const { scripts } of list.getEntries()) {
      for (const { duration, invoker, sourceURL, sourceFunctionName, sourceCharPosition } of scripts) {
        if (!sourceURL.includes('/admin/')) continue;
        const source = sourceFunctionName + ' at ' + sourceCharPosition;
        window.scripts.push({ ms: Math.round(duration), invoker, source });
      }
    }
  }).observe({ type: 'long-animation-frame' });
`;

/** A script of the admin: what set it off, and where it stands in the bundle. */
interface Script {
  readonly ms: number;
  readonly invoker: string;
  readonly source: string;
}

/** The scripts of all slow frames since they were asked for last. */
const scriptsOf = (page: Page): Promise<readonly Script[]> =>
  page.evaluate<readonly Script[]>('window.scripts.splice(0)');

const isLong = ({ ms }: Script): boolean => ms > LONG_MS;

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

const selectorsIn = (paragraphs: readonly string[]) => {
  const story = storyFromFields([{ field: 'body', format: 'blocks', role: 'body' }], {
    body: blocksOf(paragraphs),
  });
  return segment(story)
    .sentences.slice(0, LINKS)
    .map(({ span }) => describeSpan(story, span));
};

describe('a story of 50,000 words with 3,000 links (S14)', () => {
  it('is checked while the page goes on answering', async () => {
    const body = longStory(WORDS).map((paragraph, index) => `${index + 1}) ${paragraph}`);
    const documentId = await newsroom.makeStory({ title: 'Everything', body });
    const selectors = selectorsIn(body);
    expect(selectors).toHaveLength(LINKS);
    await newsroom.linkAll(documentId, selectors);
    const page = await desk.sit('reporter');
    page.setDefaultTimeout(120_000);
    const story = await openStory(page, newsroom, documentId);
    await page.waitForTimeout(3_000);
    await expect.poll(() => story.totals.textContent()).toMatch(/3,?000 linked/u);
    await picture(page, 'long-story');

    await page.evaluate(WATCH_SCRIPTS);
    await page.getByRole('button', { name: 'Unlink' }).first().click();
    await page.waitForFunction(() =>
      /2,?999 linked/u.test(document.querySelector('output')?.textContent ?? ''),
    );
    await page.waitForTimeout(3_000);
    const unlinking = await scriptsOf(page);
    expect(unlinking.filter(isLong)).toEqual([]);
  }, 240_000);
});
