import type { Newsroom } from './strapi';

/** Somebody, or nobody, who sends requests. */
export interface Person {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Of everybody in a test's newsroom. */
export const PASSWORD = 'Password123';

const bearer = (name: string, token: string): Person => ({
  name,
  headers: { Authorization: `Bearer ${token}` },
});

export const anonymous: Person = { name: 'nobody', headers: {} };

/** The first admin user, who may do everything. */
export const superAdmin = async ({ http }: Newsroom): Promise<Person> => {
  const { body } = await http().post('/admin/register-admin').send({
    email: 'chief@newsroom.example',
    firstname: 'Chief',
    lastname: 'Editor',
    password: PASSWORD,
  });
  return bearer('chief', body.data.token);
};

const STORY = 'api::story.story';
const FIELDS = ['title', 'slug', 'dek', 'body', 'dateline', 'authors', 'section'];

const storyPermissions = (verbs: readonly string[]) =>
  verbs.map((verb) => ({
    action: `plugin::content-manager.explorer.${verb}`,
    subject: STORY,
    properties: {
      ...(['delete', 'publish'].includes(verb) ? {} : { fields: FIELDS }),
      locales: ['en'],
    },
    conditions: [],
  }));

/** Makes a role as the newsroom's seed does: a code that the plugin knows, and what it may do with stories. */
export const makeRole = async (
  { strapi }: Newsroom,
  code: string,
  verbs: readonly string[] = ['read', 'create', 'update', 'publish', 'delete'],
): Promise<{ id: number }> => {
  const role = await strapi
    .service('admin::role')
    .create({ name: code, code, description: `${code} of the newsroom` });
  await strapi.service('admin::role').addPermissions(role.id, storyPermissions(verbs));
  return role;
};

/** A user of a role, logged in. */
export const userWith = async (
  { strapi, http }: Newsroom,
  roleId: number,
  name: string,
): Promise<Person> => {
  const email = `${name}@newsroom.example`;
  await strapi.service('admin::user').create({
    email,
    firstname: name,
    lastname: 'Example',
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [roleId],
  });
  const { body } = await http().post('/admin/login').send({ email, password: PASSWORD });
  return bearer(name, body.data.token);
};

/** A token of the content API: one that may do everything, unless its type and permissions say less. */
export const apiToken = async ({ strapi }: Newsroom, more: object = {}): Promise<Person> => {
  const asked = { name: 'wire', description: '', type: 'full-access', lifespan: null, ...more };
  const { accessKey } = await strapi.service('admin::api-token').create(asked);
  return bearer(asked.name, accessKey);
};
