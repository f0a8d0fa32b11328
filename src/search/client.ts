import { buildHitElement } from './hit-element.ts';
import { ask, type Answer } from './pagefind-client.ts';
import { HITS_AT_A_TIME, isEmptySearch, readState, writeState, type SearchState } from './search-state.ts';

/** Wait for a pause in the typing, in milliseconds. */
const PAUSE = 180;

/** Brings `/sok/` to life: the form asks, the address keeps the question, the answer is shown whole or not at all. */
export function startSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-sokformular]');
  const list = page.querySelector<HTMLElement>('[data-traffar]');
  const status = page.querySelector<HTMLElement>('[data-sokstatus]');
  const more = page.querySelector<HTMLButtonElement>('[data-fler]');
  if (!form || !list || !status || !more) return;

  let state = readState(new URLSearchParams(location.search));
  let latest = 0;
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
    list.replaceChildren(...(none ? [buildNothingFound(state, page)] : answer.hits.map((hit) => buildHitElement(hit, page))));
    status.textContent = nothingAsked ? '' : none ? 'Inga träffar.' : countWords(answer);
    more.hidden = answer.total <= answer.hits.length;
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
  more.addEventListener('click', () => change({ ...state, antal: state.antal + HITS_AT_A_TIME }, 'replace'));
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

function buildNothingFound({ q }: SearchState, page: Document): HTMLElement {
  const box = page.createElement('p');
  box.dataset['ingaTraffar'] = '';
  box.textContent = q === ''
    ? 'Ingen punkt i arkivet har just den kombinationen.'
    : `Ingen punkt i arkivet innehåller ”${q}” med de val som är gjorda. Pröva ett kortare ord eller ta bort ett val.`;
  return box;
}
