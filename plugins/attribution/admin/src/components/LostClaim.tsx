import { useId } from 'react';
import { Typography } from '@strapi/design-system';
import type { LostLink } from '../analysis/analysis-message';
import { useText } from '../hooks/use-text';
import { Card } from './Card';
import { CardAction } from './CardAction';
import { Quote } from './Quote';
import { RecordLine } from './RecordLine';

/** A link whose words are gone, or stand in several places: it says so, and never moves by itself. */
export const LostClaim = ({
  lost: { link, reason },
  canUnlink,
  onUnlink,
}: {
  readonly lost: LostLink;
  readonly canUnlink: boolean;
  readonly onUnlink: () => void;
}) => {
  const text = useText();
  const titleId = useId();
  return (
    <Card labelledBy={titleId}>
      <Typography id={titleId} tag="h4" variant="omega" fontWeight="bold">
        {link.source.title}
      </Typography>
      <RecordLine source={link.source} />
      <Typography variant="pi">
        {text(reason === 'absent' ? 'attribution.lost.absent' : 'attribution.lost.ambiguous')}
      </Typography>
      <Quote words={link.selector.quote.exact} />
      {canUnlink ? (
        <CardAction describedBy={titleId} onClick={onUnlink}>
          {text('attribution.lost.remove')}
        </CardAction>
      ) : null}
    </Card>
  );
};
