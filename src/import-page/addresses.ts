import { urls } from '../site/addresses/urls.ts';

/** Where the page asks the dev server. Each takes a POST alone. */
export const SERVICES = {
  read: `${urls.importPage}las/`,
  check: `${urls.importPage}kontrollera/`,
  save: `${urls.importPage}spara/`,
} as const;

/** The names of the parameters that go with the file's bytes in a `read`. */
export const READ_PARAMETERS = {
  file: 'fil',
  organ: 'organ',
  date: 'datum',
  letter: 'bokstav',
  items: 'punkter',
} as const;

/** The header in which a save shows the page's key; `data-nyckel` on the page has it. */
export const KEY_HEADER = 'x-importera-nyckel';
