import { Page } from '@strapi/strapi/admin';
import {
  Button,
  EmptyStateLayout,
  Flex,
  Link,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { NavLink, useSearchParams } from 'react-router-dom';
import { OUTCOMES, type Outcome } from '../../../../contracts/import';
import { Notice } from '../../components/Notice';
import { useDownload } from '../../hooks/use-download';
import { useText } from '../../hooks/use-text';
import { useListImportRowsQuery, type ImportedRow } from '../../services/import-api';
import { storyAddress } from '../addresses';
import { Pager } from '../Pager';
import { pageNumberIn } from '../page-number';

const PAGE_SIZE = 50;
const SOURCE = 'plugin::attribution.source';
const COLUMNS = [
  'attribution.imports.row',
  'attribution.imports.outcome',
  'attribution.imports.field.title',
  'attribution.imports.why',
] as const;
const LOOKS = { made: 'success600', updated: 'primary600', skipped: 'neutral600' } as const;

const outcomeIn = (value: string | null): Outcome | null =>
  OUTCOMES.find((outcome) => outcome === value) ?? null;

const RowLine = ({ line }: { readonly line: ImportedRow }) => {
  const text = useText();
  const { row, outcome, title, why, source } = line;
  return (
    <Tr>
      <Td>
        <Typography>{row}</Typography>
      </Td>
      <Td>
        <Typography fontWeight="semiBold" textColor={LOOKS[outcome]}>
          {text(`attribution.imports.outcome.${outcome}`)}
        </Typography>
      </Td>
      <Td>
        {source === null ? (
          <Typography>{title}</Typography>
        ) : (
          <Link tag={NavLink} to={storyAddress(SOURCE, source, null)}>
            {title}
          </Link>
        )}
      </Td>
      <Td>
        <Typography>{why ?? ''}</Typography>
      </Td>
    </Tr>
  );
};

/** What became of each row, with why. */
export const ImportReport = ({ documentId }: { readonly documentId: string }) => {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const outcome = outcomeIn(params.get('outcome'));
  const page = pageNumberIn(params.get('page'));
  const { fetchFile, failure } = useDownload();
  const { data, isError } = useListImportRowsQuery(
    { documentId, page, pageSize: PAGE_SIZE, ...(outcome === null ? {} : { outcome }) },
    { refetchOnMountOrArgChange: true },
  );
  const ask = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete('page');
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  if (isError) return <Page.Error />;
  if (data === undefined) return <Page.Loading />;
  const query = outcome === null ? '' : `?outcome=${outcome}`;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <SingleSelect
          aria-label={text('attribution.imports.outcome')}
          value={outcome ?? ''}
          onChange={(value) => ask('outcome', String(value))}
        >
          <SingleSelectOption value="">
            {text('attribution.imports.outcome.all')}
          </SingleSelectOption>
          {OUTCOMES.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {text(`attribution.imports.outcome.${each}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Button
          variant="tertiary"
          startIcon={<Download />}
          onClick={() =>
            void fetchFile(`/attribution/imports/${documentId}/report${query}`, 'import-report.csv')
          }
        >
          {text('attribution.imports.report.download')}
        </Button>
      </Flex>
      {failure === null ? null : <Notice look="danger">{failure}</Notice>}
      {data.data.length === 0 ? (
        <EmptyStateLayout content={text('attribution.imports.report.none')} />
      ) : (
        <Table colCount={4} rowCount={data.data.length + 1}>
          <Thead>
            <Tr>
              {COLUMNS.map((name) => (
                <Th key={name}>
                  <Typography variant="sigma">{text(name)}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {data.data.map((line) => (
              <RowLine key={line.row} line={line} />
            ))}
          </Tbody>
        </Table>
      )}
      <Pager
        page={page}
        hasNext={page * PAGE_SIZE < data.meta.total}
        onTurn={(next) => ask('page', next === 1 ? '' : String(next))}
      />
    </Flex>
  );
};
