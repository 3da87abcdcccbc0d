import { PLUGIN_ID } from '../../plugin-id';

export const SOURCE_UID = `plugin::${PLUGIN_ID}.source`;
export const OUTLET_UID = `plugin::${PLUGIN_ID}.outlet`;
