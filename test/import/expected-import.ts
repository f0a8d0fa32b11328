import type { ImportReport, ReportedItem } from '../../src/import/import-report.ts';
import type {
  ExpectedAttendee,
  ExpectedFollowUp,
  ExpectedItem,
  ExpectedText,
  ImportExpectation,
} from './expectation.ts';

/** How a list of follow-ups is held: all that there is, or at least these. */
export type FollowUps = 'exhaustive' | 'among others';

/**
 * What a report says otherwise than expected, one line each; nothing where it holds. A key that the expectation leaves
 * out is not compared, a list is compared whole and in order. Warnings beyond the expected ones are free.
 */
export function findDifferences(
  report: ImportReport,
  expected: ImportExpectation,
  followUps: FollowUps,
): readonly string[] {
  const codes = report.diagnostics.map(({ code }) => code);
  const errors = report.diagnostics.flatMap(({ code, severity, line, message }) =>
    severity === 'error' ? [`${code} (line ${line}): ${message}`] : [],
  );
  if (expected.refused) {
    return [
      ...missing(codes, expected.refused).map(
        (code) => `not refused for ${code}, but ${codes.join(', ') || 'for nothing'}`,
      ),
      ...(report.output !== null || report.meeting !== null ? ['not refused at all'] : []),
    ];
  }
  const { words, meeting } = report;
  if (!meeting || !expected.meeting) return [`refused: ${errors.join(' | ')}`];
  const { attendance, items, ...facts } = expected.meeting;
  return [
    ...errors,
    ...compareKeys('meeting', facts, meeting),
    ...(attendance === undefined ? [] : compareAttendance(attendance, meeting.attendance)),
    ...compare(
      'items',
      items.map(({ number }) => number),
      meeting.items.map(({ number }) => number),
    ),
    ...items.flatMap((item) =>
      compareItem(
        item,
        meeting.items.find(({ number }) => number === item.number),
        followUps,
      ),
    ),
    ...(expected.leftOut === undefined ? [] : compareLeftOut(expected.leftOut, report.leftOut)),
    ...missing(codes, expected.warnings ?? []).map((code) => `no warning ${code}, but ${codes.join(', ') || 'none'}`),
    ...(words.source === words.kept + words.leftOut ? [] : [`words: ${JSON.stringify(words)}`]),
  ];
}

function compareItem(expected: ExpectedItem, item: ReportedItem | undefined, held: FollowUps): readonly string[] {
  if (!item) return [];
  const { followUps, attachments: { files, ...attachments } = {}, ...rest } = expected;
  const place = `item ${item.number}`;
  return [
    ...compareKeys(place, rest, item),
    ...compareKeys(`${place}.attachments`, attachments, item.attachments),
    ...(files === undefined
      ? []
      : compare(
          `${place}.attachments of files`,
          files,
          item.attachments.printed.filter((name) => /\.\w{3,4}$/.test(name)),
        )),
    ...(followUps === undefined ? [] : compareFollowUps(`${place}.followUps`, followUps, item.followUps, held)),
  ];
}

function compareFollowUps(
  place: string,
  expected: readonly ExpectedFollowUp[],
  found: ReportedItem['followUps'],
  held: FollowUps,
): readonly string[] {
  const told = expected.flatMap((wanted) => {
    const { text, starts, ends, ...facts } = wanted;
    const followUp = found.find(
      (one) =>
        (text === undefined || one.text === text) && one.text.startsWith(starts ?? '') && one.text.endsWith(ends ?? ''),
    );
    return followUp
      ? compareKeys(place, facts, followUp)
      : [`${place}: no ${show(wanted)} among ${show(found.map((one) => one.text))}`];
  });
  const extra =
    held === 'exhaustive' && found.length > expected.length
      ? [`${place}: ${expected.length} expected, found ${show(found)}`]
      : [];
  return [...told, ...extra];
}

type ReportedAttendee = NonNullable<ImportReport['meeting']>['attendance'][number];

function compareAttendance(
  expected: readonly ExpectedAttendee[],
  found: readonly ReportedAttendee[],
): readonly string[] {
  const names = expected.map(({ name }) => name);
  const differences = [
    ...names.filter((name) => !found.some((one) => one.name === name)).map((name) => `attendance: ${name} is missing`),
    ...found.filter(({ name }) => !names.includes(name)).map((one) => `attendance: ${show(one)} is too much`),
    ...expected.flatMap((attendee) => {
      const one = found.find(({ name }) => name === attendee.name);
      return one ? compareKeys(`attendance of ${attendee.name}`, attendee, one) : [];
    }),
  ];
  return differences.length > 0
    ? differences
    : compare(
        'attendance',
        names,
        found.map(({ name }) => name),
      );
}

/** By line and text, or by text alone where a line has no number that a reader sees. */
function compareLeftOut(
  expected: NonNullable<ImportExpectation['leftOut']>,
  found: ImportReport['leftOut'],
): readonly string[] {
  const fitting = (wanted: (typeof expected)[number]) =>
    found.filter(({ line, text }) => text === wanted.text && line === (wanted.line ?? line));
  const told = [...new Set(expected.flatMap(fitting))];
  return [
    ...expected.filter((wanted) => fitting(wanted).length === 0).map((line) => `leftOut: ${show(line)} is kept`),
    ...found.filter((line) => !told.includes(line)).map((line) => `leftOut: ${show(line)} is no furniture`),
    ...(told.length === found.length && expected.length !== found.length
      ? [`leftOut: ${expected.length} expected, found ${found.length}`]
      : []),
  ];
}

function compareKeys(place: string, expected: object, found: object): readonly string[] {
  return Object.entries(expected).flatMap(([key, value]) =>
    compare(`${place}.${key}`, value, Object.getOwnPropertyDescriptor(found, key)?.value),
  );
}

/** Values of JSON. An expected text may be described instead of told. */
function compare(place: string, expected: unknown, found: unknown): readonly string[] {
  if (isDescribed(expected))
    return fits(expected, found) ? [] : [`${place}: expected ${show(expected)}, found ${show(found)}`];
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || expected.length !== found.length)
      return [`${place}: expected ${show(expected)}, found ${show(found)}`];
    return expected.flatMap((value, index) => compare(`${place}[${index}]`, value, found[index]));
  }
  if (typeof expected === 'object' && expected !== null) {
    return typeof found === 'object' && found !== null
      ? compareKeys(place, expected, found)
      : [`${place}: expected ${show(expected)}, found ${show(found)}`];
  }
  return expected === found ? [] : [`${place}: expected ${show(expected)}, found ${show(found)}`];
}

type DescribedText = Exclude<ExpectedText, string>;

function isDescribed(value: unknown): value is DescribedText {
  return typeof value === 'object' && value !== null && 'starts' in value;
}

function fits({ starts, ends, words }: DescribedText, found: unknown): boolean {
  return (
    typeof found === 'string' &&
    found.startsWith(starts) &&
    found.endsWith(ends) &&
    (words === undefined || found.split(/\s+/).filter((word) => word !== '').length === words)
  );
}

function missing(from: readonly string[], expected: readonly string[]): readonly string[] {
  return expected.filter((value) => !from.includes(value));
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
