import { TITLE_END } from '../../swedish/titles.ts';
import type { SourceLine } from '../source-document.ts';

/**
 * Words that begin a signature. Made for: `Vid anteckningarna`, `Anteckningar förda av …`, `Antecknat av …`,
 * `Vid protokollet`, `Justeras`, `Underskrifter`, `Vid pennan:`, `/Anna Berg`.
 */
const SIGNATURE =
  /^(?:Vid\s+(?:anteckningarna|protokollet|pennan|minnesanteckningarna)|(?:Minnes)?[Aa]nteckningar(?:na)?\s+(?:är\s+)?(?:förda|skrivna|gjorda)?\s*av|Antecknat\s+av|Antecknade|För\s+anteckningarna|Protokollförare|Protokollfört\s+av|Mötessekreterare|Sekreterare|Justeras|Justerat|Justerare|Justerande|Underskrifter|Underskrift|Ordförande|Undertecknat|Nedtecknat\s+av|Sammanställt\s+av|Skrivet\s+av|(?:Protokollet|(?:Minnes)?[Aa]nteckningarna)\s+(?:godkänns|justeras|signeras|är\s+godkän|har\s+justerats)|Dag\s+som\s+ovan|Ort\s+och\s+datum)(?:\s*[:.,–-]|\s|$)|^\/{1,2}\s?\p{Lu}\p{Ll}/u;

/**
 * What else a signature consists of: lines of dots, names, titles, places with a year. Made for: `……………`, `Anna Berg`,
 * `Anna Berg, Falun`, `Bo Ek (justerare)`, `Socialchef`, `Falun den 8 mars 2024`.
 */
const SIGNED = new RegExp(
  String.raw`^(?:[.…_ \t-]{4,}.*|\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}.-]+){1,3}(?:,.*|\s*\(.*)?|\p{Lu}?[\p{L} ]{0,30}${TITLE_END}|.{0,60}\d{4}.{0,20})$`,
  'u',
);

/**
 * The index of the first line of the signatures at the end; the number of lines where there are none. `from`: where
 * they may begin. A block of signatures has at most 16 lines, none of them longer than 120 characters.
 */
export function findSignatureStart(lines: readonly SourceLine[], from: number): number {
  const earliest = Math.max(from, lines.length - 16);
  for (let index = earliest; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !SIGNATURE.test(line.text) || line.text.length > 120) continue;
    const rest = lines.slice(index + 1);
    /* A sentence about them is no signature: `Ordföranden hälsar alla välkomna`. */
    if (/^(?:Ordförande|Sekreterare)/u.test(line.text) && /^(?:Ordförande|Sekreterare)(?:n)?\s+\p{Ll}/u.test(line.text))
      continue;
    if (rest.every(({ text }) => SIGNATURE.test(text) || SIGNED.test(text) || text.length < 60)) return index;
  }
  return lines.length;
}

/** Whether a line begins signatures, wherever it stands: `Vid protokollet`, `Justeras`, `Underskrifter`. */
export function beginsSignature(text: string): boolean {
  return (
    text.length <= 120 &&
    SIGNATURE.test(text) &&
    !/^(?:Ordförande|Sekreterare|Justerare|Justerande|Mötessekreterare|Protokollförare)(?:n)?(?:\s*:|\s+\p{Ll})/u.test(
      text,
    )
  );
}
