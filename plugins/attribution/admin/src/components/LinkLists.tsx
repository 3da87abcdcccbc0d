import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@strapi/design-system';
import { textOf, type Span } from '../../../engine/text/span';
import type { StoryLink } from '../../../contracts/wire';
import type { Checked } from '../analysis/analysis-message';
import type { LinkChanges } from '../hooks/use-link-changes';
import type { Show } from '../hooks/use-show';
import { useText } from '../hooks/use-text';
import { LinkedClaim } from './LinkedClaim';
import { LostClaim } from './LostClaim';
import { Notice } from './Notice';
import { Section } from './Section';

/** How many cards are drawn at first, and how many more each time somebody asks. */
const PAGE = 40;

/** Linked claims in text order, and before them the links that lost their words. */
export const LinkLists = ({
  links,
  checked,
  changes,
  canUnlink,
  canPlace,
  activeId,
  onShow,
  onRelink,
}: {
  /** As the server knows them. */
  readonly links: readonly StoryLink[];
  readonly checked: Checked;
  readonly changes: LinkChanges;
  readonly canUnlink: boolean;
  readonly canPlace: (span: Span) => boolean;
  /** Document id of the link whose words the caret stands on. */
  readonly activeId: string | null;
  readonly onShow: Show;
  readonly onRelink: (link: StoryLink, span: Span) => void;
}) => {
  const text = useText();
  const [asked, setAsked] = useState(PAGE);
  const { story, links: places } = checked;
  const known = new Map(links.map((link) => [link.documentId, link]));
  const lost = places.filter((place) => place.state === 'lost');
  const placed = places.filter((place) => place.state === 'ok');
  const active = placed.findIndex(({ linkId }) => linkId === activeId);
  const limit = Math.max(asked, active + 1);

  const latest = useRef({ placed, onShow, unlink: changes.unlink });
  useEffect(() => {
    latest.current = { placed, onShow, unlink: changes.unlink };
  });
  const show = useCallback((wanted: string) => {
    const place = latest.current.placed.find(({ linkId }) => linkId === wanted);
    if (place !== undefined) latest.current.onShow(place.span);
  }, []);
  const unlink = useCallback((linkId: string) => latest.current.unlink(linkId), []);

  return (
    <>
      {changes.failure === null ? null : <Notice look="danger">{changes.failure}</Notice>}
      {lost.length === 0 ? null : (
        <Section title={text('attribution.lost.title', { count: lost.length })}>
          {lost.map(({ linkId, reason, successor: span }) => {
            const link = known.get(linkId);
            if (link === undefined) return null;
            return (
              <LostClaim
                key={linkId}
                link={link}
                reason={reason}
                now={span === null ? null : textOf(story.text, span)}
                canPlace={span !== null && canPlace(span)}
                canUnlink={canUnlink}
                onShow={() => span !== null && onShow(span)}
                onStillTrue={() => span !== null && changes.move(link, story, span)}
                onRelink={() => span !== null && onRelink(link, span)}
                onUnlink={() => changes.unlink(linkId)}
              />
            );
          })}
        </Section>
      )}
      {placed.length === 0 ? null : (
        <Section title={text('attribution.linked.title', { count: placed.length })}>
          {placed.slice(0, limit).map(({ linkId }) => {
            const link = known.get(linkId);
            return link === undefined ? null : (
              <LinkedClaim
                key={linkId}
                link={link}
                canUnlink={canUnlink}
                isActive={linkId === activeId}
                onShow={show}
                onUnlink={unlink}
              />
            );
          })}
        </Section>
      )}
      {placed.length <= limit ? null : (
        <Button type="button" size="S" variant="tertiary" onClick={() => setAsked(limit + PAGE)}>
          {text('attribution.list.more', { count: placed.length - limit })}
        </Button>
      )}
    </>
  );
};
