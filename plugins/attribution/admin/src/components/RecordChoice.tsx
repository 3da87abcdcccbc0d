import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ShownSource } from '../../../contracts/wire';
import { RecordLine } from './RecordLine';

const Pick = styled(Box)`
  cursor: pointer;
  text-align: start;

  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

/** Records to choose from: a click links. */
export const RecordChoice = ({
  title,
  records,
  isBusy,
  onPick,
}: {
  readonly title: string;
  readonly records: readonly ShownSource[];
  readonly isBusy: boolean;
  readonly onPick: (source: ShownSource) => void;
}) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="sigma" textColor="neutral600">
      {title}
    </Typography>
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={title}>
      {records.map((source) => (
        <li key={source.documentId}>
          <Pick
            tag="button"
            type="button"
            disabled={isBusy}
            onClick={() => onPick(source)}
            width="100%"
            padding={3}
            hasRadius
            background="neutral0"
            borderColor="neutral200"
          >
            <Typography tag="span" display="block" fontWeight="semiBold" textColor="neutral800">
              {source.title}
            </Typography>
            <RecordLine source={source} />
          </Pick>
        </li>
      ))}
    </Flex>
  </Flex>
);
