import { dateInWords } from '../words/date-in-words.ts';

/* What `?dag=` means, wherever a list can be asked for a day. */

/** Whether what an element tells had come by a day, `data-fran`, and not ended before it, `data-slut`; whatever it is where no day is asked for. */
export function heldOn({ dataset: { fran = '', slut } }: HTMLElement, day: string): boolean {
  return day === '' || (fran <= day && (slut === undefined || day <= slut));
}

/** Goes on from how many rows there are: what the day leaves out, and when the rows begin where it comes before them all. Empty without a day. */
export function heldOnDayWords(rows: readonly HTMLElement[], day: string): string {
  if (day === '') return '';
  const [first] = rows.toSorted((a, b) => (a.dataset['fran'] ?? '').localeCompare(b.dataset['fran'] ?? ''));
  const told = `, daterade senast ${dateInWords(day)}, utan det som då var utgånget, ersatt eller utfört eller skulle börja gälla senare, så vitt arkivet vet`;
  const since = first && (first.dataset['fran'] ?? '') > day ? first.querySelector('time')?.textContent : undefined;
  return since === undefined ? told : `${told}. Det äldsta på sidan är från ${since.trim()}`;
}
