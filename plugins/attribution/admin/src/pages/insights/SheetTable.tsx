import { Box, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Sheet, SheetRow } from './sheet';
import { useNumber } from './use-number';

const RowHead = ({ row: { label, to } }: { readonly row: SheetRow }) =>
  to === undefined ? (
    <Typography fontWeight="semiBold">{label}</Typography>
  ) : (
    <Link tag={NavLink} to={to}>
      {label}
    </Link>
  );

/** A sheet as a table: every number of it. */
export const SheetTable = ({
  sheet: { title, rowHead, columns, rows },
}: {
  readonly sheet: Sheet;
}) => {
  const numberOf = useNumber();
  return (
    <Box width="100%">
      <Table aria-label={title} colCount={columns.length + 1} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            <Th>
              <Typography variant="sigma">{rowHead}</Typography>
            </Th>
            {columns.map(({ label }) => (
              <Th key={label}>
                <Typography variant="sigma">{label}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={row.label}>
              <Td>
                <RowHead row={row} />
              </Td>
              {columns.map(({ label, unit }, index) => (
                <Td key={label}>
                  <Typography>{numberOf(row.values[index] ?? null, unit)}</Typography>
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
};
