import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Scroll = styled.div`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: ${({ theme }) => theme.fontSizes[2]};
    line-height: 1.4;
  }

  th,
  td {
    padding: 12px;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    overflow-wrap: normal;
  }

  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    white-space: nowrap;
  }

  tbody th {
    min-width: 220px;
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }

  tbody tr:last-child > * {
    border-bottom: 0;
  }

  td.number {
    text-align: end;
  }
`;

/** Rows in columns, which scroll sideways where there is no room for them. */
export const DataTable = ({
  label,
  columns,
  children,
}: {
  readonly label: string;
  readonly columns: readonly ReactNode[];
  readonly children: ReactNode;
}) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys
  <Scroll tabIndex={0}>
    <table aria-label={label}>
      <thead>
        <tr>
          {columns.map((column, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns do not move
            <th key={at} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </Scroll>
);
