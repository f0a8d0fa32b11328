import path from 'node:path';
import { parseArgs } from 'node:util';
import { readDestination, type Destination } from './destination.ts';
import { callersFolder } from '../../command-line/folders.ts';
import { findSwallowedFlag } from '../../command-line/swallowed-flag.ts';

export interface PublishUse {
  /** Whether the content is checked, entered in the ledger and built first. */
  readonly all: boolean;
  /** Of `register`, in its own spelling: `['--orsak', 'Beloppet var fel.']`. */
  readonly toRegister: readonly string[];
  /** Undefined where the site is made and sent nowhere. */
  readonly destination: Destination | undefined;
  /** The same, as it was written. */
  readonly given: string | undefined;
  readonly isDry: boolean;
}

export const PUBLISH_USAGE =
  'npm run publicera -- [--allt [--orsak [ADRESS=]TEXT --flyttad GAMMAL=NY --indragen ADRESS]] [--till MÅL] [--ut MAPP] [--torr] [--help] (MÅL: en mapp, konto@värd:/mapp eller rclone:namn:mapp)';

/** What `register` answers of itself where it is not told. */
const OF_REGISTER = ['datum', 'orsak', 'flyttad', 'indragen'] as const;

/** Reads the arguments of the command. `site`: the built site. Throws with the reason in Swedish where they are wrong. */
export function readPublishUse(args: readonly string[], site: string): PublishUse | 'help' {
  const swallowed = findSwallowedFlag('publicera', ['till', 'torr', 'allt', ...OF_REGISTER]);
  if (swallowed !== undefined) throw new Error(swallowed);
  const many = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      till: { type: 'string' },
      torr: { type: 'boolean', default: false },
      allt: { type: 'boolean', default: false },
      datum: many,
      orsak: many,
      flyttad: many,
      indragen: many,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return 'help';
  const toRegister = OF_REGISTER.flatMap((name) => (values[name] ?? []).flatMap((value) => [`--${name}`, value]));
  if (!values.allt && toRegister.length > 0)
    throw new Error(`${toRegister[0]} hör till --allt: utan det förs inget in i liggaren.`);
  if (values.allt && values.torr)
    throw new Error('--torr skriver inget, och --allt för in i liggaren och bygger. Väntat: ett av dem.');
  if (values.till === '' || (values.till === undefined && !values.allt))
    throw new Error('Det står inte vart webbplatsen ska.');
  const destination = values.till === undefined ? undefined : readDestination(values.till, callersFolder());
  if (
    destination?.kind === 'folder' &&
    [path.relative(site, destination.place), path.relative(destination.place, site)].some(isInside)
  )
    throw new Error('Målet får inte vara den byggda webbplatsen, ligga i den eller rymma den.');
  return { all: values.allt, toRegister, destination, given: values.till, isDry: values.torr };
}

function isInside(relative: string): boolean {
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}
