import type { SourceLine } from '../source-document.ts';

/** `–⇥att utse …`, `1.⇥Avtal`, `att⇥godkänna …`, `§ 12⇥Budget`: a tab behind a mark or a number sets words apart and makes no table. */
const BEHIND_MARK =
  /^(?:[-–—•*·▪◦○●‣]|\(?\d{1,3}[.):]?|\d{1,3}(?:\.\d{1,3})+\.?|[a-zåäö][.)]|§\s*\d{1,4}\.?|att)\t+(?=[^\t]*$)/iu;

/** Lines with such tabs as spaces; every place in them stays the same. */
export function straightenTabs(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line) => {
    if (line.table !== undefined || !BEHIND_MARK.test(line.text)) return line;
    return { ...line, text: line.text.replaceAll('\t', ' ') };
  });
}
