import { Checkbox, Flex, Link, Status, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { SeverityLabel } from '../../components/SeverityLabel';
import { useText } from '../../hooks/use-text';
import type { DeskStory } from '../../services/desk-api';
import { readingAddress } from '../addresses';

const LOOKS = { draft: 'secondary', modified: 'alternative', published: 'success' } as const;

const Flags = ({ story }: { readonly story: DeskStory }) => {
  const text = useText();
  const { blockers, warnings, suggestions, openRequests, retractedSources, isCurrent } = story;
  const counts = [
    { severity: 'error', count: blockers },
    { severity: 'warning', count: warnings },
    { severity: 'info', count: suggestions },
  ] as const;
  const open = counts.filter(({ count }) => count > 0);
  const notes = [
    ...(openRequests > 0 ? [text('attribution.desk.requests', { count: openRequests })] : []),
    ...(retractedSources > 0
      ? [text('attribution.desk.retracted', { count: retractedSources })]
      : []),
    ...(isCurrent ? [] : [text('attribution.desk.outdated')]),
  ];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={3} wrap="wrap">
        {open.length === 0 ? (
          <Typography textColor="neutral600">{text('attribution.desk.no-flags')}</Typography>
        ) : (
          open.map(({ severity, count }) => (
            <Flex key={severity} gap={1}>
              <Typography fontWeight="bold">{count}</Typography>
              <SeverityLabel severity={severity} />
            </Flex>
          ))
        )}
      </Flex>
      {notes.map((note) => (
        <Typography key={note} variant="pi" textColor="neutral700">
          {note}
        </Typography>
      ))}
    </Flex>
  );
};

/** One story of the desk: what it is, what is open, how it stands, and who had it last. */
export const DeskRow = ({
  story,
  isChosen,
  onChoose,
}: {
  readonly story: DeskStory;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) => {
  const text = useText();
  const { formatDate } = useIntl();
  const { uid, documentId, locale, title, state, type, section, author, savedAt } = story;
  const name = title === '' ? text('attribution.unchecked.untitled') : title;
  return (
    <Tr>
      <Td>
        <Checkbox
          aria-label={text('attribution.desk.choose', { title: name })}
          checked={isChosen}
          onCheckedChange={(checked) => onChoose(checked === true)}
        />
      </Td>
      <Td style={{ whiteSpace: 'normal', minWidth: '26rem' }}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Link tag={NavLink} to={readingAddress(uid, documentId, locale)}>
            {name}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {[type, section, locale].filter((part) => part !== null).join(' · ')}
          </Typography>
        </Flex>
      </Td>
      <Td style={{ whiteSpace: 'normal' }}>
        <Flags story={story} />
      </Td>
      <Td>
        <Status size="S" variant={LOOKS[state]}>
          <Typography tag="span" variant="pi" fontWeight="bold">
            {text(`attribution.desk.state.${state}`)}
          </Typography>
        </Status>
      </Td>
      <Td style={{ whiteSpace: 'normal' }}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography>{author ?? text('attribution.desk.nobody')}</Typography>
          {savedAt === null ? null : (
            <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
              {formatDate(savedAt, { dateStyle: 'medium', timeStyle: 'short' })}
            </Typography>
          )}
        </Flex>
      </Td>
    </Tr>
  );
};
