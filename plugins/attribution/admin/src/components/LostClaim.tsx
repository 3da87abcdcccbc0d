import { useId } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { StoryLink } from '../../../contracts/wire';
import { useText } from '../hooks/use-text';
import { Card } from './Card';
import { CardAction } from './CardAction';
import { Quote } from './Quote';
import { RecordLine } from './RecordLine';

/** A link whose words are gone, or stand in several places: it says so, and never moves by itself. */
export const LostClaim = ({
  link,
  reason,
  now,
  canPlace,
  canUnlink,
  onShow,
  onStillTrue,
  onRelink,
  onUnlink,
}: {
  readonly link: StoryLink;
  readonly reason: 'absent' | 'ambiguous';
  /** What has come of the words; `null` where nothing like them is left. */
  readonly now: string | null;
  /** Whether what has come of them is saved, so that a link can be tied to it. */
  readonly canPlace: boolean;
  readonly canUnlink: boolean;
  readonly onShow: () => void;
  readonly onStillTrue: () => void;
  readonly onRelink: () => void;
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
      {now === null ? (
        <Typography variant="pi">
          {text(reason === 'absent' ? 'attribution.lost.absent' : 'attribution.lost.ambiguous')}
        </Typography>
      ) : null}
      <Typography variant="pi" fontWeight="semiBold">
        {text('attribution.lost.was')}
      </Typography>
      <Quote words={link.selector.quote.exact} />
      {now === null ? null : (
        <>
          <Typography variant="pi" fontWeight="semiBold">
            {text('attribution.lost.now')}
          </Typography>
          <Quote words={now} />
        </>
      )}
      {now !== null && canUnlink && !canPlace ? (
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.lost.needs-save')}
        </Typography>
      ) : null}
      <Flex gap={2} wrap="wrap">
        {now === null ? null : (
          <CardAction describedBy={titleId} onClick={onShow}>
            {text('attribution.flag.show')}
          </CardAction>
        )}
        {now !== null && canUnlink && canPlace ? (
          <>
            <CardAction describedBy={titleId} onClick={onStillTrue}>
              {text('attribution.lost.still-true')}
            </CardAction>
            <CardAction describedBy={titleId} onClick={onRelink}>
              {text('attribution.lost.relink')}
            </CardAction>
          </>
        ) : null}
        {canUnlink ? (
          <CardAction describedBy={titleId} onClick={onUnlink}>
            {text('attribution.lost.remove')}
          </CardAction>
        ) : null}
      </Flex>
    </Card>
  );
};
