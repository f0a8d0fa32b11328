import { SWEDISH_MONTHS } from '../../../src/swedish/calendar-date.ts';
import type { WordStock } from './word-stock.ts';

/** Writes sentences of one agenda item: what it is about comes again, as in life. */
export interface ItemWriter {
  readonly title: () => string;
  readonly sentence: () => string;
  /** Somebody says that something will be done. */
  readonly promise: () => string;
  /** What follows *att* in a decision, with its stop. */
  readonly clause: () => string;
}

/** The share of nouns that the item has had already. */
const AGAIN = 0.2;

/* `N` a noun, `A` an adjective, `I` an infinitive, `V` a verb, `B` a sum, `D` a day, `F` an abbreviation. */
const SUBJECTS = [
  'Frågan om N',
  'En A N',
  'Flera av dem som arbetar med N',
  'Den som ansvarar för N och N',
  'Ingen av dem',
  'Ett förslag om A N',
  'Vad som hittills har sagts om N',
  'De som har hand om N',
  'Det som återstår av N',
  'Den nya N',
  'Allt fler av våra N',
  'F',
] as const;
const PREDICATES = [
  'V N och N',
  'V hur N ska I N',
  'behöver I A N',
  'har fått I N utan N',
  'V A N mot N',
  'vill I en N för N',
  'kan inte I N förrän N är på plats',
  'V att N är A',
  'V N med N från F',
  'har lett till A N hos N',
  'ska I N och därefter I N',
] as const;
const TAILS = [
  '',
  '',
  'inför N',
  'på samma sätt som för N',
  'till en kostnad av B',
  'senast den D',
  'tillsammans med N',
  'så att även N kan I',
  'under nästa år',
  'trots N',
  'sedan N har blivit A',
  'enligt F',
  'där B redan är använt',
  'från och med den D',
] as const;
const CLAUSES = [
  'I N för N',
  'avsätta B till N',
  'låta N I A N',
  'godkänna N om A N',
  'ge N i uppdrag att I N senast den D',
  'I N tillsammans med N',
  'ställa sig bakom N om N och N',
] as const;
const PROMISES = [
  'Samordnaren återkommer om N och N',
  'Kansliet tar fram en N för N',
  'Gruppen ser över N och N',
] as const;
const TITLES = ['N och N', 'A N', 'N för N', 'Läget för N', 'Om N', 'N', 'Ny N hos N', 'F: N'] as const;

/** Words that all minutes share, each as often as it comes; and their share of the nouns, from 0 to 1. */
export interface SharedWords {
  readonly words: readonly string[];
  readonly share: number;
}

interface ItemWords {
  readonly words: WordStock;
  readonly abbreviations: readonly string[];
  readonly shared: SharedWords;
  /** The year of the days that are named. */
  readonly year: number;
}

export function startItem({ words, abbreviations, shared, year }: ItemWords, chance: () => number): ItemWriter {
  const had: string[] = [];
  const noun = (): string => {
    if (shared.share > 0 && chance() < shared.share) return pick(shared.words, chance);
    if (had.length > 0 && chance() < AGAIN) return pick(had, chance);
    const word = words.noun(chance);
    had.push(word);
    return word;
  };
  const fillers: Readonly<Record<string, () => string>> = {
    N: noun,
    A: () => words.adjective(chance),
    I: () => words.infinitive(chance),
    V: () => words.present(chance),
    B: () => makeSum(chance),
    D: () => makeDay(year, chance),
    F: () => pick(abbreviations, chance),
  };
  const fill = (pattern: string) =>
    pattern.replaceAll(/(?<!\p{L})[NAIVBDF](?!\p{L})/gu, (slot) => fillers[slot]?.() ?? slot);
  const sentence = () =>
    [pick(SUBJECTS, chance), pick(PREDICATES, chance), pick(TAILS, chance)].filter(Boolean).join(' ');
  return {
    title: () => capital(fill(pick(TITLES, chance))),
    sentence: () => `${capital(fill(sentence()))}.`,
    promise: () => `${fill(pick(PROMISES, chance))}.`,
    clause: () => `${fill(pick(CLAUSES, chance))}.`,
  };
}

/** Made as: `25 000 kronor`, `1 250 kr`, `4,7 miljoner kronor`, `310 tkr`, `15 procent`. */
function makeSum(chance: () => number): string {
  const number = (from: number, to: number) => from + Math.floor(chance() * (to - from));
  const ways = [
    () => `${number(10, 999)} 000 kronor`,
    () => `${number(1, 9)} ${number(1, 10)}${number(0, 10)}0 kr`,
    () => `${number(1, 40)},${number(1, 10)} miljoner kronor`,
    () => `${number(12, 999)} tkr`,
    () => `${number(2, 100)} procent`,
  ] as const;
  return pick(ways, chance)();
}

/** Made as: `4 mars 2021`, `4 mars`, `4/3`. */
function makeDay(year: number, chance: () => number): string {
  const [day, month] = [1 + Math.floor(chance() * 28), Math.floor(chance() * 12)];
  const name = SWEDISH_MONTHS[month] ?? '';
  return pick([`${day} ${name} ${year}`, `${day} ${name}`, `${day}/${month + 1}`], chance);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function pick<Value>(values: readonly Value[], chance: () => number): Value {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
}
