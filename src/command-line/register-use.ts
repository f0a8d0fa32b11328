import process from 'node:process';
import { parseArgs } from 'node:util';
import { parseFilingDate } from '../swedish/calendar-date.ts';
import { isSafeId } from '../archive/identifier.ts';
import { findAddressedPage } from '../site/addresses/read-address.ts';
import type { RegistrationOrder } from '../archive/registration.ts';

export interface RegisterUse extends RegistrationOrder {
  readonly date: string;
}

export const REGISTER_USAGE =
  'npm run register [-- --innehall MAPP --datum DATUM --orsak [ADRESS=]TEXT --flyttad GAMMAL=NY --indragen ADRESS | --angra | --help]';

export const REGISTER_HELP = `För in nya och ändrade adresser i liggaren, så att de lever för alltid.

  ${REGISTER_USAGE}

  --datum DATUM        dagen som skrivs på raderna, till exempel 2026-11-24 (annars i dag)
  --orsak TEXT         varför en publicerad text är ändrad, indragen eller tillbaka; visas för läsarna
  --orsak ADRESS=TEXT  skälet för ett möte eller ett beslut för sig; kan anges flera gånger
  --flyttad GAMMAL=NY  adressen GAMMAL har fått adressen NY; kan anges flera gånger, ett möte tar sina beslut med sig
  --indragen ADRESS    texten är borttagen för gott; kan anges flera gånger, ett möte tar sina beslut med sig
  --angra              ta tillbaka det som senast fördes in, så länge ingen har byggt webbplatsen med det
  --help               den här texten

Innehållet läses ur mappen content, eller ur den som --innehall eller CONTENT_DIR anger.
Slutar med 0 där allt är infört, 1 där något måste sägas eller rättas först (då är inget skrivet) och 2 där kommandot är felskrivet.
`;

/** Reads the arguments of the command. Throws where they are wrong. */
export function readRegisterUse(args: readonly string[], today: string): RegisterUse | 'help' | 'take-back' {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
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
  /* Without `--` npm takes the flags itself and passes them on as environment variables. */
  const swallowed = ['datum', 'orsak', 'flyttad', 'indragen', 'angra'].find(
    (name) => process.env[`npm_config_${name}`] !== undefined,
  );
  if (swallowed !== undefined)
    throw new Error(`npm tog själv hand om --${swallowed}. Skriv -- före: npm run register -- --${swallowed} …`);
  return {
    date: readDay(values.datum ?? today),
    ...readReasons(values.orsak ?? []),
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
