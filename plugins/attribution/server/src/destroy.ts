import type { Core } from '@strapi/strapi';
import { getService } from './services';

/** Waits for what still has to be written down. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await getService(strapi, 'jobRunner').stop();
  await getService(strapi, 'missingReports').stop();
  await getService(strapi, 'storedReports').settled();
  await getService(strapi, 'trail').settled();
};
