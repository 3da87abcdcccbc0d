import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { unstable_useDocumentActions as useDocumentActions, useTable } from '@strapi/strapi/admin';
import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { MirroredPage } from '../components/MirroredPage';
import { Notice } from '../components/Notice';
import { useText } from '../hooks/use-text';
import { isAbsent } from '../services/absent-answer';
import { failureOf } from '../services/request-failure';
import { useJudgeStoriesQuery, type StoryVerdict } from '../services/verdict-api';
import { listedStoryOf, type ListedStory } from './listed-story';
import { HeldBackList, TitleList } from './VerdictLists';

type Dialog = ComponentType<{ onClose: () => void }> | ReactNode;

/** What the dialog of the bulk Publish is about. */
export interface BulkVerdictsProps {
  readonly uid: string;
  readonly locale: string | undefined;
  /** The stories that are chosen in the list. */
  readonly stories: readonly ListedStory[];
  /** Strapi's own dialog, for types that are not governed. */
  readonly stock: Dialog;
  readonly onClose: () => void;
}

const StockDialog = ({ stock: Stock, onClose }: Pick<BulkVerdictsProps, 'stock' | 'onClose'>) =>
  typeof Stock === 'function' ? <Stock onClose={onClose} /> : <Modal.Body>{Stock}</Modal.Body>;

/** Once the dialog has gone, those stay chosen in the list that did not go live. */
const useKeepChosen = (documentIds: readonly string[] | null) => {
  const rows = useTable('BulkVerdicts', (state) => state.rows);
  const selectRow = useTable('BulkVerdicts', (state) => state.selectRow);
  useEffect(() => {
    if (documentIds === null) return;
    return () =>
      selectRow(rows.filter((row) => documentIds.includes(listedStoryOf(row)?.documentId ?? '')));
    // oxlint-disable-next-line react/exhaustive-deps -- as the list was when the dialog published; it is refetched since
  }, [documentIds]);
};

/** What each story waits for, and what was published of them. */
const Verdicts = ({
  verdicts,
  live,
  uid,
  locale,
  onClose,
}: {
  readonly verdicts: readonly StoryVerdict[];
  /** How many are live as they are. */
  readonly live: number;
} & Pick<BulkVerdictsProps, 'uid' | 'locale' | 'onClose'>) => {
  const text = useText();
  const { publishMany, isLoading } = useDocumentActions();
  const [failure, setFailure] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly string[] | null>(null);
  useKeepChosen(refused);

  const passing = verdicts.filter(({ outcome }) => outcome === 'allow');
  const blocked = verdicts.filter(({ outcome }) => outcome === 'block');
  const notChecked = verdicts.filter(({ outcome }) => outcome === 'not-checked');

  const publish = async () => {
    setFailure(null);
    const result = await publishMany({
      model: uid,
      documentIds: passing.map(({ documentId }) => documentId),
      params: locale === undefined ? {} : { locale },
    });
    if ('error' in result) setFailure(failureOf(result.error).message);
    else setRefused([...blocked, ...notChecked].map(({ documentId }) => documentId));
  };

  return (
    <>
      <MirroredPage />
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {failure === null ? null : (
            <Notice look="danger">{text('attribution.bulk.failed', { reason: failure })}</Notice>
          )}
          <Typography tag="output" display="block" aria-live="polite" fontWeight="semiBold">
            {refused === null
              ? text('attribution.bulk.totals', {
                  passing: passing.length,
                  heldBack: blocked.length + notChecked.length,
                  live,
                })
              : text('attribution.bulk.published', { count: passing.length })}
          </Typography>
          <HeldBackList
            verdicts={blocked}
            title={text(
              refused === null ? 'attribution.bulk.held-back' : 'attribution.bulk.refused',
              { count: blocked.length },
            )}
          />
          <TitleList
            look="not-checked"
            verdicts={notChecked}
            title={text('attribution.bulk.not-checked', { count: notChecked.length })}
            why={text('attribution.bulk.not-checked.why')}
          />
          <TitleList
            look="allow"
            verdicts={passing}
            title={text(
              refused === null ? 'attribution.bulk.passing' : 'attribution.bulk.went-live',
              { count: passing.length },
            )}
          />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text('attribution.bulk.back')}
        </Button>
        {refused !== null || passing.length === 0 ? null : (
          <Button loading={isLoading} onClick={() => void publish()}>
            {text('attribution.bulk.publish', {
              count: passing.length,
              all: String(passing.length === verdicts.length),
            })}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
};

/** The dialog of the bulk Publish: a verdict for each story first, and what was refused after. */
export const BulkVerdicts = ({ uid, locale, stories, stock, onClose }: BulkVerdictsProps) => {
  const text = useText();
  // As they were when the dialog opened: publishing changes the list behind it.
  const [asked] = useState(stories);
  const waiting = asked.filter(({ status }) => status !== 'published');
  const { data, error, refetch, isFetching } = useJudgeStoriesQuery(
    {
      uid,
      documentIds: waiting.map(({ documentId }) => documentId),
      ...(locale === undefined ? {} : { locale }),
    },
    { refetchOnMountOrArgChange: true },
  );
  if (isAbsent(error)) return <StockDialog stock={stock} onClose={onClose} />;
  if (error !== undefined) {
    return (
      <>
        <Modal.Body>
          <Notice look="danger">
            {text('attribution.bulk.no-verdicts', { reason: failureOf(error).message })}
          </Notice>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('attribution.bulk.back')}
          </Button>
          <Button loading={isFetching} onClick={() => void refetch()}>
            {text('attribution.panel.retry')}
          </Button>
        </Modal.Footer>
      </>
    );
  }
  // What an earlier dialog was told may no longer hold.
  if (data === undefined || isFetching) {
    return (
      <Modal.Body>
        <Flex justifyContent="center" padding={6}>
          <Loader>{text('attribution.panel.checking')}</Loader>
        </Flex>
      </Modal.Body>
    );
  }
  return (
    <Verdicts
      verdicts={data}
      live={asked.length - waiting.length}
      uid={uid}
      locale={locale}
      onClose={onClose}
    />
  );
};
