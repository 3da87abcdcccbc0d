import type { Core } from '@strapi/strapi';
import type { OwnRules } from 'strapi-plugin-attribution/engine';
import { unnamedSisterPaper } from './attribution/unnamed-sister-paper';

/** The newsroom adds a rule of its own; all else it knows of attribution lives in the plugin. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    // The plugin may be switched off.
    if (!('attribution' in strapi.plugins)) return;
    const ownRules: OwnRules = strapi.plugin('attribution').service('ownRules');
    ownRules.register(unnamedSisterPaper);
  },
  bootstrap() {},
};
