import type { Page } from 'playwright-core';
import { reporterWhoAsks } from './ask-editor';
import { choose } from './keyboard';
import type { Newsroom, Person } from './newsroom';
import { openBrief, openStory, type StoryPage } from './story-page';

const GARBLED = '“We left before dawn,” Halvard reportedly CNN.';
const COUNTED = 'Hundreds of boats were scrapped along the coast in 2019.';
const SUNK = 'Some 40 trawlers sank in 2012.';
const BURNED = 'Another 12 ferries burned in 2014.';
const UNFINISHED = 'Who owns the boats? TK';
const CLEAN = 'What do the old boats have to say?';
const TITLE = 'Where old boats go';

/** Gives a person a window of the browser. */
export type Sit = (person: Person) => Promise<Page>;

/** A state of the screen that people come to. */
export interface Screen {
  /** Names its picture. */
  readonly name: string;
  /** What is seen, in the newsroom's words. */
  readonly shows: string;
  readonly reach: (newsroom: Newsroom, sit: Sit) => Promise<Page>;
  /** CSS selector of what the plugin shows there. */
  readonly part: string;
  /** Selectors of what its picture shows, where that is not just the part. */
  readonly framed?: readonly string[];
}

/** CSS selector of the panel in which flags are listed. */
export const PANEL = 'aside:has([id^="attribution-flag-"])';
/** Windows of fewer pixels than that have no room for a panel beside the text. */
const NARROW = 1080;
const DIALOG = '[role=dialog]';
/** Title and column of one of the plugin's own pages. */
const COLUMN = ['main h1', 'main :has(> nav)'];
const EDITOR = '[data-slate-editor]';

const storyOf = async (
  newsroom: Newsroom,
  sit: Sit,
  person: Person,
  body: readonly string[],
): Promise<StoryPage> => {
  const documentId = await newsroom.makeStory({ title: TITLE, body });
  return openStory(await sit(person), newsroom, documentId);
};

/** A story with its panel in sight, for which a narrow window needs its drawer opened. */
const panelOf = async (...about: Parameters<typeof storyOf>): Promise<StoryPage> => {
  const story = await storyOf(...about);
  const { width } = story.page.viewportSize() ?? { width: 0 };
  if (width < NARROW) await story.openDrawer();
  return story;
};

const startLinking = (story: StoryPage, words: string): Promise<void> =>
  story.card(words).getByRole('button', { name: 'Link to source…' }).first().click();

const pageOf = async (newsroom: Newsroom, page: Page, place: string, heading: string) => {
  await page.goto(`${newsroom.url}/admin/plugins/attribution${place}`);
  await page.getByRole('heading', { name: heading }).first().waitFor();
  return page;
};

const policyOf = async (newsroom: Newsroom, sit: Sit, question = ''): Promise<Page> => {
  const page = await pageOf(newsroom, await sit('admin'), `/policy${question}`, 'Policy');
  await page.getByRole('combobox', { name: 'Attribution garbled' }).waitFor();
  return page;
};

const waive = async (story: StoryPage, reason: string): Promise<Page> => {
  const { page } = story;
  await story.card('Hundreds').getByRole('button', { name: 'Not a claim' }).first().click();
  await page.getByRole('menuitem', { name: reason }).click();
  await page.getByRole('button', { name: 'Let it stand' }).click();
  return page;
};

/** A list of three stories, all of which bear this word. */
const list = async (newsroom: Newsroom, sit: Sit, word: string): Promise<Page> => {
  await newsroom.makeStory({ title: `${word}: a quiet morning`, body: [CLEAN] });
  await newsroom.makeStory({ title: `${word}: boats for scrap`, body: [CLEAN, GARBLED, COUNTED] });
  await newsroom.makeStory({ title: `${word}: who owns them`, body: [UNFINISHED] });
  const page = await sit('editor');
  const search = `page=1&pageSize=50&sort=title:ASC&_q=${word}&plugins[i18n][locale]=en`;
  await page.goto(
    `${newsroom.url}/admin/content-manager/collection-types/api::story.story?${search}`,
  );
  await page.getByText('Nothing open').first().waitFor();
  await page
    .getByText(/^\d blockers?$/u)
    .first()
    .waitFor();
  return page;
};

