/** Made for: `oförbrukade`, `oförändrat`, `obesvarad`, `otydligt`, `ohållbara`; not for `område`, `oktober`, `omfattande`, `ordnad`. */
const NEGATED_BY_O =
  /^o(?<root>(?![lmnr][^aeiouyåäö]|[mn][aeiouyåäö]fatt)(?:[^aeiouyåäö]{0,3}[aeiouyåäö]).{2,}(?:[ae]d|[ae]de|a[dt]|d[ae]?|lig[at]?|bar[at]?|sam[mt]?a?|[at]?t|en|na|e?l))$/u;
/** Made for: `icke-verkställda` with its hyphen taken out, `ickeprincipiell`, `ejverkställda`. */
const NEGATED_BY_WORD = /^(?:icke|ej)(?<root>.{5,})$/u;

/** Words that negate the next one. */
export const NEGATIONS: ReadonlySet<string> = new Set(['icke', 'ej']);

/** What a word negates: *förbrukade* of *oförbrukade* and of *icke-förbrukade*; undefined where it is no such word. */
export function findNegatedRoot(word: string): string | undefined {
  return (
    NEGATED_BY_WORD.exec(word)?.groups?.['root'] ??
    (word.length < SHORTEST ? undefined : NEGATED_BY_O.exec(word)?.groups?.['root'])
  );
}

const SHORTEST = 7;
