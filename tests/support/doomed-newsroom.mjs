/**
 * The newsroom of the database that `DATABASE_*` name, in a process that a test can kill: it does the jobs that wait, publishes
 * the stories it is told to, and says each piece that it has done.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const distDir = path.join(root, 'dist');
const strapi = createStrapi({ appDir: root, distDir, autoReload: false, serveAdminPanel: false });
strapi.log.level = 'error';

const tell = (done) => process.send({ done });

const publishAll = async (documentIds) => {
  for (const documentId of documentIds) {
    await strapi.documents('api::story.story').publish({ documentId });
    tell(documentId);
  }
};

process.on('disconnect', () => process.exit(0));
process.on('message', (documentIds) => void publishAll(documentIds));
await strapi.load();
strapi.db.lifecycles.subscribe({
  models: ['plugin::attribution.job'],
  afterUpdateMany: ({ params: { data } }) => {
    if (data.done !== undefined) tell(data.done);
  },
});
process.send({ open: true });
await strapi.plugin('attribution').service('jobRunner').settled();
process.send({ settled: true });
