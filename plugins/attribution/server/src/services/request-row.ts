import { z } from 'zod';
import { requestSchema, type StoryRequest } from '../../../contracts/request';
import { isSame, type Actor, type Doer } from './actor';
import { targetRowSchema } from './target';

export const requestRowSchema = requestSchema
  .pick({
    documentId: true,
    rule: true,
    fingerprint: true,
    quote: true,
    note: true,
    askedBy: true,
    askedAt: true,
    state: true,
    answer: true,
    answeredBy: true,
    answeredAt: true,
  })
  .extend({
    ...targetRowSchema.shape,
    title: z.string(),
    askedById: z.string().nullable(),
    answeredById: z.string().nullable(),
  });
export type RequestRow = z.infer<typeof requestRowSchema>;

/** Who asked. */
export const askerOf = ({ askedBy, askedById }: RequestRow): Doer => ({
  name: askedBy,
  personId: askedById,
});

/** A request as people see it. */
export const storyRequestOf = (row: RequestRow, asking: Actor): StoryRequest => ({
  documentId: row.documentId,
  uid: row.targetUid,
  storyId: row.targetDocumentId,
  locale: row.targetLocale,
  storyTitle: row.title,
  rule: row.rule,
  fingerprint: row.fingerprint,
  quote: row.quote,
  note: row.note,
  askedBy: row.askedBy,
  askedAt: row.askedAt,
  isMine: isSame(askerOf(row), asking),
  state: row.state,
  answer: row.answer,
  answeredBy: row.answeredBy,
  answeredAt: row.answeredAt,
});
