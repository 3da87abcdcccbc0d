import { z } from 'zod';
import type { Subject, TrailEntry } from '../../../engine/trail/hash-chain';
import { conflict, unfitMerge, unknownDocument } from '../errors';
import type { Actor } from './actor';
import type { Repointing } from './repointing';

/** A record or an outlet, as far as a merge looks at it. */
export interface Mergeable {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  /** `null` where there is no such thing. */
  readonly status: string | null;
  readonly mergedInto: { readonly documentId: string; readonly name: string } | null;
}

/** What can be merged with its like. */
export interface MergedKind {
  readonly uid: string;
  readonly noun: 'source record' | 'outlet';
  readonly byId: (documentId: string) => Promise<Mergeable | null>;
  /** By row id; `null` makes it stand for itself again. */
  readonly redirect: (documentId: string, into: number | null) => Promise<void>;
  readonly repointings: readonly Repointing[];
  /** Called when what leads to one of them leads to the other. */
  readonly onMoved: (documentIds: readonly string[]) => Promise<void>;
}

export interface MergesDependencies {
  /** One merge at a time: all of the work or nothing. */
  readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  /** What the trail says of the last merge of something. */
  readonly lastMerge: (subject: Subject) => Promise<TrailEntry['detail'] | null>;
}

const detailSchema = z.looseObject({
  into: z.looseObject({ documentId: z.string() }),
  taken: z.record(z.string(), z.unknown()),
});

const subjectOf = (kind: MergedKind, documentId: string): Subject => ({
  uid: kind.uid,
  documentId,
  locale: null,
});

const refuseUnfit = (merged: Mergeable, survivor: Mergeable): void => {
  const [name, other] = [`“${merged.name}”`, `“${survivor.name}”`];
  if (merged.id === survivor.id) throw unfitMerge(`${name} cannot be merged into itself.`);
  if (merged.mergedInto !== null) {
    throw conflict(`${name} was already merged into “${merged.mergedInto.name}”.`);
  }
  if (survivor.mergedInto?.documentId === merged.documentId) {
    throw unfitMerge(
      `${name} would be merged into itself by way of ${other}. Undo the merge of ${other} first.`,
    );
  }
  if (survivor.mergedInto !== null) {
    throw unfitMerge(
      `${other} was itself merged into “${survivor.mergedInto.name}”. Merge into that one.`,
    );
  }
  if (merged.status !== survivor.status) {
    throw unfitMerge(
      `${name} is ${merged.status} and ${other} is ${survivor.status}. Give both the same status first.`,
    );
  }
};

/** Makes one of two records or outlets: the other stays, leads to it, and can be taken out again. */
export const mergesService = (kind: MergedKind, dependencies: MergesDependencies) => {
  const { alone, append, lastMerge } = dependencies;

  const found = async (documentId: string): Promise<Mergeable> => {
    const one = await kind.byId(documentId);
    if (one === null) throw unknownDocument(kind.noun);
    return one;
  };

  /** The survivor, or what it was merged into since. */
  const standing = async (documentId: string): Promise<Mergeable> => {
    const one = await found(documentId);
    return one.mergedInto === null ? one : standing(one.mergedInto.documentId);
  };

  return {
    /** Tells how many links or records moved. */
    merge: (documentId: string, into: string, actor: Actor): Promise<number> =>
      alone(async () => {
        const merged = await found(documentId);
        const survivor = await found(into);
        refuseUnfit(merged, survivor);
        const taken: Record<string, Awaited<ReturnType<Repointing['take']>>> = {};
        for (const { name, take } of kind.repointings) {
          taken[name] = await take(merged.id, survivor.id);
        }
        await kind.redirect(documentId, survivor.id);
        await append({
          kind: 'record-merged',
          actor,
          subject: subjectOf(kind, documentId),
          detail: {
            title: merged.name,
            into: { documentId: into, title: survivor.name },
            taken,
          },
        });
        await kind.onMoved([documentId, into]);
        return Object.values(taken).flatMap(({ moved }) => moved).length;
      }),

    /** Puts back what the merge moved, as far as nobody has moved it on or taken it away. */
    undo: (documentId: string, actor: Actor): Promise<number> =>
      alone(async () => {
        const merged = await found(documentId);
        if (merged.mergedInto === null) throw conflict(`“${merged.name}” stands for itself.`);
        const { documentId: into, name: title } = merged.mergedInto;
        let moved = 0;
        // An outlet may have been merged in the content manager, which moves nothing.
        const detail = detailSchema.safeParse(await lastMerge(subjectOf(kind, documentId)));
        if (detail.success && detail.data.into.documentId === into) {
          const survivor = await standing(into);
          for (const { name, giveBack } of kind.repointings) {
            moved += await giveBack(detail.data.taken[name], merged.id, survivor.id);
          }
        }
        await kind.redirect(documentId, null);
        await append({
          kind: 'record-unmerged',
          actor,
          subject: subjectOf(kind, documentId),
          detail: { title: merged.name, from: { documentId: into, title }, moved },
        });
        await kind.onMoved([documentId, into]);
        return moved;
      }),
  };
};
