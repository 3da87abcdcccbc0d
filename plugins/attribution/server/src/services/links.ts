import { z } from 'zod';
import type { CreateLinkRequest } from '../../../contracts/link';
import { linkSchema } from '../../../contracts/wire';
import type { AnchoredLink, Link } from '../../../engine/anchors/link';
import { unfitSelector, unknownDocument, type SelectorFault } from '../errors';
import type { Table } from '../table';
import type { Actor } from './actor';
import type { Subject, TrailEntry } from './hash-chain';
import { SOURCE_POPULATE, sourceRecordOf, sourceRowSchema, type SourceRow } from './records';

export const linkRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  targetUid: z.string(),
  targetDocumentId: z.string(),
  targetLocale: z.string().nullable(),
  field: z.string(),
  exact: z.string(),
  prefix: z.string().nullable(),
  suffix: z.string().nullable(),
  start: z.number(),
  end: z.number(),
  role: linkSchema.shape.role,
  state: z.enum(['ok', 'changed', 'lost']),
  source: sourceRowSchema.nullable(),
});
export type LinkRow = z.infer<typeof linkRowSchema>;

const LINK_POPULATE = { source: { populate: SOURCE_POPULATE } };

/** A link as it is asked for. */
export type NewLink = Pick<CreateLinkRequest, 'selector' | 'sourceId'> & Pick<Link, 'role'>;

export interface LinksDependencies {
  readonly links: Table<LinkRow>;
  readonly sourceById: (documentId: string) => Promise<SourceRow | null>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  readonly together: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

const whereOf = ({ uid, documentId, locale }: Subject) => ({
  targetUid: uid,
  targetDocumentId: documentId,
  targetLocale: locale,
});

const linkOf = (row: LinkRow): readonly Link[] =>
  row.source === null
    ? []
    : [
        {
          documentId: row.documentId,
          selector: {
            field: row.field,
            quote: { exact: row.exact, prefix: row.prefix ?? '', suffix: row.suffix ?? '' },
            position: { start: row.start, end: row.end },
          },
          source: sourceRecordOf(row.source),
          role: row.role,
        },
      ];

export const subjectOfLink = (row: LinkRow): Subject => ({
  uid: row.targetUid,
  documentId: row.targetDocumentId,
  locale: row.targetLocale,
});

/** Ties words of stories to source records. */
export const linksService = ({ links, sourceById, append, together }: LinksDependencies) => ({
  async of(subject: Subject): Promise<readonly Link[]> {
    const rows = await links.find({
      where: whereOf(subject),
      populate: LINK_POPULATE,
      orderBy: { id: 'asc' },
    });
    return rows.flatMap(linkOf);
  },

  /** Throws a 404 when there is no such link. */
  async byId(documentId: string): Promise<LinkRow> {
    const row = await links.first({ where: { documentId }, populate: LINK_POPULATE });
    if (row === null) throw unknownDocument('link');
    return row;
  },

  /** `faultOf` says what is wrong with the words as they stand in the stored draft: then no link is made. */
  async make(
    subject: Subject,
    { selector, sourceId, role }: NewLink,
    actor: Actor,
    faultOf: (link: Link) => SelectorFault | null,
  ): Promise<Link> {
    const source = await sourceById(sourceId);
    if (source === null) throw unknownDocument('source record');
    const fault = faultOf({ documentId: '', selector, source: sourceRecordOf(source), role });
    if (fault !== null) throw unfitSelector(fault);
    return together(async () => {
      const data = {
        ...whereOf(subject),
        field: selector.field,
        ...selector.quote,
        ...selector.position,
        source: source.id,
        role,
        state: 'ok',
        version: 1,
        madeBy: actor.name,
      };
      const row = await links.create(data, LINK_POPULATE);
      await append({
        kind: 'link-made',
        actor,
        subject,
        detail: { link: row.documentId, source: sourceId, role, quote: selector.quote.exact },
      });
      const [link] = linkOf(row);
      if (link === undefined) throw unknownDocument('source record');
      return link;
    });
  },

  async remove(row: LinkRow, actor: Actor): Promise<void> {
    await together(async () => {
      await links.remove({ documentId: row.documentId });
      await append({
        kind: 'link-removed',
        actor,
        subject: subjectOfLink(row),
        detail: { link: row.documentId, quote: row.exact },
      });
    });
  },

  /** Keeps the list views honest: which links still find their words. */
  async noteStates(places: readonly AnchoredLink[]): Promise<void> {
    for (const { link, state } of places) {
      const changed = { documentId: link.documentId, state: { $ne: state } };
      if ((await links.count(changed)) > 0) await links.change(changed, { state });
    }
  },

  async forget(subject: Subject): Promise<void> {
    await links.remove(whereOf(subject));
  },

  /** Links that rest on a source record. */
  restingOn: (sourceDocumentId: string): Promise<readonly LinkRow[]> =>
    links.find({
      where: { source: { documentId: sourceDocumentId } },
      populate: LINK_POPULATE,
      orderBy: { id: 'asc' },
    }),
});
