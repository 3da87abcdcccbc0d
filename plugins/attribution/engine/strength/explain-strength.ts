import { fillMessage } from '../findings/fill-message';
import type { StrengthBasis } from '../attribution/attribution';

/** Why an attribution is as strong as it is, one component a message. `{outlet}`, `{word}`: data of the message. */
const STRENGTH_MESSAGES = {
  person: 'The source is a person with a name or an office.',
  organisation: 'The source is an organisation.',
  outlet: 'The source is another outlet.',
  document: 'The source is a document.',
  'unnamed-person': 'The source is a person without a name.',
  'unnamed-group': 'The source is a group of people without names.',
  collective: 'The source is a collective that nobody can ask.',
  unexplained: 'The words for the source stand for nobody the story names.',
  nobody: 'No source is named.',
  described: 'The text places the source without naming it.',
  bare: 'The text says nothing of who the source is.',
  relayed: 'The statement came by way of {outlet}.',
  vouching: 'The verb vouches for what is said.',
  distancing: 'The verb keeps its distance from what is said.',
  hearsay: 'The words report hearsay.',
  hedge: '“{word}” weakens the statement.',
} as const;

type StrengthMessageId = keyof typeof STRENGTH_MESSAGES;

/** One component of a strength, for whoever asks why. */
export interface StrengthReason {
  readonly messageId: StrengthMessageId;
  readonly data: Readonly<Record<string, string>>;
}

const reason = (
  messageId: StrengthMessageId,
  data: Readonly<Record<string, string>> = {},
): StrengthReason => ({ messageId, data });

const reasonsOfSource = ({ sourceKind, specificity }: StrengthBasis): readonly StrengthReason[] => {
  if (specificity === 'none') return [reason('nobody')];
  const isUnnamed = sourceKind === 'unnamed-person' || sourceKind === 'unnamed-group';
  const isTold = isUnnamed && (specificity === 'described' || specificity === 'bare');
  return [
    reason(sourceKind ?? 'unexplained'),
    ...(isTold ? [reason(specificity === 'bare' ? 'bare' : 'described')] : []),
  ];
};

/** The components of a strength in the order in which they count. */
export const explainStrength = (basis: StrengthBasis): readonly StrengthReason[] => {
  const { relayedBy, commitment, hedge } = basis;
  return [
    ...reasonsOfSource(basis),
    ...(relayedBy === null ? [] : [reason('relayed', { outlet: relayedBy })]),
    ...(commitment === 'neutral' ? [] : [reason(commitment)]),
    ...(hedge === null ? [] : [reason('hedge', { word: hedge })]),
  ];
};

/** A reason in plain English. */
export const wordsOf = ({ messageId, data }: StrengthReason): string =>
  fillMessage(STRENGTH_MESSAGES[messageId], data);
