import type { CreateLinksRequest, MoveLinkRequest } from '../../../contracts/link';
import type { StoryLink } from '../../../contracts/wire';
import type { AnchoredLink, Link } from '../../../engine/anchors/link';
import { alreadyGone, conflict, inQuotes, unfitSelector, unknownDocument } from '../errors';
import type { Table } from '../table';
import { personIdOf, whoHas, type Actor } from './actor';
import type { LinkPlace } from './analysis';
import type { Subject, TrailEntry } from '../../../engine/trail/hash-chain';
import { columnsOf, linkOf, makerOf, storyLinkOf, type LinkRow } from './link-row';
import { SOURCE_POPULATE, sourceRecordOf, type SourceRow } from './records';
import { subjectOfRow, targetOf } from './target';

const WHOLE = { populate: { source: { populate: SOURCE_POPULATE } } };

/** Links as they are asked for: the same record for all of them. */
export type NewLinks = Pick<CreateLinksRequest, 'selectors' | 'sourceId'> & Pick<Link, 'role'>;

/** Where links would stand in the draft, in the order given. */
export type PlacesInDraft = (links: readonly Link[]) => readonly LinkPlace[];

export interface LinksDependencies {
  readonly links: Table<LinkRow>;
  readonly sourceById: (documentId: string) => Promise<SourceRow | null>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  /** Alone with what stands beside the story: all of the work or nothing. */
  readonly onStory: <Result>(subject: Subject, work: () => Promise<Result>) => Promise<Result>;
}

const isSamePlace = (a: LinkPlace, b: LinkPlace): boolean =>
  typeof a !== 'string' && typeof b !== 'string' && a.start === b.start && a.end === b.end;

/** Throws where one of the wanted links cannot stand, or stands there already for the same record. */
const assertFit = (
  wanted: readonly Link[],
  standing: readonly LinkRow[],
  placesInDraft: PlacesInDraft,
  actor: Actor,
): void => {
  const places = placesInDraft([...wanted, ...standing.flatMap(linkOf)]);
  const taken = places.slice(wanted.length);
  for (const [index, { selector }] of wanted.entries()) {
    const { exact } = selector.quote;
    const place = places[index] ?? 'absent';
    if (typeof place === 'string') throw unfitSelector(place, exact);
    if (places.slice(0, index).some((other) => isSamePlace(other, place))) {
      throw unfitSelector('twice', exact);
    }
    const row = standing[taken.findIndex((other) => isSamePlace(other, place))];
    if (row === undefined) continue;
    throw conflict(
      `${whoHas(makerOf(row), actor)} already linked ${inQuotes(exact)} to this record.`,
    );
  }
};

/** Ties words of stories to source records. */
export const linksService = (dependencies: LinksDependencies) => {
  const { links, sourceById, append, onStory } = dependencies;

  const rowsOf = (subject: Subject) =>
    links.find({ ...WHOLE, where: targetOf(subject), orderBy: { id: 'asc' } });

  /** Throws a 404 when there is no such link any more. */
  const byId = async (documentId: string): Promise<LinkRow> => {
    const row = await links.first({ ...WHOLE, where: { documentId } });
    if (row === null) throw alreadyGone('link');
    return row;
  };

  /** Those of a story that rest on one record. */
  const standingOn = async (subject: Subject, sourceId: string) =>
    (await rowsOf(subject)).filter(({ source }) => source?.documentId === sourceId);

  return {
    byId,

    async of(subject: Subject): Promise<readonly Link[]> {
      return (await rowsOf(subject)).flatMap(linkOf);
    },

    /** A story's links as its panel shows them to somebody. */
    async shownTo(asking: Actor, subject: Subject): Promise<readonly StoryLink[]> {
      const rows = await rowsOf(subject);
      return rows.flatMap((row) => (row.source ? [storyLinkOf(row, row.source, asking)] : []));
    },

    /** Makes all of them, or none where one cannot stand on its words in the stored draft. */
    async make(
      subject: Subject,
      { selectors, sourceId, role }: NewLinks,
      actor: Actor,
      placesInDraft: PlacesInDraft,
    ): Promise<readonly StoryLink[]> {
      const source = await sourceById(sourceId);
      if (source === null) throw unknownDocument('source record');
      const record = sourceRecordOf(source);
      const wanted = selectors.map((selector) => ({
        documentId: '',
        selector,
        source: record,
        role,
      }));
      return onStory(subject, async () => {
        assertFit(wanted, await standingOn(subject, source.documentId), placesInDraft, actor);
        const made: StoryLink[] = [];
        for (const { selector } of wanted) {
          const row = await links.create({
            ...targetOf(subject),
            ...columnsOf(selector),
            source: source.id,
            role,
            state: 'ok',
            version: 1,
            madeBy: actor.name,
            madeById: personIdOf(actor),
          });
          await append({
            kind: 'link-made',
            actor,
            subject,
            detail: {
              link: row.documentId,
              source: source.documentId,
              role,
              quote: selector.quote.exact,
            },
          });
          made.push(storyLinkOf(row, source, actor));
        }
        return made;
      });
    },

    /** Places a link on other words. It stays the same link, of the same maker. */
    move: (
      { documentId, ...target }: LinkRow,
      { selector, version }: MoveLinkRequest,
      actor: Actor,
      placesInDraft: PlacesInDraft,
    ): Promise<StoryLink> => {
      const subject = subjectOfRow(target);
      return onStory(subject, async () => {
        const row = await byId(documentId);
        if (row.version !== version) {
          throw conflict('Somebody else has placed this link anew in the meantime.');
        }
        const { source } = row;
        if (!source) throw unknownDocument('source record');
        const others = await standingOn(subject, source.documentId);
        const wanted = linkOf(row).map((link) => ({ ...link, selector }));
        assertFit(
          wanted,
          others.filter((other) => other.documentId !== documentId),
          placesInDraft,
          actor,
        );
        const changes = { ...columnsOf(selector), version: version + 1, state: 'ok' as const };
        await links.change({ documentId }, changes);
        await append({
          kind: 'link-moved',
          actor,
          subject,
          detail: { link: documentId, from: row.exact, to: selector.quote.exact },
        });
        return storyLinkOf({ ...row, ...changes }, source, actor);
      });
    },

    async remove(row: LinkRow, actor: Actor): Promise<void> {
      const subject = subjectOfRow(row);
      await onStory(subject, async () => {
        const { documentId, exact } = await byId(row.documentId);
        await links.remove({ documentId });
        await append({
          kind: 'link-removed',
          actor,
          subject,
          detail: { link: documentId, quote: exact },
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
      await links.remove(targetOf(subject));
    },

    /** Links that rest on a source record. */
    restingOn: (sourceDocumentId: string): Promise<readonly LinkRow[]> =>
      links.find({
        ...WHOLE,
        where: { source: { documentId: sourceDocumentId } },
        orderBy: { id: 'asc' },
      }),
  };
};
