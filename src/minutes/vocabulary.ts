import { ITEM_KINDS, ITEM_STATUSES } from '../archive/item-status.ts';
import { isSafeId } from '../archive/identifier.ts';
import { parseFilingDate } from '../swedish/calendar-date.ts';

/** The closed vocabulary of a meeting's file: every mark and its properties. */
export const MARKS = {
  /** Right after a heading: what the heading alone cannot say of its item. */
  Punkt: {
    needsItem: false,
    properties: { status: 'status', slag: 'kinds', amnen: 'topics', ejamnen: 'topics' },
    required: [],
  },
  /** Right after a heading (and `<Punkt>`): who presented, where the line does not say *Föredragande:* itself. */
  Foredragande: { needsItem: true, properties: {}, required: [] },
  /** What the meeting decided: a list of att-satser, or one paragraph. */
  Beslut: {
    needsItem: true,
    properties: {
      nr: 'sequence',
      punkt: 'item-number',
      av: 'text',
      grund: 'grounds',
      ersätter: 'decisions',
      ändrar: 'decisions',
      fullföljer: 'decisions',
    },
    required: [],
  },
  /** What somebody proposed that the meeting should decide. */
  Forslag: { needsItem: true, properties: { av: 'text' }, required: [] },
  /** Another body's decision, or an earlier one, that the text recounts. */
  Atergivet: { needsItem: false, properties: { av: 'text', datum: 'date' }, required: ['av'] },
  /** A matter without a number of its own. */
  Arende: { needsItem: false, properties: { rubrik: 'text', status: 'status' }, required: ['rubrik'] },
  /** Something promised, assigned or put off. */
  Uppfoljning: { needsItem: false, properties: { datum: 'date', ansvarig: 'text' }, required: [] },
} as const satisfies Record<string, Mark>;

export type MarkName = keyof typeof MARKS;

export interface Mark {
  /** It stands under a numbered heading alone: its address is the item's. */
  readonly needsItem: boolean;
  readonly properties: Readonly<Record<string, PropertyKind>>;
  readonly required: readonly string[];
}

type PropertyKind = keyof typeof PROPERTY_KINDS;

/** How each kind of property is tested, and what an editor is told to write. */
export const PROPERTY_KINDS = {
  text: { accepts: (value: string) => value.trim() !== '', expected: 'en text, till exempel av="Styrgruppen"' },
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
  date: {
    accepts: (value: string) => typeof parseFilingDate(value) !== 'string',
    expected: 'ett datum som finns, till exempel datum="2021-04-16"',
  },
} as const;

export function isMarkName(name: string): name is MarkName {
  return Object.hasOwn(MARKS, name);
}

export function splitList(value: string): readonly string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function isOneOf(words: readonly string[]): (value: string) => boolean {
  return (value) => words.includes(value);
}
