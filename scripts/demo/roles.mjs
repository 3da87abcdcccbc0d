const EXPLORER = 'plugin::content-manager.explorer';
const STORY = 'api::story.story';
const BRIEF = 'api::brief.brief';
const FEATURE = 'api::feature.feature';
const AUTHOR = 'api::author.author';
const SECTION = 'api::section.section';

const onContent = (subject, verbs) =>
  verbs.map((verb) => ({ action: `${EXPLORER}.${verb}`, subject }));
const onItsOwn = (actions) => actions.map((action) => ({ action, subject: null }));

const MEDIA = onItsOwn([
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
]);
const REPORTER = [
  ...onContent(STORY, ['read', 'create', 'update']),
  ...onContent(BRIEF, ['read', 'create', 'update']),
  ...onContent(FEATURE, ['read', 'create', 'update']),
  ...onContent(AUTHOR, ['read']),
  ...onContent(SECTION, ['read']),
  ...MEDIA,
];
const EDITOR = [
  ...REPORTER,
  ...onContent(STORY, ['publish', 'delete']),
  ...onContent(BRIEF, ['publish', 'delete']),
  ...onContent(FEATURE, ['publish', 'delete']),
  ...onContent(AUTHOR, ['create', 'update']),
];
const NEWSROOM_ADMIN = [
  ...EDITOR,
  ...onContent(AUTHOR, ['delete']),
  ...onContent(SECTION, ['create', 'update', 'delete']),
  ...onItsOwn([
    'plugin::content-manager.collection-types.configure-view',
    'plugin::i18n.locale.read',
    'admin::users.create',
    'admin::users.read',
    'admin::users.update',
    'admin::users.delete',
    'admin::roles.create',
    'admin::roles.read',
    'admin::roles.update',
    'admin::roles.delete',
  ]),
];

/** The demo's roles and what they may do with the application. What they may do with the plugin is the plugin's to give. */
const ROLES = [
  {
    code: 'reporter',
    name: 'Reporter',
    description: 'Writes stories, links claims to sources; does not publish.',
    grants: REPORTER,
  },
  {
    code: 'editor',
    name: 'News editor',
    description: 'Reviews, lets flags stand with a reason, publishes.',
    grants: EDITOR,
  },
  {
    code: 'newsroom-admin',
    name: 'Newsroom admin',
    description: 'Keeps records, policy, people and roles.',
    grants: NEWSROOM_ADMIN,
  },
];

/** Strapi lets a role touch only the fields and locales that its permission names. */
const propertiesOf = (strapi, { action, subject }) => {
  if (subject === null) return {};
  const contentType = strapi.contentType(subject);
  const hasFields = !action.endsWith('.publish') && !action.endsWith('.delete');
  const fields = strapi.service('admin::content-type').getNestedFields(contentType, {
    components: strapi.components,
  });
  const isLocalised = contentType.pluginOptions?.i18n?.localized === true;
  return { ...(hasFields && { fields }), ...(isLocalised && { locales: ['en'] }) };
};

const ensureRole = async (strapi, { code, name, description, grants }) => {
  const role =
    (await strapi.db.query('admin::role').findOne({ where: { code } })) ??
    (await strapi.service('admin::role').create({ code, name, description }));
  const held = await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id: role.id } } });
  const missing = grants.filter(
    ({ action, subject }) =>
      !held.some((permission) => permission.action === action && permission.subject === subject),
  );
  const permissions = missing.map((grant) => ({
    ...grant,
    properties: propertiesOf(strapi, grant),
    conditions: [],
  }));
  await strapi.service('admin::role').addPermissions(role.id, permissions);
};

/** Makes the three roles; a role that is there only gets what it lacks. */
export const ensureRoles = async (strapi) => {
  for (const role of ROLES) await ensureRole(strapi, role);
};
