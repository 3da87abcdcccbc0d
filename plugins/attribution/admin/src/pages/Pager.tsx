import { Button, Flex } from '@strapi/design-system';
import { useText } from '../hooks/use-text';

/** Leads through the pages of a list; nothing where there is one page only. */
export const Pager = ({
  page,
  hasNext,
  onTurn,
}: {
  /** The first is 1. */
  readonly page: number;
  readonly hasNext: boolean;
  readonly onTurn: (page: number) => void;
}) => {
  const text = useText();
  if (page === 1 && !hasNext) return null;
  return (
    <Flex gap={2} justifyContent="flex-end">
      <Button variant="tertiary" disabled={page === 1} onClick={() => onTurn(page - 1)}>
        {text('attribution.unchecked.previous')}
      </Button>
      <Button variant="tertiary" disabled={!hasNext} onClick={() => onTurn(page + 1)}>
        {text('attribution.unchecked.next')}
      </Button>
    </Flex>
  );
};
