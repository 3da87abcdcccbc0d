import { createSource, type CreateSourceRequest } from '../../../contracts/source';
import type { Strength } from '../../../engine/attribution/attribution';
import type { SourceHint } from '../../../engine/findings/finding';
import type { MessageId } from '../hooks/use-text';

/** A record as it is being typed: every text is a string, empty for nothing. */
export interface RecordDraft {
  readonly title: string;
  readonly outlet: string;
  readonly person: string;
  readonly kind: CreateSourceRequest['kind'];
  readonly strength: Strength;
  readonly url: string;
  readonly date: string;
  readonly firstHand: boolean;
}

/** Names of the fields of a record, as the form shows them and the server names them. */
export const RECORD_FIELDS: readonly string[] = Object.keys(createSource.body.shape);

/** What is wrong with a field, by its name, in words. */
export type FieldErrors = Readonly<Partial<Record<keyof RecordDraft, string>>>;

const strengthOf = ({ outlet, speaker }: SourceHint): Strength => {
  if (outlet !== null) return speaker === null ? 'outlet' : 'relayed';
  return speaker === null ? 'document' : 'named';
};

const kindOf = ({ outlet, speaker }: SourceHint): CreateSourceRequest['kind'] => {
  if (outlet !== null) return 'article';
  return speaker === null ? 'document' : 'interview';
};

/** A record begun from what the sentence itself says of its source. */
export const draftFrom = (hint: SourceHint): RecordDraft => ({
  title: '',
  outlet: hint.outlet ?? '',
  person: hint.speaker ?? '',
  kind: kindOf(hint),
  strength: strengthOf(hint),
  url: '',
  date: '',
  firstHand: hint.outlet === null && hint.speaker !== null,
});

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** The draft as the server wants it. */
export const requestOf = (draft: RecordDraft): CreateSourceRequest => ({
  title: draft.title.trim(),
  outlet: orNull(draft.outlet),
  person: orNull(draft.person),
  kind: draft.kind,
  strength: draft.strength,
  url: orNull(draft.url),
  date: orNull(draft.date),
  firstHand: draft.firstHand,
});

const isField = (name: unknown, draft: RecordDraft): name is keyof RecordDraft =>
  typeof name === 'string' && Object.hasOwn(draft, name);

const REASONS: Readonly<Partial<Record<keyof RecordDraft, MessageId>>> = {
  title: 'attribution.record.error.title',
  url: 'attribution.record.error.url',
  date: 'attribution.record.error.date',
};

/** The fields that the server would turn down, each with the message that says why. */
export const faultsOf = (
  draft: RecordDraft,
): Readonly<Partial<Record<keyof RecordDraft, MessageId>>> => {
  const result = createSource.body.safeParse(requestOf(draft));
  if (result.success) return {};
  return Object.fromEntries(
    result.error.issues.flatMap(({ path: [name] }) =>
      isField(name, draft) ? [[name, REASONS[name] ?? 'attribution.record.error.other']] : [],
    ),
  );
};
