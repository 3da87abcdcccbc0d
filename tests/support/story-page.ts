import type { Locator, Page } from 'playwright-core';
import type { Newsroom } from './newsroom';

const STORY = 'api::story.story';

/** Kinds of marks, as the highlights are named. */
type MarkKind = 'error' | 'warning' | 'info' | 'linked';

/** The edit view of a story, in the words of who works there. */
export interface StoryPage {
  readonly page: Page;
  readonly title: Locator;
  readonly editor: Locator;
  /** The panel's one live region. */
  readonly totals: Locator;
  /** The card of a flag, by words of its title or quotation. */
  readonly card: (words: string | RegExp) => Locator;
  readonly publish: Locator;
  /** Opens the drawer that holds the panel in a narrow window. */
  readonly openDrawer: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** Waits until the verdict is on the form as it is now. */
  readonly checked: () => Promise<void>;
  /** Types at the end of the story, as a paragraph of its own. */
  readonly write: (sentence: string) => Promise<void>;
  /** Puts the caret into the middle of these words of the Blocks editor. */
  readonly clickOn: (words: string) => Promise<void>;
  /** Brings the pointer to the middle of these words of the Blocks editor. */
  readonly pointAt: (words: string) => Promise<void>;
  /** Presses a key that moves the caret, and waits until the Blocks editor knows where it is: it asks ten times a second. */
  readonly moveTo: (
    key: 'Home' | 'End' | 'Control+Home' | 'Control+End' | 'Enter',
  ) => Promise<void>;
  /** Types at the pace of a fast typist: the editor follows no faster where a paragraph begins. */
  readonly type: (words: string) => Promise<void>;
  /** Takes out so many letters before the caret, at the pace of a person: the editor follows no faster. */
  readonly erase: (letters: number) => Promise<void>;
  /** The card beside the marked words at the caret or the pointer. */
  readonly markCard: Locator;
  /** The words that are underlined now: those in view, or nearly. */
  readonly marked: (kind: MarkKind) => Promise<readonly string[]>;
  /** The words of all flags that are underlined on the way from the story's beginning to its end. */
  readonly markedThroughout: () => Promise<readonly string[]>;
  readonly selection: () => Promise<string>;
}

const marksOn = (page: Page, kind: MarkKind): Promise<readonly string[]> =>
  page.evaluate((name) => {
    const highlight = CSS.highlights.get(name);
    return highlight === undefined ? [] : [...highlight].map(String);
  }, `attribution-${kind}`);

const markedThroughout = async (page: Page): Promise<readonly string[]> => {
  const seen = new Set<string>();
  for (const block of await page.locator('[data-slate-editor] > *').all()) {
    await block.scrollIntoViewIfNeeded();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))),
    );
    for (const kind of ['error', 'warning', 'info'] as const) {
      for (const words of await marksOn(page, kind)) seen.add(words);
    }
  }
  return [...seen];
};

/** Where the middle of these words of the Blocks editor is now; brings them into view. */
const middleNow = async (page: Page, words: string): Promise<{ x: number; y: number }> => {
  const at = await page.evaluate((wanted) => {
    const root = document.querySelector('[data-slate-editor]');
    const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start === -1) continue;
      const range = document.createRange();
      const middle = start + Math.floor(wanted.length / 2);
      range.setStart(node, middle);
      range.setEnd(node, middle + 1);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 1, y: top + height / 2 };
    }
    return null;
  }, words);
  if (at === null) throw new Error(`The editor does not say “${words}”`);
  return at;
};

/** Where the middle of these words is, once the page has stopped moving under them. */
const middleOf = async (page: Page, words: string): Promise<{ x: number; y: number }> => {
  const before = await middleNow(page, words);
  await page.waitForTimeout(50);
  const after = await middleNow(page, words);
  return before.x === after.x && before.y === after.y ? after : middleOf(page, words);
};

const storyPageOn = (page: Page): StoryPage => {
  const editor = page.locator('[data-slate-editor]').first();
  const checked = () => page.getByText('Checked as it stands now.').waitFor();
  const moveTo = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
  };
  const type = (words: string) => page.keyboard.type(words, { delay: 40 });
  return {
    page,
    editor,
    checked,
    type,
    title: page.getByLabel('title', { exact: false }).first(),
    totals: page.getByRole('status').filter({ hasText: /block/u }),
    card: (words) => page.getByRole('listitem').filter({ hasText: words }),
    publish: page.getByRole('button', { name: /^Publish/u }).first(),
    openDrawer: () => page.getByRole('button', { name: 'Open more actions' }).click(),
    save: async () => {
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page
        .getByText(/Saved document|Created document/u)
        .first()
        .waitFor();
    },
    write: async (sentence) => {
      await editor.click();
      await moveTo('Control+End');
      await moveTo('Enter');
      await type(sentence);
    },
    clickOn: async (words) => {
      const { x, y } = await middleOf(page, words);
      await page.mouse.click(x, y);
    },
    pointAt: async (words) => {
      const { x, y } = await middleOf(page, words);
      await page.mouse.move(x, y, { steps: 3 });
    },
    moveTo,
    erase: async (letters) => {
      for (let letter = 0; letter < letters; letter += 1) {
        await page.waitForTimeout(150);
        await page.keyboard.press('Backspace');
      }
      await page.waitForTimeout(150);
    },
    markCard: page.getByRole('region', { name: 'About the marked words' }),
    marked: (kind) => marksOn(page, kind),
    markedThroughout: () => markedThroughout(page),
    selection: () => page.evaluate(() => String(getSelection())),
  };
};

/** Opens a brief in Strapi's own edit view, with its Markdown editor. */
export const openBrief = async (
  page: Page,
  newsroom: Newsroom,
  documentId: string,
): Promise<StoryPage> => {
  await page.goto(
    `${newsroom.url}/admin/content-manager/collection-types/api::brief.brief/${documentId}`,
  );
  const brief = storyPageOn(page);
  await page.locator('.CodeMirror').waitFor();
  await brief.checked();
  return brief;
};

/** Opens a feature in Strapi's own edit view, with all its sections closed. */
export const openFeature = async (
  page: Page,
  newsroom: Newsroom,
  documentId: string,
): Promise<StoryPage> => {
  await page.goto(
    `${newsroom.url}/admin/content-manager/collection-types/api::feature.feature/${documentId}`,
  );
  const feature = storyPageOn(page);
  await feature.checked();
  return feature;
};

/** Opens a story in Strapi's own edit view, or its live version there; without an id, the form for a new one. */
export const openStory = async (
  page: Page,
  newsroom: Newsroom,
  documentId = 'create',
  status: 'draft' | 'published' = 'draft',
): Promise<StoryPage> => {
  const place = `${newsroom.url}/admin/content-manager/collection-types/${STORY}`;
  await page.goto(`${place}/${documentId}?plugins[i18n][locale]=en&status=${status}`);
  const story = storyPageOn(page);
  await story.editor.waitFor();
  await story.checked();
  return story;
};
