import { useEffect, useRef } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import { DEMO_RECORDS, type DemoRecord } from './demo-story';

/** The records to choose from; the first takes the focus. */
export const RecordChoice = ({ onPick }: { readonly onPick: (source: DemoRecord) => void }) => {
  const text = useText();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="flex-start"
      gap={2}
      aria-label={text('attribution.search.results')}
    >
      {DEMO_RECORDS.map((source, index) => (
        <li key={source.documentId}>
          <Button
            ref={index === 0 ? first : undefined}
            size="S"
            variant="secondary"
            onClick={() => onPick(source)}
          >
            {[source.outlet, source.title, source.date].filter((part) => part !== null).join(' · ')}
          </Button>
        </li>
      ))}
    </Flex>
  );
};
