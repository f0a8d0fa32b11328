import { element } from './element.ts';
import { dateInWords } from '../words/date-in-words.ts';

/*
 * What `?dag=` means, wherever a list can be asked for a day: `data-fran` is the day that something is from, `data-slut` its last one,
 * and `data-borjar` the day from which a decision says that it holds, where that is later.
 */

/** Whether what an element tells had come by a day, and not ended before it; whatever it is where no day is asked for. */
export function heldOn({ dataset: { fran = '', slut } }: HTMLElement, day: string): boolean {
  return day === '' || (fran <= day && (slut === undefined || day <= slut));
}

/** Goes on from how many rows there are: what the day leaves out, and when the rows begin where it comes before them all. Empty without a day. */
export function heldOnDayWords(rows: readonly HTMLElement[], day: string): string {
  if (day === '') return '';
  const [first] = rows.toSorted((a, b) => (a.dataset['fran'] ?? '').localeCompare(b.dataset['fran'] ?? ''));
  const told = `, till och med ${dateInWords(day)}, utan beslut som då var utgångna, ersatta eller utförda, så vitt arkivet vet`;
  const since = first && (first.dataset['fran'] ?? '') > day ? first.querySelector('time')?.textContent : undefined;
  return since === undefined ? told : `${told}. Det äldsta på sidan är från ${since.trim()}`;
}

const LATER = 'skulle-borja';

/** Says of each decision that had been made by the day, but was to begin after it, that it was; takes it away where the day does not ask for it. */
export function tellWhatBeginsLater(page: Document, day: string): void {
  for (const wording of page.querySelectorAll<HTMLElement>('[data-borjar]')) {
    const told = wording.querySelector(`.${LATER}`);
    const isLater = day !== '' && (wording.dataset['borjar'] ?? '') > day;
    if (isLater && !told) wording.prepend(element('strong', { class: LATER, text: 'Skulle börja gälla senare.' }), ' ');
    if (!isLater) told?.remove();
  }
}
