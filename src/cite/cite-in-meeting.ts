import { askOnce } from '../site/browser/ask-once.ts';
import { button, element } from '../site/browser/element.ts';

/**
 * Lets a reader of a meeting cite a decision without leaving it. What is cited is fetched from the decision's own page, to which
 * its link leads, once somebody asks: no meeting carries it for each of its decisions, nor `sheet`, the address of its styles.
 */
export function offerCiting(page: Document, sheet: string): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.beslut > .vidare > a')) offerFor(link, sheet);
}

function offerFor(link: HTMLAnchorElement, sheet: string): void {
  const place = link.querySelector('.osynlig')?.textContent.trim().replace(/^för /, '') ?? '';
  const open = button('Hänvisa', () => void turn(), { class: 'textknapp', attributes: { 'aria-expanded': 'false' } });
  open.append(element('span', { class: 'osynlig', text: ` till beslutet i ${place}` }));
  link.after(' ', open);
  let shown: HTMLElement | undefined;
  const turn = async () => {
    const opens = open.getAttribute('aria-expanded') === 'false';
    open.setAttribute('aria-expanded', String(opens));
    if (opens && !shown?.matches('[data-hanvisa]')) {
      const fetched = await fetchCiting(link, place, sheet);
      shown?.remove();
      shown = fetched;
      link.parentElement?.after(shown);
    }
    /* Somebody may have closed it meanwhile. */
    if (shown) shown.hidden = open.getAttribute('aria-expanded') === 'false';
  };
}

/** The styles of what is cited, which no meeting has. Without them it can be read and copied all the same. */
const loadStyles = askOnce(async (sheet) => {
  const styles = element('link', { attributes: { rel: 'stylesheet', href: sheet } });
  await new Promise<void>((resolve) => {
    for (const end of ['load', 'error']) styles.addEventListener(end, () => resolve());
    document.head.append(styles);
  });
});

async function fetchCiting(link: HTMLAnchorElement, place: string, sheet: string): Promise<HTMLElement> {
  try {
    const [answer, { startCitingBox }] = await Promise.all([
      fetch(link.href),
      import('./client.ts'),
      loadStyles(sheet),
    ]);
    const whole = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
    const box = whole.querySelector<HTMLElement>('[data-hanvisa]');
    if (box) {
      for (const part of box.querySelectorAll('h2, details, .qr, [data-delvis]')) part.remove();
      box.removeAttribute('aria-labelledby');
      box.setAttribute('aria-label', `Hänvisa, ${place}`);
      for (const action of box.querySelectorAll('.knappar > *'))
        action.append(element('span', { class: 'osynlig', text: ` för ${place}` }));
      box.querySelector('.papper')?.classList.remove('papper');
      const adopted = document.adoptNode(box);
      startCitingBox(adopted);
      return adopted;
    }
  } catch {
    /* Told below. */
  }
  return element('p', {
    class: 'liten',
    text: 'Hänvisningen kunde inte hämtas. Den finns på beslutets sida.',
    attributes: { role: 'status' },
  });
}
