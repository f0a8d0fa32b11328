import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE } from '../archive/ledger.ts';
import { findText } from '../minutes/ledger-rows.ts';
import { PLACES } from '../site/addresses/places.ts';

/**
 * Puts the ledger among the open data, line by line as it stands in the content: whoever has the hash of a line on paper
 * can work it out again from the bytes. A line end of Windows is no part of a line.
 * Without a ledger the file is empty.
 */
export function copyLedger(content: string, site: string): void {
  const text = findText(path.join(content, LEDGER_FILE)) ?? '';
  writeFileSync(path.join(site, PLACES.data, LEDGER_FILE), text.replaceAll('\r\n', '\n'));
}
