import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findUnreadable } from '../archive/accent.ts';
import { isColour } from '../archive/colour.ts';
import { isSafeId } from '../archive/identifier.ts';
import { isSiteAddress } from '../archive/site-address.ts';
import { callersFolder } from './folders.ts';
import { findSwallowedFlag } from './swallowed-flag.ts';
import { proposeOrganId } from '../new-archive/organ-id.ts';
import type { NewArchive } from '../new-archive/new-archive.ts';

export interface NewArchiveUse {
  readonly archive: NewArchive;
  /** Whole paths of files and folders to be imported when the archive stands. */
  readonly documents: readonly string[];
  /** Whether the program is put in the archive and its packages are fetched. */
  readonly installs: boolean;
}

export const NEW_ARCHIVE_USAGE =
  'npm run ny -- MAPP "Nätverkets namn" [DOKUMENT…] [--adress https://…] [--organ ID] [--farg "#1b4965"] [--utan-program] [--help]';

export const NEW_ARCHIVE_HELP = `Börja ett eget arkiv i en egen mapp, utanför programmets, med programmet i och klart att använda.

  ${NEW_ARCHIVE_USAGE}

  MAPP             en ny eller tom mapp: där ligger allt som hör till arkivet
  "Nätverkets namn"
  DOKUMENT…        Word, PDF eller text, eller mappar med sådana, som förs in på en gång: ett möte, en fil
  --adress URL     där webbplatsen ska ligga, med mappen om den har en: https://example.se/arkiv/; går att ändra i webbplats.yaml
  --organ ID       nätverkets kod, som står i varje adress och aldrig ändras; annars görs den av namnet
  --farg "#1b4965" arkivets färg; den går att ändra i webbplats.yaml
  --utan-program   bara filerna: programmet läggs inte dit och inget hämtas

Exempel:

  npm run ny -- ../varmland "Socialchefsnätverket i Värmland" ~/minnesanteckningar --adress https://example.se/arkiv/

Slutkod: 0 arkivet är skrivet (säger kommandot att programmet eller paketen saknas går de att lägga dit efteråt), 1 mappen är inte tom eller ett dokument är avvisat, 2 kommandot är fel skrivet.
`;

/** In characters, as `webbplats.yaml` has it. */
const LONGEST_NAME = 60;

/** What the command line asks for. Throws with the reason in Swedish where it is wrong. */
export function readNewArchiveUse(args: readonly string[]): NewArchiveUse | 'help' {
  const swallowed = findSwallowedFlag('ny', ['adress', 'organ', 'farg', 'utan-program']);
  if (swallowed !== undefined) throw new Error(swallowed);
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      organ: { type: 'string' },
      farg: { type: 'string' },
      adress: { type: 'string' },
      'utan-program': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return 'help';
  const [place, given, ...rest] = positionals;
  if (place === undefined || given === undefined) throw new Error('Mappen och nätverkets namn behövs båda.');
  const documents = rest.map((document) => path.resolve(callersFolder(), document));
  const missing = rest.find((_, index) => !existsSync(documents[index] ?? ''));
  if (missing !== undefined)
    throw new Error(
      `”${missing}” är inget dokument som finns. Väntat: nätverkets namn inom citattecken, och efter det filer eller mappar att föra in.`,
    );
  const name = given.replaceAll(/\s+/g, ' ').trim();
  if (name === '' || name.length > LONGEST_NAME)
    throw new Error(`Namnet har ${name.length} tecken. Väntat: 1 till ${LONGEST_NAME}.`);
  const organ = values.organ ?? proposeOrganId(name);
  if (!isSafeId(organ) || organ.length > 40)
    throw new Error(
      `Nätverkets kod är ”${organ}”. Väntat: bara a–z, 0–9 och bindestreck, högst 40 tecken, till exempel --organ schnv-varmland.`,
    );
  const [accent, address] = [readAccent(values.farg), readAddress(values.adress)];
  return {
    archive: { name, organ, accent, address, folder: path.resolve(callersFolder(), place) },
    documents,
    installs: !values['utan-program'],
  };
}

function readAddress(text: string | undefined): string | undefined {
  if (text !== undefined && !isSiteAddress(text))
    throw new Error(
      `--adress är ”${text}”. Väntat: webbplatsens adress, till exempel https://handlingar.example.se eller https://example.se/arkiv/; en mapp skrivs med a–z, siffror, bindestreck, punkt och understreck.`,
    );
  return text;
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
