import { describe, expect, it } from 'vitest';
import { fromPlainFile } from '../../document/from-plain';
import { NO_CLUSTERS } from '../../models/word-clusters';
import { segment } from '../../text/segment';
import { spanAt, textOf } from '../../text/span';
import type { FoundAttribution } from '../attribution';
import { readBlockWords } from './block-words';
import { mergeReadings } from './merge-readings';
import { createWordReader } from './word-codes';

type Named = readonly [source: string | null, cue: string, ...content: string[]];

/** What stands after models found the named words in a paragraph, again in words. */
const merged = (paragraph: string, ...found: readonly Named[]): readonly Named[] => {
  const story = segment(fromPlainFile('body', paragraph));
  const { text } = story;
  const spanOf = (words: string) => spanAt(text.indexOf(words), words.length);
  const byModels = found.map(([source, cue, ...content]): FoundAttribution => ({
    source: source === null ? null : spanOf(source),
    cue: spanOf(cue),
    content: content.map(spanOf),
    confidence: 0.9,
  }));
  const words = readBlockWords(story, 0, createWordReader(NO_CLUSTERS));
  return mergeReadings(text, words, byModels).map(({ source, cue, content }) => [
    source === null ? null : textOf(text, source),
    cue === null ? '' : textOf(text, cue),
    ...content.map((span) => textOf(text, span)),
  ]);
};

describe('mergeReadings', () => {
  it('keeps what precise patterns read where the models read nothing', () => {
    expect(merged('The quay is shut, according to Ann Lee.')).toEqual([
      ['Ann Lee', 'according to', 'The quay is shut'],
    ]);
    expect(merged('The clerk has reportedly fled.')).toEqual([
      [null, 'reportedly', 'The clerk has', 'fled'],
    ]);
  });

  it('leaves out what vaguer patterns read', () => {
    expect(merged('Ann Lee said the quay is shut.')).toEqual([]);
  });

  it('adds what is relayed, since both stand', () => {
    const outer: Named = ['CNN', 'according to', 'the quay is shut, Ann Lee said'];
    expect(merged('But the quay is shut, Ann Lee said, according to CNN.', outer)).toEqual([
      ['Ann Lee', 'said', expect.stringContaining('the quay is shut')],
      outer,
    ]);
  });

  it('takes no hedged subject for a source', () => {
    expect(
      merged('The mayor reportedly stole the bell.', ['The mayor', 'reportedly', 'stole the bell']),
    ).toEqual([[null, 'reportedly', 'The mayor', 'stole the bell']]);
  });

  it('leaves a speaker behind his quotation, and the outlet out of what he says', () => {
    expect(
      merged('“It is shut,” Lee reportedly CNN.', ['Lee', 'reportedly', '“It is shut,”', 'CNN']),
    ).toEqual([['Lee', 'reportedly', '“It is shut,”']]);
  });

  it('takes no time for a source', () => {
    const [[source] = ['']] = merged('Four times the answer was that it is shut.', [
      'Four times',
      'the answer was',
      'that it is shut',
    ]);
    expect(source).toBeNull();
  });
});
