import { citationLine, citedPath, citedWords, witnessLine, type Citation } from './citation.ts';
import { CITATION_FORMATS, holdsLine, htmlCitation, mailtoCitation, plainCitation } from './citation-formats.ts';
import { findClauseNumber } from '../site/addresses/read-address.ts';
import { HIGHLIGHT_PARAMETER } from '../site/addresses/highlight-parameter.ts';
import { clauseAnchor } from '../site/addresses/urls.ts';
import { copyText } from '../site/browser/copy-text.ts';
import { element } from '../site/browser/element.ts';

/**
 * Starts the buttons that copy citations. The copied address is absolute (the archive's own where the build knew it,
 * otherwise the one where the page is read) and names the wording that the page shows, `data-lydelse`.
 */
export function startCiting(page: Document): void {
  for (const box of page.querySelectorAll<HTMLElement>('[data-hanvisa]')) startCitingBox(box);
  openCitedClause(page);
}

const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' });

/** Starts the buttons of one decision's citation. */
export function startCitingBox(box: HTMLElement): void {
  const cited = readCitation(box);
  const whole = cited && { ...cited, asked: DAY.format(new Date()) };
  const choice = box.querySelector<HTMLSelectElement>('[data-galler]');
  const status = box.querySelector<HTMLElement>('[data-hanvisastatus]');
  if (!whole || !status) return;
  const part = box.querySelector<HTMLElement>('[data-delvis]');
  const chosen = (): Citation => (choice && choice.value !== '' ? { ...whole, clause: Number(choice.value) } : whole);
  const addressOf = (citation: Citation): string =>
    new URL(
      citedPath(
        citation,
        box.closest('.beslutssida')?.querySelector<HTMLElement>('[data-lydelse]')?.dataset['lydelse'],
      ),
      box.dataset['webbplats'] ?? location.origin,
    ).href;

  buildFormats(box);
  const show = () => {
    const citation = chosen();
    const address = addressOf(citation);
    setText(box, '[data-text="ren"]', plainCitation(citation, address).trim());
    for (const { id, write } of CITATION_FORMATS) setText(box, `[data-text="${id}"]`, write(citation, address));
    if (part) part.hidden = citation.clause === undefined;
    if (part && citation.clause !== undefined)
      setText(part, '[data-sats]', `att-sats ${citation.clause} av ${whole.clauses.length}`);
    const mail = box.querySelector<HTMLAnchorElement>('[data-epost]');
    if (mail) mail.href = mailtoCitation(citation, address);
  };
  const share = box.querySelector<HTMLButtonElement>('[data-dela]');
  share?.addEventListener('click', () => {
    const citation = chosen();
    const address = addressOf(citation);
    const text = [citedWords(citation), citationLine(citation), holdsLine(citation), witnessLine(citation)]
      .filter(Boolean)
      .join('\n');
    /* Whoever closes the sheet has shared nothing, which is no fault. */
    navigator.share({ title: citation.title, text, url: address }).catch(() => undefined);
  });
  box.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-kopiera]') : null;
    if (!button) return;
    const [citation, kind = ''] = [chosen(), button.dataset['kopiera']];
    const address = addressOf(citation);
    const text =
      kind === 'lank'
        ? { plain: address }
        : kind === 'hanvisning'
          ? { plain: plainCitation(citation, address), html: htmlCitation(citation, address) }
          : { plain: box.querySelector(`[data-text="${kind}"]`)?.textContent ?? '' };
    /* Emptied first, since a live region announces the same words again only after a change. */
    status.textContent = '';
    void copyText(text).then((copied) => {
      status.textContent = copied
        ? `${button.dataset['kopierat'] ?? 'Texten'} är kopierad.`
        : 'Det gick inte att kopiera. Markera texten och kopiera den själv.';
    });
  });
  if (choice) {
    const follow = () => {
      const clause = findClauseNumber(location.hash)?.toString();
      if (clause !== undefined && [...choice.options].some(({ value }) => value === clause)) choice.value = clause;
      show();
    };
    choice.addEventListener('change', () => {
      if (choice.value === '') leaveClause();
      show();
    });
    part?.querySelector('button')?.addEventListener('click', () => {
      choice.value = '';
      leaveClause();
      show();
    });
    addEventListener('hashchange', follow);
    /* A clause is chosen by a click on its number or by an address that cites it. One that a search leads to is only shown. */
    if (!isFromSearch()) follow();
  }
  show();
  for (const hidden of box.querySelectorAll<HTMLElement>('[data-medskript]')) hidden.hidden = false;
  if (share) share.hidden = !('share' in navigator);
}

/** The formats of reference managers, which only the script writes. */
function buildFormats(box: HTMLElement): void {
  for (const { id, name } of CITATION_FORMATS)
    box.querySelector('.format')?.append(
      element(
        'section',
        { attributes: { 'aria-labelledby': `format-${id}` } },
        element('h3', { text: name, attributes: { id: `format-${id}` } }),
        element('pre', { attributes: { tabindex: '0', 'aria-labelledby': `format-${id}`, 'data-text': id } }),
        element('button', {
          text: `Kopiera ${name}`,
          attributes: { type: 'button', 'data-kopiera': id, 'data-kopierat': `Texten för ${name}` },
        }),
      ),
    );
}

/** The search says in the address which words to mark, and the script that marks them takes that out of it: here it may be gone. */
function isFromSearch(): boolean {
  const [arrival] = performance.getEntriesByType('navigation');
  return new URL(arrival?.name ?? location.href).searchParams.has(HIGHLIGHT_PARAMETER);
}

/** The whole decision is meant again: no clause is marked in the page or named in its address. */
function leaveClause(): void {
  if (findClauseNumber(location.hash) !== undefined) location.replace('#hanvisa');
}

/** Opens the clause that `?att=2` names, also where mail has written `&amp;att=2`. */
function openCitedClause(page: Document): void {
  const clause = /(?:[?&]|&amp;|;)att=(\d{1,3})(?!\d)/.exec(location.search)?.[1];
  if (clause === undefined || location.hash !== '') return;
  const anchor = clauseAnchor(Number(clause));
  if (page.getElementById(anchor)) location.replace(`#${anchor}`);
}

function readCitation({ dataset }: HTMLElement): Citation | undefined {
  const { hanvisa, organ, datum, plats, rubrik, not, sida, satser, ordagrann, ledord, svar, vittne } = dataset;
  return hanvisa === undefined ||
    organ === undefined ||
    datum === undefined ||
    plats === undefined ||
    rubrik === undefined ||
    sida === undefined
    ? undefined
    : {
        id: hanvisa,
        organ,
        date: datum,
        place: plats,
        title: rubrik,
        note: not,
        ...(ledord === undefined ? {} : { lead: ledord }),
        ...(svar === undefined ? {} : { holds: svar }),
        clauses: readClauses(satser),
        verbatim: ordagrann !== undefined,
        path: sida,
        ...(vittne === undefined ? {} : { witness: vittne }),
      };
}

function readClauses(json: string | undefined): readonly string[] {
  const read: unknown = json === undefined ? [] : JSON.parse(json);
  return Array.isArray(read) ? read.filter((each) => typeof each === 'string') : [];
}

function setText(box: HTMLElement, selector: string, text: string): void {
  for (const element of box.querySelectorAll(selector)) element.textContent = text;
}
