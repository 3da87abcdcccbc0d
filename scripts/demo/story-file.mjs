import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksFromMarkdown } from './blocks.mjs';

/** Where the demo's content is kept. */
export const demoFolder = fileURLToPath(new URL('../../database/demo/', import.meta.url));
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/u;

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The demo's people, sections, outlets and source records, as they stand in `database/demo`. */
export const readDesk = () => ({
  authors: readJson(path.join(demoFolder, 'authors.json')),
  sections: readJson(path.join(demoFolder, 'sections.json')),
  outlets: readJson(path.join(demoFolder, 'outlets.json')),
  sources: readJson(path.join(demoFolder, 'sources.json')),
});

const propertiesOf = (frontMatter) =>
  Object.fromEntries(
    frontMatter.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );

/** The links written beside a story: quote, record, role. */
export const linksIn = (folder) => {
  const file = path.join(folder, 'links.json');
  return existsSync(file) ? readJson(file) : [];
};

const readStory = (slug) => {
  const folder = path.join(demoFolder, 'stories', slug);
  const source = readFileSync(path.join(folder, 'story.md'), 'utf8');
  const match = FRONT_MATTER.exec(source);
  if (match === null) throw new Error(`${slug}/story.md has no front matter`);
  const { title, dek, dateline, section, authors, status, first } = propertiesOf(match[1]);
  return {
    uid: 'api::story.story',
    slug,
    folder,
    title,
    dek,
    dateline,
    section,
    authors: authors.split(',').map((name) => name.trim()),
    isPublished: status === 'published',
    isFirst: first === 'yes',
    body: blocksFromMarkdown(source.slice(match[0].length)),
    links: linksIn(folder),
  };
};

/** The demo's stories, by slug. Each has its title, dek and body as Strapi stores them, and its links: quote, record, role. */
export const readStories = () =>
  readdirSync(path.join(demoFolder, 'stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map(readStory);
