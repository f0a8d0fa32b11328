import { copyText } from './copy-text.ts';

/**
 * A link to a place of its own page, as beside an item and a clause, also copies the address of that place when it is followed, and
 * says so. On a prose page each heading with an id gets such a link.
 */
export function copyHeadingLinks(page: Document): void {
  for (const heading of page.querySelectorAll<HTMLElement>('.prosa :is(h2, h3)[id]')) heading.before(linkTo(heading));
  /* The search says its answers in a live region of its own, and has no such links. */
  if (!page.querySelector(LINKS)) return;
  const status = page.createElement('p');
  status.className = 'kopierat';
  status.role = 'status';
  page.body.append(status);
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
    if (!link || link.closest('.punktlista') || link.hash === '') return;
    /* Emptied first, since a live region announces the same words again only after a change. */
    status.textContent = '';
    void copyText({ plain: link.href }).then((copied) => {
      if (copied) status.textContent = 'Länken är kopierad.';
      setTimeout(() => (status.textContent = ''), SHOWN_MS);
    });
  });
}

const LINKS = '.nummer, .satslank, .rubriklank';

const SHOWN_MS = 4000;

function linkTo({ id, textContent, ownerDocument }: HTMLElement): HTMLAnchorElement {
  const link = ownerDocument.createElement('a');
  link.className = 'rubriklank';
  link.href = `#${id}`;
  link.textContent = '#';
  link.ariaLabel = `Länk till ${textContent}`;
  return link;
}
