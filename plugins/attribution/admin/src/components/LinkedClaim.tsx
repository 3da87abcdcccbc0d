import { useId } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { PlacedLink } from '../analysis/analysis-message';
import { useText } from '../hooks/use-text';
import { Card } from './Card';
import { CardAction } from './CardAction';
import { Quote } from './Quote';
import { RecordLine } from './RecordLine';

/** A claim with the record that stands behind it. */
export const LinkedClaim = ({
  placed: { link },
  canUnlink,
  onShow,
  onUnlink,
}: {
  readonly placed: PlacedLink;
  readonly canUnlink: boolean;
  readonly onShow: () => void;
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
      <Quote words={link.selector.quote.exact} />
      <Flex gap={2} wrap="wrap">
        <CardAction describedBy={titleId} onClick={onShow}>
          {text('attribution.flag.show')}
        </CardAction>
        {canUnlink ? (
          <CardAction describedBy={titleId} onClick={onUnlink}>
            {text('attribution.linked.unlink')}
          </CardAction>
        ) : null}
      </Flex>
    </Card>
  );
};
