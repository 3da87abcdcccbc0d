import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  editRecords,
  findRecord,
  listClaims,
  listDuplicates,
  listOutlets,
  listRecords,
  mergeRecord,
  saveFilter,
  type EditRecordsResponse,
  type FindRecordResponse,
  type ListClaimsResponse,
  type ListDuplicatesResponse,
  type ListOutletsResponse,
  type ListRecordsResponse,
  type MergeRecordResponse,
  type SavedFiltersResponse,
} from '../../../contracts/library';
import { getService } from '../services';
import { mayReadAnonymity } from '../services/may';
import { actorIn, bodyOf, paramsOf } from './incoming';
import { onWire } from './on-wire';
import { readableStoriesIn } from './readable-stories';

const parseParams = validateZodSchema(findRecord.params);
const parseList = validateZodSchema(listRecords.query);
const parseClaims = validateZodSchema(listClaims.query);
const parseDuplicates = validateZodSchema(listDuplicates.query);
const parseOutlets = validateZodSchema(listOutlets.query);
const parseEdit = validateZodSchema(editRecords.body);
const parseMerge = validateZodSchema(mergeRecord.body);
const parseFilter = validateZodSchema(saveFilter.body);

export const libraryController = ({ strapi }: { strapi: Core.Strapi }) => {
  const library = () => getService(strapi, 'library');
  const merging = (kind: 'mergeRecords' | 'mergeOutlets') => async (ctx: Context) => {
    const { documentId } = parseParams(paramsOf(ctx));
    const { into } = parseMerge(bodyOf(ctx));
    const moved = await getService(strapi, kind).merge(documentId, into, actorIn(ctx));
    ctx.body = { data: { moved } } satisfies MergeRecordResponse;
  };
  const undoing = (kind: 'mergeRecords' | 'mergeOutlets') => async (ctx: Context) => {
    const { documentId } = parseParams(paramsOf(ctx));
    const moved = await getService(strapi, kind).undo(documentId, actorIn(ctx));
    ctx.body = { data: { moved } } satisfies MergeRecordResponse;
  };

  return {
    async list(ctx: Context) {
      ctx.body = (await library().page(parseList(ctx.query))) satisfies ListRecordsResponse;
    },

    async findOne(ctx: Context) {
      const { documentId } = parseParams(paramsOf(ctx));
      const data = await library().record(documentId, mayReadAnonymity(ctx.state));
      ctx.body = { data } satisfies FindRecordResponse;
    },

    async claims(ctx: Context) {
      const { documentId } = parseParams(paramsOf(ctx));
      const page = parseClaims(ctx.query);
      const claims = await library().claims(documentId, page, readableStoriesIn(strapi, ctx));
      ctx.body = claims satisfies ListClaimsResponse;
    },

    async edit(ctx: Context) {
      const changed = await getService(strapi, 'recordEdits').edit(parseEdit(bodyOf(ctx)));
      ctx.body = { data: { changed } } satisfies EditRecordsResponse;
    },

    async duplicates(ctx: Context) {
      const found = await library().duplicates(parseDuplicates(ctx.query));
      ctx.body = found satisfies ListDuplicatesResponse;
    },

    async outlets(ctx: Context) {
      const page = await getService(strapi, 'outletList').page(parseOutlets(ctx.query));
      ctx.body = page satisfies ListOutletsResponse;
    },

    merge: merging('mergeRecords'),
    unmerge: undoing('mergeRecords'),
    mergeOutlet: merging('mergeOutlets'),
    unmergeOutlet: undoing('mergeOutlets'),

    async filters(ctx: Context) {
      const filters = await getService(strapi, 'savedFilters').of(actorIn(ctx));
      ctx.body = { data: onWire(filters) } satisfies SavedFiltersResponse;
    },

    async saveFilter(ctx: Context) {
      const filter = parseFilter(bodyOf(ctx));
      const filters = await getService(strapi, 'savedFilters').save(filter, actorIn(ctx));
      ctx.status = 201;
      ctx.body = { data: onWire(filters) } satisfies SavedFiltersResponse;
    },

    async forgetFilter(ctx: Context) {
      const { documentId } = parseParams(paramsOf(ctx));
      const filters = await getService(strapi, 'savedFilters').forget(documentId, actorIn(ctx));
      ctx.body = { data: onWire(filters) } satisfies SavedFiltersResponse;
    },
  };
};
