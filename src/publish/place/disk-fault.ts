/**
 * What the disk refused and what to do, in Swedish; undefined for any other fault. `output` is where the site should go.
 */
export function diskFault(error: unknown, output: string): string | undefined {
  const words = WORDS[codeOf(error)];
  return words && `${words(output, placeOf(error))} ${OLD_SITE}\n`;
}

/** The same from the words of a tool: Node names the code, Rust the text of the system. */
export function diskFaultIn(said: string, output: string): string | undefined {
  const code = /\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM)\b/.exec(said)?.[0];
  const told = code ?? TEXTS.find(([text]) => said.includes(text))?.[1];
  return told && diskFault(Object.assign(new Error(), { code: told }), output);
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

type Words = (output: string, place: string) => string;

const full: Words = (output, place) =>
  `Disken är full: det gick inte att skriva${place}. Väntat: plats för en hel ny webbplats medan den gamla ligger kvar. Frigör plats, eller välj en mapp på en annan disk (nu ”${output}”), och kör kommandot igen.`;
const forbidden: Words = (output, place) =>
  `Rätt att skriva saknas${place === '' ? ` för ”${output}”` : `:${place}`}. Väntat: rätt att skriva i mappen för webbplatsen och i mappen ovanför den, och i programmets mapp. Ändra rättigheterna, eller välj en annan mapp (nu ”${output}”).`;
const notFolder: Words = (output, place) =>
  `Det finns en fil där en mapp skulle vara:${place}. Väntat: en mapp, eller en sökväg där ingenting finns. Välj en annan mapp (nu ”${output}”).`;

const WORDS: Readonly<Partial<Record<string, Words>>> = {
  ENOSPC: full,
  EDQUOT: (output, place) =>
    `Utrymmet som kontot har på disken är slut: det gick inte att skriva${place}. Väntat: plats för en hel ny webbplats medan den gamla ligger kvar. Ta bort något eller be om mer utrymme (mappen är ”${output}”), och kör kommandot igen.`,
  ENOTDIR: notFolder,
  EEXIST: notFolder,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (output, place) =>
    `Disken går bara att läsa från: det gick inte att skriva${place}. Väntat: en mapp som går att skriva i. Välj en annan mapp (nu ”${output}”).`,
};

const TEXTS: readonly (readonly [string, string])[] = [
  ['No space left on device', 'ENOSPC'],
  ['Disk quota exceeded', 'EDQUOT'],
  ['Read-only file system', 'EROFS'],
  ['Permission denied', 'EACCES'],
];

const OLD_SITE = 'Den gamla webbplatsen är orörd.';

/** The path that an error of the file system names, with the blank before it; empty where it names none. */
function placeOf(error: unknown): string {
  const named = ['dest', 'path'].map((key) => (error instanceof Error ? Reflect.get(error, key) : undefined));
  const place = named.find((value) => typeof value === 'string');
  return place === undefined ? '' : ` ”${place}”`;
}
