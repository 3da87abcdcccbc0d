import type { AnchoredLink, Link } from '../anchors/link';
import { overlaps, type Span } from '../text/span';

/** A link with its place in the text. */
export interface LiveLink {
  readonly link: Link;
  readonly span: Span;
}

/** The links that support or quote what they are linked to: no response, no background. */
export const supportingLinks = (links: readonly AnchoredLink[]): readonly LiveLink[] =>
  links.flatMap((anchored) =>
    anchored.state === 'ok' &&
    (anchored.link.role === 'supports' || anchored.link.role === 'quotes')
      ? { link: anchored.link, span: anchored.span }
      : [],
  );

/** The first supporting link to each record. */
export const firstLinks = (links: readonly AnchoredLink[]): readonly LiveLink[] => {
  const byRecord = new Map<string, LiveLink>();
  for (const live of supportingLinks(links)) {
    const { documentId } = live.link.source;
    if (!byRecord.has(documentId)) byRecord.set(documentId, live);
  }
  return [...byRecord.values()];
};

/** Those of some links that touch some words. */
export const linksOn = (links: readonly LiveLink[], words: Span): readonly LiveLink[] =>
  links.filter(({ span }) => overlaps(span, words));

const bareName = (name: string): string => name.toLowerCase().replace(/^the /u, '');

/** *the BBC* and *BBC News* are one outlet. */
export const isSameOutlet = (one: string, other: string): boolean => {
  const [a, b] = [bareName(one), bareName(other)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
};
