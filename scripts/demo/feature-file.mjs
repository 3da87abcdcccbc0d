import { readdirSync } from 'node:fs';
import path from 'node:path';
import { blocksFromMarkdown } from './blocks.mjs';
import { demoFolder, linksIn, readJson } from './story-file.mjs';

const sectionOf = ({ passage, factBox, heading, moments, ...pullQuote }) => {
  if (passage !== undefined) {
    return { __component: 'newsroom.passage', text: blocksFromMarkdown(passage) };
  }
  if (moments !== undefined) return { __component: 'newsroom.timeline', moments };
  return factBox === undefined
    ? { __component: 'newsroom.pull-quote', ...pullQuote }
    : { __component: 'newsroom.fact-box', heading, text: factBox };
};

const readFeature = (slug) => {
  const folder = path.join(demoFolder, 'features', slug);
  const { title, dek, summary, sections } = readJson(path.join(folder, 'feature.json'));
  return {
    uid: 'api::feature.feature',
    slug,
    folder,
    title,
    dek,
    summary: { text: summary },
    sections: sections.map(sectionOf),
    links: linksIn(folder),
  };
};

/** The demo's features: title, dek, summary and sections as Strapi stores them, and their links. */
export const readFeatures = () => readdirSync(path.join(demoFolder, 'features')).map(readFeature);
