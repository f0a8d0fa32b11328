import { DIAGNOSTICS } from '../../archive/diagnostics/diagnostics.ts';
import { count } from '../../site/words/words.ts';
import type { CheckedText, ReadAnswer, Remark } from '../messages.ts';
import { countRemarks } from './build-remark.ts';

/** The meeting in figures: `12 punkter, 9 beslut, 16 närvarande, 3 saker att titta på`. */
export function sumUp(
  { remarks, result }: Pick<ReadAnswer, 'remarks' | 'result'>,
  checked: CheckedText | undefined,
): string {
  const text = checked ?? result?.checked;
  const look = countRemarks([...ownRemarks({ remarks, result }), ...(text?.remarks ?? [])]);
  if (!result) return `Filen gick inte att göra till ett möte: ${look ?? 'okänt fel'}.`;
  const counts = text?.meeting?.counts;
  if (!counts) return `Texten är just nu inget möte: ${look ?? 'okänt fel'}.`;
  const { items, decisions, proposals, present, unclear } = counts;
  return [
    count(items, 'punkt', 'punkter'),
    count(decisions, 'beslut', 'beslut'),
    ...(proposals > 0 ? [count(proposals, 'förslag', 'förslag')] : []),
    `${present} närvarande${unclear > 0 ? ` (${unclear} oklart)` : ''}`,
    look ?? 'inget särskilt att titta på',
  ].join(', ');
}

/**
 * The remarks that only the import can make. The check makes the others too, at the place in the text where they can be
 * mended.
 */
export function ownRemarks({ remarks, result }: Pick<ReadAnswer, 'remarks' | 'result'>): readonly Remark[] {
  return result === null ? remarks : remarks.filter(({ code }) => !Object.hasOwn(DIAGNOSTICS, code));
}

/**
 * The document's words in a sentence: how many are in the text, how many are left out, and how many the text has after
 * corrections.
 */
export function sumUpWords(
  { words: { source, kept, leftOut }, result }: ReadAnswer,
  checked: CheckedText | undefined,
): string {
  if (!result) return `Dokumentet har ${count(source, 'ord', 'ord')}.`;
  const left =
    leftOut === 0
      ? `Dokumentet har ${source} ord. Alla står i texten.`
      : `Dokumentet har ${source} ord: ${kept} står i texten och ${leftOut} är utelämnade (sidhuvud, sidfot och sidnummer, gråa i listan).`;
  return checked === undefined || checked.words === kept
    ? left
    : `${left} Efter dina rättelser har texten ${checked.words} ord.`;
}
