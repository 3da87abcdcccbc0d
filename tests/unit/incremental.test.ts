import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, storyFromFields, type Extraction } from '../../plugins/attribution/engine';
import { makeInput } from '../support/make';
import { freshModels } from '../support/models';
import { paragraphs as blocksOf } from '../support/stories';

const PARAGRAPHS = [
  '“It was chaos,” said Ann Lee, who runs the harbour office. “Nobody told us anything.”',
  'Two of the clerks are now said to have crossed the border by night.',
  'According to the port’s auditor, the ferry had carried 4,000 people since May. She denied it.',
  'Milan Kos told CNN that the files had been burned. Kos also claimed that “the minutes are gone”.',
  '“We will build the quay,” the mayor promised.',
  '“And we will open it ourselves.” Sources said the talks had failed.',
  'The sun rose over the harbour, and the gulls went out to sea.',
  'Minister: no comment',
];
/** What is typed: words, marks that pair or part, ends of sentences, a break within a paragraph. */
const TYPED = ['x', ' said', '“', '”', '"', "'", '’', '. ', '\n', ' reportedly', '—', '🚢', ' '];

interface Edit {
  readonly what: 'insert' | 'delete' | 'split' | 'join' | 'paragraph' | 'swap';
  readonly paragraph: number;
  readonly at: number;
  readonly typed: string;
}

const edits = fc.array(
  fc.record<Edit>({
    what: fc.constantFrom('insert', 'delete', 'split', 'join', 'paragraph', 'swap'),
    paragraph: fc.nat(),
    at: fc.nat(),
    typed: fc.constantFrom(...TYPED),
  }),
  { minLength: 1, maxLength: 12 },
);

const edited = (
  paragraphs: readonly string[],
  { what, paragraph, at, typed }: Edit,
): readonly string[] => {
  const index = paragraph % paragraphs.length;
  const text = paragraphs[index] ?? '';
  const place = at % (text.length + 1);
  const [before, behind] = [paragraphs.slice(0, index), paragraphs.slice(index + 1)];
  switch (what) {
    case 'insert':
      return [...before, `${text.slice(0, place)}${typed}${text.slice(place)}`, ...behind];
    case 'delete':
      return [...before, `${text.slice(0, place)}${text.slice(place + 3)}`, ...behind];
    case 'split':
      return [...before, text.slice(0, place), text.slice(place), ...behind];
    case 'join':
      return [...before, `${text}${behind[0] ?? ''}`, ...behind.slice(1)];
    case 'paragraph':
      return [...before, text, PARAGRAPHS[at % PARAGRAPHS.length] ?? '', ...behind];
    case 'swap':
      return behind[0] === undefined
        ? paragraphs
        : [...before, behind[0], text, ...behind.slice(1)];
  }
};

const reportOn = (paragraphs: readonly string[], extraction: Extraction) => {
  const story = storyFromFields(
    [
      { field: 'title', format: 'plain', role: 'headline' },
      { field: 'body', format: 'blocks', role: 'body' },
    ],
    { title: paragraphs[0], body: blocksOf(...paragraphs) },
  );
  return analyse({ ...makeInput('', { links: [] }), story }, extraction);
};

describe('a reader that remembers paragraphs', () => {
  it('reports after any edits what one that never saw the story before reports', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(PARAGRAPHS, { minLength: 1, maxLength: 5 }),
        edits,
        (start, all) => {
          const remembering = freshModels();
          let story: readonly string[] = start;
          for (const edit of all) {
            story = edited(story, edit);
            expect(reportOn(story, remembering)).toEqual(reportOn(story, freshModels()));
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('tells a paragraph that reopens a quotation from the same words after a closed one', () => {
    const extraction = freshModels();
    const [open, closed] = ['“The quay is lost, said Lee.', '“The quay is lost,” said Lee.'];
    const again = '“We will build another,” she said.';
    for (const before of [open, closed, open]) {
      expect(reportOn([before, again], extraction)).toEqual(
        reportOn([before, again], freshModels()),
      );
    }
  });
});
