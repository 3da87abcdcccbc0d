import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { publishedPastTheGate } from '../errors';
import { holderOf, populateOf, type Part, type TextHolder } from '../services/text-holder';
import { tableOf } from '../table';

type Values = Readonly<Record<string, unknown>>;

const referenceSchema = z.looseObject({ id: z.union([z.number(), z.string()]) });
const referencesSchema = z.union([
  z.null().transform(() => []),
  z.array(referenceSchema),
  referenceSchema.transform((one) => [one]),
]);

const rowsAt = async (strapi: Core.Strapi, part: Part, value: unknown): Promise<unknown> => {
  const references = referencesSchema.safeParse(value);
  if (!references.success) throw publishedPastTheGate(part.holders[0]?.uid ?? 'A component');
  const rows: Values[] = [];
  for (const reference of references.data) {
    const holder = holderOf(part, reference);
    if (holder === null) continue;
    const table = tableOf(strapi, holder.uid, z.record(z.string(), z.unknown()));
    const row = await table.first({ where: { id: reference.id }, populate: populateOf(holder) });
    if (row !== null) rows.push({ ...row, __component: holder.uid });
  }
  return part.kind === 'one' ? (rows[0] ?? null) : rows;
};

/** The data of a write below the Document Service, with the rows of the components that it names by their ids. */
export const withWrittenRows = async (
  strapi: Core.Strapi,
  { parts }: TextHolder,
  data: Values,
): Promise<Values> => {
  const loaded: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (data[name] !== undefined) loaded[name] = await rowsAt(strapi, part, data[name]);
  }
  return { ...data, ...loaded };
};
