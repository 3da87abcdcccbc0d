import { useId, type ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { EngineWords } from '../components/EngineWords';
import { Quote } from '../components/Quote';
import { useText } from '../hooks/use-text';
import type { StoryVerdict } from '../services/verdict-api';

/** The first of a story's blockers say what it is about; the panel lists them all. */
const SHOWN_BLOCKERS = 3;

const LOOKS = {
  block: { Icon: CrossCircle, colour: 'danger600' },
  'not-checked': { Icon: WarningCircle, colour: 'warning600' },
  allow: { Icon: CheckCircle, colour: 'success600' },
} as const;

const Columns = styled.ul`
  columns: 2 24rem;
  column-gap: 24px;

  li {
    break-inside: avoid;
    padding: 3px 0;
  }
`;

/** What a story is called; of a story without a title, that. */
const useTitle = () => {
  const text = useText();
  return ({ title }: StoryVerdict): string =>
    title === '' ? text('attribution.unchecked.untitled') : title;
};

const Part = ({
  look,
  title,
  children,
}: {
  readonly look: keyof typeof LOOKS;
  readonly title: string;
  readonly children: ReactNode;
}) => {
  const id = useId();
  const { Icon, colour } = LOOKS[look];
  return (
    <Flex tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2}>
        <Icon aria-hidden fill={colour} width="1.6rem" height="1.6rem" />
        <Typography id={id} tag="h3" variant="delta">
          {title}
        </Typography>
      </Flex>
      {children}
    </Flex>
  );
};

const HeldBack = ({ verdict }: { readonly verdict: StoryVerdict }) => {
  const text = useText();
  const titleOf = useTitle();
  const { blockers } = verdict;
  const more = blockers.length - SHOWN_BLOCKERS;
  return (
    <Flex
      tag="li"
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={4}
      hasRadius
      borderColor="neutral200"
    >
      <Flex justifyContent="space-between" alignItems="baseline" gap={2} wrap="wrap">
        <Typography tag="h4" fontWeight="bold">
          {titleOf(verdict)}
        </Typography>
        <Typography variant="pi" textColor="danger600">
          {text('attribution.list.blockers', { count: blockers.length })}
        </Typography>
      </Flex>
      {blockers.slice(0, SHOWN_BLOCKERS).map(({ fingerprint, quote, message }) => (
        <Flex key={fingerprint} direction="column" alignItems="stretch" gap={1}>
          <Quote words={quote} />
          <Typography variant="pi">
            <EngineWords>{message}</EngineWords>
          </Typography>
        </Flex>
      ))}
      {more > 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.bulk.more', { count: more })}
        </Typography>
      ) : null}
    </Flex>
  );
};

/** Stories that do not go live, each with what blocks it. */
export const HeldBackList = ({
  verdicts,
  title,
}: {
  readonly verdicts: readonly StoryVerdict[];
  readonly title: string;
}) =>
  verdicts.length === 0 ? null : (
    <Part look="block" title={title}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {verdicts.map((verdict) => (
          <HeldBack key={verdict.documentId} verdict={verdict} />
        ))}
      </Flex>
    </Part>
  );

/** Stories by their titles alone. */
export const TitleList = ({
  look,
  verdicts,
  title,
  why,
}: {
  readonly look: 'allow' | 'not-checked';
  readonly verdicts: readonly StoryVerdict[];
  readonly title: string;
  readonly why?: string;
}) => {
  const titleOf = useTitle();
  return verdicts.length === 0 ? null : (
    <Part look={look} title={title}>
      {why === undefined ? null : <Typography variant="pi">{why}</Typography>}
      <Columns>
        {verdicts.map((verdict) => (
          <Typography key={verdict.documentId} tag="li" variant="pi">
            {titleOf(verdict)}
          </Typography>
        ))}
      </Columns>
    </Part>
  );
};
