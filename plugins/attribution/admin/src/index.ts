import type { PluginDefinition, StrapiApp } from '@strapi/strapi/admin';
import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Clock, Quotes } from '@strapi/icons';
import { captureEditors } from './editor/captured-editors';
import { AttributionPanel } from './panels/AttributionPanel';
import { addFlagsColumn, COLUMNS_HOOK } from './panels/flags-column';
import { showVerdictsBeforePublish } from './panels/publish-many-with-verdicts';
import { showFlagsBeforePublish } from './panels/publish-with-flags';
import { PAGES } from './pages/addresses';
import { PERMISSIONS } from './permissions';
import { PLUGIN_ID } from './plugin-id';
import en from './translations/en.json';
import { translationOf } from './translations/translation-of';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

const isContentManagers = (apis: object): apis is ContentManagerApis =>
  'addEditViewSidePanel' in apis &&
  'addDocumentAction' in apis &&
  'addBulkAction' in apis &&
  'addRichTextBlocks' in apis;

/** Flags stand right below Publish and Save. */
const placeAfterEntry = (panels: PanelComponent[]): PanelComponent[] => [
  ...panels.filter(({ type }) => type === 'actions'),
  AttributionPanel,
  ...panels.filter(({ type }) => type !== 'actions'),
];

/** A text that Strapi itself shows. */
const message = (id: keyof typeof en) => ({ id, defaultMessage: en[id] });

/** What Strapi loads of the plugin's admin side. */
const plugin: PluginDefinition = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Quotes,
      intlLabel: message('attribution.panel.title'),
      permissions: [{ ...PERMISSIONS.readReports }],
      Component: () => import('./pages/AttributionApp'),
    });
    app.widgets.register((others) => [
      {
        id: 'waiting',
        pluginId: PLUGIN_ID,
        icon: Clock,
        title: message('attribution.widget.waiting'),
        link: { label: message('attribution.widget.open'), href: PAGES.requests },
        component: async () => (await import('./widgets/WaitingWidget')).default,
        permissions: [{ ...PERMISSIONS.waiveBlockers }],
      },
      {
        id: 'one-source',
        pluginId: PLUGIN_ID,
        icon: Quotes,
        title: message('attribution.widget.one-source'),
        link: {
          label: message('attribution.widget.open'),
          href: `${PAGES.start}?view=one-source&sort=published`,
        },
        component: async () => (await import('./widgets/OneSourceWidget')).default,
        permissions: [{ ...PERMISSIONS.readReports }],
      },
      ...others,
    ]);
  },

  bootstrap({ getPlugin, registerHook }) {
    registerHook(COLUMNS_HOOK, addFlagsColumn);
    const apis = getPlugin('content-manager')?.apis;
    if (apis === undefined || !isContentManagers(apis)) return;
    apis.addEditViewSidePanel(placeAfterEntry);
    apis.addDocumentAction(showFlagsBeforePublish);
    apis.addBulkAction(showVerdictsBeforePublish);
    apis.addRichTextBlocks(captureEditors);
  },

  async registerTrads({ locales }) {
    return Promise.all(
      locales.map(async (locale) => ({ locale, data: await translationOf(locale) })),
    );
  },
};

export default plugin;
