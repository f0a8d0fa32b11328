import { element } from './element.ts';
import { dateInWords } from '../words/date-in-words.ts';

/*
 * What `?dag=` means, wherever a list can be asked for a day: `data-fran` is the day that something is from, `data-slut` its last one,
 * `data-borjar` the day from which a decision says that it holds, where that is later, and `data-ar-till` the last day of a year that it is about.
 */

/** Whether what an element tells had come by a day, and not ended before it; whatever it is where no day is asked for. */
export function heldOn({ dataset: { fran = '', slut } }: HTMLElement, day: string): boolean {
  return day === '' || (fran <= day && (slut === undefined || day <= slut));
}

/** Goes on from how many rows there are: what the day leaves out, and when the rows begin where it comes before them all. Empty without a day. */
export function heldOnDayWords(rows: readonly HTMLElement[], day: string): string {
  if (day === '') return '';
  const [first] = rows.toSorted((a, b) => (a.dataset['fran'] ?? '').localeCompare(b.dataset['fran'] ?? ''));
  const recounts = rows.some((row) => heldOn(row, day) && row.querySelector('[data-atergivet]') !== null);
  const told = `, till och med ${dateInWords(day)}, utan egna beslut som då var utgångna, ersatta eller utförda, så vitt arkivet vet${recounts ? '. Beslut som bara återges är med, även om de kan ha gått ut' : ''}`;
  const since = first && (first.dataset['fran'] ?? '') > day ? first.querySelector('time')?.textContent : undefined;
  return since === undefined ? told : `${told}. Det äldsta på sidan är från ${since.trim()}`;
}

/** What is said of a decision on the day that is asked for, by the attribute that has its own day. */
const NOTES = [
  {
    attribute: 'data-borjar',
    mark: 'skulle-borja',
    text: 'Skulle börja gälla senare.',
    isSo: (own: string, day: string) => own > day,
  },
  {
    attribute: 'data-ar-till',
    mark: 'aret-slut',
    text: 'Året som det rör var då slut.',
    isSo: (own: string, day: string) => own < day,
  },
] as const;

/**
 * Says of each decision that had been made by the day, but was to begin after it, or is about a year that was over, that it was; takes it away
 * where the day does not ask for it.
 */
export function tellOfDay(page: Document, day: string): void {
  for (const { attribute, mark, text, isSo } of NOTES)
    for (const wording of page.querySelectorAll(`[${attribute}]`)) {
      const told = wording.querySelector(`.${mark}`);
      const shown = day !== '' && isSo(wording.getAttribute(attribute) ?? '', day);
      if (shown && !told) wording.prepend(element('strong', { class: mark, text }), ' ');
      if (!shown) told?.remove();
    }
}
