import { startRowFilter } from './row-filter.ts';

/**
 * Filters the list of `/uppfoljning/` in the browser. The state lives in the address: `?organ=&amne=&slag=&oppen=ja`. A section in
 * which nothing is left is hidden with its heading.
 */
export function startFollowUpList(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-uppfoljningsfilter]');
  const answer = page.querySelector<HTMLElement>('[data-uppfoljningssvar]');
  if (!form || !answer) return;
  const rows = [...page.querySelectorAll<HTMLElement>('[data-uppfoljning]')];
  const sections = [...page.querySelectorAll<HTMLElement>('[data-del]')];
  startRowFilter({
    form,
    rows,
    answer,
    noun: form.dataset['uppfoljningsdel'] === undefined ? 'att följa upp' : 'att följa upp på sidan',
    after: () => {
      for (const section of sections)
        section.hidden = [...section.querySelectorAll<HTMLElement>('[data-uppfoljning]')].every(({ hidden }) => hidden);
    },
  });
}
