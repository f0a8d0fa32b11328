/** Where the page asks the dev server. Each takes a POST alone. */
export const SERVICES = {
  read: '/importera/las/',
  check: '/importera/kontrollera/',
  save: '/importera/spara/',
} as const;

/** The names of what goes with the file's bytes in the address of a `read`. */
export const READ_PARAMETERS = { file: 'fil', organ: 'organ', date: 'datum', letter: 'bokstav' } as const;
