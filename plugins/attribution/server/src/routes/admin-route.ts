import { answerConflicts } from '../middlewares/answer-conflicts';
import type { Permission } from '../permissions';

/** A route of the admin panel. There is none without a permission. */
export const adminRoute = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  handler: string,
  permission: Permission,
) => ({
  method,
  path,
  handler,
  config: {
    middlewares: [answerConflicts],
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [permission] } },
    ],
  },
});
