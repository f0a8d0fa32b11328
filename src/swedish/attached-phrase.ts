/**
 * Whether a sentence speaks of a paper that belongs to the document. Made for: `biläggs som PPT`, `finns i bilagda dokument`, `i ett bifogat
 * bildspel`, `Bildspelet infogas nedan`, `se bilagan`, `inbäddad fil`.
 */
export function saysAttached(sentence: string): boolean {
  return ATTACHED.test(sentence) && !NOT_HERE.test(sentence);
}

const ATTACHED =
  /(?<!\p{L})(?:bilag(?:d|t|da|ts)|bilägg(?:s|es)|bifog(?:ad|at|ade|as|ats|ades)|inbäddad(?:e)?|i\s+bilag(?:an|orna)|(?:bild(?:er|spel)|presentation|dokument|fil)\p{L}*[^.]{0,60}\binfogas)(?!\p{L})/iu;

/** `ska bifogas ansökan` tells what others must send, and `inget dokument är bilagt` that there is none. */
const NOT_HERE =
  /(?<!\p{L})(?:(?:ska|skall|bör|måste)\s+(?:\p{L}+\s+)?(?:bifogas|biläggas)|(?:inte|ej|inga|inget|ingen)(?!\p{L}))/iu;
