import { buildHitElement, type FilterWords } from './hit-element.ts';
import { ask, type Answer } from './pagefind-client.ts';
import { FILTER_NAMES, HITS_AT_A_TIME, isEmptySearch, readState, writeState, type SearchState } from './search-state.ts';

/** Wait for a pause in the typing, in milliseconds. */
const PAUSE = 180;

/** Brings `/sok/` to life: the form asks, the address keeps the question, the answer is shown whole or not at all. */
export function startSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-sokformular]');
  const list = page.querySelector<HTMLElement>('[data-traffar]');
  const status = page.querySelector<HTMLElement>('[data-sokstatus]');
  const more = page.querySelector<HTMLButtonElement>('[data-fler]');
  if (!form || !list || !status || !more) return;

  const words: FilterWords = (filter, value) => {
    const field = form.elements.namedItem(filter);
    const options = field instanceof HTMLSelectElement ? [...field.options] : [];
    return options.find((option) => option.value === value)?.text ?? value;
  };
  let state = readState(new URLSearchParams(location.search));
  let latest = 0;
  /* The place of the first hit that the reader asked to see more of: focus goes there, for the button may be gone. */
  let focusFrom: number | undefined;
  const run = async () => {
    latest += 1;
    const turn = latest;
    if (isEmptySearch(state)) return show({ total: 0, hits: [] }, true);
    try {
      const answer = await ask(state);
      if (turn === latest) show(answer, false);
    } catch {
      if (turn === latest) showFailure();
    }
  };

  const show = (answer: Answer, nothingAsked: boolean) => {
    const none = !nothingAsked && answer.total === 0;
    list.replaceChildren(...(none ? [buildNothingFound(state, page)] : answer.hits.map((hit) => buildHitElement(hit, words, page))));
    status.textContent = nothingAsked ? '' : none ? 'Inga träffar.' : countWords(answer);
    more.hidden = answer.total <= answer.hits.length;
    if (focusFrom !== undefined) list.children[focusFrom]?.querySelector('a')?.focus();
    focusFrom = undefined;
  };

  const showFailure = () => {
    const retry = page.createElement('button');
    retry.type = 'button';
    retry.textContent = 'Försök igen';
    retry.addEventListener('click', () => void run());
    list.replaceChildren(retry);
    status.textContent = 'Sökningen kunde inte hämtas. Kontrollera uppkopplingen.';
    more.hidden = true;
  };

  const change = (next: SearchState, keep: 'push' | 'replace') => {
    if (writeState(next) === writeState(state)) return;
    state = next;
    const query = writeState(state);
    history[keep === 'push' ? 'pushState' : 'replaceState'](null, '', query === '' ? location.pathname : `?${query}`);
    void run();
  };
  const readForm = () => readState(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', (event) => {
    clearTimeout(pause);
    const typing = event.target instanceof HTMLInputElement;
    pause = setTimeout(() => change(readForm(), typing ? 'replace' : 'push'), typing ? PAUSE : 0);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    change(readForm(), 'push');
  });
  more.addEventListener('click', () => {
    focusFrom = state.antal;
    change({ ...state, antal: state.antal + HITS_AT_A_TIME }, 'replace');
  });
  addEventListener('popstate', () => {
    state = readState(new URLSearchParams(location.search));
    fillForm(form, state);
    void run();
  });
  fillForm(form, state);
  void run();
}

function fillForm(form: HTMLFormElement, { q, filters, sort }: SearchState): void {
  for (const [name, value] of Object.entries({ q, sort, ...filters })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

function countWords({ total, hits }: Answer): string {
  const shown = hits.length < total ? `, de ${hits.length} första visas` : '';
  return total === 1 ? '1 träff' : `${total} träffar${shown}`;
}

function buildNothingFound({ q, filters }: SearchState, page: Document): HTMLElement {
  const narrowed = FILTER_NAMES.some((name) => filters[name] !== '');
  const box = page.createElement('p');
  box.dataset['ingaTraffar'] = '';
  box.textContent = [
    q === '' ? 'Ingen punkt i arkivet har just den kombinationen av val.' : `Sökningen på ”${q}” gav inga träffar${narrowed ? ' med de val som är gjorda' : ''}.`,
    q === '' ? '' : 'Pröva ett kortare eller ett annat ord.',
    narrowed ? 'Ta bort ett val för att söka i mer.' : '',
    q === '' ? '' : 'Namn på deltagare och föredragande ingår inte i sökningen.',
  ].filter(Boolean).join(' ');
  return box;
}
