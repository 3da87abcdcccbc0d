import { Box, Typography } from '@strapi/design-system';

/** Longer quotations show their beginning and their end: enough to recognise, short enough for a column. */
const LONGEST = 160;
const KEPT_AT_START = 110;
const KEPT_AT_END = 40;

const shorten = (words: string): string =>
  words.length <= LONGEST
    ? words
    : `${words.slice(0, KEPT_AT_START).trimEnd()} … ${words.slice(-KEPT_AT_END).trimStart()}`;

/** Words of the story, as they stand there. */
export const Quote = ({
  words,
  isWhole = false,
}: {
  readonly words: string;
  readonly isWhole?: boolean;
}) => (
  <Box
    tag="blockquote"
    paddingLeft={3}
    borderColor="neutral200"
    width="100%"
    style={{ borderWidth: 0, borderInlineStartWidth: '2px' }}
  >
    <Typography dir="auto" variant="pi" textColor="neutral700">
      {isWhole ? words : shorten(words)}
    </Typography>
  </Box>
);
