import { SEVERITIES } from '../../archive/diagnostic.ts';
import { count } from '../../site/words/words.ts';
import type { CheckedText, ReadAnswer, Remark } from '../messages.ts';
import { countRemarks } from './build-remark.ts';

/** `12 punkter, 9 beslut, 16 närvarande, 3 saker att titta på`. */
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

/** What the import alone can tell. The rest the check asks of the text, where it can be put right. */
export function ownRemarks({ remarks, result }: Pick<ReadAnswer, 'remarks' | 'result'>): readonly Remark[] {
  return result === null ? remarks : remarks.filter(({ code }) => !Object.hasOwn(SEVERITIES, code));
}

/** Every word of the document is in the text or told as left out; what a person then changed is told too. */
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
