import { Flex, Typography } from '@strapi/design-system';
import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Severity } from '../../../engine/findings/finding';
import { useText, type MessageId } from '../hooks/use-text';

const WORDS: Readonly<Record<Severity, MessageId>> = {
  error: 'attribution.severity.error',
  warning: 'attribution.severity.warning',
  info: 'attribution.severity.info',
};

const ICONS: Readonly<Record<Severity, typeof CrossCircle>> = {
  error: CrossCircle,
  warning: WarningCircle,
  info: Information,
};

const COLOURS = { error: 'danger600', warning: 'warning600', info: 'neutral600' } as const;

/** The line that the editor draws under the words, so that list and text can be told together. */
const LINES = { error: 'double', warning: 'wavy', info: 'dotted' } as const;

const Underlined = styled(Typography)<{ readonly $severity: Severity }>`
  text-decoration: underline ${({ $severity }) => LINES[$severity]}
    ${({ $severity, theme }) => theme.colors[COLOURS[$severity]]};
  text-underline-offset: 3px;
`;

/** Severity as a shape and a word; the colour only helps. */
export const SeverityLabel = ({ severity }: { readonly severity: Severity }) => {
  const text = useText();
  const Icon = ICONS[severity];
  return (
    <Flex gap={1} tag="span">
      <Icon aria-hidden fill={COLOURS[severity]} width="1.4rem" height="1.4rem" />
      <Underlined variant="pi" fontWeight="bold" $severity={severity}>
        {text(WORDS[severity])}
      </Underlined>
    </Flex>
  );
};
