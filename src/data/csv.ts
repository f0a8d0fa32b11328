/** UTF-8 with a byte order mark, so that Excel sees which letters they are. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * RFC 4180: commas, CRLF, quotes doubled. A cell that a spreadsheet would take for a formula gets an apostrophe first,
 * and the row's last column, `apostrof`, names the columns where that was done: whoever takes it away has the exact words.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => {
    const guarded = columns.filter((_column, index) => looksLikeFormula(cells[index] ?? ''));
    return [...cells.map((cell) => (looksLikeFormula(cell) ? `'${cell}` : cell)), guarded.join(' ')];
  });
  return (
    BYTE_ORDER_MARK +
    [[...columns, GUARD_COLUMN], ...lines].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')
  );
}

export const GUARD_COLUMN = 'apostrof';

/** What Excel, LibreOffice and Google Sheets begin a formula with, in the wide letters of Asia too. */
function looksLikeFormula(cell: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/u.test(cell);
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
