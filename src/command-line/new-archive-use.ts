import path from 'node:path';
import { parseArgs } from 'node:util';
import { findUnreadable } from '../archive/accent.ts';
import { isColour } from '../archive/colour.ts';
import { isSafeId } from '../archive/identifier.ts';
import { callersFolder } from './folders.ts';
import { proposeOrganId } from '../new-archive/organ-id.ts';
import type { NewArchive } from '../new-archive/new-archive.ts';

export const NEW_ARCHIVE_USAGE = 'npm run ny -- MAPP "Nätverkets namn" [--organ ID] [--farg "#1b4965"] [--help]';

export const NEW_ARCHIVE_HELP = `Börja ett eget arkiv i en egen mapp, utanför programmets.

  ${NEW_ARCHIVE_USAGE}

  MAPP             en ny eller tom mapp: där ligger allt som hör till arkivet
  "Nätverkets namn"
  --organ ID       nätverkets kod, som står i varje adress och aldrig ändras; annars görs den av namnet
  --farg "#1b4965" arkivets färg; den går att ändra i webbplats.yaml

Exempel:

  npm run ny -- ../varmland "Socialchefsnätverket i Värmland"

Slutkod: 0 arkivet är skrivet, 1 mappen är inte tom, 2 kommandot är fel skrivet.
`;

/** In characters, as `webbplats.yaml` has it. */
const LONGEST_NAME = 60;

/** What the command line asks for. Throws with the reason in Swedish where it is wrong. */
export function readNewArchiveUse(args: readonly string[]): NewArchive | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { organ: { type: 'string' }, farg: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) return 'help';
  const [place, given, ...more] = positionals;
  if (place === undefined || given === undefined) throw new Error('Mappen och nätverkets namn behövs båda.');
  if (more.length > 0) throw new Error(`”${more[0]}” är ett ord för mycket. Skriv namnet inom citattecken.`);
  const name = given.replaceAll(/\s+/g, ' ').trim();
  if (name === '' || name.length > LONGEST_NAME)
    throw new Error(`Namnet har ${name.length} tecken. Väntat: 1 till ${LONGEST_NAME}.`);
  const organ = values.organ ?? proposeOrganId(name);
  if (!isSafeId(organ) || organ.length > 40)
    throw new Error(
      `Nätverkets kod är ”${organ}”. Väntat: bara a–z, 0–9 och bindestreck, högst 40 tecken, till exempel --organ schnv-varmland.`,
    );
  return { name, organ, accent: readAccent(values.farg), folder: path.resolve(callersFolder(), place) };
}

function readAccent(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!isColour(text))
    throw new Error(`--farg är ”${text}”. Väntat: sex tecken efter #, till exempel --farg "#1b4965".`);
  const unreadable = findUnreadable(text, 'light');
  if (unreadable)
    throw new Error(
      `Färgen ${text} syns för dåligt mot ljus botten. Väntat: en mörkare färg${unreadable.nearest === undefined ? '' : `, till exempel --farg "${unreadable.nearest}"`}.`,
    );
  return text;
}
