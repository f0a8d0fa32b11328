import { fillForm } from './row-filter.ts';

/**
 * Fills the form of `/beslut/` that leads to the search with what an address asks for that was copied while the register was one
 * table: `?text=&ar=&organ=&amne=&formella=ja`.
 */
export function startDecisionSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-registersokning]');
  const asked = new URLSearchParams(location.search);
  const text = asked.get('text');
  if (text !== null) asked.set('q', text);
  asked.delete('sort');
  if (form) fillForm(form, asked);
}
