import path from 'node:path';
import { stagePaper, type PaperPlace } from '../import/place-paper.ts';
import { holderMessage, takeContentLock } from '../minutes/content-lock.ts';
import { normaliseText } from '../minutes/normalise-text.ts';
import { urls } from '../site/addresses/urls.ts';
import { checkText } from './check-text.ts';
import type { KnownContent } from '../site/build/known-content.ts';
import type { SaveAnswer } from './messages.ts';

/**
 * Saves a meeting's text at the place that its own organ, date, letter and type give, if the check finds no error. An
 * existing file of its kind is replaced only with `replace`; an agenda goes beside the minutes.
 */
export function saveText(text: string, replace: boolean, known: KnownContent): SaveAnswer {
  const whole = `${normaliseText(text).trimEnd()}\n`;
  const { answer: checked, id, place } = checkText(whole, known.read(), known.folder);
  const { remarks } = checked;
  const refuse = (refusal: string, taken = checked.taken): SaveAnswer => ({
    saved: null,
    refusal: `Mötet är inte sparat: ${refusal}`,
    checked: { ...checked, taken },
  });
  if (id === undefined || place === undefined) {
    const errors = remarks.filter(({ severity }) => severity === 'error').length;
    return refuse(
      `texten har ${errors === 1 ? 'ett fel' : `${errors} fel`} som först måste rättas. Felen står under texten.`,
    );
  }
  const { output, agendaTo } = place;
  const isThere = `filen ${agendaTo ?? output} finns redan. Kryssa i att den ska ersättas, eller ändra datum eller löpbokstav.`;
  if (checked.taken && (!replace || agendaTo !== undefined)) return refuse(isThere);
  const written = writeLocked(known.folder, place, whole, replace);
  known.noteChange(path.join(known.folder, output));
  if (written === 'already-there') return refuse(isThere, true);
  if (typeof written === 'object' && 'pid' in written) return refuse(holderMessage(written));
  if (written !== 'written') return refuse(`filen ${output} kan inte skrivas, ${written.reason}.`);
  return {
    saved: { output, address: place.isBeside ? urls.agenda(id) : urls.meeting(id) },
    refusal: null,
    checked: { ...checked, taken: true },
  };
}

/** Writes the file while no command works with the folder; gives who does where one works. */
function writeLocked(folder: string, place: PaperPlace, text: string, replace: boolean) {
  const lock = takeContentLock(folder, 'dev');
  if (!('release' in lock)) return lock;
  try {
    const staged = stagePaper(folder, place, text);
    return 'reason' in staged ? staged : staged.commit(replace);
  } finally {
    lock.release();
  }
}
