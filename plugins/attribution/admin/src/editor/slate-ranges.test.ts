import { describe, expect, it } from 'vitest';
import { createEditor, Editor, Transforms, type Descendant } from 'slate';
import { storyFromFields } from '../../../engine/document/from-fields';
import { spanOf } from '../../../engine/text/span';
import type { Checked } from '../analysis/analysis-message';
import { rangeNow, rangeOfSpan, trackSpan } from './slate-ranges';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** An editor with these paragraphs, and the verdict on them. */
const makeDesk = (...paragraphs: readonly string[]) => {
  const body: Descendant[] = paragraphs.map(paragraph);
  const editor = createEditor();
  editor.children = body;
  const story = storyFromFields([{ field: 'body', format: 'blocks', role: 'body' }], { body });
  const checked: Checked = {
    story,
    titles: {},
    values: { body },
    report: {
      findings: [],
      waived: [],
      attributions: [],
      claims: [],
      links: [],
      textHash: '',
      policyVersion: '',
      rulesNotRun: [],
      readBy: { by: 'models' },
    },
  };
  const spanOfWords = (words: string) => {
    const start = story.text.indexOf(words);
    return spanOf(start, start + words.length);
  };
  const track = (words: string) => trackSpan(editor, 'body', checked, spanOfWords(words));
  const wordsNow = (tracked: ReturnType<typeof track>) =>
    tracked.map((entry) => {
      const range = rangeNow(editor, entry);
      return range === null ? null : Editor.string(editor, range);
    });
  return { editor, checked, spanOfWords, track, wordsNow };
};

const insert = (editor: Editor, text: string, path: number[], offset: number) =>
  Transforms.insertText(editor, text, { at: { path, offset } });

describe('trackSpan', () => {
  it('follows words that text before them pushes along', () => {
    const { editor, track, wordsNow } = makeDesk('The mayor has left.');
    const tracked = track('has left');
    insert(editor, 'Yesterday: ', [0, 0], 0);
    expect(wordsNow(tracked)).toEqual(['has left']);
  });

  it('follows words into another paragraph when theirs is split', () => {
    const { editor, track, wordsNow } = makeDesk('The mayor has left. Nobody knew.');
    const tracked = track('Nobody knew');
    Transforms.splitNodes(editor, { at: { path: [0, 0], offset: 20 } });
    expect(wordsNow(tracked)).toEqual(['Nobody knew']);
  });

  it('drops words that were typed into', () => {
    const { editor, track, wordsNow } = makeDesk('The mayor has left.');
    const tracked = track('has left');
    insert(editor, ' not', [0, 0], 13);
    expect(wordsNow(tracked)).toEqual([null]);
  });

  it('takes them up again when the typing is undone', () => {
    const { editor, track, wordsNow } = makeDesk('The mayor has left.');
    const tracked = track('has left');
    insert(editor, ' not', [0, 0], 13);
    Transforms.delete(editor, {
      at: { anchor: { path: [0, 0], offset: 13 }, focus: { path: [0, 0], offset: 17 } },
    });
    expect(wordsNow(tracked)).toEqual(['has left']);
  });

  it('marks nothing in a paragraph that changed while the check ran', () => {
    const { editor, track } = makeDesk('The mayor has left.', 'The bridge stays shut.');
    insert(editor, 'Oh. ', [0, 0], 0);
    expect(track('has left')).toEqual([]);
    expect(track('stays shut')).toHaveLength(1);
  });
});

describe('rangeOfSpan', () => {
  it('reaches from the first leaf to the last', () => {
    const { editor, checked, spanOfWords } = makeDesk('The mayor has left.');
    expect(rangeOfSpan(editor, 'body', checked, spanOfWords('has left'))).toEqual({
      anchor: { path: [0, 0], offset: 10 },
      focus: { path: [0, 0], offset: 18 },
    });
  });

  it('answers null once the words have gone', () => {
    const { editor, checked, spanOfWords } = makeDesk('The mayor has left.');
    Transforms.delete(editor, { at: [0, 0] });
    expect(rangeOfSpan(editor, 'body', checked, spanOfWords('has left'))).toBeNull();
  });
});
