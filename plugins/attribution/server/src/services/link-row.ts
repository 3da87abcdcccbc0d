import { z } from 'zod';
import { linkSchema, type StoryLink } from '../../../contracts/wire';
import type { Link } from '../../../engine/anchors/link';
import type { Selector } from '../../../engine/anchors/selector';
import { isSame, type Actor, type Doer } from './actor';
import { shownSourceOf, sourceRecordOf, sourceRowSchema, type SourceRow } from './records';
import { targetRowSchema } from './target';

export const linkRowSchema = targetRowSchema.extend({
  id: z.number(),
  documentId: z.string(),
  field: z.string(),
  exact: z.string(),
  prefix: z.string().nullable(),
  suffix: z.string().nullable(),
  start: z.number(),
  end: z.number(),
  role: linkSchema.shape.role,
  state: z.enum(['ok', 'changed', 'lost']),
  version: z.number(),
  madeBy: z.string().nullable(),
  madeById: z.string().nullable(),
  /** `undefined` where it was not asked for. */
  source: sourceRowSchema.nullish(),
});
export type LinkRow = z.infer<typeof linkRowSchema>;

const selectorOf = (row: LinkRow): Selector => ({
  field: row.field,
  quote: { exact: row.exact, prefix: row.prefix ?? '', suffix: row.suffix ?? '' },
  position: { start: row.start, end: row.end },
});

/** The columns that hold a selector. */
export const columnsOf = ({ field, quote, position }: Selector) => ({
  field,
  ...quote,
  ...position,
});

/** The link as the engine knows it; none where its record is gone. */
export const linkOf = (row: LinkRow): readonly Link[] =>
  row.source === null || row.source === undefined
    ? []
    : [
        {
          documentId: row.documentId,
          selector: selectorOf(row),
          source: sourceRecordOf(row.source),
          role: row.role,
        },
      ];

/** Who made it. */
export const makerOf = ({ madeBy, madeById }: LinkRow): Doer => ({
  name: madeBy,
  personId: madeById,
});

/** A link as people see it. */
export const storyLinkOf = (row: LinkRow, source: SourceRow, asking: Actor): StoryLink => {
  const { field, quote, position } = selectorOf(row);
  return {
    documentId: row.documentId,
    selector: { field, quote: { ...quote }, position: { ...position } },
    source: shownSourceOf(source),
    role: row.role,
    version: row.version,
    madeBy: row.madeBy,
    isMine: isSame(makerOf(row), asking),
  };
};
