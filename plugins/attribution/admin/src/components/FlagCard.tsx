import { useId } from 'react';
import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import type { Finding } from '../../../engine/findings/finding';
import type { WaiverReason } from '../../../engine/policy/waiver';
import { useText } from '../hooks/use-text';
import { Card } from './Card';
import { CardAction } from './CardAction';
import { flagElementId } from './focus';
import { Quote } from './Quote';
import { SeverityLabel } from './SeverityLabel';
import { WaiveMenu } from './WaiveMenu';

/** What the reader may do about one flag; `needs-save` and `needs-editor` are said in words, not hidden. */
export interface FlagOffers {
  readonly link: 'offered' | 'needs-save' | 'none';
  readonly waive: 'offered' | 'needs-save' | 'needs-editor' | 'none';
}

interface FlagCardProps {
  readonly finding: Finding;
  readonly title: string;
  readonly offers: FlagOffers;
  /** How many flags of the same rule lie folded under this one. */
  readonly more: number;
  readonly isBusy: boolean;
  readonly onShow: () => void;
  readonly onMore: () => void;
  readonly onLink: () => void;
  readonly onWaive: (reason: WaiverReason) => void;
}

/** One flag: what is wrong with which words, and what would settle it. */
export const FlagCard = ({
  finding,
  title,
  offers,
  more,
  isBusy,
  onShow,
  onMore,
  onLink,
  onWaive,
}: FlagCardProps) => {
  const text = useText();
  const titleId = useId();
  return (
    <Card id={flagElementId(finding)} labelledBy={titleId}>
      <Flex justifyContent="space-between" gap={2} width="100%">
        <SeverityLabel severity={finding.severity} />
        <TextButton type="button" onClick={onShow} aria-describedby={titleId} minHeight="24px">
          {text('attribution.flag.show')}
        </TextButton>
      </Flex>
      <Typography id={titleId} tag="h4" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      <Quote words={finding.quote} />
      <Typography variant="pi">{finding.message}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {finding.remedy}
      </Typography>
      <Flex gap={2} wrap="wrap">
        {offers.link === 'none' ? null : (
          <Button
            type="button"
            size="S"
            paddingLeft={2}
            paddingRight={2}
            variant="secondary"
            disabled={offers.link === 'needs-save' || isBusy}
            onClick={onLink}
            aria-describedby={titleId}
          >
            {text('attribution.flag.link')}
          </Button>
        )}
        {offers.waive === 'offered' || offers.waive === 'needs-save' ? (
          <WaiveMenu
            describedBy={titleId}
            isDisabled={offers.waive === 'needs-save' || isBusy}
            onChoose={onWaive}
          />
        ) : null}
      </Flex>
      {offers.waive === 'needs-editor' ? (
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.flag.needs-editor')}
        </Typography>
      ) : null}
      <Typography tag="code" variant="pi" textColor="neutral600">
        {finding.rule}
      </Typography>
      {more === 0 ? null : (
        <CardAction describedBy={titleId} onClick={onMore}>
          {text('attribution.flags.more', { count: more })}
        </CardAction>
      )}
    </Card>
  );
};
