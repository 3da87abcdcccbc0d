import { Page } from '@strapi/strapi/admin';
import {
  Button,
  EmptyStateLayout,
  Flex,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../../hooks/use-text';
import { PERMISSIONS } from '../../permissions';
import { useListTrailQuery, type TrailEvent } from '../../services/trail-api';
import { PageFrame } from '../PageFrame';
import { Pager } from '../Pager';
import { pageNumberIn } from '../page-number';
import { EVENT_KINDS } from './event-kinds';
import { EventRow } from './EventRow';
import { TrailCheck } from './TrailCheck';

const PAGE_SIZE = 25;
const FILTERS = ['kind', 'uid', 'documentId', 'actorId'] as const;
type Asked = Readonly<Partial<Record<(typeof FILTERS)[number], string>>>;

/** What is asked for is in the address, so that it can be sent to somebody. */
const useAsked = () => {
  const [params, setParams] = useSearchParams();
  const given = FILTERS.flatMap((name) => {
    const value = params.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  const asked: Asked = Object.fromEntries(given);
  const page = pageNumberIn(params.get('page'));
  const ask = (next: Asked, nextPage = 1) =>
    setParams({ ...next, ...(nextPage === 1 ? {} : { page: String(nextPage) }) });
  return { asked, page, ask };
};

const subjectOf = ({ subject }: TrailEvent): Asked =>
  subject === null ? {} : { uid: subject.uid, documentId: subject.documentId };

const TrailList = () => {
  const text = useText();
  const { asked, page, ask } = useAsked();
  const { data, isError } = useListTrailQuery(
    { ...asked, page, pageSize: PAGE_SIZE },
    // It grows with everything that anybody does.
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Page.Error />;
  if (data === undefined) return <Page.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={3} wrap="wrap">
        <SingleSelect
          aria-label={text('attribution.trail.kind')}
          value={asked.kind ?? ''}
          onChange={(kind) => {
            const { kind: _before, ...rest } = asked;
            ask(kind === '' ? rest : { ...rest, kind: String(kind) });
          }}
        >
          <SingleSelectOption value="">{text('attribution.trail.kind.all')}</SingleSelectOption>
          {EVENT_KINDS.map((kind) => (
            <SingleSelectOption key={kind} value={kind}>
              {text(`attribution.trail.kind.${kind}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        {Object.keys(asked).length === 0 ? null : (
          <Button variant="tertiary" onClick={() => ask({})}>
            {text('attribution.trail.all')}
          </Button>
        )}
      </Flex>
      {data.data.length === 0 ? (
        <EmptyStateLayout content={text('attribution.trail.none')} />
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
          {data.data.map((event) => (
            <EventRow
              key={event.sequence}
              event={event}
              onAsk={(of) =>
                ask(of === 'subject' ? subjectOf(event) : { actorId: event.actor.id ?? '' })
              }
            />
          ))}
        </Flex>
      )}
      <Pager
        page={page}
        hasNext={page * PAGE_SIZE < data.meta.total}
        onTurn={(next) => ask(asked, next)}
      />
    </Flex>
  );
};

/** What was done in the newsroom, by whom and when: a chain that shows where somebody tampered with it. */
const TrailPage = () => {
  const text = useText();
  return (
    <Page.Protect permissions={[{ ...PERMISSIONS.readTrail }]}>
      <PageFrame
        title={text('attribution.trail.title')}
        subtitle={text('attribution.trail.subtitle')}
      >
        <Flex direction="column" alignItems="stretch" gap={6}>
          <TrailCheck />
          <TrailList />
        </Flex>
      </PageFrame>
    </Page.Protect>
  );
};

export default TrailPage;
