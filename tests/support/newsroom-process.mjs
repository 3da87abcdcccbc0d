/** The demo newsroom as the owner of a fresh database starts it, in a process of its own that a test can ask questions. */
import { seedDemo } from '../../scripts/demo/seed.mjs';
import { closeNewsroom, loadNewsroom, openDoors } from '../../scripts/serve.mjs';

const strapi = await loadNewsroom();
await seedDemo(strapi, { env: process.env, signal: new AbortController().signal });
await openDoors(strapi);

/** Rows of the table itself: no hook of Strapi's or the plugin's is passed. */
const stories = () => strapi.db.connection('stories');

const answers = {
  storyWith: async (slug) => (await stories().where({ slug }).first()).document_id,
  isLive: async (documentId) =>
    (await stories().where({ document_id: documentId }).whereNotNull('published_at').first()) !==
    undefined,
  importLive: async (documentId) => {
    const { id: _id, ...draft } = await stories().where({ document_id: documentId }).first();
    await stories().insert({ ...draft, published_at: Date.now() });
  },
  linkAll: async (asked) => {
    const { documentId, selectors } = JSON.parse(asked);
    const { id: source } = await strapi.db
      .query('plugin::attribution.source')
      .findOne({ where: {} });
    await strapi.db.transaction(async () => {
      for (const [index, { field, quote, position }] of selectors.entries()) {
        await strapi.db.query('plugin::attribution.link').create({
          data: {
            documentId: `${documentId.slice(0, 12)}${index}`,
            targetUid: 'api::story.story',
            targetDocumentId: documentId,
            targetLocale: 'en',
            field,
            ...quote,
            ...position,
            source,
            role: 'supports',
            state: 'ok',
            version: 1,
          },
        });
      }
    });
  },
  copyDatabase: async (file) => void (await strapi.db.connection.raw('VACUUM INTO ?', [file])),
  close: () => closeNewsroom(strapi),
};

const reply = async ({ id, question, argument }) => {
  try {
    process.send({ id, answer: await answers[question](argument) });
  } catch (error) {
    process.send({ id, failure: String(error) });
  }
  if (question === 'close') process.exit(0);
};

process.on('message', (asked) => void reply(asked));
process.send({ id: 0, answer: 'open' });
