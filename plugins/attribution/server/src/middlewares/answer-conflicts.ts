import type { Middleware } from 'koa';
import { Conflict } from '../errors';

const STATUS = 409;

/** Strapi answers every error of a plugin's own with 400: a conflict is told as what it is. */
export const answerConflicts: Middleware = async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const { name, message, details } = error;
    ctx.status = STATUS;
    ctx.body = { data: null, error: { status: STATUS, name, message, details } };
  }
};
