interface Title {
  /** The word that a title is or ends in: `chef` of *socialchef* and *förvaltningschef*. */
  readonly word: string;
  /** `office`: a part in the meeting itself, which no presenter is named by. `convenor`: who may lead a network. */
  readonly part?: 'office' | 'convenor';
}

/** What people of these minutes are called by, in small letters: one table, from which every pattern of titles is made. */
const TITLES: readonly Title[] = [
  { word: 'ledare', part: 'convenor' },
  { word: 'samordnare', part: 'convenor' },
  { word: 'koordinator', part: 'convenor' },
  { word: 'moderator', part: 'convenor' },
  { word: 'strateg', part: 'convenor' },
  { word: 'ordförande', part: 'office' },
  { word: 'sekreterare', part: 'office' },
  { word: 'justerare', part: 'office' },
  { word: 'ledamot', part: 'office' },
  { word: 'sammankallande', part: 'office' },
  ...[
    ...['chef', 'direktör', 'utvecklare', 'ansvarig', 'handläggare', 'utredare', 'jurist', 'ekonom', 'controller'],
    ...['assistent', 'konsult', 'inspektör', 'specialist', 'administratör', 'kommunikatör', 'rådgivare', 'politiker'],
    ...['läkare', 'sköterska', 'psykolog', 'pedagog', 'kurator', 'lärare', 'rektor'],
    ...['revisor', 'kassör', 'ombudsman', 'kamrer', 'sakkunnig', 'konsulent', 'intendent', 'kanslist', 'vaktmästare'],
    ...['professor', 'docent', 'lektor', 'forskare', 'doktor'],
  ].map((word): Title => ({ word })),
];

const words = (titles: readonly Title[]): string => titles.map(({ word }) => word).join('|');

/** The source of a pattern that meets what a title ends in: `(?:ledare|samordnare|…)`. */
export const TITLE_END = `(?:${words(TITLES)})`;

/** Who may lead a network, as the head of its minutes labels them: `Processledare: …`, `Samordnare: …`. */
export const CONVENOR_END = `(?:${words(TITLES.filter(({ part }) => part === 'convenor'))})`;

/** `tf `, `bitr. `, `vice `: what may stand before a title. */
export const BEFORE_TITLE = String.raw`(?:tf\.?\s+|bitr\.?\s+|vice\s+)`;

/** `Docent Anna Berg`, `Fil. dr Bo Vik`, `Socialchef Eva Ek`: how long the title before a name with a capital is, 0 where there is none. Nobody presents as ordförande. */
export function leadingTitleLength(text: string): number {
  const length = TITLE_FIRST.exec(text.slice(0, LONGEST_TITLE).toLowerCase())?.[0].length ?? 0;
  return /^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(text.slice(length)) ? length : 0;
}

const LONGEST_TITLE = 60;
const TITLE_FIRST = new RegExp(
  String.raw`^(?:fil\.?\s?dr|dr|[\p{L}-]*(?:${words(TITLES.filter(({ part }) => part !== 'office'))}))\s+`,
  'u',
);

/** Whether one word is a title and so no part of a name: `Socialchef`, `Professor`, `Dr`. */
export function isTitle(word: string): boolean {
  return TITLE_WORD.test(word.toLowerCase());
}

const TITLE_WORD = new RegExp(String.raw`^(?:dr|[\p{L}-]*${TITLE_END})$`, 'u');
