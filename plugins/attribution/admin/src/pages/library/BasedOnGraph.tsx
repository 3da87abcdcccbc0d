import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { BasedOn } from '../../../../contracts/library';
import { useText } from '../../hooks/use-text';
import { recordAddress } from '../addresses';
import { layoutOf } from './based-on-layout';

const WIDTH = 220;
const HEIGHT = 40;
const GAP_X = 48;
const GAP_Y = 16;
const LONGEST = 30;

const Drawing = styled.svg`
  rect {
    fill: ${({ theme }) => theme.colors.neutral0};
    stroke: ${({ theme }) => theme.colors.neutral500};
  }

  rect.first {
    fill: ${({ theme }) => theme.colors.primary100};
    stroke: ${({ theme }) => theme.colors.primary600};
  }

  rect.fallen {
    stroke-dasharray: 4 3;
  }

  text {
    fill: ${({ theme }) => theme.colors.neutral800};
    font-size: 12px;
  }

  path {
    fill: none;
    stroke: ${({ theme }) => theme.colors.neutral500};
  }
`;

const Nested = styled.ul`
  padding-inline-start: 20px;
  list-style: disc;
  color: ${({ theme }) => theme.colors.neutral800};

  li {
    padding-block: 4px;
  }
`;

const leftOf = (column: number): number => 1 + column * (WIDTH + GAP_X);
const topOf = (row: number): number => 1 + row * (HEIGHT + GAP_Y);
const shortened = (title: string): string =>
  title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1)}…`;

const NestedRecords = ({ records }: { readonly records: readonly BasedOn[] }) => {
  const text = useText();
  return (
    <Nested>
      {records.map(({ documentId, title, status, basedOn }) => (
        <li key={documentId}>
          <Link tag={NavLink} to={recordAddress(documentId)}>
            {title}
          </Link>
          {status === 'active' ? null : ` (${text(`attribution.status.${status}`)})`}
          {basedOn.length === 0 ? null : <NestedRecords records={basedOn} />}
        </li>
      ))}
    </Nested>
  );
};

/** What a record is based on, step by step back: drawn, and the same as a nested list. */
export const BasedOnGraph = ({ record }: { readonly record: BasedOn }) => {
  const { boxes, lines, columns, rows } = layoutOf(record);
  const width = leftOf(columns) - GAP_X + 1;
  const height = topOf(rows) - GAP_Y + 1;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box overflow="auto" aria-hidden>
        <Drawing width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {lines.map(({ from, to }) => {
            const [x, y] = [leftOf(from.column) + WIDTH, topOf(from.row) + HEIGHT / 2];
            const [right, end] = [leftOf(to.column), topOf(to.row) + HEIGHT / 2];
            const middle = (x + right) / 2;
            const way = `M ${x} ${y} C ${middle} ${y} ${middle} ${end} ${right} ${end}`;
            return <path key={way} d={way} />;
          })}
          {boxes.map(({ column, row, title, status }) => (
            <g key={`${column} ${row}`} transform={`translate(${leftOf(column)} ${topOf(row)})`}>
              <rect
                className={column === 0 ? 'first' : status === 'active' ? '' : 'fallen'}
                width={WIDTH}
                height={HEIGHT}
                rx={4}
              />
              <text x={12} y={HEIGHT / 2 + 4}>
                {shortened(title)}
              </text>
            </g>
          ))}
        </Drawing>
      </Box>
      <Typography tag="div">
        <NestedRecords records={record.basedOn} />
      </Typography>
    </Flex>
  );
};
