import { DESK, hasPassword, OWNER } from './people.mjs';
import { storyToOpenFirst } from './stories.mjs';
import { readStories } from './story-file.mjs';

const ROLE_NAMES = { reporter: 'reporter', editor: 'editor', 'newsroom-admin': 'newsroom admin' };

const loginLine = async (strapi, person, password) => {
  const shown = (await hasPassword(strapi, person, password))
    ? password
    : '(the password it was given since)';
  return `  ${ROLE_NAMES[person.role].padEnd(15)} ${person.email.padEnd(28)} ${shown}`;
};

const storyLines = async (strapi, adminUrl) => {
  const story = await storyToOpenFirst(
    strapi,
    readStories().find(({ isFirst }) => isFirst),
  );
  if (story === null) return [];
  return [
    '',
    `Open this story first: ${story.title}`,
    `  ${adminUrl}/content-manager/collection-types/api::story.story/${story.documentId}`,
  ];
};

const demoLines = async (strapi, env, adminUrl) => {
  const isSeeded = await strapi.store({ type: 'core', name: 'newsroom' }).get({ key: 'demo' });
  if (isSeeded !== 'done') return [];
  const logins = await Promise.all(
    DESK.map((person) => loginLine(strapi, person, env.DEMO_PASSWORD)),
  );
  return [
    '',
    ...logins,
    ...(await storyLines(strapi, adminUrl)),
    '',
    `The owner's login is ${OWNER.email} with OWNER_PASSWORD of .env.`,
  ];
};

/** What is said when the newsroom is open: the address, the demo's logins, and the story to open first. */
export const greeting = async (strapi, env) => {
  const adminUrl = strapi.config.get('admin.absoluteUrl');
  return [
    '',
    `The newsroom is open at ${adminUrl} (Ctrl-C closes it)`,
    ...(await demoLines(strapi, env, adminUrl)),
    '',
  ].join('\n');
};
