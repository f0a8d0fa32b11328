import { urls } from '../addresses/urls.ts';
import { link } from './element.ts';
import { fillForm, startRowFilter } from './row-filter.ts';

/**
 * Filters and sorts a table of decisions in the browser: the register, or a part of it. The state lives in the address:
 * `?text=&ar=&organ=&amne=&formella=ja&dag=2021-06-01&ordning=datum-stigande`.
 */
export function startDecisionTable(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-registerfilter]');
  const table = page.querySelector<HTMLTableElement>('[data-register]');
  const answer = page.querySelector<HTMLElement>('[data-registersvar]');
  const body = table?.tBodies[0];
  if (!form || !table || !answer || !body) return;
  const rows = [...body.rows];
  const isPart = form.dataset['registerdel'] !== undefined;
  for (const header of table.querySelectorAll<HTMLTableCellElement>('th[data-sortera]')) {
    addButton(header, () => {
      const order = header.getAttribute('aria-sort') === 'ascending' ? 'fallande' : 'stigande';
      fillForm(form, new URLSearchParams({ ordning: `${header.dataset['sortera']}-${order}` }));
      update();
    });
  }
  const update = startRowFilter({
    form,
    rows,
    answer,
    wordsOf: (row) => [...row.querySelectorAll(WITH_WORDS)].map((element) => element.textContent).join(' '),
    noun: isPart ? 'beslut på sidan' : 'beslut',
    after: (wanted, { shown, keptAway }) => {
      /* Headings over no row say nothing. */
      table.hidden = shown === 0;
      sortRows(table, body, rows, wanted.get('ordning') ?? '');
      const text = wanted.get('text') ?? '';
      if (keptAway > 0) answer.append(`. ${keptAway} formella eller uppskjutna visas inte`);
      if (isPart && shown + keptAway < rows.length)
        answer.append('. ', link(`${urls.search}?${searchForAll(wanted)}`, 'Sök bland alla beslut'));
      else if (shown === 0 && text.trim() !== '')
        answer.append('. ', link(`${urls.search}?${new URLSearchParams({ q: text })}`, 'Sök orden i alla möten'));
    },
  });
}

/** The query of the search for what the form asks for, over all years. */
function searchForAll(wanted: ReadonlyMap<string, string>): URLSearchParams {
  const asked = {
    q: wanted.get('text'),
    organ: wanted.get('organ'),
    amne: wanted.get('amne'),
    slag: 'beslut',
    sort: 'nyast',
  };
  return new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The titles of the decisions that a row links to, and the words of its own. */
const WITH_WORDS = `a[href^="${urls.decisionPages}"], .ordalydelse`;

const collator = new Intl.Collator('sv', { numeric: true });

/**
 * Sorts the rows. `order`: `datum-stigande`, `organ-fallande` …; where it names no column, the rows come as the page
 * had them. Equal rows keep the order of the page.
 */
function sortRows(
  table: HTMLTableElement,
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
  order: string,
): void {
  const [column = '', direction = ''] = order.split('-');
  const headers = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sortera]')];
  const header = headers.find((candidate) => candidate.dataset['sortera'] === column);
  for (const other of headers) other.removeAttribute('aria-sort');
  (header ?? headers[0])?.setAttribute('aria-sort', header && direction === 'stigande' ? 'ascending' : 'descending');
  const key = (row: HTMLTableRowElement) =>
    (column === 'datum' ? row.dataset['datum'] : row.cells[header?.cellIndex ?? 0]?.textContent)?.trim() ?? '';
  const sign = direction === 'stigande' ? 1 : -1;
  body.append(...(header ? rows.toSorted((a, b) => collator.compare(key(a), key(b)) * sign) : rows));
}

/** Puts a button into a column's heading, so that it can be reached by the keyboard. */
function addButton(header: HTMLTableCellElement, sort: () => void): void {
  const button = header.ownerDocument.createElement('button');
  button.type = 'button';
  button.textContent = header.textContent;
  button.addEventListener('click', sort);
  header.replaceChildren(button);
}
