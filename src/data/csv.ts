/** A byte order mark, by which Excel sees that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes CSV after RFC 4180: commas, CRLF, quotes doubled. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it. The last column of the row, `apostrof`, names the columns where that was done; without the
 * apostrophe the cell has the exact words.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvHead(columns) + rows.map((cells) => csvRow(columns, cells)).join('');
}

/** What stands before the first row. */
export function csvHead(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + writeLine([...columns, GUARD_COLUMN]);
}

export function csvRow(columns: readonly string[], cells: readonly string[]): string {
  const guarded = columns.filter((_column, index) => looksLikeFormula(cells[index] ?? ''));
  return writeLine([...cells.map((cell) => (looksLikeFormula(cell) ? `'${cell}` : cell)), guarded.join(' ')]);
}

function writeLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}

export const GUARD_COLUMN = 'apostrof';

/**
 * Whether Excel, LibreOffice or Google Sheets would take the cell for a formula. Its first sign may also be full-width,
 * as in East Asian text.
 */
function looksLikeFormula(cell: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/u.test(cell);
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
