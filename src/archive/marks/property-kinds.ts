import { ITEM_KINDS, ITEM_STATUSES } from '../item-status.ts';
import { ANSWER_DEGREES, FOLLOW_UP_KINDS } from '../follow-up-kind.ts';
import { isSafeId } from '../identifier.ts';
import { parsePeriod, UNTOLD_DAYS } from '../validity.ts';
import { parseFilingDate } from '../../swedish/calendar-date.ts';

export type PropertyKind = keyof typeof PROPERTY_KINDS;

/** The kinds of properties: how a value is tested, and what an editor is told was expected. */
export const PROPERTY_KINDS = {
  text: { accepts: (value: string) => value.trim() !== '', expected: 'en text, till exempel av="Styrgruppen"' },
  secrecy: {
    accepts: (value: string) => /\p{L}{2}/u.test(value) && value.length <= 200,
    expected: 'grunden, med högst 200 tecken, till exempel sekretess="26 kap. 1 § OSL"',
  },
  status: { accepts: isOneOf(ITEM_STATUSES), expected: ITEM_STATUSES.join(', ') },
  kinds: {
    accepts: (value: string) => splitList(value).length > 0 && splitList(value).every(isOneOf(ITEM_KINDS)),
    expected: `${ITEM_KINDS.join(', ')} eller flera med komma emellan`,
  },
  topics: {
    accepts: (value: string) => splitList(value).length > 0,
    expected: 'ett eller flera ämnens filnamn med komma emellan, till exempel "minimaria, yrkesresan"',
  },
  sequence: {
    accepts: (value: string) => /^[1-9]\d?$/.test(value),
    expected: 'ett ordningsnummer, till exempel nr="2"',
  },
  clause: {
    accepts: (value: string) => /^[1-9]\d?$/.test(value),
    expected: 'numret på en sats i beslutet ovanför, till exempel sats="2"',
  },
  item: {
    accepts: isSafeId,
    expected: 'adressen till punkten som svarar, till exempel svar="schnv-dalarna-2022-6"',
  },
  'follow-up-kind': {
    accepts: isOneOf(FOLLOW_UP_KINDS),
    expected: FOLLOW_UP_KINDS.join(', '),
  },
  degree: { accepts: isOneOf(ANSWER_DEGREES), expected: 'helt eller delvis' },
  'item-number': {
    accepts: (value: string) => value.trim() !== '',
    expected: 'numret på en punkt i mötet, till exempel punkt="4"',
  },
  decisions: {
    accepts: (value: string) => splitList(value).length > 0 && splitList(value).every(isSafeId),
    expected:
      'adressen till ett tidigare beslut, till exempel "schnv-dalarna-2021-03-19-4", eller flera med komma emellan',
  },
  grounds: { accepts: (value: string) => value === 'löptext', expected: 'löptext' },
  period: {
    accepts: (value: string) => value === UNTOLD_DAYS || parsePeriod(value) !== undefined,
    expected:
      'från och till med snedstreck emellan, till exempel gäller="2021-07/2022-12"; två punkter där en ände är öppen: gäller="../2021-11-30"; säger handlingen hur länge men ingen dag: gäller="framgår inte" med orden i gällerord',
  },
  day: {
    accepts: (value: string) => {
      const date = parseFilingDate(value);
      return typeof date !== 'string' && date.precision === 'day';
    },
    expected: 'en dag som finns, till exempel bekräftat="2026-11-01"',
  },
  person: {
    accepts: isName,
    expected:
      'ett namn med högst 120 tecken, till exempel person="Maja Ek"; är ingen utsedd, ta bort person; är någon utsedd som inte nämns, skriv namn="framgår inte"',
  },
  unnamed: { accepts: (value: string) => value === 'framgår inte', expected: 'framgår inte' },
  former: {
    accepts: isName,
    expected: 'namnet på den som lämnar platsen, till exempel efter="Bo Vik"',
  },
  municipality: {
    accepts: isName,
    expected: 'kommunen eller organisationen som personen kommer från, till exempel kommun="Ekvik"',
  },
  role: { accepts: isName, expected: 'rollen, till exempel roll="ledamot"' },
  body: {
    accepts: isName,
    expected: 'gruppen som uppdraget finns i, med högst 120 tecken, till exempel i="Styrgruppen för nära vård"',
  },
  from: {
    accepts: isFilingDate,
    expected: 'en dag, en månad eller ett år som finns, till exempel från="2024-06"',
  },
  until: {
    accepts: isFilingDate,
    expected: 'en dag, en månad eller ett år som finns, till exempel till="2025-12-31"',
  },
  date: {
    accepts: isFilingDate,
    expected: 'ett datum som finns, till exempel datum="2021-04-16"',
  },
} as const;

/** The parts of a list with commas: `minimaria, yrkesresan`. Empty where there is none. */
export function splitList(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Longer names of people and bodies are sentences. */
const LONGEST_NAME = 120;

function isName(value: string): boolean {
  return /\p{L}/u.test(value) && value.length <= LONGEST_NAME;
}

function isFilingDate(value: string): boolean {
  return typeof parseFilingDate(value) !== 'string';
}

function isOneOf(words: readonly string[]): (value: string) => boolean {
  return (value) => words.includes(value);
}
