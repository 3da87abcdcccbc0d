import { answerConflicts } from '../middlewares/answer-conflicts';

/**
 * A route of the content API, for the newsroom's other machines. Strapi asks for the scope of its handler, which an admin gives
 * to a token. A read-only token has those that end with `find` or `findOne` without being given them: so is called only what
 * readers may see.
 */
export const contentRoute = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { middlewares: [answerConflicts] },
});
