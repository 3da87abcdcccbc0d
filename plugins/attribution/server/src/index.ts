import { contentTypes } from './content-types';

/** What Strapi loads of the plugin's server side. */
export = { register() {}, bootstrap() {}, contentTypes };
