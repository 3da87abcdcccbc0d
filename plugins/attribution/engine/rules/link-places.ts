import type { AnchoredLink } from '../anchors/link';
import type { StoryText } from '../document/story-text';
import { segment } from '../text/segment';
import type { Span } from '../text/span';
import { lostLinks } from './lost-links';

/**
 * Where a link stands in the text. `successor`: the sentence that has come of its words; `null` where none is like them, or
 * several are.
 */
export type LinkPlace =
  | { readonly linkId: string; readonly state: 'ok'; readonly span: Span }
  | {
      readonly linkId: string;
      readonly state: 'lost';
      readonly reason: 'absent' | 'ambiguous';
      readonly successor: Span | null;
    };

/** Where each link stands, or what has come of its words. */
export const linkPlaces = (
  story: StoryText,
  links: readonly AnchoredLink[],
): readonly LinkPlace[] => {
  const isLost = links.some(({ state }) => state === 'lost');
  const successors = new Map(
    (isLost ? lostLinks(segment(story), links) : [])
      .filter(({ isLike }) => isLike)
      .map(({ link, span }) => [link.documentId, span]),
  );
  return links.map((place): LinkPlace => {
    const linkId = place.link.documentId;
    return place.state === 'ok'
      ? { linkId, state: 'ok', span: place.span }
      : {
          linkId,
          state: 'lost',
          reason: place.reason,
          successor: place.reason === 'absent' ? (successors.get(linkId) ?? null) : null,
        };
  });
};
