import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasSharedDir, sharedDir } from '../../../../tests/support/shared-dir';
import { textOf, type Span } from '../../engine/text/span';
import { readCorpus } from './read-corpus';

const TEXT = '🚢 The ferry sank\n\n“We swam,” said Lee, “all night.”\n';

const at = (words: string): string => {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return `${start} ${start + words.length}`;
};

const ANNOTATIONS = [
  `T1\tSource ${at('Lee')}\tLee`,
  `T2\tCue ${at('said')}\tsaid`,
  `T3\tContent ${at('“We swam,”')};${at('“all night.”')}\t“We swam,”\n“all night.”`,
  `T4\tAttribution ${at('said')}\tsaid`,
  `T5\tDiscard ${at('ferry')}\tferry`,
  'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
  'E2\t',
  '#1\tAnnotatorNotes T3\tE9 is no event',
].join('\n');

describe('readCorpus', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'corpus-'));
    mkdirSync(path.join(dir, 'text'));
    mkdirSync(path.join(dir, 'attributions'));
    writeFileSync(path.join(dir, 'text/b.txt'), TEXT);
    writeFileSync(path.join(dir, 'text/a.txt'), 'Nothing.');
    writeFileSync(path.join(dir, 'attributions/b_ffff.ann'), '');
    writeFileSync(path.join(dir, 'attributions/b_0a1b.ann'), ANNOTATIONS);
    writeFileSync(path.join(dir, 'attributions/a_0a1b.ann'), '');
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('reads stories by name, each as its first annotator marked it', () => {
    const [a, b] = readCorpus(dir);
    expect(a).toMatchObject({ name: 'a', attributions: [] });
    expect(b?.attributions).toHaveLength(1);
  });

  it('turns code points of the file into UTF-16 units of the story', () => {
    const [, b] = readCorpus(dir);
    const words = (spans: readonly Span[] = []) =>
      spans.map((span) => textOf(b?.story.text ?? '', span));
    const [first] = b?.attributions ?? [];
    expect(words(first?.source)).toEqual(['Lee']);
    expect(words(first?.cue)).toEqual(['said']);
    expect(words(first?.content)).toEqual(['“We swam,”', '“all night.”']);
  });
});

describe.runIf(hasSharedDir())('readCorpus on the corpus', () => {
  it('finds all stories and attributions of the dev part, of which one record is empty', () => {
    const stories = readCorpus(path.join(sharedDir, 'corpora/polnear/dev'));
    expect(stories).toHaveLength(84);
    expect(stories.flatMap(({ attributions }) => attributions)).toHaveLength(2_192);
  });
});
