import { describe, expect, it } from 'vitest';
import { differences, examplesIn, filled } from '../support/page-examples';

const PAGE = `# Page

\`\`\`http
POST /stories?locale=en
Authorization: Bearer {me}

{ "title": "One" }
\`\`\`

\`\`\`json
{ "data": { "documentId": "{story}" } }
\`\`\`

\`\`\`http
DELETE /stories/{story}
\`\`\`
`;

describe('the examples of a page', () => {
  it('are its requests in their order, each with its answer', () => {
    expect(examplesIn(PAGE)).toEqual([
      {
        name: 'POST /stories?locale=en',
        method: 'POST',
        path: '/stories?locale=en',
        headers: { Authorization: 'Bearer {me}' },
        body: '{ "title": "One" }',
        answer: { data: { documentId: '{story}' } },
      },
      {
        name: 'DELETE /stories/{story}',
        method: 'DELETE',
        path: '/stories/{story}',
        headers: {},
        body: '',
        answer: undefined,
      },
    ]);
  });

  it('are filled with what is known, and with nothing else', () => {
    expect(filled('/stories/{story}', new Map([['story', 'x1']]))).toBe('/stories/x1');
    expect(() => filled('/stories/{story}', new Map())).toThrow('{story}');
  });
});

describe('an answer that is not as the page shows it', () => {
  const given = {
    data: [{ id: 'x1', words: 'Nothing (new).', number: 2, none: null }, { id: 'x2' }],
  };

  it.each([
    [{ data: [{ id: 'x1' }, {}] }],
    [{ data: [{ id: '{first}' }, '…'] }],
    [{ data: [{ id: 'x1', number: '…', none: '…', words: 'Nothing (…' }, { id: 'x2' }, '…'] }],
  ])('is told from one that is: %j', (shown) => {
    expect(differences(shown, given, new Map())).toEqual([]);
  });

  it.each([
    [{ data: [{ id: 'x1' }] }],
    [{ data: [{}, {}, {}, '…'] }],
    [{ data: [{ id: '{known}' }, {}] }],
    [{ data: [{ other: '…' }, {}] }],
    [{ data: [{ number: '2' }, {}] }],
    [{ data: [{ words: 'Nothing .new..' }, {}] }],
    [{ data: [{ none: {} }, {}] }],
    [{ data: {} }],
  ])('has something wrong with it: %j', (shown) => {
    expect(differences(shown, given, new Map([['known', 'x2']]))).toHaveLength(1);
  });

  it('notes what a placeholder stands for', () => {
    const note = new Map<string, string>();
    differences({ data: [{ id: '{first}' }, { id: '{second}' }] }, given, note);
    expect([...note]).toEqual([
      ['first', 'x1'],
      ['second', 'x2'],
    ]);
  });
});
