import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { IMPORT_FIELDS, type ImportMapping } from '../../../../contracts/import';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { usePreviewImportQuery } from '../../services/import-api';
import { failureOf } from '../../services/request-failure';

/** The first rows of a file as they would be stored, with what would keep each from it. */
export const Preview = ({
  documentId,
  mapping,
}: {
  readonly documentId: string;
  readonly mapping: ImportMapping;
}) => {
  const text = useText();
  const { data, error } = usePreviewImportQuery({ documentId, mapping });
  if (error !== undefined) return <Notice look="danger">{failureOf(error).message}</Notice>;
  if (data === undefined) return null;
  const fields = IMPORT_FIELDS.filter((field) => data.some(({ values }) => values[field]));
  return (
    <Box tag="section" aria-label={text('attribution.imports.preview')} width="100%">
      <Table colCount={fields.length + 2} rowCount={data.length + 1}>
        <Thead>
          <Tr>
            <Th>
              <Typography variant="sigma">{text('attribution.imports.row')}</Typography>
            </Th>
            {fields.map((field) => (
              <Th key={field}>
                <Typography variant="sigma">
                  {text(`attribution.imports.field.${field}`)}
                </Typography>
              </Th>
            ))}
            <Th>
              <Typography variant="sigma">{text('attribution.imports.verdict')}</Typography>
            </Th>
          </Tr>
        </Thead>
        <Tbody>
          {data.map(({ row, values, complaints }) => (
            <Tr key={row}>
              <Td>
                <Typography>{row}</Typography>
              </Td>
              {fields.map((field) => (
                <Td key={field}>
                  <Typography ellipsis maxWidth="240px" tag="span">
                    {values[field] ?? ''}
                  </Typography>
                </Td>
              ))}
              <Td>
                <Typography textColor={complaints.length > 0 ? 'danger600' : 'success600'}>
                  {complaints.length > 0 ? complaints.join(' ') : text('attribution.imports.sound')}
                </Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
};
