import { urls } from '../addresses/urls.ts';

/**
 * Filters and sorts the table of decisions in the browser. The state lives in the address:
 * `?text=&ar=&organ=&amne=&isak=ja&ordning=datum-stigande`.
 */
export function startDecisionTable(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-registerfilter]');
  const table = page.querySelector<HTMLTableElement>('[data-register]');
  const answer = page.querySelector<HTMLElement>('[data-registersvar]');
  const body = table?.tBodies[0];
  if (!form || !table || !answer || !body) return;
  const rows = [...body.rows];

  const update = () => {
    const wanted = readForm(form);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fits(row, wanted);
      if (!row.hidden) shown += 1;
    }
    answer.textContent = shown === rows.length ? `${rows.length} beslut` : `${shown} av ${rows.length} beslut`;
    sortRows(table, body, rows, wanted.get('ordning') ?? '');
    const query = new URLSearchParams([...wanted].filter(([, value]) => value !== ''));
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  };

  fillForm(form, new URLSearchParams(location.search));
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const header of table.querySelectorAll<HTMLTableCellElement>('th[data-sortera]')) {
    addButton(header, () => {
      const order = header.getAttribute('aria-sort') === 'ascending' ? 'fallande' : 'stigande';
      fillForm(form, new URLSearchParams({ ordning: `${header.dataset['sortera']}-${order}` }));
      update();
    });
  }
  form.hidden = false;
  update();
}

type Wanted = ReadonlyMap<string, string>;

function readForm(form: HTMLFormElement): Wanted {
  return new Map([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const [name, value] of query) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = field.value === value;
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** The titles of the decisions that a row links to, and the words of its own. */
const WITH_WORDS = `a[href^="${urls.decisionPages}"], .ordalydelse`;

function fits(row: HTMLTableRowElement, wanted: Wanted): boolean {
  const { ar, organ, amnen, isak } = row.dataset;
  const words = [...row.querySelectorAll(WITH_WORDS)].map((element) => element.textContent).join(' ');
  const value = (name: string) => wanted.get(name) ?? '';
  return (
    (value('ar') === '' || value('ar') === ar) &&
    (value('organ') === '' || value('organ') === organ) &&
    (value('amne') === '' || (amnen ?? '').split(' ').includes(value('amne'))) &&
    (value('isak') === '' || isak !== undefined) &&
    plain(words).includes(plain(value('text')))
  );
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ').trim();
}

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
