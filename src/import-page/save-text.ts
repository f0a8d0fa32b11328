import path from 'node:path';
import { stageFile } from '../import/stage-file.ts';
import { holderMessage, takeContentLock } from '../minutes/content-lock.ts';
import { normaliseText } from '../minutes/normalise-text.ts';
import { urls } from '../site/addresses/urls.ts';
import { checkText } from './check-text.ts';
import type { KnownContent } from '../site/build/known-content.ts';
import type { SaveAnswer } from './messages.ts';

/**
 * Saves a meeting's text at the place that its own organ, date and letter give, if the check finds no error. An
 * existing file is replaced only with `replace`.
 */
export function saveText(text: string, replace: boolean, known: KnownContent): SaveAnswer {
  const whole = `${normaliseText(text).trimEnd()}\n`;
  const { answer: checked, id } = checkText(whole, known.read(), known.folder);
  const { output, remarks } = checked;
  const refuse = (refusal: string, taken = checked.taken): SaveAnswer => ({
    saved: null,
    refusal: `Mötet är inte sparat: ${refusal}`,
    checked: { ...checked, taken },
  });
  if (id === undefined || output === null) {
    const errors = remarks.filter(({ severity }) => severity === 'error').length;
    return refuse(
      `texten har ${errors === 1 ? 'ett fel' : `${errors} fel`} som först måste rättas. Felen står under texten.`,
    );
  }
  const isThere = `filen ${output} finns redan. Kryssa i att den ska ersättas, eller ändra datum eller löpbokstav.`;
  if (checked.taken && !replace) return refuse(isThere);
  const written = writeLocked(known.folder, output, whole, replace);
  known.noteChange(path.join(known.folder, output));
  if (written === 'already-there') return refuse(isThere, true);
  if (typeof written === 'object' && 'pid' in written) return refuse(holderMessage(written));
  if (written !== 'written') return refuse(`filen ${output} kan inte skrivas, ${written.reason}.`);
  return { saved: { output, address: urls.meeting(id) }, refusal: null, checked: { ...checked, taken: true } };
}

/** Writes the file while no command works with the folder; gives who does where one works. */
function writeLocked(folder: string, output: string, text: string, replace: boolean) {
  const lock = takeContentLock(folder, 'dev');
  if (!('release' in lock)) return lock;
  try {
    const staged = stageFile(folder, output, text);
    return 'reason' in staged ? staged : staged.commit(replace);
  } finally {
    lock.release();
  }
}
