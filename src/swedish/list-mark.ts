/** Every sign that a list of minutes has before its lines, and dashes that do for one: one class, to be put in brackets. */
export const BULLETS = String.raw`\-–—•*·▪■◦○●‣→□☐✓✔☑►▶➢➤❖⁃»+`;

const BULLET = new RegExp(String.raw`^[${BULLETS}]\s+`, 'u');
/** `- `, `• `, `1. `, `2) `, and Word's hollow bullet `o ` before an att-sats. */
const LIST_MARK = new RegExp(String.raw`^(?:[${BULLETS}]\s+|\d{1,2}[.)]\s+|o\s+(?=att[\s,]))(?=\S)`, 'u');
/** `att …`, with what stands before it: `- att`, `•att`, `1. att`, `a) Att`, `(1) att`, `dels att`. */
const CLAUSE = new RegExp(
  String.raw`^(?:(?:[${BULLETS}]|o(?=\s)|\(?\d{1,2}[.)]|\(?[a-zåäö][.)])\s*)?(?:dels\s+)?(?=att(?:[\s,]|$))`,
  'iu',
);
/** A mark or a number and the tab behind it: `–⇥att utse …`, `1.⇥Avtal`, `att⇥godkänna …`, `§ 12⇥Budget`, where no other tab follows. */
const TAB_BEHIND_MARK = new RegExp(
  String.raw`^(?:[${BULLETS}]|\(?\d{1,3}[.):]?|\d{1,3}(?:\.\d{1,3})+\.?|[a-zåäö][.)]|[ivx]{1,6}[.)]|(?:\p{L}[\p{L}&/-]{1,9} )?§\s*\d{1,4}\.?|att)\t+(?=[^\t]*$)`,
  'iu',
);

/** `- Karin Ek`: how long the bullet and the space behind it are, 0 where there is none. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}

/** `- `, `• `, `1. `, `2) `: how long the mark of a list is, 0 where there is none. */
export function listMarkLength(text: string): number {
  return LIST_MARK.exec(text)?.[0].length ?? 0;
}

/** Where an att-sats begins after its mark, or undefined where the text is none. */
export function findClauseStart(text: string): number | undefined {
  return CLAUSE.exec(text)?.[0].length;
}

export function hasTabBehindMark(text: string): boolean {
  return TAB_BEHIND_MARK.test(text);
}

/**
 * A number or bullet and the space after it, whatever its width: `1.`, `1.2`, `12)`, `a)`, `§ 4`, `•`, `–`, and Word's hollow
 * bullet `o`. That space divides no columns.
 */
export const LEADING_LABEL = new RegExp(
  String.raw`^[ \t]*(?:§[ \t]*\d{1,3}[a-z]?\.?|\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\p{L}[.)]|[ivx]{1,4}[.)]|[${BULLETS}]|o(?=\t))[ \t]+`,
  'iu',
);
