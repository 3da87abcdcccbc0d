import { inQuotes } from '../errors';
import type { Subject } from '../../../engine/trail/hash-chain';
import type { StatusNews } from './retractions';

export interface StatusNewsDependencies {
  readonly titleOf: (subject: Subject) => Promise<string>;
  /** Mail addresses of who made the story and of who saved it last. */
  readonly writersOf: (subject: Subject) => Promise<readonly string[]>;
  /** `null` where the newsroom sends no mail. */
  readonly send: ((mail: Mail) => Promise<void>) | null;
  /** For webhooks. */
  readonly emit: (news: object) => Promise<void>;
  readonly afterCommit: (work: () => void) => Promise<void>;
  readonly outside: (work: () => Promise<void>) => Promise<void>;
  readonly log: (message: string) => void;
}

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

const WHAT_NOW =
  'Nothing was unpublished. A claim that rests on it holds the next publication until somebody links another record, cuts the claim, or an editor lets it stand with a reason.';

const mailOf = (title: string, to: readonly string[], news: StatusNews): Mail => ({
  to,
  subject: `${inQuotes(title)}: a source is ${news.to}`,
  text: [
    `${inQuotes(title)} rests on the record ${inQuotes(news.source.title)}, which is ${news.to} now (it was ${news.from}).`,
    `Reason: ${news.reason}`,
    news.live.length > 0 ? 'Readers see the story.' : 'The story is not live.',
    WHAT_NOW,
  ].join('\n\n'),
});

/** Tells a story's people, once for each story, by mail and webhook where the newsroom has them. Never fails, and tells nothing that protects a source. */
export const statusNewsService = (dependencies: StatusNewsDependencies) => {
  const { titleOf, writersOf, send, emit, afterCommit, outside, log } = dependencies;

  const tell = async (news: StatusNews): Promise<void> => {
    const [subject] = news.subjects;
    const title = await titleOf(subject);
    await emit({ ...news, title });
    if (send === null) return;
    const to = await writersOf(subject);
    if (to.length > 0) await send(mailOf(title, to, news));
  };

  return {
    tellLater: (all: readonly StatusNews[]): Promise<void> =>
      afterCommit(() => {
        void outside(async () => {
          for (const news of all) {
            await tell(news).catch((error: unknown) =>
              log(`Nobody was told that a source is ${news.to}: ${String(error)}`),
            );
          }
        });
      }),
  };
};
