import { SWEDISH_MONTHS } from './calendar-date.ts';
import { DAY_WORD, readDayWord } from './date-words.ts';

/**
 * Who wrote a date decides how strictly it is read: `printed` in a document, as the day of a meeting or a deadline; `reference`
 * in running text, where it points to a meeting; `typed` by a reader, perhaps from a damaged address.
 */
export type DateUse = 'printed' | 'reference' | 'typed';

/** A date as it was spelled. No calendar has been asked: the month may be 13. */
export interface SpelledDate {
  /** The whole spelling, a weekday and *den* before it included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the day itself begins, behind a weekday and *den*. */
  readonly dayStart: number;
  /** Two digits are years of this century; undefined where none is spelled. */
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** From 1 for Monday; undefined where none is spelled. */
  readonly weekday: number | undefined;
  /** The month is a word, or the year stands first with four digits: nothing but a date looks like this. */
  readonly certain: boolean;
}

/**
 * One form of a date: what it looks like, and the pattern of it for each use that reads the form. A pattern names its groups
 * `year`, `month` and `day`; only a form without a year lacks the first.
 */
export interface DateForm {
  readonly like: readonly string[];
  readonly certain?: true;
  readonly patterns: Readonly<Partial<Record<DateUse, string>>>;
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
/* A reader's digits may be damaged, so that a year of a neighbouring century still is one. */
const ANY_YEAR = String.raw`(?<year>(?:18|19|20|21)\d{2})`;

/** `mar`, `mars`; `sep`, `sept`, `september`; `maj`. */
const MONTH = SWEDISH_MONTHS.map((month) => {
  const [start, letter, rest] = [month.slice(0, 3), month.slice(3, 4), month.slice(4)];
  return letter === '' ? start : rest === '' ? `${start}${letter}?` : `${start}(?:${letter}(?:${rest})?)?`;
}).join('|');

/** The stop of a shortened month: `mar.`. Behind a whole name it ends the sentence (`den 6 mars.`); `maj` is both. */
const STOP = String.raw`(?:(?<!${SWEDISH_MONTHS.filter((month) => month !== 'maj').join('|')})\.)`;

/**
 * Every form of a date that the archive reads, once. Where two begin alike the first one wins, so the longer stands before the
 * shorter. A new form is a new row.
 */
export const DATE_FORMS: readonly DateForm[] = [
  {
    like: ['2021-03-19', '2021.3.19', '2021/03/19', '2021 03 19', '2021‑03‑19'],
    certain: true,
    patterns: {
      /* With spaces two digits each, and none behind them, so that amounts and counts are no dates. */
      printed: String.raw`${YEAR}(?:(?<sign>[-./–‑−])|\s(?=(?:0[1-9]|1[0-2])\s(?:0[1-9]|[12]\d|3[01])(?!\s?\d)))(?<month>\d{1,2})\k<sign>(?:(?<=\s\d\d)\s)?(?<day>\d{1,2})`,
      reference: String.raw`${YEAR}-(?<month>\d{2})-(?<day>\d{2})`,
      typed: String.raw`${ANY_YEAR}(?<sign>[-./ ])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})`,
    },
  },
  {
    like: ['20210319'],
    certain: true,
    patterns: {
      printed: String.raw`${YEAR}(?<month>\d{2})(?<day>\d{2})`,
      reference: String.raw`${YEAR}(?<month>\d{2})(?<day>\d{2})`,
      typed: String.raw`${ANY_YEAR}(?<month>\d{2})(?<day>\d{2})`,
    },
  },
  {
    like: ['210319', '21-03-19', '21‑03‑19'],
    patterns: {
      printed: String.raw`(?<year>\d{2})(?<sign>[-‑]?)(?<month>\d{2})\k<sign>(?<day>\d{2})`,
      reference: String.raw`(?<year>\d{2})(?<sign>-?)(?<month>\d{2})\k<sign>(?<day>\d{2})`,
      typed: String.raw`(?<year>\d{2})(?<sign>-?)(?<month>\d{2})\k<sign>(?<day>\d{2})`,
    },
  },
  {
    like: [
      '19 mars 2021',
      '4:e mar. 2024',
      '12–13 mars 2024',
      '19 mars, 2021',
      '19 mars -21',
      '19 mars –21',
      '19 mars ’21',
      '19 mars ‘21',
      '4 mars',
    ],
    certain: true,
    patterns: {
      /* The first of two days: `12 och 13 mars`, `12 och den 13 mars`. */
      printed: String.raw`(?<day>\d{1,2})(?::?[ea])?(?:(?:\s?[-–‑]\s?|\s(?:och|samt)\s(?:\p{L}+en\s)?(?:den\s)?)\d{1,2}(?::?[ea])?)?\s+(?<month>${MONTH})${STOP}?(?:(?:\s*,)?\s*${YEAR}|\s+[-–‑−’‘'´](?<shortYear>\d{2}))?`,
      reference: String.raw`(?<day>\d{1,2})(?::?[ea])?(?:[-–]\d{1,2}(?::?[ea])?)?\s+(?<month>${MONTH})(?:${STOP}?\s+${YEAR})?`,
      typed: String.raw`(?<day>\d{1,2})(?:[-–]\d{1,2})?[\s:.]*(?:[ea]\s+)?(?<month>${MONTH})\.?(?![\p{L}])(?:[\s,]*(?:${ANY_YEAR}|[-'’](?<shortYear>\d{2}))(?!\d))?`,
    },
  },
  {
    like: ['nittonde mars 2021', 'fjärde mars år 2024'],
    certain: true,
    patterns: {
      printed: String.raw`(?<day>${DAY_WORD})\s+(?<month>${MONTH})(?:\s+år)?\s+${YEAR}`,
      reference: String.raw`(?<day>${DAY_WORD})\s+(?<month>${MONTH})(?:\s+år)?\s+${YEAR}`,
    },
  },
  {
    like: ['19.3.2021', '19/3/2021'],
    patterns: {
      printed: String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.${YEAR}`,
      typed: String.raw`(?<day>\d{1,2})[/.](?<month>\d{1,2})(?:[/.\s-]+${ANY_YEAR})`,
    },
  },
  {
    like: ['19/3 2021', '19/3-21', '19/3/2021', '4/3'],
    patterns: {
      printed: String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})(?:\s*[-–‑−/,]\s*(?:${YEAR}|(?<shortYear>\d{2}))|\s+(?<yearApart>(?:19|20)\d{2}))?`,
      reference: String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})(?:\s+${YEAR})?`,
      /* Behind a range (`19/3-20/3`) stands no year. */
      typed: String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})(?:\s?[-–‑−/’'](?<shortYear>\d{2})(?![\d/]))?`,
    },
  },
];

