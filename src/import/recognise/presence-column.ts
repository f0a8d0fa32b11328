import { readPresenceMark, saysAbsent, saysAbsentInPart, saysServing } from '../../swedish/presence-mark.ts';
import { readAttendeeWords } from './attendee-words.ts';
import type { PresenceLegend } from '../../swedish/presence-legend.ts';

/** What a column says of one row's person. `doubt`: the mark that nobody knows, where nothing else is told. */
export interface Presence {
  readonly present: boolean | null;
  readonly serves: boolean;
  readonly part: string | undefined;
  readonly doubt: string | undefined;
}

const PRESENT: Presence = { present: true, serves: false, part: undefined, doubt: undefined };
const ABSENT: Presence = { ...PRESENT, present: false };
const UNKNOWN: Presence = { ...PRESENT, present: null };

/**
 * What each cell of a column of presence says, in the order of the rows. An empty cell says *absent* where the others have
 * ticks alone; beside a *nej* it says nothing.
 */
export function readPresentColumn(texts: readonly string[], legend: PresenceLegend): readonly Presence[] {
  const said = texts.map((text) => readCell(text, texts, legend));
  const ticked = said.some(({ present }) => present === true);
  const denied = texts.some((text, place) => text !== '' && said[place]?.present === false);
  return said.map((presence, place) =>
    texts[place] === '' ? (ticked && !denied ? ABSENT : { ...UNKNOWN, doubt: '' }) : presence,
  );
}

/** The same for a column that ticks who was absent; there an empty cell and a *nej* say *present*. */
export function readAbsentColumn(texts: readonly string[], legend: PresenceLegend): readonly Presence[] {
  return texts.map((text) => {
    if (text === '' || /^(?:[-–—0☐]|nej)$/iu.test(text)) return PRESENT;
    const told = readCell(text, texts, legend);
    if (told.part !== undefined) return told;
    return told.present === null ? told : ABSENT;
  });
}

/** A column that ticks which substitutes served: who has no tick may have sat there all the same. */
export function readServingColumn(texts: readonly string[], legend: PresenceLegend): readonly Presence[] {
  return texts.map((text) => {
    const told = readCell(text, texts, legend);
    if (told.present === true || saysServing(text)) return { ...told, present: true, serves: true };
    return text === '' || told.present === false ? UNKNOWN : told;
  });
}

/** Whether the words are a mark that a column of presence would have, more than a line for *nothing*. */
export function isStrongMark(text: string): boolean {
  return /[\p{L}\p{N}✓✔☒☑☐√×+]/u.test(text) && readPresenceMark(text) !== undefined;
}

function readCell(text: string, column: readonly string[], legend: PresenceLegend): Presence {
  const told = legend.get(text.toLowerCase());
  if (told !== undefined) return told ? PRESENT : ABSENT;
  if (/^n\.?$/iu.test(text)) return readLetterN(column);
  const mark = readPresenceMark(text);
  /* Where a tick stands for who was away, no dash says that somebody was. */
  if (
    mark?.present === false &&
    !/\p{L}{2}/u.test(text) &&
    [...legend.values()].every((present) => !present) &&
    legend.size > 0
  )
    return { ...UNKNOWN, doubt: text };
  if (mark) {
    const part = mark.note === '' ? undefined : (readAttendeeWords(mark.note, new Set()).part ?? mark.note);
    return { ...(mark.present ? PRESENT : ABSENT), serves: mark.serves, part };
  }
  if (saysAbsentInPart(text)) return { ...PRESENT, part: text };
  if (STANDS_IN.test(text)) return { ...PRESENT, serves: true };
  const { part } = readAttendeeWords(text, new Set());
  return part === undefined || saysAbsent(text) ? { ...UNKNOWN, doubt: text } : { ...PRESENT, part };
}

/** Made for: `i stället för Bo Ek`, `ersätter Bo Ek`, `tjänstgör för Bo Ek (S)`. */
const STANDS_IN =
  /^(?:i\s?stället för|ersätter|ersatte|tjänstgör för|tjänstgjorde för|tjg\.? för|inträder för)\s+\p{Lu}/iu;

/** `N` is *nej* beside `J` and `ja`, *närvarande* beside `F`, and neither for sure elsewhere. */
function readLetterN(column: readonly string[]): Presence {
  if (column.some((text) => /^(?:j|ja)\.?$/iu.test(text))) return ABSENT;
  return column.some((text) => /^f/iu.test(text)) ? PRESENT : { ...UNKNOWN, doubt: 'N' };
}
