import { step, StepFailed } from '../step.mjs';
import { DESK, ensureUser, OWNER } from './people.mjs';
import { readFeatures } from './feature-file.mjs';
import { ensureFeature } from './features.mjs';
import { ensureOutlets, ensureSources } from './records.mjs';
import { ensureRoles } from './roles.mjs';
import { ensureAuthors, ensureSections, ensureStory } from './stories.mjs';
import { readDesk, readStories } from './story-file.mjs';

const progressOf = (strapi) => strapi.store({ type: 'core', name: 'newsroom' });

const isSomebodysOwn = async (strapi) => (await strapi.db.query('admin::user').count()) > 0;

const ensureStories = async (strapi, context, signal) => {
  for (const story of readStories()) {
    if (signal.aborted) throw new StepFailed('Interrupted.');
    await ensureStory(strapi, story, context);
  }
  for (const feature of readFeatures()) await ensureFeature(strapi, feature, context);
};

const seed = async (strapi, env, signal) => {
  const desk = readDesk();
  await ensureRoles(strapi);
  await ensureUser(strapi, OWNER, env.OWNER_PASSWORD);
  for (const person of DESK) await ensureUser(strapi, person, env.DEMO_PASSWORD);
  const authors = await ensureAuthors(strapi, desk.authors);
  const sections = await ensureSections(strapi, desk.sections);
  const outlets = await ensureOutlets(strapi, desk.outlets);
  const sources = await ensureSources(strapi, desk.sources, outlets);
  await ensureStories(strapi, { authors, sections, sources }, signal);
};

/**
 * Fills an empty newsroom with the demo, once. A run that was cut short is resumed by the next one: each thing is
 * made only when it is not there. A newsroom that has people of its own is left as it is.
 */
export const seedDemo = async (strapi, { env, signal }) => {
  const progress = progressOf(strapi);
  const state = await progress.get({ key: 'demo' });
  if (state === 'done') return;
  if (state !== 'started' && (await isSomebodysOwn(strapi))) return;
  await progress.set({ key: 'demo', value: 'started' });
  await step('Filling the demo newsroom', 'about 5 seconds', () => seed(strapi, env, signal));
  await progress.set({ key: 'demo', value: 'done' });
};
