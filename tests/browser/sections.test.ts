import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { openFeature, type StoryPage } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const GARBLED = '“We left before dawn,” Halvard reportedly CNN.';
const COUNTED = 'Hundreds of boats were scrapped along the coast in 2019.';
const CALM = 'What do the old boats have to say?';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

type Sections = Parameters<Newsroom['makeFeature']>[0]['sections'];

const featureOf = async (...sections: Sections): Promise<StoryPage> => {
  const documentId = await newsroom.makeFeature({ title: 'Boats', sections });
  return openFeature(await desk.sit('editor'), newsroom, documentId);
};

const section = (page: Page, at: number) => page.locator('ol[aria-describedby] > li').nth(at);

/** Opens a section, or closes it, as its reader does. */
const turn = async (page: Page, at: number) =>
  section(page, at).locator('h3 button').first().click();

/** Moves a section up by one, with the keys that Strapi has for it and what it says to each. */
const moveUp = async (page: Page, at: number) => {
  await section(page, at).getByRole('button', { name: 'Drag' }).first().focus();
  for (const [key, said] of [
    ['Space', /grabbed\. Current position/u],
    ['ArrowUp', /moved\. New position/u],
    ['Space', /dropped\. Final position/u],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByText(said).first().waitFor({ state: 'attached' });
  }
};

/** Waits until the garbled attribution is marked so many times in Blocks editors. */
const garbledMarks = async ({ marked }: StoryPage, count: number) => {
  const whole = async () => (await marked('error')).filter((words) => words !== 'CNN');
  await expect.poll(whole).toEqual(Array.from({ length: count }, () => 'Halvard reportedly CNN'));
};

describe('the sections of a feature (S19)', () => {
  it('are checked while they are closed, and show their marks in each format when they are opened', async () => {
    const feature = await featureOf(
      { passage: [CALM, GARBLED] },
      { quote: GARBLED },
      { factBox: `- ${GARBLED}` },
    );
    const { page } = feature;
    const cards = feature.card('garbled-attribution');
    expect(await cards.count()).toBe(3);
    await cards.filter({ hasText: '“sections › 1 › text”, which is closed' }).waitFor();
    await cards.filter({ hasText: 'sections › 2 › quote”, which cannot underline' }).waitFor();
    await garbledMarks(feature, 0);
    for (const at of [0, 1, 2]) await turn(page, at);
    await garbledMarks(feature, 1);
    await section(page, 2).locator('.attribution-error').first().waitFor();
    await page.getByText('which is closed').waitFor({ state: 'detached' });
    await turn(page, 0);
    await garbledMarks(feature, 0);
  });

  it('are opened by Show in text and by a fix', async () => {
    const feature = await featureOf(
      { passage: [CALM] },
      { quote: CALM },
      { factBox: `Where were they? ${GARBLED}` },
      { passage: [GARBLED] },
      { moments: [CALM, GARBLED] },
    );
    const { page } = feature;
    const [inBox, inPassage, inMoment] = [0, 1, 2].map((at) =>
      feature.card('garbled-attribution').nth(at),
    );
    await inPassage?.getByRole('button', { name: 'Show in text' }).click();
    await expect.poll(() => feature.selection()).toContain('reportedly CNN');
    await inBox?.getByRole('button', { name: /^Fix: .*told/u }).click();
    await expect.poll(() => feature.card('garbled-attribution').count()).toBe(2);
    expect(await section(page, 2).locator('.CodeMirror-line').first().textContent()).toContain(
      'Halvard told CNN',
    );
    expect(await section(page, 0).locator('[data-slate-editor]').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => feature.card('garbled-attribution').count()).toBe(3);
    await inMoment?.getByRole('button', { name: 'Show in text' }).click();
    const moment = section(page, 4).locator('.CodeMirror');
    await feature.markCard.getByText('garbled-attribution').waitFor();
    expect(await moment.count()).toBe(1);
    expect(await moment.locator('.attribution-error').count()).toBeGreaterThan(0);
  });

  it('keep their marks on their words when they are swapped, and two that read the same apart', async () => {
    const feature = await featureOf(
      { passage: [CALM, GARBLED] },
      { passage: [CALM, GARBLED] },
      { factBox: COUNTED },
    );
    const { page } = feature;
    for (const at of [0, 1, 2]) await turn(page, at);
    await garbledMarks(feature, 2);
    await section(page, 1).getByText(CALM).click();
    // The editor learns of the caret's place a moment after the browser.
    await page.waitForTimeout(200);
    await page.keyboard.press('End');
    await page.waitForTimeout(200);
    await page.keyboard.type(' Nothing.');
    await feature.checked();
    const texts = () =>
      page
        .locator('[data-slate-editor]')
        .evaluateAll((editors) =>
          editors.map((editor) =>
            [...editor.querySelectorAll('[data-slate-string]')]
              .map(({ textContent }) => textContent)
              .join(''),
          ),
        );
    expect(await texts()).toEqual([`${CALM}${GARBLED}`, `${CALM} Nothing.${GARBLED}`]);
    await moveUp(page, 1);
    await expect.poll(texts).toEqual([`${CALM} Nothing.${GARBLED}`, `${CALM}${GARBLED}`]);
    await feature.checked();
    await garbledMarks(feature, 2);
    await feature
      .card('garbled-attribution')
      .first()
      .getByRole('button', { name: /^Fix: .*told/u })
      .click();
    await expect
      .poll(texts)
      .toEqual([
        expect.stringContaining('Nothing.“We left before dawn,” Halvard told'),
        `${CALM}${GARBLED}`,
      ]);
    await moveUp(page, 2);
    await section(page, 1).locator('.attribution-warning, .attribution-info').first().waitFor();
    await section(page, 0).getByRole('button', { name: 'Delete' }).first().click();
    await garbledMarks(feature, 1);
    expect(await texts()).toEqual([`${CALM}${GARBLED}`]);
  });

  it('have their claims linked, and the link follows its section', async () => {
    const feature = await featureOf({ factBox: CALM }, { passage: [CALM, COUNTED] });
    const { page } = feature;
    await feature.card('Hundreds').getByRole('button', { name: 'Link to source…' }).first().click();
    await page.getByLabel('Search records').fill('annual report');
    await page.getByRole('button', { name: /Annual report of the port authority/u }).click();
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    await turn(page, 1);
    await expect.poll(() => feature.marked('linked')).toEqual([COUNTED]);
    await turn(page, 1);
    await moveUp(page, 1);
    await feature.save();
    await turn(page, 0);
    await expect.poll(() => feature.marked('linked')).toEqual([COUNTED]);
    await page.reload();
    await feature.checked();
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    expect(await page.getByText('lost').count()).toBe(0);
  });
});
