import { describe, expect, it } from 'vitest';
import { CUE_KIND_GROUPS } from '../../lexicon/cue-kinds';
import { extractAttributions } from '../patterns/extract';
import { fromPlainFile } from '../../document/from-plain';
import { segment } from '../../text/segment';
import { cueKindOf, type CueReading } from './cue-kind-of';

const kindOf = (cue: string, follows = '', more: Partial<CueReading> = {}) =>
  cueKindOf({ cue, follows, isQuoted: false, isDocument: false, ...more });

describe('the kind of a cue', () => {
  it.each([
    ['said', 'the quay would open', 'reporting'],
    ['has repeatedly denied', 'the charge', 'reporting'],
    ['point out', 'that the quay leaks', 'reporting'],
    ['showed', 'that the quay leaks', 'evidence'],
    ['saw', 'smoke over the quay', 'evidence'],
    ['sees', 'a friend in her', 'belief'],
    ['does not believe', 'that the quay leaks', 'belief'],
    ['is expected to', 'open in May', 'belief'],
    ['expects', 'to open in May', 'intention'],
    ['has vowed', 'to sue', 'intention'],
    ['made a promise', 'to sue', 'intention'],
    ['is considering', 'closing the quay', 'intention'],
    ['considers', 'the quay unsafe', 'belief'],
    ['called for', 'a new quay', 'decree'],
    ['called', 'the quay a folly', 'reporting'],
    ['told', 'to leave', 'decree'],
    ['told', 'not to leave', 'decree'],
    ['told', 'that the quay leaks', 'reporting'],
    ['wants', 'a new quay', 'attitude'],
    ['attacked', 'her rival as a fraud', 'reporting'],
    ['expressed support for', 'the quay', 'attitude'],
    ['expressed concern', 'that the quay leaks', 'belief'],
    ['seems to suggest', 'that the quay leaks', 'reporting'],
    [':', 'the quay leaks', 'reporting'],
  ])('“%s” before “%s”: %s', (cue, follows, kind) => {
    expect(kindOf(cue, follows)).toBe(kind);
  });

  it('hangs on who or what the source is', () => {
    expect(kindOf('according to')).toBe('reporting');
    expect(kindOf('according to', '', { isDocument: true })).toBe('evidence');
    expect(kindOf('suggests', '', { isDocument: true })).toBe('evidence');
  });

  it('is reporting where somebody’s own words are scorn', () => {
    expect(kindOf('slammed', 'the plan')).toBe('attitude');
    expect(kindOf('slammed', 'the plan as', { isQuoted: true })).toBe('reporting');
  });

  it('is told of what an extractor finds', () => {
    const story = segment(
      fromPlainFile('body', 'Ann Lee said the survey shows cracks in the quay.'),
    );
    expect(extractAttributions(story, []).map(({ cueKind }) => cueKind)).toEqual(['reporting']);
  });
});

describe('the list of cues', () => {
  const wordsOf = (list: string | undefined): readonly string[] =>
    (list ?? '').match(/\S+/gu) ?? [];

  it.each(['verbs', 'others'] as const)('has each of its %s once', (role) => {
    const all = CUE_KIND_GROUPS.flatMap((group) => wordsOf(group[role]));
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
});
