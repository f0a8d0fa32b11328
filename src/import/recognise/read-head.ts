import { greatestOf } from '../../archive/extremes.ts';
import { SWEDISH_WEEKDAYS } from '../../swedish/date-words.ts';
import type { MeetingType } from '../../archive/meeting.ts';
import { findPersonNames } from '../../swedish/person-name.ts';
import { findDates } from '../../swedish/printed-date.ts';
import { replaceSpans } from '../../swedish/span.ts';
import type { SourceLine } from '../source-document.ts';
import { ATTENDANCE_LISTS } from './attendance-lists.ts';
import { sectionText, type HeadSection } from './head-sections.ts';
import { findLead } from '../../swedish/decision-lead.ts';

export interface HeadFacts {
  /** The title that the document gives itself; empty where it gives none. */
  readonly title: string;
  readonly time: string | undefined;
  readonly place: string | undefined;
}

/** The title, the time and the place that the head of a document gives. Labelled sections come before other lines. */
export function readHead(lines: readonly SourceLine[], sections: readonly HeadSection[]): HeadFacts {
  const of = (...labels: readonly HeadSection['label'][]) =>
    sections
      .filter(({ label }) => labels.includes(label))
      .map(sectionText)
      .filter(Boolean);
  /* A line with a label is no title: `Datum: 19 mars`, `Plats: Teams`. */
  const title = lines
    .slice(0, 4)
    .filter(({ text }) => !/^\p{L}[\p{L} ]{0,30}\s*:/u.test(text) && /\p{L}{3}/u.test(text))
    .slice(0, 2);
  /* The hours of somebody in the list of people are not those of the meeting. */
  const listed = new Set(
    sections
      .filter(({ label }) => label !== undefined && ATTENDANCE_LISTS[label] !== undefined)
      .flatMap(({ lines: own }) => own.map(({ number }) => number)),
  );
  const timed = [
    ...of('time', 'time-place', 'date'),
    ...lines.filter(({ number }) => !listed.has(number)).map(({ text }) => text),
  ];
  const time = timed.map(findTime).find((found) => found !== undefined);
  return {
    title: titleOf(title),
    time,
    place:
      of('place')[0] ?? placeIn(of('time-place')[0]) ?? findDigitalPlace(lines) ?? findUnlabelledPlace(lines, sections),
  };
}

/**
 * The first line, together with the second where the second is no label and no time. A longer title than 160 characters
 * is cut.
 */
function titleOf(lines: readonly SourceLine[]): string {
  const [first, second] = lines.map(({ text }) => text.replaceAll(/\s+/g, ' '));
  if (first === undefined) return '';
  /* A second line that is no title: `Datum 19 mars`, `Närvarande`, `kl. 09.00`. */
  const short =
    second !== undefined &&
    second.length < 90 &&
    !/^(?:datum|tid|plats|närvarande|deltagare)/iu.test(second) &&
    !/\d{1,2}[.:]\d{2}/u.test(second);
  return short ? `${first} ${second}`.slice(0, 160) : first.slice(0, 160);
}

/**
 * A time of day, kept as printed but without *kl*. Made for: `8-9.15`, `kl. 09:00-15.00`, `09.00–11.30`, `kl 13`,
 * `9 – 12.30`, `kl. 09.00 till 11.00`, `kl. 0900`.
 */
const TIME =
  /(?:(?:kl(?:ockan)?\b\.?:?\s*)(?<said>(?:\d{1,2}(?:[.:]\d{2})?|\d{4})(?:\s*(?:[-–—]|till)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?)?)|(?<![\d.:/-])(?<span>\d{1,2}(?:[.:]\d{2})?\s*[-–—]\s*\d{1,2}(?:[.:]\d{2})|\d{1,2}[.:]\d{2}\s*[-–—]\s*\d{1,2}(?:[.:]\d{2})?)(?![\d.:/-]))/iu;
/** A text that is a time and nothing else. Made for: `9–12`, `0900-1130`, `13.00`. */
const BARE = /^(?<span>\d{4}\s*[-–—]\s*\d{4}|\d{1,2}(?:[.:]\d{2})?\s*[-–—]\s*\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2})$/u;

/** The first time in a text, once its dates are taken out. */
function findTime(text: string): string | undefined {
  const bare = replaceSpans(text, findDates(text), (date) => ' '.repeat(date.length));
  const match = BARE.exec(bare.trim()) ?? TIME.exec(bare);
  return match?.groups?.['said']?.trim() ?? match?.groups?.['span']?.trim();
}

/** Made for: `Onsdagen den`, `fredag`. */
const WEEKDAY = new RegExp(String.raw`(?<!\p{L})(?:${SWEDISH_WEEKDAYS.join('|')})(?:en)?(?:\s+den)?(?!\p{L})`, 'iu');

/**
 * The place in a text with time and place: what remains without times, dates and weekdays, as in `Rådhuset, kl. 9–11`.
 */
function placeIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const dates = replaceSpans(text, findDates(text), () => '');
  const place = dates
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .replaceAll(/\(\s*(?:ajournering\s*)?\)/giu, '')
    .replaceAll(/(?<!\s)\s+([,.])/g, '$1')
    .replaceAll(/(?:,\s*)+,/g, ',')
    .trim();
  const bare = place.replace(/^[\s,;–-]+|(?<![\s,;–-])[\s,;–-]+$/gu, '');
  return bare === '' ? undefined : bare;
}

/**
 * A digital meeting's place without a label. Made for: `Träff 3 mars Kl. 13-15 SKYPE`, `Digitalt via Teams`,
 * `Hybridmöte`.
 */
