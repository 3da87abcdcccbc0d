/** Copy that nothing is held against. */
export const HARBOUR_SENTENCES = [
  'The council met on Tuesday evening in the old customs house by the river, the mayor said.',
  'Nobody from the ferry company came, according to the minutes of the meeting.',
  'The new quay will be ready in the autumn, said Ida Strand, who runs the harbour office.',
  'Fishermen walked past the open windows with their nets over their shoulders.',
  '“We have waited long enough for this quay,” said the head of the fishermen’s guild, Odd Vik.',
] as const;
