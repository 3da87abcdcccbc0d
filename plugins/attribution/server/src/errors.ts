import { errors } from '@strapi/utils';
import type { RefusalEntry } from '../../contracts/refusal';

/** One thing that is wrong with a record, at the field that shows it. */
export interface Complaint {
  readonly field: string;
  readonly message: string;
}

const entryOf = ({ field, message }: Complaint) => ({
  path: [field],
  message,
  name: 'ValidationError' as const,
});

const flags = (count: number): string =>
  count === 1 ? '1 blocking flag' : `${count} blocking flags`;

/** A story has open blocking flags: names it, since a bulk action shows nothing but the message. */
export const publicationBlocked = (title: string, entries: readonly RefusalEntry[]) =>
  new errors.ValidationError(
    `“${title}” was not published: ${flags(entries.length)}. Nothing was saved.`,
    { errors: [...entries] },
  );

/** The check itself failed, and the policy lets nothing through unchecked. */
export const publicationNotChecked = (title: string, field: string) => {
  const message = `“${title}” was not checked: the check itself failed. Nothing was published or saved.`;
  return new errors.ValidationError(message, { errors: [entryOf({ field, message })] });
};

/** A policy speaks of what the plugin does not govern. */
export const policyMisfit = (complaints: readonly Complaint[]) =>
  new errors.ValidationError('The policy was not saved.', { errors: complaints.map(entryOf) });

/** Somebody saved other words between the check and the publication. */
export const changedWhileChecked = (title: string, field: string) => {
  const message = `“${title}” was not published: its text changed while it was being checked. Try again.`;
  return new errors.ValidationError(message, { errors: [entryOf({ field, message })] });
};

/** A row would go live past the gate. */
export const publishedPastTheGate = (uid: string) =>
  new errors.ForbiddenError(
    `${uid} is governed: its text goes live through the Document Service, where it is checked, or not at all.`,
  );

/** A record that may not be saved as it is. */
export const invalidRecord = (complaints: readonly Complaint[]) =>
  new errors.ValidationError(complaints.map(({ message }) => message).join(' '), {
    errors: complaints.map(entryOf),
  });

/** Two records that cannot become one. */
export const unfitMerge = (message: string) =>
  new errors.ValidationError(message, { errors: [entryOf({ field: 'mergedInto', message })] });

/** Somebody keeps more filters than anybody would look through. */
export const tooManyFilters = (most: number) =>
  new errors.ValidationError(`You keep ${most} filters already. Delete one first.`, {
    errors: [entryOf({ field: 'name', message: 'Too many filters' })],
  });

const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, 5).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
};

/** A record that others stand on. */
export const recordInUse = (title: string, users: string, names: readonly string[]) =>
  new errors.ApplicationError(`“${title}” cannot be deleted: ${users} ${listed(names)}.`, {
    usedBy: [...names],
  });

/** Links, waivers, requests, reports, trail and receipts are not for editing by hand. */
export const notEditedByHand = (displayName: string) =>
  new errors.ForbiddenError(
    `${displayName} is kept by the newsroom's checks: it is changed from a story's panel, never by hand.`,
  );

export const appendOnly = (displayName: string) =>
  new errors.ForbiddenError(`${displayName} only grows: nothing in it is changed or deleted.`);

export const notGoverned = (uid: string) =>
  new errors.ValidationError(`${uid} is not a type whose claims are checked.`, {
    errors: [entryOf({ field: 'uid', message: 'Not a governed content type' })],
  });

/** Somebody else was quicker: what was asked for no longer fits what is stored. Answered with 409. */
export class Conflict extends errors.ApplicationError<'ConflictError', string, { reason: string }> {
  constructor(message: string) {
    super(message, { reason: 'conflict' });
    this.name = 'ConflictError';
  }
}

/** The message says who did what, to the reporter who comes second. */
export const conflict = (message: string): Conflict => new Conflict(message);

export const unknownDocument = (what: string) =>
  new errors.NotFoundError(`There is no such ${what}.`);

/** A live text that was never checked, or not as it is. */
export const noReceipt = (title: string) =>
  new errors.NotFoundError(`“${title}” is live, and no receipt vouches for its text.`);

const GONE = {
  link: 'Somebody else has already removed this link.',
  waiver: 'Somebody else has already opened this flag again.',
  approval: 'Somebody else has already taken this approval back.',
} as const;

/** What was on somebody's screen and is no longer there. */
export const alreadyGone = (what: keyof typeof GONE) => new errors.NotFoundError(GONE[what]);

const OWN_WORK = {
  request: 'You asked for this yourself: somebody else has to answer.',
  story:
    'You wrote this story yourself: the policy wants somebody else to let a blocking flag stand.',
} as const;

/** Who asks or writes is not who lets stand. */
export const ownWorkRefused = (what: keyof typeof OWN_WORK) =>
  new errors.PolicyError(OWN_WORK[what]);

/** Words that are no reason, with what is wrong with them. */
export const noReason = (field: string, why: string) =>
  new errors.ValidationError(why, { errors: [entryOf({ field, message: why })] });

/** Anonymity is approved, with who knows the source; it is not let stand. */
export const needsApproval = () =>
  noReason('knownTo', 'Approve the anonymity instead: say why, and who knows the source.');

export const notAllowed = (what: string) => new errors.ForbiddenError(`You may not ${what}.`);

const MOST_WORDS = 80;
const WHITE_SPACE = /\s+/gu;

/** Words of a story, as a sentence names them. */
export const inQuotes = (words: string): string => {
  const units = Array.from(words.replace(WHITE_SPACE, ' ').trim());
  return units.length <= MOST_WORDS
    ? `“${units.join('')}”`
    : `“${units.slice(0, MOST_WORDS - 1).join('')}…”`;
};

const SELECTOR_MESSAGES = {
  absent: 'is not in the saved draft. Save the story, then link.',
  ambiguous: 'stands in several places of the draft. Pick a longer stretch.',
  'too-long': 'is too long: a link stands within one paragraph. Pick a shorter stretch.',
  twice: 'was picked twice in the same place. Pick it once.',
} as const;

/** Why words of a draft cannot be linked. */
export type SelectorFault = keyof typeof SELECTOR_MESSAGES;

/** The words to be linked are not, or not only once, or not in one block, in the draft as it is stored. */
export const unfitSelector = (fault: SelectorFault, words: string) => {
  const message = `${inQuotes(words)} ${SELECTOR_MESSAGES[fault]}`;
  return new errors.ValidationError(message, {
    errors: [entryOf({ field: 'selector', message })],
  });
};

/** A question about fields that protect a source, from somebody who may not read them. */
export const protectedFieldAsked = () =>
  new errors.ForbiddenError('What protects a source is neither shown, sorted nor searched here.');

/** An uploaded file that nothing can be made of, with why. */
export const unreadableFile = (why: string) => noReason('file', why);
