import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Example, ExampleLink } from '../../../../engine/rules/examples';
import { EngineWords } from '../../components/EngineWords';
import { useText } from '../../hooks/use-text';
import { piecesOf } from './example-pieces';

/** How many show the idea; a rule may have thirty. */
const SHOWN_FIRST = 6;

const Flagged = styled.mark`
  background: ${({ theme }) => theme.colors.warning100};
  color: inherit;
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: underline wavy 1.5px ${({ theme }) => theme.colors.warning600};
  text-underline-offset: 3px;
`;

type ShownExample = Example & { readonly fixed?: string };

const LinkNote = ({ link }: { readonly link: ExampleLink }) => {
  const text = useText();
  const { words, outlet, person, status = 'active' } = link;
  const record = [outlet, person].filter((name) => name !== undefined).join(', ');
  return (
    <Typography variant="pi" textColor="neutral600">
      {text('attribution.rule.example.link', {
        words,
        record: record === '' ? text('attribution.rule.example.record') : record,
        status,
      })}
    </Typography>
  );
};

const ExampleItem = ({ example }: { readonly example: ShownExample }) => {
  const text = useText();
  const { headline, links = [], terms, fixed } = example;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} padding={3}>
      {headline === undefined ? null : (
        <Typography fontWeight="bold">
          <EngineWords>{headline}</EngineWords>
        </Typography>
      )}
      <Typography style={{ whiteSpace: 'pre-line' }}>
        <EngineWords>
          {piecesOf(example).map(({ words, isFlagged }, index) =>
            isFlagged ? <Flagged key={String(index)}>{words}</Flagged> : words,
          )}
        </EngineWords>
      </Typography>
      {links.map((link) => (
        <LinkNote key={link.words} link={link} />
      ))}
      {terms === undefined ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.rule.example.terms', { terms: JSON.stringify(terms) })}
        </Typography>
      )}
      {fixed === undefined ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.rule.example.fixed')} <EngineWords>{fixed}</EngineWords>
        </Typography>
      )}
    </Flex>
  );
};

/** Examples of a rule with the words marked that it flags: a few, and all on demand. */
export const ExampleList = ({ examples }: { readonly examples: readonly ShownExample[] }) => {
  const text = useText();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? examples : examples.slice(0, SHOWN_FIRST);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Box tag="ul" width="100%" background="neutral0" borderColor="neutral150" hasRadius>
        {shown.map((example, index) => (
          <ExampleItem key={String(index)} example={example} />
        ))}
      </Box>
      {shown.length === examples.length ? null : (
        <Button variant="tertiary" onClick={() => setIsWhole(true)}>
          {text('attribution.rule.example.all', { count: examples.length })}
        </Button>
      )}
    </Flex>
  );
};