function findDigitalPlace(lines: readonly SourceLine[]): string | undefined {
  for (const { text } of lines) {
    const whole =
      /^(?:Digitalt(?:\s+möte)?|Hybridmöte|Distansmöte|Videomöte|Telefonmöte|Teams(?:möte)?|Zoom|Skype)(?:[\s,]+[^:]{0,60})?$/iu.exec(
        text,
      )?.[0];
    if (whole !== undefined) return whole.trim();
    const end =
      /(?:\d|,)\s+(?<place>(?:via\s+|på\s+|i\s+)?(?:Skype|Teams|Zoom|länk|digitalt(?:\s+via\s+\p{L}+)?|Digitalt(?:\s+via\s+\p{L}+)?))\.?$/iu.exec(
        text,
      )?.groups?.['place'];
    if (end !== undefined) return end;
  }
  return undefined;
}

/**
 * A place without a label: behind the date and time on their line, `22/10 2024, 9.00-12.00, Vidarsalen`, or alone on
 * the next line if it has a word for a place.
 */
function findUnlabelledPlace(lines: readonly SourceLine[], sections: readonly HeadSection[]): string | undefined {
  const dated = lines.findIndex(({ text }) => findDates(text).length > 0 && findTime(text) !== undefined);
  const line = lines[dated];
  if (!line) return undefined;
  const end = greatestOf([
    ...findDates(line.text).map(({ end: stop }) => stop),
    (TIME.exec(line.text)?.index ?? 0) + (TIME.exec(line.text)?.[0].length ?? 0),
  ]);
  const behind = /^[\s,;|–-]+(?<place>\p{Lu}[^:]{2,100})$/u.exec(line.text.slice(end))?.groups?.['place'];
  if (behind !== undefined) return behind.replace(/\.$/, '').trim();
  const next = lines[dated + 1]?.text;
  const unlabelled = sections.some(
    ({ label, lines: own }) => label === undefined && own.some(({ text }) => text === next),
  );
  return next !== undefined &&
    unlabelled &&
    next.length < 100 &&
    PLACE_WORD.test(next) &&
    findPersonNames(next).length === 0
    ? next
    : undefined;
}

/**
 * Words for places. Made for: `Rådhuset`, `Sammanträdesrummet`, `Vidarsalen`, `Stadshotellet`, `Storgatan 3`, `Teams`.
 */
const PLACE_WORD =
  /(?:hus(?:et)?|rum(?:met)?|sal(?:en)?|lokal(?:er|en)?|kontor(?:et)?|skola(?:n)?|hotell(?:et)?|gård(?:en)?|kansli(?:et)?|bibliotek(?:et)?|centrum|byggnad(?:en)?|gatan|vägen|torget|våning|teams|zoom|digitalt|kafé(?:et)?|kommunhus(?:et)?)(?![\p{L}])/iu;

/**
 * The kind of document: as its title or furniture says, otherwise by its content (decisions, paragraphs, proposals). A
 * `dagordning` with decisions in it is not one.
 */
export function findMeetingType(
  head: readonly SourceLine[],
  furniture: readonly SourceLine[],
  body: readonly SourceLine[],
): MeetingType {
  for (const lines of [head.slice(0, 8), furniture]) {
    for (const { text } of lines) {
      /* Made for: `Minnesanteckningar`, `Mötesanteckningar`, `Anteckningar från …`, `Protokoll`, `Beslutsprotokoll`. */
      if (/minnesanteckning|mötesanteckning|anteckningar från/iu.test(text)) return 'minnesanteckningar';
      if (/protokoll(?!s?förare)/iu.test(text)) return 'protokoll';
      /*
       * Made for: `Kallelse`, `Dagordning för möte`, `Styrgruppens dagordning inför …`, `Agenda`; not for a line that tells when
       * one was sent: `Kallelse utfärdad 2025-04-03`, `Dagordning utsänd den 3 april`.
       */
      if (
        /^(?:kallelse|dagordning|föredragningslista|agenda)\b(?!\s*:?\s+(?:\p{L}*(?:utfärda|skicka|utsän|sänd|publicera|anslag|anslå|utdela|delgiv)|utgick|utgått|gick\s|gått\s|kom\s|mejla|maila))|\b(?:kallelse|dagordning|föredragningslista)(?:\s+(?:till|för|inför)\b|$)/iu.test(
          text,
        ) &&
        text.length < 80 &&
        lines !== furniture
      ) {
        if (!hasDecisions(body)) return 'dagordning';
      }
    }
  }
  if (hasDecisions(body)) return body.some(({ text }) => /^§\s*\d/u.test(text)) ? 'protokoll' : 'minnesanteckningar';
  /* Made for: `Närvarande:`, `Deltagare`, `Medverkande`, `Frånvarande`. */
  const proposes = body.some(({ text }) => findLead(text)?.kind === 'proposal');
  const attended = head.some(({ text }) => /^(?:Närvarande|Deltagare|Medverkande|Frånvarande)/iu.test(text));
  return proposes && !attended ? 'dagordning' : 'minnesanteckningar';
}

/** Whether there is a decision that does not follow a lead for a proposal. */
function hasDecisions(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }, index) => {
    const lead = findLead(text);
    if (lead?.kind !== 'decision') return false;
    if (lead.rest === undefined && lead.by === undefined && !/:$/.test(text)) return true;
    const before = lines[index - 1]?.text ?? '';
    return !(findLead(before)?.kind === 'proposal') && (lead.labelled || lead.rest === undefined);
  });
}
