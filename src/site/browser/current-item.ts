/**
 * Marks the item that is being read in the list beside the text, and keeps it in sight there. The list is whole without it.
 * Read is the item whose heading stands at the top of the window, where a link to it leads, or else the last one whose heading has passed
 * the upper third.
 */
export function followReading(page: Document): void {
  const list = page.querySelector<HTMLElement>('.punktlista .bred');
  if (!list || getComputedStyle(list).display === 'none') return;
  const links = new Map(
    [...list.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  );
  const sections = [...links.keys()].flatMap((id) => page.getElementById(id) ?? []);
  let current: HTMLAnchorElement | undefined;
  let waiting = false;
  const mark = () => {
    waiting = false;
    const line = innerHeight / 3;
    const tops = sections.map((section) => ({ section, top: section.getBoundingClientRect().top }));
    const read = (tops.find(({ top }) => top >= -1 && top <= AT_TOP) ?? tops.findLast(({ top }) => top <= line))
      ?.section;
    const link = read && links.get(read.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    if (link) keepInSight(link);
  };
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    },
    { passive: true },
  );
  mark();
}

/** In pixels: what `scroll-padding-top` leaves above, and some more. */
const AT_TOP = 48;

/** Scrolls the list alone, never the page. */
function keepInSight(link: HTMLElement): void {
  const box = link.closest<HTMLElement>('.punktlista');
  if (!box) return;
  const above = link.getBoundingClientRect().top - box.getBoundingClientRect().top;
  const room = box.clientHeight - link.offsetHeight;
  if (above < 0 || above > room) box.scrollTop += above - room / 2;
}
