import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/axe';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { withNewsroom } from '../support/with-newsroom';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

const openPage = async (place: string): Promise<Page> => {
  const page = await desk.sit('reporter');
  await page.goto(`${newsroom.url}/admin/plugins/attribution${place}`);
  return page;
};

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

/** Goes on with Tab until a button of this name has the focus. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`“${name}” cannot be reached with Tab`);
};

describe('the pages of a rule', () => {
  it('are found by words, and say what the rule flags, with the flagged words marked', async () => {
    const page = await openPage('/rules');
    await page.getByRole('heading', { name: 'Rules', exact: true }).waitFor();
    await picture(page, 'rules');
    await page.getByLabel('Find rules by words').fill('garbled');
    await page.getByText(/^\d+ rules?$/u).waitFor();
    expect(await page.getByRole('main').getByRole('listitem').count()).toBeLessThan(5);
    await page.getByRole('link', { name: 'Attribution garbled' }).click();
    await page.getByRole('heading', { name: 'Attribution garbled' }).waitFor();
    expect(page.url()).toMatch(/\/rules\/garbled-attribution$/u);
    await page.getByText('Blocks publication until it is fixed').waitFor();
    expect(await page.locator('mark').first().textContent()).toBe('Varga reportedly CNN');
    await picture(page, 'rule');
  });

  it('open from their address, and show the rest of the examples on demand', async () => {
    const page = await openPage('/rules/garbled-attribution');
    const marks = page.locator('mark');
    await marks.first().waitFor();
    const before = await marks.count();
    await page
      .getByRole('button', { name: /^Show all/u })
      .first()
      .click();
    expect(await marks.count()).toBeGreaterThan(before);
  });

  it('say so where there is no such rule, and lead to the list', async () => {
    const page = await openPage('/rules/no-such-thing');
    await page.getByText('no rule “no-such-thing”').waitFor();
    await page.getByRole('link', { name: 'All rules' }).click();
    await page.getByLabel('Find rules by words').waitFor();
    expect(page.url()).toMatch(/\/rules$/u);
  });
});

describe('the tour', () => {
  it('is offered on the start page until it was skipped, and is found again', async () => {
    const page = await openPage('');
    const offer = page.getByRole('region', { name: 'See it at work in two minutes' });
    await offer.waitFor();
    await picture(page, 'start');
    await offer.getByRole('button', { name: 'Skip it' }).click();
    await offer.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('link', { name: 'Tour', exact: true }).click();
    await page.getByText('Step 1 of 5').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Desk', exact: true }).waitFor();
    await expect.poll(() => offer.count()).toBe(0);
  });

  it('is taken with the keyboard alone: a flag fixed, a source linked, a blocker let stand', async () => {
    const page = await openPage('');
    await page.getByRole('link', { name: 'Take the tour' }).focus();
    await page.keyboard.press('Enter');
    const story = page.getByRole('region', { name: 'Night ferry stays in port' });
    await story.getByText('reportedly CNN').waitFor();
    const open = story.getByRole('status');
    await open.waitFor();
    expect(await focused(page)).toBe('Every line under the words means something');
    await picture(page, 'tour-1-flags');

    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Put it right at one stroke');
    await picture(page, 'tour-2-fix');
    await tabTo(page, 'Write “Ines Dahl told CNN”');
    await page.keyboard.press('Enter');
    await story.getByText('Ines Dahl told ').waitFor();
    await page.getByText('Done: the sentence says who told whom').waitFor();
    expect(await focused(page)).toBe('Put it right at one stroke');

    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    const before = await open.textContent();
    await picture(page, 'tour-3-link');
    await tabTo(page, 'Link to source…');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain('CNN · Ferry crew refuses');
    await page.keyboard.press('Enter');
    await expect.poll(() => open.textContent()).not.toBe(before);

    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('What blocks publication');
    await picture(page, 'tour-4-publish');
    await tabTo(page, 'Let it stand, as an editor');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing blocks: this story could go live.').waitFor();

    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await page.getByText('Step 5 of 5').waitFor();
    await picture(page, 'tour-5-keys');
    await tabTo(page, 'Done');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Desk', exact: true }).waitFor();
    await expect.poll(() => page.getByText('See it at work in two minutes').count()).toBe(0);
  });
});

/** A page of 1280 pixels at 200 %. */
const ZOOMED = { width: 640, height: 800 };

describe('in the light and in the dark', () => {
  it.each([
    ['start', '', 'Take the tour'],
    ['rules', '/rules', 'Attribution garbled'],
    ['rule', '/rules/garbled-attribution', 'Varga reportedly CNN'],
    ['no-rule', '/rules/no-such-thing', 'All rules'],
  ])('the page “%s” is clean, and fits at twice the size', async (name, place, words) => {
    const page = await openPage(place);
    await page.getByText(words).first().waitFor();
    expect(await faultsIn(page, 'main')).toEqual([]);
    await page.setViewportSize(ZOOMED);
    await picture(page, `${name}-zoomed`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('each step of the tour is clean, and fits at twice the size', async () => {
    const page = await openPage('/tour');
    await page.getByText('6 open flags').waitFor();
    for (let step = 1; step <= 5; step += 1) {
      await page.getByText(`Step ${step} of 5`).waitFor();
      expect(await faultsIn(page, 'main')).toEqual([]);
      if (step < 5) await page.getByRole('button', { name: 'Next' }).click();
    }
    await page.setViewportSize(ZOOMED);
    await picture(page, 'tour-zoomed');
  });
});
