import type { Core } from '@strapi/strapi';
import { getService } from './services';
import { leaveProtectedFields } from './start/close-protected-fields';

/** Waits for what still has to be written down. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  leaveProtectedFields();
  await getService(strapi, 'jobRunner').stop();
  await getService(strapi, 'missingReports').stop();
  await getService(strapi, 'storedReports').settled();
  await getService(strapi, 'trail').settled();
};