/** What people see while they write, link, dismiss, ask and publish. */
export const STORY_SCREENS: readonly Screen[] = [
  {
    name: 'panel',
    shows: 'the panel with its flags beside the text',
    part: PANEL,
    framed: [PANEL, EDITOR],
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [CLEAN, GARBLED, COUNTED, SUNK]);
      await story.card('garbled-attribution').waitFor();
      return story.page;
    },
  },
  {
    name: 'mark-card',
    shows: 'the card at the caret',
    part: '#attribution-mark-card',
    framed: ['#attribution-mark-card', EDITOR],
    reach: async (newsroom, sit) => {
      const story = await storyOf(newsroom, sit, 'reporter', [CLEAN, GARBLED, COUNTED]);
      await story.clickOn('reportedly');
      await story.markCard.getByText('garbled-attribution').waitFor();
      return story.page;
    },
  },
  {
    name: 'waive-menu',
    shows: 'the menu of reasons',
    part: '[role=menu]',
    framed: ['[role=menu]', PANEL],
    reach: async (newsroom, sit) => {
      const { page } = await panelOf(newsroom, sit, 'editor', [COUNTED]);
      await page.getByRole('button', { name: 'Not a claim' }).first().click();
      await page.getByRole('menuitem').first().waitFor();
      return page;
    },
  },
  {
    name: 'waive-other',
    shows: 'the dialog that wants words for another reason',
    part: DIALOG,
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [COUNTED]);
      const page = await waive(story, 'Another reason…');
      await page.getByText('Say why in your own words.').waitFor();
      return page;
    },
  },
  {
    name: 'waive-nearby',
    shows: 'the dialog that wants the sentence nearby',
    part: DIALOG,
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [COUNTED, SUNK]);
      const page = await waive(story, 'Covered by a sentence nearby…');
      await page.getByText('Choose the sentence that covers it.').waitFor();
      return page;
    },
  },
  {
    name: 'link-dialog',
    shows: 'the link dialog while a record is looked for',
    part: DIALOG,
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [COUNTED]);
      await startLinking(story, 'Hundreds');
      await story.page.getByLabel('Search records').fill('port authority');
      await story.page.getByRole('button', { name: /Annual report of the port/u }).waitFor();
      await story.page.getByText('Yard lays off').waitFor({ state: 'detached' });
      return story.page;
    },
  },
  {
    name: 'link-several',
    shows: 'the link dialog with several claims, one of them left out',
    part: DIALOG,
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [COUNTED, SUNK, BURNED]);
      const { page } = story;
      for (const words of ['Hundreds', '40 trawlers', '12 ferries']) {
        await story.card(words).getByRole('checkbox', { name: 'Link with others' }).first().click();
      }
      await page.getByRole('button', { name: 'Link 3 to one source…' }).click();
      await page
        .getByRole('dialog')
        .getByRole('checkbox', { name: /12 ferries/u })
        .click();
      await page.getByLabel('Search records').fill('annual report');
      await page.getByRole('list', { name: 'Records' }).waitFor();
      return page;
    },
  },
  {
    name: 'pasted-address',
    shows: 'the link dialog with a pasted address',
    part: DIALOG,
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [COUNTED]);
      const { page } = story;
      await startLinking(story, 'Hundreds');
      await page.getByLabel('Search records').fill('https://www.reuters.com/ships/2026/11/02/');
      await page.getByText('Nothing is fetched').waitFor();
      await page.getByRole('button', { name: 'Make unconfirmed record and link' }).click();
      await page.getByText('Give the record a title').waitFor();
      return page;
    },
  },
  {
    name: 'new-record',
    shows: 'the link dialog with a new record that lacks its title',
    part: DIALOG,
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [COUNTED]);
      const { page } = story;
      await startLinking(story, 'Hundreds');
      await page.getByRole('tab', { name: 'New record' }).click();
      await page.getByRole('button', { name: 'Make record and link' }).click();
      await page.getByText('Give the record a title').waitFor();
      return page;
    },
  },
  {
    name: 'ask-editor',
    shows: 'the dialog that asks an editor',
    part: DIALOG,
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [GARBLED]);
      await story
        .card('garbled-attribution')
        .getByRole('button', { name: 'Ask an editor' })
        .click();
      await story.page.getByLabel('What the editor should know').fill('It is on the tape.');
      return story.page;
    },
  },
  {
    name: 'refusal',
    shows: 'the refusal of what blocks',
    part: '[role=alertdialog]',
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'editor', [CLEAN, GARBLED]);
      await story.publish.click();
      await story.page.getByRole('alertdialog').waitFor();
      return story.page;
    },
  },
  {
    name: 'keys-help',
    shows: 'the help with all keys',
    part: DIALOG,
    framed: [DIALOG, PANEL],
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [COUNTED]);
      await story.page.keyboard.press('Alt+F1');
      await story.page.getByRole('heading', { name: 'Keys', exact: true }).waitFor();
      return story.page;
    },
  },
  {
    name: 'lost-link',
    shows: 'a link that lost its words',
    part: 'aside:has([aria-labelledby] > h3)',
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [COUNTED]);
      const { page } = story;
      await startLinking(story, 'Hundreds');
      await page.getByLabel('Search records').fill('annual report');
      await page.getByRole('button', { name: /Annual report of the port authority/u }).click();
      await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
      await story.clickOn('2019');
      await story.moveTo('End');
      await story.erase('19.'.length);
      await story.type('21.');
      await story.save();
      await page.getByText('Saved document').first().waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Still true' }).scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: 'filters',
    shows: 'the panel with filters in use',
    part: PANEL,
    reach: async (newsroom, sit) => {
      const story = await panelOf(newsroom, sit, 'reporter', [GARBLED, COUNTED, SUNK]);
      const { page } = story;
      await page.getByRole('button', { name: /^Warning/u }).click();
      await page.getByRole('combobox', { name: 'Show one rule' }).click();
      await page
        .getByRole('option', { name: /figure|number/iu })
        .first()
        .click();
      await story.card('unattributed-number').first().waitFor();
      return page;
    },
  },
  {
    name: 'markdown',
    shows: 'a brief in the Markdown editor',
    part: '#attribution-mark-card',
    framed: ['#attribution-mark-card', '.CodeMirror', PANEL],
    reach: async (newsroom, sit) => {
      const text = `## At sea\n\n${CLEAN} ${GARBLED}\n\n- ${COUNTED}`;
      const documentId = await newsroom.makeBrief({ title: TITLE, text });
      const brief = await openBrief(await sit('reporter'), newsroom, documentId);
      const errors = brief.page.locator('.CodeMirror .attribution-error');
      await errors.filter({ hasText: 'reportedly' }).first().click();
      await brief.markCard.getByText('garbled-attribution').waitFor();
      return brief.page;
    },
  },
  {
    name: 'list',
    shows: 'the list of stories with its flags',
    part: 'tbody',
    framed: ['tbody', 'thead'],
    reach: (newsroom, sit) => list(newsroom, sit, 'Quay'),
  },
  {
    name: 'bulk-verdicts',
    shows: 'a verdict for each of several stories',
    part: DIALOG,
    reach: async (newsroom, sit) => {
      const page = await list(newsroom, sit, 'Pier');
      await page.getByRole('checkbox', { name: 'Select all entries' }).click();
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByRole('button', { name: /that pass/u }).waitFor();
      return page;
    },
  },
];

