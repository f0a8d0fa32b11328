import { parseArgs } from 'node:util';
import { parseFilingDate } from '../swedish/calendar-date.ts';
import { isSafeId } from '../archive/identifier.ts';
import { findAddressedPage } from '../site/addresses/read-address.ts';
import { joinReasons } from '../archive/joining.ts';
import type { RegistrationOrder } from '../archive/registration.ts';
import type { Choices, Kept } from '../register/join-sides.ts';
import { findSwallowedFlag } from './swallowed-flag.ts';

export interface RegisterUse extends RegistrationOrder {
  readonly date: string;
}

/** `--forena`: what to do with what two people have entered. */
export interface JoinUse {
  readonly kind: 'join';
  readonly date: string;
  readonly choices: Choices;
  readonly reason: string | undefined;
}

/** `--forena-filer`: one file, as Git asks for it. */
export interface JoinFilesUse {
  readonly kind: 'join-files';
  readonly ours: string;
  readonly theirs: string;
  readonly file: string;
}

export const REGISTER_USAGE =
  'npm run register [-- --innehall MAPP --datum DATUM --orsak [ADRESS=]TEXT --flyttad GAMMAL=NY --indragen ADRESS | --angra | --forena --behall [ADRESS=]SIDA | --help]';

export const REGISTER_HELP = `För in nya och ändrade adresser i liggaren, så att de lever för alltid.

  ${REGISTER_USAGE}

  --datum DATUM        dagen som skrivs på raderna, till exempel 2026-11-24 (annars i dag)
  --orsak TEXT         varför en publicerad text är ändrad, indragen eller tillbaka; visas för läsarna
  --orsak ADRESS=TEXT  skälet för ett möte eller ett beslut för sig; kan anges flera gånger
  --orsak -            skälen ur en text på standard in: raderna ”Orsak: …” och ”Orsak ADRESS: …”, som i en incheckning
  --flyttad GAMMAL=NY  adressen GAMMAL har fått adressen NY; kan anges flera gånger, ett möte tar sina beslut med sig
  --indragen ADRESS    texten är borttagen för gott; kan anges flera gånger, ett möte tar sina beslut med sig
  --angra              ta tillbaka det som senast fördes in, så länge ingen har byggt webbplatsen med det
  --forena             förena två personers liggare när Git har lagt båda i samma fil: varje rad och varje skäl är kvar
  --behall SIDA        med --forena, där bådas rader inte kan gälla: var är sidan som fanns här (HEAD), deras den som kom
  --behall ADRESS=SIDA samma sak för ett möte eller ett beslut; kan anges flera gånger, ett möte tar sina beslut med sig
  --forena-filer BAS VÅR DERAS SÖKVÄG
                       samma sak för Git, som anropar kommandot självt (docs/drift.md säger hur)
  --help               den här texten

Innehållet är arkivets mapp (i programmets katalog content), eller den som --innehall eller CONTENT_DIR anger.
Slutar med 0 där allt är infört, 1 där något måste sägas eller rättas först (då är inget skrivet) och 2 där kommandot är felskrivet.
`;

