import { memo, useId } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { StoryLink } from '../../../contracts/wire';
import { useText } from '../hooks/use-text';
import { Card } from './Card';
import { CardAction } from './CardAction';
import { Quote } from './Quote';
import { RecordLine } from './RecordLine';

const LinkedClaimOnce = ({
  link,
  canUnlink,
  isActive,
  place = 'list',
  onShow,
  onUnlink,
}: {
  readonly link: StoryLink;
  readonly canUnlink: boolean;
  readonly isActive: boolean;
  readonly place?: 'list' | 'text';
  readonly onShow: (linkId: string) => void;
  readonly onUnlink: (linkId: string) => void;
}) => {
  const text = useText();
  const titleId = useId();
  return (
    <Card
      tag={place === 'list' ? 'li' : 'div'}
      labelledBy={titleId}
      isCurrent={isActive && place === 'list'}
    >
      <Typography id={titleId} tag="h4" variant="omega" fontWeight="bold">
        {link.source.title}
      </Typography>
      <RecordLine source={link.source} />
      {place === 'text' ? null : <Quote words={link.selector.quote.exact} />}
      {link.madeBy === null ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.linked.by', { name: link.madeBy })}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        {place === 'text' ? null : (
          <CardAction describedBy={titleId} onClick={() => onShow(link.documentId)}>
            {text('attribution.flag.show')}
          </CardAction>
        )}
        {canUnlink ? (
          <CardAction describedBy={titleId} onClick={() => onUnlink(link.documentId)}>
            {text('attribution.linked.unlink')}
          </CardAction>
        ) : null}
      </Flex>
    </Card>
  );
};

/**
 * A claim with the record that stands behind it. `place`: in the list, or beside the words. Drawn again only when what it shows
 * has changed.
 */
export const LinkedClaim = memo(
  LinkedClaimOnce,
  (before, after) =>
    before.onShow === after.onShow &&
    before.onUnlink === after.onUnlink &&
    before.canUnlink === after.canUnlink &&
    before.isActive === after.isActive &&
    (before.link === after.link || JSON.stringify(before.link) === JSON.stringify(after.link)),
);
