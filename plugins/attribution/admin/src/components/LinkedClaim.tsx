import { useId } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { PlacedLink } from '../analysis/analysis-message';
import { useText } from '../hooks/use-text';
import { Card } from './Card';
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
        <Button
          type="button"
          size="S"
          paddingLeft={2}
          paddingRight={2}
          variant="tertiary"
          onClick={onShow}
          aria-describedby={titleId}
        >
          {text('attribution.flag.show')}
        </Button>
        {canUnlink ? (
          <Button
            type="button"
            size="S"
            paddingLeft={2}
            paddingRight={2}
            variant="tertiary"
            onClick={onUnlink}
            aria-describedby={titleId}
          >
            {text('attribution.linked.unlink')}
          </Button>
        ) : null}
      </Flex>
    </Card>
  );
};
