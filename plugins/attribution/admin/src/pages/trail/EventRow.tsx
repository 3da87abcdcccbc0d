import { Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useText } from '../../hooks/use-text';
import type { TrailEvent } from '../../services/trail-api';
import { storyAddress } from '../addresses';
import { isEventKind } from './event-kinds';

const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an event speaks of, in a few words: the story's title, the words concerned, or the fields that changed. */
const aboutOf = ({ detail }: TrailEvent): string => {
  const { title, quote, fields } = detail;
  return wordsIn(title) || wordsIn(quote) || (Array.isArray(fields) ? fields.join(', ') : '');
};

/** One thing that was done: what, to which story or record, by whom and when. */
export const EventRow = ({
  event,
  onAsk,
}: {
  readonly event: TrailEvent;
  /** Asks for the events of the same story or record, or of the same person. */
  readonly onAsk: (of: 'subject' | 'person') => void;
}) => {
  const text = useText();
  const { formatDate } = useIntl();
  const { sequence, kind, occurredAt, actor, subject } = event;
  return (
    <Flex
      tag="li"
      direction="column"
      alignItems="flex-start"
      gap={1}
      padding={4}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
    >
      <Flex justifyContent="space-between" gap={4} width="100%" wrap="wrap">
        <Typography fontWeight="semiBold">
          {isEventKind(kind) ? text(`attribution.trail.kind.${kind}`) : kind}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.trail.at', {
            number: sequence,
            date: formatDate(occurredAt, { dateStyle: 'medium', timeStyle: 'medium' }),
          })}
        </Typography>
      </Flex>
      <Typography>{aboutOf(event)}</Typography>
      <Flex gap={4} wrap="wrap">
        {actor.id === null || actor.type !== 'admin' ? (
          <Typography variant="pi">{actor.name}</Typography>
        ) : (
          <TextButton
            minHeight="24px"
            onClick={() => onAsk('person')}
            aria-label={text('attribution.trail.of-person', { name: actor.name })}
          >
            {actor.name}
          </TextButton>
        )}
        {subject === null ? null : (
          <>
            <TextButton minHeight="24px" onClick={() => onAsk('subject')}>
              {text('attribution.trail.of-subject')}
            </TextButton>
            {kind === 'deleted' || kind === 'record-deleted' ? null : (
              <Link
                tag={NavLink}
                to={storyAddress(subject.uid, subject.documentId, subject.locale)}
              >
                {text('attribution.trail.open')}
              </Link>
            )}
          </>
        )}
      </Flex>
    </Flex>
  );
};
