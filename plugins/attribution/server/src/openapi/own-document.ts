import { OPERATIONS } from '../../../contracts/operations';
import { routes } from '../routes';
import { openApiDocument } from './openapi-document';

/** The plugin's routes, each with the permission that it asks for. */
export const describedRoutes = () =>
  routes.admin.routes.map(({ method, path, config }) => ({
    method,
    path,
    permission: config.policies
      .flatMap((policy) => (typeof policy === 'string' ? [] : policy.config.actions))
      .join(', '),
  }));

/** The document of the routes as they are. */
export const ownOpenApi = () => openApiDocument(describedRoutes(), OPERATIONS);
