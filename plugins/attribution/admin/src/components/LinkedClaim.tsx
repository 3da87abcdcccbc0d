import { useId } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { StoryLink } from '../../../contracts/wire';
import { useText } from '../hooks/use-text';
import { Card } from './Card';
import { CardAction } from './CardAction';
import { Quote } from './Quote';
import { RecordLine } from './RecordLine';

/** A claim with the record that stands behind it. `place`: in the list, or beside the words. */
export const LinkedClaim = ({
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
  readonly onShow: () => void;
  readonly onUnlink: () => void;
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
          <CardAction describedBy={titleId} onClick={onShow}>
            {text('attribution.flag.show')}
          </CardAction>
        )}
        {canUnlink ? (
          <CardAction describedBy={titleId} onClick={onUnlink}>
            {text('attribution.linked.unlink')}
          </CardAction>
        ) : null}
      </Flex>
    </Card>
  );
};
