import { CONTENT_OPERATIONS } from '../../../contracts/content-operations';
import { OPERATIONS } from '../../../contracts/operations';
import { PLUGIN_ID } from '../plugin-id';
import { routes } from '../routes';
import { openApiDocument, type Door } from './openapi-document';

/** The plugin's routes by where they are asked, each with the permission or scope that it asks for. */
export const ownDoors = (): readonly Door[] => [
  {
    prefix: `/${PLUGIN_ID}`,
    security: 'adminToken',
    operations: OPERATIONS,
    routes: routes.admin.routes.map(({ method, path, config }) => ({
      method,
      path,
      permission: config.policies
        .flatMap((policy) => (typeof policy === 'string' ? [] : policy.config.actions))
        .join(', '),
    })),
  },
  {
    prefix: `/api/${PLUGIN_ID}`,
    security: 'apiToken',
    operations: CONTENT_OPERATIONS,
    routes: routes.content.routes.map(({ method, path, handler }) => ({
      method,
      path,
      permission: `plugin::${PLUGIN_ID}.${handler}`,
    })),
  },
];

/** The document of the routes as they are. */
export const ownOpenApi = () => openApiDocument(ownDoors());
