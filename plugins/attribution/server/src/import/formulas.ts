/** A spreadsheet would run what begins so; an export puts a quotation mark before it. */
const GUARDED = /^'(?=[=+\-@\t\r＝＋－＠])/u;

/** The cell as it was before an export guarded it. */
export const unguarded = (cell: string): string => cell.replace(GUARDED, '');
