import type { BasedOn } from '../../../../contracts/library';

interface Place {
  readonly column: number;
  readonly row: number;
}

interface Layout {
  readonly boxes: readonly (Place & Pick<BasedOn, 'title' | 'status'>)[];
  readonly lines: readonly { readonly from: Place; readonly to: Place }[];
  readonly columns: number;
  readonly rows: number;
}

const layoutFrom = (record: BasedOn, { column, row }: Place): Layout => {
  let next = row;
  const parts = record.basedOn.map((each) => {
    const place = { column: column + 1, row: next };
    const part = layoutFrom(each, place);
    next += part.rows;
    return { place, part };
  });
  const own = { title: record.title, status: record.status, column, row };
  return {
    boxes: [own, ...parts.flatMap(({ part }) => part.boxes)],
    lines: [
      ...parts.flatMap(({ part }) => part.lines),
      ...parts.map(({ place }) => ({ from: { column, row }, to: place })),
    ],
    columns: Math.max(column + 1, ...parts.map(({ part }) => part.columns)),
    rows: Math.max(1, next - row),
  };
};

/** Where a record and what it is based on stand in a drawing: a column for each step back, a row for each way. */
export const layoutOf = (record: BasedOn): Layout => layoutFrom(record, { column: 0, row: 0 });
