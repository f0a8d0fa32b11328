import { parseFilingDate, swedishDate } from '../swedish/calendar-date.ts';
import type { ImportReport, ReportedMeeting } from './import-report.ts';

/** One sentence about what a document was understood as: `19 mars 2021, protokoll: 8 punkter, 5 beslut …`. */
export function summariseMeeting({ date, type, items, attendance }: ReportedMeeting): string {
  const filed = parseFilingDate(date);
  const labels = new Set(items.flatMap(({ attachments }) => attachments.labels));
  const files = new Set(
    items.flatMap(({ attachments }) => attachments.printed.filter((name) => /\.\w{2,4}$/.test(name))),
  );
  const present = attendance.filter((person) => person.present === true).length;
  const absent = attendance.filter((person) => person.present === false).length;
  const unclear = attendance.length - present - absent;
  const counts = [
    amountOf(items.length, 'punkt', 'punkter'),
    amountOf(items.flatMap(({ decisions }) => decisions).length, 'beslut', 'beslut'),
    ...some(items.flatMap(({ proposals }) => proposals).length, 'förslag', 'förslag'),
    ...some(items.flatMap(({ followUps }) => followUps).length, 'uppföljning', 'uppföljningar'),
    amountOf(present, 'närvarande', 'närvarande'),
    ...some(absent, 'frånvarande', 'frånvarande'),
    ...some(unclear, 'med oklar närvaro', 'med oklar närvaro'),
    amountOf(labels.size + files.size, 'bilaga', 'bilagor'),
  ];
  return `${typeof filed === 'string' ? date : swedishDate(filed)}, ${type}: ${counts.join(', ')}`;
}

/** A sentence about the words: `1 790 ord av 1 812 är med; 22 är sidhuvuden, sidfötter och sidnummer`. */
export function summariseWords({ words: { source, kept, leftOut } }: ImportReport): string {
  return leftOut === 0
    ? `alla ${grouped(source)} ord är med`
    : `${grouped(kept)} ord av ${grouped(source)} är med; ${grouped(leftOut)} är sidhuvuden, sidfötter och sidnummer`;
}

/** Every text that is left out, once, with all its lines: `rad 4, 31, 58: Sida`. */
export function summariseLeftOut({ leftOut }: ImportReport): readonly string[] {
  const places = new Map<string, number[]>();
  for (const { line, text } of leftOut) {
    const lines = places.get(text);
    if (lines) lines.push(line);
    else places.set(text, [line]);
  }
  return [...places].map(([text, lines]) => `rad ${lines.join(', ')}: ${text}`);
}

/** `1 fil`, `12 filer`, `1 790 ord`. */
export function amountOf(amount: number, one: string, many: string): string {
  return `${grouped(amount)} ${amount === 1 ? one : many}`;
}

function some(amount: number, one: string, many: string): readonly string[] {
  return amount === 0 ? [] : [amountOf(amount, one, many)];
}

function grouped(amount: number): string {
  return String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');
}
