import { createReadStream } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  exportImportRows,
  getImport,
  listImportRows,
  listImports,
  MOST_MEGABYTES,
  previewImport,
  startImport,
  type ListImportRowsResponse,
  type ListImportsResponse,
  type OneImportResponse,
  type PreviewImportResponse,
} from '../../../contracts/import';
import { unreadableFile } from '../errors';
import { csvLines } from '../import/csv-lines';
import { getService } from '../services';
import type { OutcomeRow } from '../services/import-rows';
import { actorIn, bodyOf, paramsOf } from './incoming';
import { onWire } from './on-wire';

const parseParams = validateZodSchema(getImport.params);
const parseQuery = validateZodSchema(listImports.query);
const parsePreview = validateZodSchema(previewImport.body);
const parseStart = validateZodSchema(startImport.body);
const parseRows = validateZodSchema(listImportRows.query);
const parseReport = validateZodSchema(exportImportRows.query);

const uploadSchema = z.object({
  file: z.object({
    filepath: z.string(),
    originalFilename: z.string().nullish(),
    size: z.number(),
  }),
});

const MEGABYTE = 1_048_576;

/** The file of a form, which Strapi's body middleware has put on the disk for the length of the request. */
const uploadIn = ({ request }: Context) => {
  const upload = uploadSchema.safeParse('files' in request ? request.files : null);
  if (!upload.success) throw unreadableFile('Choose one file.');
  const { size, filepath, originalFilename } = upload.data.file;
  if (size > MOST_MEGABYTES * MEGABYTE) {
    throw unreadableFile(`The file is larger than ${MOST_MEGABYTES} megabytes: split it.`);
  }
  return { name: originalFilename ?? 'file', bytes: createReadStream(filepath) };
};

async function* reportOf(rows: AsyncIterable<OutcomeRow>): AsyncGenerator<readonly string[]> {
  yield ['row', 'outcome', 'title', 'why', 'record'];
  for await (const { rowNumber, outcome, title, why, source } of rows) {
    yield [String(rowNumber), outcome, title ?? '', why ?? '', source ?? ''];
  }
}

export const importController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    const { name, bytes } = uploadIn(ctx);
    const made = await getService(strapi, 'imports').take(name, bytes, actorIn(ctx));
    ctx.status = 201;
    ctx.body = { data: onWire(made) } satisfies OneImportResponse;
  },

  async list(ctx: Context) {
    const page = await getService(strapi, 'imports').page(parseQuery(ctx.query));
    ctx.body = onWire(page) satisfies ListImportsResponse;
  },

  async findOne(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const found = await getService(strapi, 'imports').findOne(documentId);
    ctx.body = { data: onWire(found) } satisfies OneImportResponse;
  },

  async preview(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const { mapping } = parsePreview(bodyOf(ctx));
    const rows = await getService(strapi, 'imports').preview(documentId, mapping);
    ctx.body = { data: onWire(rows) } satisfies PreviewImportResponse;
  },

  async start(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const { mapping, whenKnown } = parseStart(bodyOf(ctx));
    const imports = getService(strapi, 'imports');
    const started = await imports.start(documentId, mapping, whenKnown, actorIn(ctx));
    ctx.body = { data: onWire(started) } satisfies OneImportResponse;
  },

  async resume(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const resumed = await getService(strapi, 'imports').resume(documentId, actorIn(ctx));
    ctx.body = { data: onWire(resumed) } satisfies OneImportResponse;
  },

  async cancel(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const cancelled = await getService(strapi, 'imports').cancel(documentId);
    ctx.body = { data: onWire(cancelled) } satisfies OneImportResponse;
  },

  async rows(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const page = await getService(strapi, 'imports').rows(documentId, parseRows(ctx.query));
    ctx.body = onWire(page) satisfies ListImportRowsResponse;
  },

  async report(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const { outcome } = parseReport(ctx.query);
    await getService(strapi, 'imports').findOne(documentId);
    ctx.attachment('import-report.csv');
    ctx.body = csvLines(reportOf(getService(strapi, 'imports').allRows(documentId, outcome)));
  },
});
