import { makeRole, userWith } from '../../support/people';
import { STORY } from '../../support/stories';
import type { Newsroom } from '../../support/strapi';
import { fillLinks, fillOverrides, fillReports } from './beside';
import { bulkOf } from './bulk';
import { chanceOf } from './chance';
import { fillOutlets, fillRecords } from './records';
import { sizeFor } from './size';
import { fillDesk, fillStories } from './stories';
import { fillTrail } from './trail';

const SEED = 20_261_128;

/** Everything that has rows of this newsroom's. */
const UIDS = [
  STORY,
  'api::section.section',
  'api::author.author',
  ...['outlet', 'source', 'link', 'waiver', 'request', 'report', 'receipt', 'event'].map(
    (name) => `plugin::attribution.${name}`,
  ),
];

const markOf = ({ strapi }: Newsroom) => strapi.store({ type: 'core', name: 'large_newsroom' });

export const isFilled = async (newsroom: Newsroom): Promise<boolean> =>
  (await markOf(newsroom).get({ key: 'filled' })) === true;

/** How the newsroom itself makes a hash of a text, so that live stories have sound receipts. */
const textHashIn = ({ strapi }: Newsroom) => {
  const service = (name: string) => strapi.plugin('attribution').service(name);
  const type = service('governed').typeOf(STORY);
  return (values: object): string =>
    service('analysis').textHashOf(service('stories').versionOf(type, 'any', 'en', values));
};

/** Fills an empty newsroom with this many stories and all that stands beside them, past every check, and an editor. */
export const fill = async (
  newsroom: Newsroom,
  count: number,
  say: (what: string) => void,
): Promise<void> => {
  const bulk = bulkOf(newsroom);
  const chance = chanceOf(SEED);
  const size = sizeFor(count);
  await userWith(newsroom, (await makeRole(newsroom, 'editor')).id, 'editor');
  await fillDesk(bulk, chance, size);
  await fillOutlets(bulk, chance, size);
  const records = await fillRecords(bulk, chance, size);
  say('records');
  const stories = await fillStories(bulk, chance, size, textHashIn(newsroom));
  say('stories');
  const links = await fillLinks(bulk, chance, stories, records);
  say('links');
  const waiting = await fillOverrides(bulk, chance, stories);
  await fillReports(bulk, chance, stories, links, waiting);
  say('reports');
  await fillTrail(bulk, chance, stories);
  say('trail');
  await bulk.finish(UIDS);
  await markOf(newsroom).set({ key: 'filled', value: true });
};
