import type { Attribution } from '../../attribution/attribution';
import { hull, textOf } from '../../text/span';
import { defineRule } from '../define-rule';

/** A story with fewer attributions is short, not one-sided. */
const FEWEST = 5;
/** Share of what is said that one voice says. */
const MOST = 0.8;

const rootOf = ({ resolved, medium, basis }: Attribution): string | null =>
  medium?.name ?? basis.relayedBy ?? (resolved.outcome === 'resolved' ? resolved.name : null);

/** One voice is one side. */
export const singleSourceStory = defineRule({
  id: 'single-source-story',
  meta: {
    title: 'Story on one source',
    summary: 'Nearly all that the story says, one source says.',
    problem: 'story',
    severity: 'warning',
    basis: 'text',
    linkable: false,
    messages: { single: 'Of {all} statements {own} rest on {source} alone.' },
    remedy: 'Ask somebody else, or look for a document.',
    standards: ['BBC-SINGLE'],
  },
  *check({ story, attributions }) {
    const said = attributions.filter(
      ({ cueKind, kind }) => cueKind === 'reporting' || cueKind === 'evidence' || kind === 'direct',
    );
    const byRoot = new Map<string, Attribution[]>();
    for (const each of said) {
      const root = rootOf(each);
      if (root !== null) byRoot.set(root, [...(byRoot.get(root) ?? []), each]);
    }
    const [most] = [...byRoot].toSorted(([, a], [, b]) => b.length - a.length);
    if (most === undefined || said.length < FEWEST) return;
    const [source, own] = most;
    const [first] = own;
    if (first === undefined || own.length < MOST * said.length) return;
    const span = first.source ?? first.cue ?? hull(first.content);
    if (textOf(story.text, span).trim() === '') return;
    yield {
      messageId: 'single',
      span,
      data: { source, own: String(own.length), all: String(said.length) },
    };
  },
});
