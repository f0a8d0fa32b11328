import { heldOn } from './held-on-day.ts';
import { startRowFilter } from './row-filter.ts';

/**
 * Filters the timeline of a topic in the browser, and turns it. The state lives in the address: `?organ=&isak=ja&dag=2021-06-01&aldst=ja`. With a
 * day, what came later or had ended is hidden, an item where all its decisions had, and so is all that is judged on the archive's own
 * day, `data-nu`. A year in which nothing is left is hidden with its heading.
 */
export function startTimeline(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-tidslinjeval]');
  const answer = page.querySelector<HTMLElement>('[data-tidslinjesvar]');
  if (!form || !answer) return;
  const isPart = form.dataset['tidslinjedel'] !== undefined;
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
    noun: `${rows.length === 1 ? 'punkt' : 'punkter'}${isPart ? ' på sidan' : ''}`,
    after: (wanted, { shown }) => {
      for (const year of years)
        year.hidden = [...year.querySelectorAll<HTMLElement>('[data-punkt-i-tidslinje]')].every(({ hidden }) => hidden);
      for (const link of page.querySelectorAll<HTMLAnchorElement>('.arshopp a')) {
        const year = page.getElementById(link.hash.slice(1))?.closest<HTMLElement>('.tidsar');
        if (link.parentElement) link.parentElement.hidden = year?.hidden === true;
      }
      const day = wanted.get('dag') ?? '';
      const earlier = day !== '' && day < (form.dataset['tidslinjeval'] ?? '');
      if (earlier)
        answer.append(
          '. Beskrivningen, läget, uppdrag, belopp och det som ska följas upp visas inte: de gäller arkivets senaste dag',
        );
      for (const decision of page.querySelectorAll<HTMLElement>('[data-punkt-i-tidslinje] [data-beslut]'))
        decision.hidden = !heldOn(decision, day);
      if (isPart && shown < rows.length) answer.append('. Äldre punkter står på årens egna sidor, här ovanför');
      for (const part of page.querySelectorAll<HTMLElement>('[data-nu]')) part.hidden = earlier;
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
