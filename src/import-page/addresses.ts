/** The addresses on the dev server that the page calls. They accept only POST. */
export const SERVICES = {
  read: '/importera/las/',
  check: '/importera/kontrollera/',
  save: '/importera/spara/',
} as const;

/** The names of the parameters that go with the file's bytes in a `read`. */
export const READ_PARAMETERS = { file: 'fil', organ: 'organ', date: 'datum', letter: 'bokstav' } as const;
