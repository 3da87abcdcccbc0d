import { PLUGIN_ID, RECORD_UIDS } from './plugin-id';

/** Ids of the plugin's permissions, as roles hold them. */
export const PERMISSIONS = {
  readReports: `plugin::${PLUGIN_ID}.reports.read`,
  writeLinks: `plugin::${PLUGIN_ID}.links.write`,
  waiveFindings: `plugin::${PLUGIN_ID}.findings.waive`,
  waiveBlockers: `plugin::${PLUGIN_ID}.blockers.waive`,
  readAnonymity: `plugin::${PLUGIN_ID}.anonymity.read`,
  manageRecords: `plugin::${PLUGIN_ID}.records.manage`,
  managePolicy: `plugin::${PLUGIN_ID}.policy.manage`,
  readTrail: `plugin::${PLUGIN_ID}.trail.read`,
  readInsights: `plugin::${PLUGIN_ID}.insights.read`,
} as const;

export type Permission = (typeof PERMISSIONS)[keyof typeof PERMISSIONS];

const action = (uid: string, displayName: string) => ({
  section: 'plugins',
  pluginName: PLUGIN_ID,
  uid,
  displayName,
});

/** What Strapi shows on a role's page. */
export const PERMISSION_ACTIONS = [
  action('reports.read', 'Read flags, policy and unchecked stories'),
  action('links.write', 'Link claims to sources, and make a source from a sentence'),
  action('findings.waive', 'Let a flag stand, with a reason'),
  action('blockers.waive', 'Let a blocking flag stand'),
  action('anonymity.read', 'Read what protects a source: why, who knows, who approved'),
  action('records.manage', 'Change and delete source and outlet records'),
  action('policy.manage', 'Change the policy'),
  action('trail.read', 'Read, check and export the trail'),
  action('insights.read', 'Read insights: what stories rest on, in numbers'),
];

const REPORTER = [PERMISSIONS.readReports, PERMISSIONS.writeLinks, PERMISSIONS.waiveFindings];
const EDITOR = [
  ...REPORTER,
  PERMISSIONS.waiveBlockers,
  PERMISSIONS.readAnonymity,
  PERMISSIONS.manageRecords,
  PERMISSIONS.readTrail,
  PERMISSIONS.readInsights,
];
const ADMIN = [...EDITOR, PERMISSIONS.managePolicy];

/** What a role is given once, by its code. Afterwards it is the newsroom's to change. */
export const ROLE_DEFAULTS: Readonly<Record<string, readonly Permission[]>> = {
  reporter: REPORTER,
  'strapi-author': REPORTER,
  editor: EDITOR,
  'strapi-editor': EDITOR,
  'newsroom-admin': ADMIN,
};

const EXPLORER = 'plugin::content-manager.explorer';
/** They quote every story: for those who answer for all of them. */
const READ_ONLY = [
  RECORD_UIDS.link,
  RECORD_UIDS.waiver,
  RECORD_UIDS.request,
  RECORD_UIDS.report,
  RECORD_UIDS.event,
  RECORD_UIDS.receipt,
];
const MANAGED = [RECORD_UIDS.outlet, RECORD_UIDS.source];

const grantsOn = (subjects: readonly string[], verbs: readonly string[]) =>
  subjects.flatMap((subject) => verbs.map((verb) => ({ action: `${EXPLORER}.${verb}`, subject })));

/** What the content manager must let a role do so that these permissions can be used there. */
export const explorerDefaultsFor = (
  permissions: readonly Permission[],
): readonly { readonly action: string; readonly subject: string }[] =>
  permissions.includes(PERMISSIONS.manageRecords)
    ? [
        ...grantsOn(MANAGED, ['read', 'create', 'update', 'delete']),
        ...grantsOn(READ_ONLY, ['read']),
      ]
    : grantsOn(MANAGED, ['read']);
