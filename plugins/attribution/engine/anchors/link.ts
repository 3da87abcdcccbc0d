import type { SourceRecord } from '../records/source-record';
import type { Span } from '../text/span';
import type { Selector } from './selector';

/** What a record does for the claim it is linked to. */
export const LINK_ROLES = ['supports', 'quotes', 'background', 'response'] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** A claim tied to a source record. */
export interface Link {
  readonly documentId: string;
  readonly selector: Selector;
  readonly source: SourceRecord;
  readonly role: LinkRole;
}

/** A link with its place in the text as it is now. A link prefers lost to wrong: it never moves to a look-alike. */
export type AnchoredLink =
  | { readonly link: Link; readonly state: 'ok'; readonly span: Span }
  | { readonly link: Link; readonly state: 'lost'; readonly reason: 'absent' | 'ambiguous' };
