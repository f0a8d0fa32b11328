/** Filters and sorts the register of decisions in the browser. The state lives in the address. */
export function startRegister(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-registerfilter]');
  const table = page.querySelector<HTMLTableElement>('[data-register]');
  const answer = page.querySelector<HTMLElement>('[data-registersvar]');
  if (!form || !table || !answer) return;
  const body = table.tBodies[0];
  if (!body) return;
  const rows = [...body.rows];

  const filter = () => {
    const wanted = new FormData(form);
    const value = (name: string) => String(wanted.get(name) ?? '');
    let shown = 0;
    for (const row of rows) {
      const { ar, organ, amnen } = row.dataset;
      row.hidden = !(matches(value('ar'), ar) && matches(value('organ'), organ)
        && (value('amne') === '' || (amnen ?? '').split(' ').includes(value('amne')))
        && (row.textContent ?? '').toLocaleLowerCase('sv').includes(value('text').toLocaleLowerCase('sv').trim()));
      if (!row.hidden) shown += 1;
    }
    answer.textContent = shown === rows.length ? `${rows.length} beslut` : `${shown} av ${rows.length} beslut`;
    const query = new URLSearchParams([...wanted].flatMap(([name, entry]) => (entry === '' ? [] : [[name, String(entry)]])));
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const header of table.querySelectorAll<HTMLTableCellElement>('th[data-sortera]')) addSorting(header, body, rows);
  form.hidden = false;
  filter();
}

function matches(wanted: string, found: string | undefined): boolean {
  return wanted === '' || wanted === found;
}

const collator = new Intl.Collator('sv');

/** Turns a column's heading into a button, so that the keyboard reaches it. */
function addSorting(header: HTMLTableCellElement, body: HTMLTableSectionElement, rows: HTMLTableRowElement[]): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = header.textContent;
  header.replaceChildren(button);
  const column = header.cellIndex;
  const key = (row: HTMLTableRowElement) => (column === 0 ? row.dataset['datum'] : row.cells[column]?.textContent)?.trim() ?? '';
  button.addEventListener('click', () => {
    const descending = header.getAttribute('aria-sort') === 'ascending';
    for (const other of header.parentElement?.children ?? []) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    rows.sort((a, b) => collator.compare(key(a), key(b)) * (descending ? -1 : 1));
    body.append(...rows);
  });
}
