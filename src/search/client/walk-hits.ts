/**
 * Arrow keys move the focus from the search box into the hits and between them. Escape moves it back to the box; in the
 * box the browser's own Escape empties it.
 */
export function walkHits(box: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('[data-traff] h2 a, [data-hanvisning] a')];
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      box.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    const hit = event.target instanceof Element ? event.target.closest('[data-traff], [data-hanvisning]') : null;
    const here = all.findIndex((link) => hit?.contains(link));
    if (here === -1) return;
    event.preventDefault();
    const next = here + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0) box.focus();
    else all[next]?.focus();
  });
}
