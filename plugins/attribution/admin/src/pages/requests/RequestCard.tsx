import { useId } from 'react';
import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { AnswerRequestRequest } from '../../../../contracts/request';
import { Card } from '../../components/Card';
import { EngineWords } from '../../components/EngineWords';
import { Quote } from '../../components/Quote';
import { useText } from '../../hooks/use-text';
import type { StoryRequest } from '../../services/request-api';
import { ruleAddress, storyAddress } from '../addresses';
import { titleOfRule } from '../rules/rule-catalogue';

/** One thing that a reporter asks to let stand: where, which words, who asks and why. */
export const RequestCard = ({
  request,
  canAnswer,
  onAnswer,
}: {
  readonly request: StoryRequest;
  readonly canAnswer: boolean;
  readonly onAnswer: (outcome: AnswerRequestRequest['outcome']) => void;
}) => {
  const text = useText();
  const { formatDate } = useIntl();
  const titleId = useId();
  const { uid, storyId, locale, storyTitle, rule, quote, note, askedBy, askedAt } = request;
  return (
    <Card labelledBy={titleId}>
      <Flex justifyContent="space-between" alignItems="baseline" gap={2} wrap="wrap" width="100%">
        <Typography id={titleId} tag="h2" variant="delta">
          {storyTitle === '' ? text('attribution.unchecked.untitled') : storyTitle}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.requests.asked', {
            by: askedBy,
            date: formatDate(askedAt, { dateStyle: 'medium', timeStyle: 'short' }),
            mine: String(request.isMine),
          })}
        </Typography>
      </Flex>
      <Typography fontWeight="semiBold">
        <EngineWords>{titleOfRule(rule)}</EngineWords>
      </Typography>
      <Quote words={quote} />
      {note === null || note === '' ? null : (
        <Typography>{text('attribution.requests.note', { note })}</Typography>
      )}
      <Flex gap={4} wrap="wrap">
        <Link tag={NavLink} to={storyAddress(uid, storyId, locale)} aria-describedby={titleId}>
          {text('attribution.requests.open')}
        </Link>
        <Link tag={NavLink} to={ruleAddress(rule)} aria-describedby={titleId}>
          {text('attribution.requests.rule')}
        </Link>
      </Flex>
      {canAnswer ? (
        <Flex gap={2} wrap="wrap" paddingTop={1}>
          <Button
            size="S"
            variant="secondary"
            aria-describedby={titleId}
            onClick={() => onAnswer('granted')}
          >
            {text('attribution.requests.grant')}
          </Button>
          <Button
            size="S"
            variant="tertiary"
            aria-describedby={titleId}
            onClick={() => onAnswer('declined')}
          >
            {text('attribution.requests.decline')}
          </Button>
        </Flex>
      ) : null}
    </Card>
  );
};
