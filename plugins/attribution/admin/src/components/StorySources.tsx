import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { StoryLink } from '../../../contracts/wire';
import { useText } from '../hooks/use-text';
import { GROWS_WITH_WORDS } from './button-looks';
import { recordName } from './RecordLine';
import { recordsUsed, type SameSource } from './same-source';
import { Section } from './Section';

/** Few enough to leave the flags in sight; more each time somebody asks. */
const FEW = 5;
const MORE = 40;

const nameOf = ({ hint, record }: SameSource): string =>
  record === null
    ? [hint.speaker, hint.outlet].filter((name) => name !== null).join(', ')
    : recordName(record);

/** The records that the story stands on, and what could be tied to one at a stroke. */
export const StorySources = ({
  links,
  groups,
  canLink,
  onLinkAll,
}: {
  readonly links: readonly StoryLink[];
  readonly groups: readonly SameSource[];
  readonly canLink: boolean;
  readonly onLinkAll: (group: SameSource) => void;
}) => {
  const text = useText();
  const [limit, setLimit] = useState(FEW);
  const records = recordsUsed(links);
  if (records.length === 0 && groups.length === 0) return null;
  return (
    <>
      {records.length === 0 ? null : (
        <Section title={text('attribution.sources.title', { count: records.length })}>
          {records.slice(0, limit).map((record) => (
            <Flex
              tag="li"
              key={record.documentId}
              direction="column"
              alignItems="flex-start"
              gap={1}
              width="100%"
            >
              <Typography variant="pi" fontWeight="semiBold">
                {record.title}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {[
                  recordName(record),
                  text('attribution.sources.claims', {
                    count: links.filter(({ source }) => source.documentId === record.documentId)
                      .length,
                  }),
                ].join(' · ')}
              </Typography>
            </Flex>
          ))}
        </Section>
      )}
      {records.length <= limit ? null : (
        <Button type="button" size="S" variant="tertiary" onClick={() => setLimit(limit + MORE)}>
          {text('attribution.list.more', { count: records.length - limit })}
        </Button>
      )}
      {canLink
        ? groups.map((group) => (
            <Button
              key={nameOf(group)}
              type="button"
              size="S"
              variant="secondary"
              style={GROWS_WITH_WORDS}
              onClick={() => onLinkAll(group)}
            >
              {text(
                group.record === null
                  ? 'attribution.sources.find-all'
                  : 'attribution.sources.link-all',
                {
                  count: group.findings.length,
                  record: nameOf(group),
                },
              )}
            </Button>
          ))
        : null}
    </>
  );
};
