import { stem } from '../../swedish/stem.ts';
import { button } from './element.ts';
import { heldOn, heldOnDayWords, tellOfDay } from './held-on-day.ts';

/** What is filtered, and how the number of rows is told. */
interface RowFilter {
  readonly form: HTMLFormElement;
  readonly rows: readonly HTMLElement[];
  /** A live region: how many rows are left. */
  readonly answer: HTMLElement;
  /** The words of a row in which each word of the field `text` is looked for, in any of its forms. */
  readonly wordsOf?: (row: HTMLElement) => string;
  /** What the rows are called: `12 av 46 beslut`. */
  readonly noun: string;
  /** Runs after each change, with what the form asks for and how many of the rows it shows. */
  readonly after?: (wanted: Wanted, counted: CountedRows) => void;
}

interface CountedRows {
  readonly shown: number;
  /** Those that a box with `data-annars` alone keeps away. */
  readonly keptAway: number;
}

/** The values of a form, by the names of its fields. */
type Wanted = ReadonlyMap<string, string>;

/**
 * Shows the rows that a form asks for, and keeps what it asks for in the address. A choice `ar` keeps the rows that have
 * its value among those of `data-ar`, which blanks part; a checkbox `isak` those that have `data-isak`. A box with
 * `data-annars="isak"` keeps those until it is checked, and then all. A box with `data-ordning` keeps all rows. A day `dag` keeps what held on it. Where nothing is
 * left, a button empties the form. Returns the function that shows the rows anew after the form was changed by a script.
 */
export function startRowFilter({ form, rows, answer, wordsOf, noun, after }: RowFilter): () => void {
  const words = new Map(rows.map((row) => [row, wordsOf ? plain(wordsOf(row)) : '']));
  const update = () => {
    const wanted: Wanted = new Map([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const asked = plain(wanted.get('text') ?? '')
      .split(' ')
      .map(stem);
    const choices = [...form.querySelectorAll<Choice>('select, input[type="checkbox"]:not([data-ordning])')];
    const day = wanted.get('dag') ?? '';
    let [shown, keptAway] = [0, 0];
    for (const row of rows) {
      const own = words.get(row) ?? '';
      const isAsked =
        asked.every((word) => own.includes(word)) && choices.every((choice) => fits(row, choice)) && heldOn(row, day);
      row.hidden = !(isAsked && choices.every((choice) => isShown(row, choice)));
      if (!row.hidden) shown += 1;
      else if (isAsked) keptAway += 1;
    }
    answer.textContent = shown === rows.length ? `${rows.length} ${noun}` : `${shown} av ${rows.length} ${noun}`;
    answer.append(heldOnDayWords(rows, day));
    tellOfDay(document, day);
    after?.(wanted, { shown, keptAway });
    if (shown === 0) answer.append('. ', button('Rensa filtret', clear, { class: 'textknapp' }));
    const query = new URLSearchParams([...wanted].filter(([, value]) => value !== ''));
    const address = query.size > 0 ? `?${query}` : location.pathname;
    /* Whoever goes on to another year asks for the same there. */
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-arslankar] a'))
      if (link.search.slice(1) !== String(query)) link.search = String(query);
    history.replaceState(null, '', `${address}${location.hash}`);
  };
  const clear = () => {
    form.reset();
    update();
    form.querySelector<HTMLElement>('input, select')?.focus();
  };
  fillForm(form, new URLSearchParams(location.search));
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  update();
  return update;
}

/** Puts values into the fields of those names, and leaves other fields as they are. */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const [name, value] of query) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = field.value === value;
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** A field that chooses among rows by their data. */
type Choice = HTMLSelectElement | HTMLInputElement;

function fits(row: HTMLElement, choice: Choice): boolean {
  const own = row.dataset[choice.name];
  if (choice instanceof HTMLInputElement)
    return choice.dataset['annars'] !== undefined || !choice.checked || own !== undefined;
  return choice.value === '' || (own ?? '').split(' ').includes(choice.value);
}

/** Whether a box that keeps some rows away until it is checked lets the row be seen. */
function isShown(row: HTMLElement, choice: Choice): boolean {
  const { annars } = choice.dataset;
  return (
    annars === undefined || !(choice instanceof HTMLInputElement) || choice.checked || row.dataset[annars] !== undefined
  );
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ').trim();
}
