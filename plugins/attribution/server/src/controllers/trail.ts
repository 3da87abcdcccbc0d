import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  checkTrail,
  exportTrail,
  listTrail,
  type CheckTrailResponse,
  type ListTrailResponse,
} from '../../../contracts/trail';
import type { TrailEvent } from '../../../engine/trail/hash-chain';
import { getService } from '../services';
import { onWire } from './on-wire';

const parseQuery = validateZodSchema(listTrail.query);
const parseFilter = validateZodSchema(exportTrail.query);
const parseKnown = validateZodSchema(checkTrail.query);

async function* linesOf(events: AsyncIterable<TrailEvent>): AsyncGenerator<string> {
  for await (const event of events) yield `${JSON.stringify(event)}\n`;
}

export const trailController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const page = await getService(strapi, 'trail').page(parseQuery(ctx.query));
    ctx.body = onWire(page) satisfies ListTrailResponse;
  },

  export(ctx: Context) {
    const events = getService(strapi, 'trail').oldestFirst(parseFilter(ctx.query));
    ctx.attachment('trail.jsonl');
    ctx.type = 'application/x-ndjson';
    ctx.body = Readable.from(linesOf(events));
  },

  async check(ctx: Context) {
    const { known } = parseKnown(ctx.query);
    ctx.body = {
      data: await getService(strapi, 'trail').check(known ?? null),
    } satisfies CheckTrailResponse;
  },
});
