/**
 * Visits every run of letters in a text, as `\p{L}[\p{L}\p{M}]*` finds them: from its first to past its last sign, and whether it begins
 * with a small letter. Where the words of a whole archive are walked, a pattern takes as long as all that is done with them.
 */
export function visitLetterRuns(text: string, visit: (start: number, end: number, isSmall: boolean) => void): void {
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = signAt(text, at);
    const kind = kindOf(code);
    at += lengthOf(code);
    if (kind !== SMALL && kind !== OTHER_LETTER) continue;
    while (at < text.length) {
      const next = signAt(text, at);
      if (kindOf(next) === NEITHER) break;
      at += lengthOf(next);
    }
    visit(start, at, kind === SMALL);
  }
}

function signAt(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return isFirstHalf(unit) ? (text.codePointAt(place) ?? unit) : unit;
}

/** Whether a unit of UTF-16 begins a sign of two, where the other half follows. */
function isFirstHalf(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function lengthOf(code: number): 1 | 2 {
  return code > LAST_OF_ONE ? 2 : 1;
}

/** The last sign that is one unit of UTF-16. */
const LAST_OF_ONE = 0xffff;

const [UNKNOWN, NEITHER, SMALL, OTHER_LETTER, MARK] = [0, 1, 2, 3, 4] as const;

/** By the sign, as it is met. */
const KINDS = new Uint8Array(LAST_OF_ONE + 1);

function kindOf(code: number): number {
  const known = KINDS[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const kind = judge(String.fromCodePoint(code));
  KINDS[code] = kind;
  return kind;
}

function judge(sign: string): number {
  if (/\p{Ll}/u.test(sign)) return SMALL;
  if (/\p{L}/u.test(sign)) return OTHER_LETTER;
  return /\p{M}/u.test(sign) ? MARK : NEITHER;
}
