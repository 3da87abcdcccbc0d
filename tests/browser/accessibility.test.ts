import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/axe';
import { picture, ZOOMED, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { PANEL, STORY_SCREENS, type Sit } from '../support/screens';
import { openStory } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const SMALLEST_TARGET = 24;
const COUNTED = 'Hundreds of boats were scrapped along the coast in 2019.';
const GARBLED = '“We left before dawn,” Halvard reportedly CNN.';

/** What is pressed; of a checkbox, its label is too, which axe looks at. */
const PRESSED = 'button:not([role=checkbox], [aria-hidden]), [role=menuitem], [role=tab]';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

const close = (page: Page): Promise<void> => page.context().close();

describe('in the light and in the dark theme', () => {
  it.each(STORY_SCREENS)('$shows: clean', async ({ reach, part }) => {
    const page = await reach(newsroom, (person) => desk.sit(person));
    await page.mouse.move(0, 0);
    expect(await faultsIn(page, part)).toEqual([]);
    const heights = await page
      .locator(part)
      .locator(PRESSED)
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(Math.min(SMALLEST_TARGET, ...heights)).toBe(SMALLEST_TARGET);
    await close(page);
  });

  it.each(['charts', 'tables'])('the insights are clean as %s', async (view) => {
    const page = await desk.sit('editor');
    await page.goto(`${newsroom.url}/admin/plugins/attribution/insights?view=${view}`);
    const part = page.getByRole('region', { name: 'Most used outlets' });
    await part.getByRole(view === 'charts' ? 'application' : 'grid').waitFor();
    expect(await faultsIn(page, 'main')).toEqual([]);
    await close(page);
  });

  it('the list of unchecked stories is clean', async () => {
    const page = await desk.sit('editor');
    await page.goto(`${newsroom.url}/admin/plugins/attribution/unchecked`);
    await page.getByRole('heading', { name: 'Live and unchecked' }).waitFor();
    expect(await faultsIn(page, 'main')).toEqual([]);
    await close(page);
  });
});

/** What stands out of a part of the page at its sides, or out of the window. */
const cutOff = (page: Page, part: string): Promise<readonly string[]> =>
  page
    .locator(part)
    .first()
    .evaluate((whole) => {
      const { left, right } = whole.getBoundingClientRect();
      const faults: string[] = [];
      if (left < 0 || right > window.innerWidth + 1) faults.push(`from ${left} to ${right}`);
      for (const element of whole.querySelectorAll(
        'button, a, input, textarea, h2, h3, h4, p, blockquote',
      )) {
        const box = element.getBoundingClientRect();
        if (box.width <= 1) continue;
        if (box.left < left - 1 || box.right > right + 1) {
          faults.push(
            `${element.tagName} “${element.textContent}” from ${box.left} to ${box.right}`,
          );
        }
      }
      return faults;
    });

describe('at 200 %', () => {
  const sitZoomed: Sit = async (person) => {
    const page = await desk.sit(person);
    await page.setViewportSize(ZOOMED);
    return page;
  };
  // Strapi's own table scrolls sideways, whatever its columns are.
  // A lost link takes typing in the text, which the open drawer lies over.
  const screens = STORY_SCREENS.filter(({ name }) => !['list', 'lost-link'].includes(name));

  it.each(screens)('$shows: nothing is cut off', async ({ name, reach, part }) => {
    const page = await reach(newsroom, sitZoomed);
    await picture(page, `${name}-zoomed`);
    expect(await cutOff(page, part)).toEqual([]);
    await close(page);
  });

  it('a source is linked to the end', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [COUNTED] });
    const story = await openStory(await sitZoomed('reporter'), newsroom, documentId);
    const { page } = story;
    await story.openDrawer();
    await story.card('Hundreds').getByRole('button', { name: 'Link to source…' }).first().click();
    await page.getByRole('tab', { name: 'New record' }).click();
    await page.getByRole('dialog').getByLabel('Title').fill('Register of scrapped boats');
    await page.getByRole('button', { name: 'Make record and link' }).click();
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    await expect
      .poll(async () => (await story.marked('linked')).join(''))
      .toContain('Hundreds of boats');
    await close(page);
  });
});

describe('for those who want no motion', () => {
  it('nothing of the plugin moves', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [GARBLED, COUNTED] });
    const page = await desk.sit('reporter');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const story = await openStory(page, newsroom, documentId);
    await story.clickOn('reportedly');
    await story.markCard.waitFor();
    for (const part of [PANEL, '#attribution-mark-card']) {
      const moving = await page.locator(part).evaluate((whole) =>
        whole
          .getAnimations({ subtree: true })
          .map((one) => (one instanceof CSSTransition ? one.transitionProperty : 'animation'))
          // The design system's buttons take their time to appear and to change colour: nothing moves by that.
          .filter((changed) => !/color|shadow|visibility/u.test(changed)),
      );
      expect(moving).toEqual([]);
    }
    await close(page);
  });
});
