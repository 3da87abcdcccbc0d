import { Box, Flex, Typography } from '@strapi/design-system';
import { Swatch, useSeriesLook } from './series-looks';
import type { DrawnSheet } from './sheet';
import { useNumber } from './use-number';

/** What a row says, where the pointer or an arrow key is. */
export const RowTip = ({
  sheet: { rows, isTimeline },
  columns,
  active,
  label,
}: DrawnSheet & {
  /** The chart's to give, as is the label. */
  readonly active?: boolean;
  readonly label?: string;
}) => {
  const lookOf = useSeriesLook();
  const numberOf = useNumber();
  const row = active === true ? rows.find((one) => one.label === label) : undefined;
  if (row === undefined) return null;
  return (
    <Box padding={3} hasRadius shadow="popupShadow" background="neutral0" borderColor="neutral200">
      <Typography tag="p" variant="pi" fontWeight="bold">
        {row.label}
      </Typography>
      {columns.map(({ label: name, index, unit }, place) => (
        <Flex key={name} gap={2}>
          <Swatch look={lookOf(place)} isLine={isTimeline} />
          <Typography variant="pi">
            {`${name}: ${numberOf(row.values[index] ?? null, unit)}`}
          </Typography>
        </Flex>
      ))}
    </Box>
  );
};
