/** Name under which Strapi knows the plugin; also the prefix of its routes and translations. */
export const PLUGIN_ID = 'attribution';
