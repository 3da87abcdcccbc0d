import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { createWaiver, deleteWaiver, type CreateWaiverResponse } from '../../../contracts/waiver';
import { notAllowed } from '../errors';
import { PERMISSIONS } from '../permissions';
import { getService } from '../services';
import { mayOf } from '../services/may';
import { subjectOfRow } from '../services/target';
import { onWire } from './on-wire';
import { refOf } from './ref';
import { actorIn, bodyOf, mayIn, paramsOf } from './incoming';

const parseBody = validateZodSchema(createWaiver.body);
const parseParams = validateZodSchema(deleteWaiver.params);

export const waiverController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    const { uid, documentId, locale, ...asked } = parseBody(bodyOf(ctx));
    const access = getService(strapi, 'storyAccess');
    const ref = { uid, documentId, locale };
    const { draft, subject } = await access.open(ref, 'update', mayIn(strapi, ctx));
    const coversBlockers = mayOf(ctx.state)(PERMISSIONS.waiveBlockers);
    if (coversBlockers) await getService(strapi, 'ownWork').refuseOwnStory(draft, actorIn(ctx));
    const waivers = getService(strapi, 'waivers');
    const waiver = await waivers.make(subject, asked, actorIn(ctx), coversBlockers);
    ctx.status = 201;
    ctx.body = { data: onWire(waiver) } satisfies CreateWaiverResponse;
  },

  async delete(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const waivers = getService(strapi, 'waivers');
    const waiver = await waivers.byId(documentId);
    if (waiver.coversBlockers && !mayOf(ctx.state)(PERMISSIONS.waiveBlockers)) {
      throw notAllowed('take back what an editor let stand');
    }
    const ref = refOf(subjectOfRow(waiver));
    await getService(strapi, 'storyAccess').open(ref, 'update', mayIn(strapi, ctx));
    await waivers.remove(waiver, actorIn(ctx));
    ctx.status = 204;
  },
});
