import { useId } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';
import { RowTip } from './RowTip';
import { Hatching, Mark, Swatch, useSeriesLook } from './series-looks';
import { drawnIn, type DrawnSheet, type Sheet } from './sheet';

/** Rows that a chart has room for; its table has all. */
export const MOST_BARS = 15;
/** Beyond that marks would cover their line; its dashes still tell it. */
const MOST_MARKS = 40;
const LINE_HEIGHT = 240;
const BAR_HEIGHT = 18;
const NAME_WIDTH = 210;

/** Lines and words of the axes, as the theme has them. */
const useAxisLook = () => {
  const { colors } = useTheme();
  return {
    grid: colors.neutral200,
    cursor: colors.neutral150,
    axis: { stroke: colors.neutral500, tick: { fill: colors.neutral700, fontSize: 12 } },
  };
};

const valueAt = (index: number) => (row: Sheet['rows'][number]) => row.values[index] ?? null;

const Lines = ({ sheet, columns }: DrawnSheet) => {
  const { axis, grid } = useAxisLook();
  const lookOf = useSeriesLook();
  return (
    <LineChart data={[...sheet.rows]} title={sheet.title} margin={{ top: 8, right: 16 }}>
      <CartesianGrid stroke={grid} vertical={false} />
      <XAxis dataKey="label" {...axis} minTickGap={24} />
      <YAxis
        {...axis}
        width={56}
        domain={[0, 'auto']}
        allowDecimals={columns[0]?.unit !== 'count'}
        tickFormatter={(value: number) =>
          columns[0]?.unit === 'percent' ? `${value} %` : String(value)
        }
      />
      <Tooltip isAnimationActive={false} content={<RowTip sheet={sheet} columns={columns} />} />
      {columns.map(({ label, index }, place) => {
        const look = lookOf(place);
        return (
          <Line
            key={label}
            name={label}
            dataKey={valueAt(index)}
            stroke={look.colour}
            strokeWidth={2}
            strokeDasharray={look.dashes}
            isAnimationActive={false}
            dot={sheet.rows.length > MOST_MARKS ? false : <Mark look={look} />}
          />
        );
      })}
    </LineChart>
  );
};

const Bars = ({ sheet, columns }: DrawnSheet) => {
  const { axis, grid, cursor } = useAxisLook();
  const lookOf = useSeriesLook();
  const hatching = useId();
  return (
    <BarChart
      data={sheet.rows.slice(0, MOST_BARS)}
      layout="vertical"
      title={sheet.title}
      margin={{ right: 16 }}
      barGap={2}
    >
      <defs>
        <Hatching id={hatching} colour={lookOf(1).colour} />
      </defs>
      <CartesianGrid stroke={grid} horizontal={false} />
      <XAxis
        type="number"
        {...axis}
        allowDecimals={columns[0]?.unit !== 'count'}
        tickFormatter={(value: number) =>
          columns[0]?.unit === 'percent' ? `${value} %` : String(value)
        }
      />
      <YAxis type="category" dataKey="label" {...axis} width={NAME_WIDTH} interval={0} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: cursor }}
        content={<RowTip sheet={sheet} columns={columns} />}
      />
      {columns.map(({ label, index }, place) => {
        const { colour, isHatched } = lookOf(place);
        return (
          <Bar
            key={label}
            name={label}
            dataKey={valueAt(index)}
            barSize={BAR_HEIGHT - 4}
            stroke={colour}
            fill={isHatched ? `url(#${hatching})` : colour}
            isAnimationActive={false}
          />
        );
      })}
    </BarChart>
  );
};

/** Which line or bar is which. Nothing is told apart by its colour alone. */
const Key = ({ sheet: { isTimeline }, columns }: DrawnSheet) => {
  const lookOf = useSeriesLook();
  return (
    <Flex tag="ul" gap={4} wrap="wrap">
      {columns.map(({ label }, place) => (
        <Flex key={label} tag="li" gap={2}>
          <Swatch look={lookOf(place)} isLine={isTimeline} />
          <Typography variant="pi">{label}</Typography>
        </Flex>
      ))}
    </Flex>
  );
};

const heightOf = ({ isTimeline, rows }: Sheet, series: number): number =>
  isTimeline ? LINE_HEIGHT : Math.min(rows.length, MOST_BARS) * (series * BAR_HEIGHT + 12) + 48;

/** A sheet drawn: lines in time, or bars side by side. The arrow keys go from row to row; nothing moves by itself. */
export const SheetChart = ({ sheet }: { readonly sheet: Sheet }) => {
  const columns = drawnIn(sheet);
  const Drawing = sheet.isTimeline ? Lines : Bars;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Key sheet={sheet} columns={columns} />
      <ResponsiveContainer width="100%" height={heightOf(sheet, columns.length)}>
        <Drawing sheet={sheet} columns={columns} />
      </ResponsiveContainer>
    </Flex>
  );
};
