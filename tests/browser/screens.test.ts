import { statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARTIFACTS, keepPicture, type Clip, type Desk, turnTo, ZOOMED } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { PAGE_SCREENS, PANEL, STORY_SCREENS, type Screen } from '../support/screens';
import { withNewsroom } from '../support/with-newsroom';

const DOCS = path.resolve(__dirname, '../../plugins/attribution/docs/screens');
/** Bytes of a picture that the repository can bear. */
const LARGEST = 250_000;
/** Of the page around what a picture shows. */
const MARGIN = 16;
const STORIES = '/admin/content-manager/collection-types/api::story.story';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

/** The smallest rectangle around all of these parts of the page, as far as the window shows them. */
const around = async (page: Page, parts: readonly string[]): Promise<Clip> => {
  const found = await Promise.all(parts.map((part) => page.locator(part).first().boundingBox()));
  const boxes = found.filter((box) => box !== null);
  expect(boxes).toHaveLength(parts.length);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - MARGIN);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - MARGIN);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN);
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** Takes the picture, and answers how large its file is; `UPDATE_SCREENS=1` (`npm run screens`) puts it into the docs. */
const take = async (page: Page, name: string, parts?: readonly string[]): Promise<number> => {
  await page.mouse.move(0, 0);
  const clip = parts === undefined ? undefined : await around(page, parts);
  const folder = process.env['UPDATE_SCREENS'] ? DOCS : ARTIFACTS;
  await keepPicture(page, folder, name, clip);
  await page.context().close();
  return statSync(path.join(folder, `${name}.png`)).size;
};

const framedIn = ({ part, framed = [part] }: Screen): readonly string[] => framed;

const screenCalled = (name: string): Screen => {
  const found = STORY_SCREENS.find((screen) => screen.name === name);
  if (found === undefined) throw new Error(`There is no screen “${name}”`);
  return found;
};

describe('the docs show', () => {
  it.each([...STORY_SCREENS, ...PAGE_SCREENS])('$shows', async (screen) => {
    const page = await screen.reach(newsroom, (person) => desk.sit(person));
    expect(await take(page, screen.name, framedIn(screen))).toBeLessThan(LARGEST);
  });

  it('the panel in the dark', async () => {
    const screen = screenCalled('panel');
    const page = await screen.reach(newsroom, (person) => desk.sit(person));
    await turnTo(page, 'dark');
    expect(await take(page, 'panel-dark', framedIn(screen))).toBeLessThan(LARGEST);
  });

  it('the garbled story of the demo, as a reporter finds it', async () => {
    const page = await desk.sit('reporter');
    const story = await newsroom.storyWith('letters-from-the-strait');
    await page.goto(`${newsroom.url}${STORIES}/${story}?plugins[i18n][locale]=en`);
    await page.locator(PANEL).waitFor();
    await page.getByText('Checked as it stands now.').waitFor();
    expect(await take(page, 'story')).toBeLessThan(LARGEST);
  });

  it('the panel in German', async () => {
    const body = ['“We left before dawn,” Halvard reportedly CNN.'];
    const story = await newsroom.makeStory({ title: 'Where old boats go', body });
    const page = await desk.sit('reporter', 'de');
    await page.goto(`${newsroom.url}${STORIES}/${story}?plugins[i18n][locale]=en`);
    await page.getByText('Geprüft, wie es jetzt dasteht.').waitFor();
    expect(await take(page, 'panel-german', [PANEL, '[data-slate-editor]'])).toBeLessThan(LARGEST);
  });

  it('the link dialog at 200 %', async () => {
    const page = await screenCalled('link-dialog').reach(newsroom, async (person) => {
      const zoomed = await desk.sit(person);
      await zoomed.setViewportSize(ZOOMED);
      return zoomed;
    });
    expect(await take(page, 'link-dialog-zoomed')).toBeLessThan(LARGEST);
  });
});
