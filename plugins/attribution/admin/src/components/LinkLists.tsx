import { useState } from 'react';
import type { Checked, LostLink, PlacedLink } from '../analysis/analysis-message';
import type { Show } from '../hooks/use-show';
import { useText } from '../hooks/use-text';
import { useDeleteLinkMutation } from '../services/link-api';
import { failureOf } from '../services/request-failure';
import { LinkedClaim } from './LinkedClaim';
import { LostClaim } from './LostClaim';
import { Notice } from './Notice';
import { Section } from './Section';

/** Linked claims in text order, and before them the links that lost their words. */
export const LinkLists = ({
  documentId,
  checked,
  canUnlink,
  onShow,
}: {
  readonly documentId: string;
  readonly checked: Checked;
  readonly canUnlink: boolean;
  readonly onShow: Show;
}) => {
  const text = useText();
  const [deleteLink] = useDeleteLinkMutation();
  const [failure, setFailure] = useState<string | null>(null);
  const lost = checked.report.links.filter((link): link is LostLink => link.state === 'lost');
  const placed = checked.report.links.filter((link): link is PlacedLink => link.state === 'ok');

  const unlink = (linkId: string) => {
    setFailure(null);
    deleteLink({ linkId, documentId })
      .unwrap()
      .catch((error: unknown) =>
        setFailure(text('attribution.linked.failed', { reason: failureOf(error).message })),
      );
  };

  return (
    <>
      {failure === null ? null : <Notice look="danger">{failure}</Notice>}
      {lost.length === 0 ? null : (
        <Section title={text('attribution.lost.title', { count: lost.length })}>
          {lost.map((link) => (
            <LostClaim
              key={link.link.documentId}
              lost={link}
              canUnlink={canUnlink}
              onUnlink={() => unlink(link.link.documentId)}
            />
          ))}
        </Section>
      )}
      {placed.length === 0 ? null : (
        <Section title={text('attribution.linked.title', { count: placed.length })}>
          {placed.map((link) => (
            <LinkedClaim
              key={link.link.documentId}
              placed={link}
              canUnlink={canUnlink}
              onShow={() => onShow(link.span)}
              onUnlink={() => unlink(link.link.documentId)}
            />
          ))}
        </Section>
      )}
    </>
  );
};
