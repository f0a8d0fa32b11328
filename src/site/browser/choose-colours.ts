/**
 * Lets a reader choose light or dark colours, where the choice of the machine does not suit. The choice is kept in the browser
 * alone, for this site; where it cannot be kept it lasts as long as the page.
 */
export function startColours(page: Document): void {
  const root = page.documentElement;
  const choice = page.querySelector<HTMLSelectElement>('[data-fargval] select');
  const show = (chosen: string) => {
    if (COLOURS.includes(chosen)) root.dataset['farger'] = chosen;
    else delete root.dataset['farger'];
  };
  const kept = readKept();
  show(kept);
  if (!choice) return;
  choice.value = COLOURS.includes(kept) ? kept : '';
  choice.closest<HTMLElement>('[data-fargval]')?.removeAttribute('hidden');
  choice.addEventListener('change', () => {
    show(choice.value);
    keep(choice.value);
  });
}

/** As `tokens.css` knows them. */
const COLOURS: readonly string[] = ['ljusa', 'morka'];
const KEY = 'till-handlingarna-farger';

/* A browser may forbid a page to keep anything, and then throws. */
function readKept(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function keep(chosen: string): void {
  try {
    if (chosen === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, chosen);
  } catch {
    /* The page has the colours all the same. */
  }
}
