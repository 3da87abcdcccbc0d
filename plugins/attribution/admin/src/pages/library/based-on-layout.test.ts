import { expect, it } from 'vitest';
import { layoutOf } from './based-on-layout';

const record = (title: string, basedOn: Parameters<typeof layoutOf>[0]['basedOn'] = []) => ({
  documentId: title,
  title,
  status: 'active' as const,
  basedOn,
});

it('puts what a record is based on to its right, and each way in a row of its own', () => {
  const { boxes, lines, columns, rows } = layoutOf(
    record('story', [record('relay', [record('origin')]), record('minutes')]),
  );
  expect(boxes.map(({ title, column, row }) => [title, column, row])).toEqual([
    ['story', 0, 0],
    ['relay', 1, 0],
    ['origin', 2, 0],
    ['minutes', 1, 1],
  ]);
  expect(lines).toEqual([
    { from: { column: 1, row: 0 }, to: { column: 2, row: 0 } },
    { from: { column: 0, row: 0 }, to: { column: 1, row: 0 } },
    { from: { column: 0, row: 0 }, to: { column: 1, row: 1 } },
  ]);
  expect([columns, rows]).toEqual([3, 2]);
});
