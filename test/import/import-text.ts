import { importDocument, type ImportResult } from '../../src/import/import-document.ts';
import type { ItemsChoice } from '../../src/import/item-reading.ts';

/** Brings in a text for an organ that no document has heard of. `items`: what a person chose. */
export function importText(text: string, items?: ItemsChoice): Promise<ImportResult> {
  return importBytes(Buffer.from(text), 'möte.txt', items);
}

export function importBytes(bytes: Uint8Array, fileName: string, items?: ItemsChoice): Promise<ImportResult> {
  return importDocument(bytes, fileName, {
    organ: 'norrlunda',
    names: { own: [], others: [] },
    members: [],
    date: undefined,
    dayLetter: undefined,
    items,
  });
}

/** The items as `1 Ekar`, those with decisions as `2 Almar: 1 + 2`, the clauses of each; or the codes of a refusal. */
export function toldItems({ report }: ImportResult): readonly string[] {
  if (report.meeting === null)
    return report.diagnostics.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
  return report.meeting.items.map(({ number, title, decisions }) =>
    [
      `${number} ${title}`,
      ...(decisions.length === 0 ? [] : [decisions.map(({ clauses }) => clauses.length).join(' + ')]),
    ].join(': '),
  );
}

export function codesOf({ report }: ImportResult): readonly string[] {
  return report.diagnostics.map(({ code }) => code);
}