const WEEKDAYS = [
  'mån(?:dag(?:en)?)?',
  'tis(?:dag(?:en)?)?',
  'ons(?:dag(?:en)?)?',
  'tor(?:s(?:dag(?:en)?)?)?',
  'fre(?:dag(?:en)?)?',
  'lör(?:dag(?:en)?)?',
  'sön(?:dag(?:en)?)?',
] as const;

/** `fredagen den `, `Onsdag, den `, `fre. `, `den `. */
const BEFORE_DAY = String.raw`(?<lead>(?:(?:${WEEKDAYS.map((day, index) => `(?<weekday${index}>${day})`).join('|')})\.?,?\s+)?(?:den\s+)?)`;

/** What may not stand before and behind a date, so that a longer number, a path or a decimal is none. */
const EDGES: Readonly<Record<DateUse, readonly [string, string]>> = {
  printed: [String.raw`(?<![\p{L}\d/.:-])`, String.raw`(?![\p{L}\d]|[-/:]\d)`],
  reference: [String.raw`(?<![\p{L}\d/.:_-])`, String.raw`(?![\p{L}\d/_]|[-.:]\d)`],
  typed: [String.raw`(?<!\d)`, String.raw`(?!\d)`],
};

/** Finds every date that the text spells in a form of the use, in order. */
export function findSpelledDates(text: string, use: DateUse): readonly SpelledDate[] {
  const { pattern, forms } = FINDERS[use];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const index = forms.findIndex((_, place) => groups[`day${place}_`] !== undefined);
    const form = forms[index];
    if (form === undefined) return [];
    const part = (name: string) => groups[`${name}${index}_`];
    return [
      {
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        dayStart: match.index + (groups['lead']?.length ?? 0),
        year: fullYear(part('year') ?? part('shortYear') ?? part('yearApart')),
        month: readMonth(part('month') ?? ''),
        day: readDayWord(part('day') ?? '') ?? Number(part('day')),
        weekday: readWeekday(groups),
        certain: form.certain === true,
      },
    ];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

const FINDERS = {
  printed: buildFinder('printed'),
  reference: buildFinder('reference'),
  typed: buildFinder('typed'),
} as const satisfies Readonly<Record<DateUse, unknown>>;

function buildFinder(use: DateUse): { readonly pattern: RegExp; readonly forms: readonly DateForm[] } {
  const forms = DATE_FORMS.filter(({ patterns }) => patterns[use] !== undefined);
  /* The groups of each form get its number, as no two groups of a pattern may share a name. */
  const sources = forms.map(({ patterns }, index) =>
    (patterns[use] ?? '').replaceAll(/(?<=\(\?<|\\k<)(\p{L}+)(?=>)/gu, (name) => `${name}${index}_`),
  );
  const [before, behind] = EDGES[use];
  /* What readers type may stand right after a letter: `p4mars`. Its weekday may not. */
  const lead = use === 'typed' ? String.raw`(?:(?<![\p{L}\d])${BEFORE_DAY})?` : BEFORE_DAY;
  return {
    pattern: new RegExp(`${before}${lead}(?:${sources.join('|')})${behind}`, 'giu'),
    forms,
  };
}

function readMonth(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return SWEDISH_MONTHS.findIndex((month) => month.startsWith(text.toLowerCase().slice(0, 3))) + 1;
}

function readWeekday(groups: Groups): number | undefined {
  const index = WEEKDAYS.findIndex((_, place) => groups[`weekday${place}`] !== undefined);
  return index === -1 ? undefined : index + 1;
}

function fullYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
