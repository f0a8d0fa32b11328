import { startRowFilter } from './row-filter.ts';

/** A list whose rows have `data-<mark>`, its form `data-<mark>sfilter` and the answer `data-<mark>ssvar`. `noun`: what its rows are called. */
interface SectionedList {
  readonly mark: 'uppfoljning' | 'uppdrag' | 'belopp';
  readonly noun: string;
}

/**
 * Filters the list of `/uppfoljning/`, `/uppdrag/` or `/belopp/` in the browser. The state lives in the address: `?organ=&amne=&slag=&oppen=ja`. A
 * section in which nothing is left is hidden with its heading. A form with `data-<mark>sdel` works on a part of the list.
 */
export function startSectionedList(page: Document, { mark, noun }: SectionedList): void {
  const form = page.querySelector<HTMLFormElement>(`[data-${mark}sfilter]`);
  const answer = page.querySelector<HTMLElement>(`[data-${mark}ssvar]`);
  if (!form || !answer) return;
  const rows = [...page.querySelectorAll<HTMLElement>(`[data-${mark}]`)];
  const sections = [...page.querySelectorAll<HTMLElement>('[data-del]')];
  startRowFilter({
    form,
    rows,
    answer,
    noun: form.dataset[`${mark}sdel`] === undefined ? noun : `${noun} på sidan`,
    after: () => {
      for (const section of sections)
        section.hidden = [...section.querySelectorAll<HTMLElement>(`[data-${mark}]`)].every(({ hidden }) => hidden);
    },
  });
}