/** The plugin's own pages. */
export const PAGE_SCREENS: readonly Screen[] = [
  {
    name: 'desk',
    shows: 'the desk',
    part: 'main',
    framed: COLUMN,
    reach: async (newsroom, sit) => {
      const page = await pageOf(newsroom, await sit('editor'), '', 'Desk');
      await page.getByRole('row').nth(1).waitFor();
      return page;
    },
  },
  {
    name: 'reading',
    shows: 'a story on the desk',
    part: 'main',
    framed: COLUMN,
    reach: async (newsroom, sit) => {
      const story = await newsroom.storyWith('letters-from-the-strait');
      const place = `/desk/api::story.story/${story}?locale=en`;
      const page = await pageOf(newsroom, await sit('editor'), place, 'Letters from the strait');
      await page.getByText('Attribution garbled').waitFor();
      return page;
    },
  },
  {
    name: 'rules',
    shows: 'the list of rules',
    part: 'main',
    framed: COLUMN,
    reach: async (newsroom, sit) => {
      const page = await pageOf(newsroom, await sit('reporter'), '/rules', 'Rules');
      await page.getByText('Attribution garbled').waitFor();
      return page;
    },
  },
  {
    name: 'rule',
    shows: 'the page of a rule',
    part: 'main',
    framed: COLUMN,
    reach: async (newsroom, sit) => {
      const place = '/rules/garbled-attribution';
      const page = await pageOf(newsroom, await sit('reporter'), place, 'Attribution garbled');
      await page.locator('mark').first().waitFor();
      return page;
    },
  },
  {
    name: 'policy',
    shows: 'the policy, rule by rule',
    part: 'main',
    framed: COLUMN,
    reach: (newsroom, sit) => policyOf(newsroom, sit),
  },
  {
    name: 'policy-review',
    shows: 'what a change of the policy would touch, before it is saved',
    part: DIALOG,
    reach: async (newsroom, sit) => {
      const page = await policyOf(newsroom, sit, '?search=garbled');
      await choose(page, page.getByRole('combobox', { name: 'Attribution garbled' }), 'Warning');
      await page.getByRole('button', { name: 'Review and save…' }).click();
      await page.getByText(/It touches \d/u).waitFor();
      return page;
    },
  },
  {
    name: 'requests',
    shows: 'what waits for an editor',
    part: 'main',
    framed: COLUMN,
    reach: async (newsroom, sit) => {
      const documentId = await newsroom.makeStory({ title: TITLE, body: [UNFINISHED] });
      const askEditor = await reporterWhoAsks(newsroom);
      await askEditor(documentId, 'The owner’s initials are T. K.');
      const page = await sit('editor');
      await pageOf(newsroom, page, '/requests', 'Waiting for an editor');
      await page.getByRole('button', { name: 'Let it stand…' }).first().waitFor();
      return page;
    },
  },
  {
    name: 'trail',
    shows: 'the trail, found to hold',
    part: 'main',
    framed: COLUMN,
    reach: async (newsroom, sit) => {
      await newsroom.makeStory({ title: TITLE, body: [CLEAN] });
      const page = await pageOf(newsroom, await sit('editor'), '/trail', 'Trail');
      await page.getByRole('button', { name: 'Check the chain' }).click();
      await page.getByText('The trail holds').waitFor();
      return page;
    },
  },
  {
    name: 'insights',
    shows: 'what stories rest on, in numbers',
    part: 'main',
    framed: COLUMN,
    reach: async (newsroom, sit) => {
      const page = await pageOf(newsroom, await sit('editor'), '/insights', 'Insights');
      await page.getByRole('application').first().waitFor();
      return page;
    },
  },
  {
    name: 'tour',
    shows: 'a step of the tour',
    part: 'main',
    framed: COLUMN,
    reach: async (newsroom, sit) => {
      const page = await pageOf(newsroom, await sit('reporter'), '/tour', 'Tour');
      await page.getByText('6 open flags').waitFor();
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('button', { name: 'Write “Ines Dahl told CNN”' }).waitFor();
      return page;
    },
  },
];
