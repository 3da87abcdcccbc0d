import { useState } from 'react';
import {
  Button,
  Checkbox,
  Flex,
  Table,
  Tbody,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { useRecountStoriesMutation, type DeskStory } from '../../services/desk-api';
import { failureOf } from '../../services/request-failure';
import { DeskRow } from './DeskRow';

const keyOf = ({ uid, documentId, locale }: DeskStory): string =>
  [uid, documentId, locale].join('|');

const refOf = ({ uid, documentId, locale }: DeskStory) => ({
  uid,
  documentId,
  ...(locale === null ? {} : { locale }),
});

const HEADS = ['story', 'flags', 'state', 'saved'] as const;

/** The stories of one page; several can be counted anew together. */
export const DeskTable = ({ stories }: { readonly stories: readonly DeskStory[] }) => {
  const text = useText();
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [recount, { isLoading, error }] = useRecountStoriesMutation();
  const chosen = stories.filter((story) => keys.has(keyOf(story)));
  const choose = (story: DeskStory, isChosen: boolean) => {
    const next = new Set(keys);
    if (isChosen) next.add(keyOf(story));
    else next.delete(keyOf(story));
    setKeys(next);
  };
  const isAll = chosen.length === stories.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {chosen.length === 0 ? null : (
        <Flex gap={3} wrap="wrap">
          <Typography>{text('attribution.desk.chosen', { count: chosen.length })}</Typography>
          <Button
            variant="secondary"
            loading={isLoading}
            onClick={() => void recount({ stories: chosen.map(refOf) })}
          >
            {text('attribution.desk.recount')}
          </Button>
        </Flex>
      )}
      {error === undefined ? null : (
        <Notice look="danger">
          {text('attribution.desk.recount.failed', { reason: failureOf(error).message })}
        </Notice>
      )}
      <Table colCount={HEADS.length + 1} rowCount={stories.length + 1}>
        <Thead>
          <Tr>
            <Th>
              <Checkbox
                aria-label={text('attribution.desk.choose.all')}
                checked={isAll ? true : chosen.length > 0 ? 'indeterminate' : false}
                onCheckedChange={() => setKeys(new Set(isAll ? [] : stories.map(keyOf)))}
              />
            </Th>
            {HEADS.map((head) => (
              <Th key={head}>
                <Typography variant="sigma" textColor="neutral600">
                  {text(`attribution.desk.head.${head}`)}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {stories.map((story) => (
            <DeskRow
              key={keyOf(story)}
              story={story}
              isChosen={keys.has(keyOf(story))}
              onChoose={(isChosen) => choose(story, isChosen)}
            />
          ))}
        </Tbody>
      </Table>
    </Flex>
  );
};