/** Reads the arguments of the command. `readInput`: gives what stands on standard input. Throws where they are wrong. */
export function readRegisterUse(
  args: readonly string[],
  today: string,
  readInput: () => string = () => '',
): RegisterUse | JoinUse | JoinFilesUse | 'help' | 'take-back' {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: args.includes('--forena-filer'),
    options: {
      'forena-filer': { type: 'boolean' },
      forena: { type: 'boolean' },
      behall: { ...text, multiple: true },
      datum: text,
      orsak: { ...text, multiple: true },
      flyttad: { ...text, multiple: true },
      indragen: { ...text, multiple: true },
      angra: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return 'help';
  if (values.angra === true) {
    if (Object.keys(values).length > 1) throw new Error('--angra står ensamt.');
    return 'take-back';
  }
  if (values['forena-filer'] === true) {
    const [, ours, theirs, file] = positionals;
    if (ours === undefined || theirs === undefined || file === undefined || Object.keys(values).length > 1)
      throw new Error(
        '--forena-filer har inte sina fyra filer. Väntat: så som Git anropar det, --forena-filer %O %A %B %P.',
      );
    return { kind: 'join-files', ours, theirs, file };
  }
  if (values.forena === true) {
    const wrong = values.flyttad ?? values.indragen;
    const { reason, reasons } = readReasons(values.orsak ?? []);
    if (wrong || reasons)
      throw new Error(
        '--forena förenar det som redan är infört. Väntat: bara --behall, --datum och --orsak "…" därtill.',
      );
    return { kind: 'join', date: readDay(values.datum ?? today), choices: readChoices(values.behall ?? []), reason };
  }
  if (values.behall) throw new Error('--behall hör till --forena: npm run register -- --forena --behall ADRESS=var.');
  const swallowed = findSwallowedFlag('register', [
    'datum',
    'orsak',
    'flyttad',
    'indragen',
    'angra',
    'forena',
    'behall',
  ]);
  if (swallowed !== undefined) throw new Error(swallowed);
  return {
    date: readDay(values.datum ?? today),
    ...withInput(values.orsak ?? [], readInput),
    moves: (values.flyttad ?? []).map(readMove),
    withdrawals: (values.indragen ?? []).map((id) => readId(id, '--indragen')),
  };
}

export function readDay(text: string): string {
  const date = parseFilingDate(text);
  if (date === 'impossible-date')
    throw new Error(
      `--datum är ”${text}”, som inte finns i kalendern. Väntat: en dag som finns, till exempel 2026-11-24.`,
    );
  if (date === 'not-a-date' || date.precision !== 'day')
    throw new Error(`--datum är ”${text}”. Väntat: en dag, till exempel 2026-11-24.`);
  return date.iso;
}

/** The reason on one line, since it stands in a line of the ledger and on a page. Throws where it is empty. */
export function readReason(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const flat = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (flat === '')
    throw new Error('--orsak är tom. Väntat: några ord om varför, till exempel "Rättat mot originalet."');
  return flat;
}

/** The reason for everything, and those of single addresses: `ID=TEXT`. An address has a hyphen and a digit, as a year. */
function readReasons(texts: readonly string[]): Pick<RegistrationOrder, 'reason' | 'reasons'> {
  const read = texts.map((text) => {
    const [, address = '', words] = /^\s*([^\s="]+)=(.*)$/s.exec(text) ?? [];
    const id = findAddressedPage(address)?.id ?? address.replace(/\/.*$/, '');
    const isOwn = words !== undefined && isSafeId(id) && /-.*\d/.test(id);
    return { id: isOwn ? id : undefined, reason: readReason(isOwn ? words : text) ?? '' };
  });
  const general = read.filter(({ id }) => id === undefined);
  if (general.length > 1)
    throw new Error(
      '--orsak är angiven två gånger för allt. Väntat: ett skäl för allt, och egna skäl med adress: --orsak schnv-dalarna-2021-03-19-4="…".',
    );
  const reasons = read.flatMap(({ id, reason }) => (id === undefined ? [] : [{ id, reason }]));
  return { reason: general[0]?.reason, ...(reasons.length === 0 ? {} : { reasons }) };
}

/** `-` stands for the reasons of a text on standard input. A text without any gives none: a new meeting needs no reason. */
function withInput(texts: readonly string[], readInput: () => string): ReturnType<typeof readReasons> {
  const given = readReasons(texts.filter((text) => text !== '-'));
  if (!texts.includes('-')) return given;
  const read = readReasonLines(readInput());
  const own = read.flatMap(({ id, reason }) => (id === undefined ? [] : [{ id, reason, ifNeeded: true }]));
  const general = read.flatMap(({ id, reason }) => (id === undefined ? [reason] : []));
  const reasons = [...(given.reasons ?? []), ...own];
  return {
    reason: given.reason ?? (general.length === 0 ? undefined : joinReasons(general)),
    ...(reasons.length === 0 ? {} : { reasons }),
  };
}

/**
 * The reasons in the words of commits and requests. A line that begins with white space goes on with the one before.
 * Made for: `Orsak: Rättat mot originalet.`, `orsak schnv-dalarna-2021-03-19-4: Fel belopp.`, `  Orsak: …` of `git log`.
 */
export function readReasonLines(text: string): readonly { readonly id: string | undefined; readonly reason: string }[] {
  return text
    .replaceAll(/\r?\n[ \t]+(?!orsak\b)(?=\S)/giu, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, address, words] = /^\s*orsak(?:[ \t]+([^\s:="]+))?[ \t]*[:=][ \t]*(.*)$/iu.exec(line) ?? [];
      const reason = words?.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
      return reason ? [{ id: address === undefined ? undefined : readId(address, 'Orsak'), reason }] : [];
    });
}

function readChoices(texts: readonly string[]): Choices {
  const read = texts.map((text) => {
    const [side = '', address] = text.split('=').toReversed();
    const kept = SIDES[side.trim().toLowerCase()];
    if (kept === undefined || text.split('=').length > 2)
      throw new Error(
        `--behall är ”${text}”. Väntat: var eller deras, eller en adress och en sida, till exempel schnv-dalarna-2021-03-19-4=deras.`,
      );
    return { id: address === undefined ? undefined : readId(address, '--behall'), kept };
  });
  const [all, ...more] = read.filter(({ id }) => id === undefined);
  if (more.length > 0)
    throw new Error('--behall är angiven två gånger för allt. Väntat: en sida för allt, och egna med adress.');
  return { all: all?.kept, own: read.flatMap(({ id, kept }) => (id === undefined ? [] : [{ id, kept }])) };
}

/** The words of Git in Swedish and English. */
const SIDES: Readonly<Record<string, Kept | undefined>> = {
  var: 'ours',
  vår: 'ours',
  ours: 'ours',
  deras: 'theirs',
  theirs: 'theirs',
};

function readMove(text: string): { readonly from: string; readonly to: string } {
  const [from = '', to = '', ...rest] = text.split('=');
  if (rest.length > 0 || to === '')
    throw new Error(
      `--flyttad är ”${text}”. Väntat: GAMMAL=NY, till exempel schnv-dalarna-2021-03-19-4=schnv-dalarna-2021-03-19-5.`,
    );
  return { from: readId(from, '--flyttad'), to: readId(to, '--flyttad') };
}

/** An id, or the address of its page as it was copied. */
function readId(text: string, flag: string): string {
  const given = text.trim();
  const id = findAddressedPage(given)?.id ?? given.replace(/\/.*$/, '');
  if (!isSafeId(id))
    throw new Error(
      `${flag} har adressen ”${text}”. Väntat: ett mötes eller ett besluts adress, till exempel schnv-dalarna-2021-03-19-4.`,
    );
  return id;
}
