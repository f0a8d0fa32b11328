import { dateInWords } from '../words/date-in-words.ts';
import { startRowFilter } from './row-filter.ts';

/**
 * Filters the timeline of a topic in the browser, and turns it. The state lives in the address: `?organ=&isak=ja&dag=2021-06-01&aldst=ja`. With a
 * day, what came later is hidden, and so is all that is judged on the archive's own day, `data-nu`. A year
 * in which nothing is left is hidden with its heading.
 */
export function startTimeline(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-tidslinjeval]');
  const answer = page.querySelector<HTMLElement>('[data-tidslinjesvar]');
  if (!form || !answer) return;
  const rows = [...page.querySelectorAll<HTMLElement>('[data-punkt-i-tidslinje]')];
  const years = [...page.querySelectorAll<HTMLElement>('.tidsar')];
  const [newestFirst, oldestFirst] = [years, years.toReversed()];
  let oldest = false;
  const turn = (shown: readonly HTMLElement[]) => {
    const meetings = [...Map.groupBy(shown, ({ dataset }) => dataset['mote']).values()];
    return (oldest ? meetings.toReversed() : meetings).flat();
  };
  startRowFilter({
    form,
    rows,
    answer,
    noun: 'punkter',
    after: (wanted) => {
      for (const year of years)
        year.hidden = [...year.querySelectorAll<HTMLElement>('[data-punkt-i-tidslinje]')].every(({ hidden }) => hidden);
      const day = wanted.get('dag') ?? '';
      if (day !== '')
        answer.append(
          `, till och med den ${dateInWords(day)}. Läget och det som ska följas upp visas inte: de är skrivna senare`,
        );
      for (const part of page.querySelectorAll<HTMLElement>('[data-nu]')) part.hidden = day !== '';
      if (oldest === wanted.has('aldst')) return;
      oldest = !oldest;
      const place = years[0]?.parentElement;
      for (const year of oldest ? oldestFirst : newestFirst) {
        const list = year.querySelector('ol');
        list?.append(...turn(rows.filter((row) => row.parentElement === list)));
        place?.append(year);
      }
    },
  });
}
