import { decisionId } from '../../archive/identifier.ts';
import type { Answer } from '../engine/answer.ts';
import { bareWord, chooseMarks, type MarkedRun, type MetPart } from '../engine/choose-marks.ts';
import { buildExcerpt, findBestPlace, markWords, type Stretch } from '../engine/excerpt.ts';
import { PARAGRAPH_END, type RecordText } from '../engine/search-index.ts';
import { urls, urlsUnder } from '../../site/addresses/urls.ts';
import { capitalised } from '../../site/words/words.ts';
import { readDecisionStanding, type DecisionStanding } from '../decision-standing.ts';
import { SAID_FILTER } from '../pagefind/name-fields.ts';
import { ATTACHED_FILTER, findAttachedName } from '../attached-name.ts';
import { clauseMark, findClauseAddress, findMarkedDecision, readHitAddress } from '../hit-address.ts';
import { unsureDay } from '../unsure-day.ts';
import { writeHighlight } from './highlight-runs.ts';
import type { OpenSearch } from './open-search.ts';
import { findTitlePlaces } from './title-places.ts';
import { findReasons, placesOf, type Reason } from './why-found.ts';

/** One hit as a reader sees it. */
export interface Hit {
  /** The item's id. */
  readonly item: string;
  readonly url: string;
  readonly title: string;
  /** The title, with what is marked in it. */
  readonly heading: readonly Stretch[];
  readonly date: string;
  readonly passage: readonly Stretch[];
  /** The address of the clause that the passage stands in. */
  readonly clause: string | undefined;
  /** The address of the item's first decision; undefined where it has none. */
  readonly decision: string | undefined;
  /** What the attached file is called that the passage stands in. */
  readonly attachment: string | undefined;
  /** The item's decisions, each with the beginning of its wording. */
  readonly decisions: readonly (DecisionStanding & { readonly wording: string })[];
  /** Whether the decision that the hit leads to holds; undefined where it leads to none. */
  readonly standing: DecisionStanding | undefined;
  /** Why it was found, for what was asked that its text does not have. */
  readonly reasons: readonly Reason[];
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  /** What to highlight on the page that the hit leads to: see `writeHighlight`. */
  readonly highlight: string;
  /** The address of the archive that the hit is from; empty for this one. */
  readonly archive: string;
}

export async function readHit(key: string, found: Answer | undefined, search: OpenSearch): Promise<Hit> {
  const { from, ...record } = await search.read(key);
  const { url, title, words, filters, anchors } = record;
  const { archive } = from;
  const made = archive === '' ? urls : urlsUnder(archive);
  const address = readHitAddress(url, made);
  const asked = found?.found ?? [];
  const reasons = findReasons(asked, { title, words, told: filters[SAID_FILTER] ?? [] });
  const parts = found?.met ?? [];
  const met = parts.map(({ records }) => records.get(key)?.places ?? []);
  const stands = reasons.map((reason): MetPart => ({ word: '', kind: 'run', places: placesOf(reason, words) }));
  const places = [...met, ...stands.map((part) => part.places)];
  const asWritten = parts.map(({ word, kind, isWider }, index) => ({
    word,
    kind,
    places: isWider ? [] : (met[index] ?? []),
  }));
  const heading = capitalised(title).split(' ');
  const marks = markHit(heading, words, {
    inTitle: [...asWritten, ...reasons.map(({ stands: word }) => ({ word, kind: 'run' as const }))],
    inText: [...asWritten, ...stands],
  });
  const best = findBestPlace(places);
  const anchor = places.flat().length === 0 ? undefined : anchors.findLast(({ location }) => location <= best);
  const mark = anchor && isWithin(best, anchor.location, words) ? anchor.id : '';
  const clause = findClauseAddress(address.item, mark, made);
  const decisions = readDecisions(record);
  const [first] = decisions;
  return {
    item: address.item,
    url: address.place,
    title,
    date: unsureDay(address.date, filters),
    heading: markWords(heading, marks.title, { start: 0, end: heading.length }),
    passage: buildExcerpt(words, places, marks.text),
    clause,
    attachment: findAttachedName(mark, filters[ATTACHED_FILTER] ?? []),
    /* An archive of an earlier version does not tell whether its decisions hold. */
    decision: first
      ? made.decision(decisionId(address.item, first.sequence))
      : (filters['slag'] ?? []).some((outcome) => outcome === 'beslut' || outcome === 'formellt')
        ? address.decision
        : undefined,
    decisions,
    standing:
      clause === undefined
        ? first
        : decisions.find(({ sequence }) => sequence === findMarkedDecision(anchor?.id ?? '')),
    reasons,
    filters,
    highlight:
      archive === ''
        ? writeHighlight([...printRuns(marks.title, heading), ...printRuns(marks.text, words)])
        : wordsToHighlight(asked, reasons).join(' '),
    archive,
  };
}

/** What is marked in the title and in the text of a hit, judged as one: what is counted in the text is not marked alone in the title. */
function markHit(
  heading: readonly string[],
  words: readonly string[],
  { inTitle, inText }: { readonly inTitle: readonly Omit<MetPart, 'places'>[]; readonly inText: readonly MetPart[] },
): { readonly title: readonly MarkedRun[]; readonly text: readonly MarkedRun[] } {
  const away = heading.length + 1;
  const titled = findTitlePlaces(inTitle, heading);
  const parts = inText.map(({ places, ...part }, index) => ({
    ...part,
    places: [...(titled[index]?.places ?? []), ...places.map((place) => place + away)],
  }));
  const marks = chooseMarks(parts, [...heading, PARAGRAPH_END, ...words]);
  return {
    title: marks.filter(({ start }) => start < away),
    text: marks.flatMap(({ start, end }) => (start < away ? [] : [{ start: start - away, end: end - away }])),
  };
}

function printRuns(marks: readonly MarkedRun[], words: readonly string[]): readonly string[] {
  return marks.map(({ start, end }) => words.slice(start, end).map(bareWord).join(' '));
}

/** For another archive, whose program may be older: what was asked, and in place of what led here by another name what the text says instead. */
function wordsToHighlight(asked: readonly string[], reasons: readonly Reason[]): readonly string[] {
  return asked.flatMap((word) => {
    const own = reasons.filter((reason) => reason.asked === word);
    return own.length === 0 ? [word] : own.flatMap(({ kind, stands }) => (kind === 'ämne' ? [] : [stands]));
  });
}

/** The most words of a wording that are kept. */
const WORDING = 18;

function readDecisions({
  filters,
  words,
  anchors,
}: Pick<RecordText, 'filters' | 'words' | 'anchors'>): Hit['decisions'] {
  return (filters['galler'] ?? [])
    .flatMap((written) => readDecisionStanding(written) ?? [])
    .toSorted((a, b) => a.sequence - b.sequence)
    .map((standing) => {
      const start = anchors.find(({ id }) => id === clauseMark(standing.sequence, 1))?.location ?? words.length;
      const own = words.slice(start);
      const end = own.indexOf(PARAGRAPH_END);
      const wording = end === -1 ? own : own.slice(0, end);
      return { ...standing, wording: `${wording.slice(0, WORDING).join(' ')}${wording.length > WORDING ? ' …' : ''}` };
    });
}

/** Whether no paragraph ends between the start of the clause and the place. */
function isWithin(place: number, start: number, words: readonly string[]): boolean {
  return !words.slice(start, place).includes(PARAGRAPH_END);
}
