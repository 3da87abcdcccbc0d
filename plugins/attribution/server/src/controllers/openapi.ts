import type { Context } from 'koa';
import { ownOpenApi } from '../openapi/own-document';

export const openapiController = () => ({
  read(ctx: Context) {
    ctx.body = ownOpenApi();
  },
});
