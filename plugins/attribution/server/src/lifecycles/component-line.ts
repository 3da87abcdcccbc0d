import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { publishedPastTheGate } from '../errors';
import { getService } from '../services';
import type { GovernedType } from '../services/governed';
import { componentsBelow, withItems, type TextHolder } from '../services/text-holder';
import { joinTableOf } from '../strapi-parts';
import { tableOf } from '../table';
import { withWrittenRows } from './written-rows';

type Values = Readonly<Record<string, unknown>>;

interface ComponentEvent {
  readonly model: { readonly uid: string };
  readonly params: { readonly data?: unknown; readonly where?: unknown };
}

/** Rows of a component, by uid and ids. */
interface Rows {
  readonly uid: string;
  readonly ids: readonly number[];
}

const idSchema = z.looseObject({ id: z.number() });
const heldSchema = z.object({ entity_id: z.number() });

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** Ids of the holder's rows in which these rows stand, at whatever depth. */
const holdersOf = async (
  strapi: Core.Strapi,
  { uid, parts }: TextHolder,
  rows: Rows,
): Promise<readonly number[]> => {
  const found: number[] = [];
  for (const [field, { holders }] of Object.entries(parts)) {
    for (const holder of holders) {
      const inside = holder.uid === rows.uid ? rows.ids : await holdersOf(strapi, holder, rows);
      if (inside.length === 0) continue;
      const where = { field, component_type: holder.uid, cmp_id: { $in: [...inside] } };
      const table = tableOf(strapi, joinTableOf(strapi, uid, field), heldSchema);
      found.push(...(await table.find({ where })).map((held) => held.entity_id));
    }
  }
  return found;
};

/** What is about to be written into a row; `null` deletes it. */
type Change = (holder: TextHolder) => Promise<Values | null>;

/**
 * The last line for components: no text of a live story changes in the row of a component, unless a publication of that story is
 * under way, whose own row is compared with what the gate cleared.
 */
export const componentLine = (strapi: Core.Strapi) => {
  const types = getService(strapi, 'governed').all();

  const assertSame = async (type: GovernedType, rows: Rows, change: Change): Promise<void> => {
    const ids = await holdersOf(strapi, type.holder, rows);
    if (ids.length === 0) return;
    const { versionsWhere, versionOf } = getService(strapi, 'stories');
    const { textHashOf } = getService(strapi, 'analysis');
    const holder = componentsBelow(type.holder).find(({ uid }) => uid === rows.uid);
    if (holder === undefined) return;
    for (const live of await versionsWhere(type, {
      id: { $in: [...ids] },
      publishedAt: { $notNull: true },
    })) {
      const { documentId, locale, values } = live;
      if (getService(strapi, 'clearances').isPublishing(type.uid, documentId)) continue;
      const isTouched = (inner: TextHolder, row: Values) =>
        inner.uid === rows.uid && rows.ids.some((id) => id === row.id);
      const changed = await change(holder);
      const now = withItems(type.holder, values, (inner, row) => {
        if (!isTouched(inner, row)) return row;
        return changed === null ? null : { ...row, ...changed };
      });
      const version = versionOf(type, documentId, locale, now);
      if (textHashOf(version) !== textHashOf(live)) throw publishedPastTheGate(type.uid);
    }
  };

  const assertAllSame = async ({ model: { uid }, params }: ComponentEvent, change: Change) => {
    const found = await tableOf(strapi, uid, idSchema).find({
      select: ['id'],
      where: valuesOf(params.where),
    });
    const ids = found.map(({ id }) => id);
    if (ids.length === 0) return;
    for (const type of types) await assertSame(type, { uid, ids }, change);
  };

  const assertWrite = (event: ComponentEvent): Promise<void> => {
    const data = valuesOf(event.params.data);
    return assertAllSame(event, (holder) => withWrittenRows(strapi, holder, data));
  };
  const assertDeletion = (event: ComponentEvent): Promise<void> =>
    assertAllSame(event, () => Promise.resolve(null));

  return {
    models: [
      ...new Set(types.flatMap(({ holder }) => componentsBelow(holder)).map(({ uid }) => uid)),
    ],
    beforeUpdate: assertWrite,
    beforeUpdateMany: assertWrite,
    beforeDelete: assertDeletion,
    beforeDeleteMany: assertDeletion,
  };
};
