import { describe, expect, it } from 'vitest';
import { fromPlain } from '../document/from-plain';
import { segment } from '../text/segment';
import { textOf } from '../text/span';
import { corpusForm } from './corpus-form';
import { extractAttributions } from './patterns/extract';

const formOf = (text: string) => {
  const story = segment(fromPlain('body', text, 'body'));
  return corpusForm(story.text, extractAttributions(story, [])).map(({ source, cue, content }) => ({
    source: source === null ? null : textOf(story.text, source),
    cue: cue === null ? null : textOf(story.text, cue),
    content: content.map((span) => textOf(story.text, span)),
  }));
};

describe('corpusForm', () => {
  it('closes an apposition with its comma', () => {
    expect(formOf('Ann Lee, the mayor, said it was over.')[0]?.source).toBe('Ann Lee, the mayor,');
  });

  it('leaves the comma after a plain name alone', () => {
    expect(formOf('The dam, Lee said, was empty.')[0]?.source).toBe('Lee');
  });

  it('counts the colon before a quotation as cue', () => {
    expect(formOf('He added: “It is over.”')[0]?.cue).toBe('added:');
  });

  it('joins a quotation that inherits its source to where that comes from', () => {
    expect(formOf('“It is over,” Lee said.\n“It never began.”')).toEqual([
      { source: 'Lee', cue: 'said', content: ['“It is over,”', '“It never began.”'] },
    ]);
  });
});
