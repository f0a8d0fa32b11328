import type { ImportReport, ReportedItem, ReportedMeeting } from '../../../src/import/import-report.ts';
import { READING_FIELDS, type FieldReading, type FieldScore, type ItemPair, type ReadingField } from './field-score.ts';
import { judgeDecisions } from './judge-decisions.ts';
import { judgePeople } from './judge-people.ts';
import type { StyleImport } from './import-house-style.ts';
import type { StyleExpectation } from './style-expectation.ts';
import { countSilent } from './told-faults.ts';

export interface JudgedReading {
  readonly scores: Readonly<Record<ReadingField, FieldScore>>;
  /** People who stand as present without having been there, or of whom the document does not say. */
  readonly falsePresent: readonly string[];
  /** The codes for which a document was refused that is right as it is. */
  readonly wronglyRefused: readonly string[] | undefined;
}

export function judgeReading({ asked, numbered }: StyleImport, expected: StyleExpectation): JudgedReading {
  const refusal = judgeRefusal(asked.report, expected);
  const { meeting, diagnostics } = (numbered ?? asked).report;
  const { falsePresent, ...readings } = readFields(meeting, expected);
  const all = { ...readings, refusals: refusal };
  const scoreOf = (field: ReadingField): FieldScore => {
    const reading = all[field];
    const told = field === 'refusals' ? asked.report.diagnostics : diagnostics;
    const faults = meeting === null && field !== 'refusals' ? [] : reading.faults;
    return { ...reading, faults, silent: countSilent(field, { ...reading, faults }, told) };
  };
  return {
    scores: {
      items: scoreOf('items'),
      titles: scoreOf('titles'),
      decisions: scoreOf('decisions'),
      people: scoreOf('people'),
      presence: scoreOf('presence'),
      dates: scoreOf('dates'),
      attachments: scoreOf('attachments'),
      followUps: scoreOf('followUps'),
      refusals: scoreOf('refusals'),
    },
    falsePresent,
    wronglyRefused:
      meeting === null ? diagnostics.flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])) : undefined,
  };
}

export function faultsOf({ scores }: JudgedReading): readonly string[] {
  return READING_FIELDS.flatMap((field) => scores[field].faults);
}

export function silentOf({ scores }: JudgedReading): number {
  return READING_FIELDS.reduce((sum, field) => sum + scores[field].silent, 0);
}

/** `§ 2021:15`, `15/2024` and `2.1` are told apart from `2021-15`, `15-2024` and `2-1` by nobody who asks for an item. */
function asAddress(number: string): string {
  return number.replaceAll(/[:/.]/g, '-');
}

function judgeRefusal(report: ImportReport, { refused }: StyleExpectation): FieldReading {
  if (refused === undefined) return { asked: 0, right: 0, faults: [] };
  const isRight = report.output === null && report.diagnostics.some(({ code }) => refused.includes(code));
  const found = report.output === null ? report.diagnostics.map(({ code }) => code).join(', ') : 'mötet är infört';
  return {
    asked: 1,
    right: isRight ? 1 : 0,
    faults: isRight ? [] : [`avvisas med ${refused.join(' eller ')}: ${found}`],
  };
}

function readFields(meeting: ReportedMeeting | null, expected: StyleExpectation) {
  const found = meeting?.items ?? [];
  const pairs = expected.items.map(([number, ...titles]) => ({
    number: number.split('|')[0] ?? '',
    titles,
    item: found.find((item) => number.split('|').map(asAddress).includes(asAddress(item.number))),
  }));
  return {
    items: judgeItems(pairs, found),
    titles: judgeTitles(pairs),
    decisions: judgeDecisions(pairs, found, expected.decisions),
    ...judgePeople(meeting?.attendance ?? [], expected.people),
    dates: {
      asked: 1,
      right: meeting?.date === expected.date ? 1 : 0,
      faults: meeting?.date === expected.date ? [] : [`datum ${expected.date}: ${meeting?.date}`],
    },
    attachments: judgeAttachments(pairs, found, expected.attachments),
    followUps: judgeFollowUps(pairs, expected.followUps),
  };
}

/** Items beyond the expected ones are wrong too, and so is one that comes before the item that it follows. */
function judgeItems(pairs: readonly ItemPair[], found: readonly ReportedItem[]): FieldReading {
  const own = pairs.flatMap(({ item }) => (item ? [item] : []));
  const extra = found.filter((item) => !own.includes(item));
  const places = pairs.map(({ item }) => (item ? found.indexOf(item) : -1));
  const misplaced = pairs.filter(
    (_, index) => places[index] !== -1 && places.slice(0, index).some((place) => place > (places[index] ?? 0)),
  );
  return {
    asked: pairs.length + extra.length,
    right: own.length - misplaced.length,
    faults: [
      ...pairs.filter(({ item }) => !item).map(({ number }) => `punkt ${number} saknas`),
      ...misplaced.map(({ number }) => `punkt ${number} står fel`),
      ...extra.map(({ number, title }) => `punkt ${number} ”${title}” är ingen punkt`),
    ],
  };
}

function judgeTitles(pairs: readonly ItemPair[]): FieldReading {
  const isRight = ({ titles, item }: ItemPair) => item !== undefined && titles.includes(item.title);
  return {
    asked: pairs.length,
    right: pairs.filter(isRight).length,
    faults: pairs
      .filter((pair) => pair.item && !isRight(pair))
      .map(({ number, titles, item }) => `rubrik ${number} ”${titles[0]}”: ”${item?.title}”`),
  };
}

function judgeAttachments(
  pairs: readonly ItemPair[],
  found: readonly ReportedItem[],
  expected: StyleExpectation['attachments'],
): FieldReading {
  if (!expected) return { asked: 0, right: 0, faults: [] };
  const of = (number: string, labels: readonly string[]) => labels.map((label) => `${number}: ${label}`);
  const numberOf = (item: ReportedItem) => pairs.find((pair) => pair.item === item)?.number ?? `?${item.number}`;
  const wanted = Object.entries(expected).flatMap(([number, labels]) => of(number, labels));
  const got = found.flatMap((item) => of(numberOf(item), item.attachments.labels));
  const extra = got.filter((label) => !wanted.includes(label));
  const missing = wanted.filter((label) => !got.includes(label));
  return {
    asked: wanted.length + extra.length,
    right: wanted.length - missing.length,
    faults: [
      ...missing.map((label) => `bilaga ${label} saknas`),
      ...extra.map((label) => `bilaga ${label} är ingen bilaga`),
    ],
  };
}

function judgeFollowUps(pairs: readonly ItemPair[], expected: StyleExpectation['followUps'] = {}): FieldReading {
  const readings = Object.entries(expected).map(([number, wanted]): FieldReading => {
    const got = pairs.find((pair) => pair.number === number)?.item?.followUps ?? [];
    if (wanted.length === 0)
      return {
        asked: Math.max(1, got.length),
        right: got.length === 0 ? 1 : 0,
        faults: got.map(({ text }) => `punkt ${number}: ”${text}” är ingen uppföljning`),
      };
    const missing = wanted.filter(
      ({ has = '', owner, due }) =>
        !got.some(
          (one) =>
            one.text.includes(has) &&
            (owner === undefined || one.owner === owner) &&
            (due === undefined || one.due === due),
        ),
    );
    return {
      asked: wanted.length,
      right: wanted.length - missing.length,
      faults: missing.map((one) => `uppföljning ${number} ${JSON.stringify(one)}: ${JSON.stringify(got)}`),
    };
  });
  return {
    asked: readings.reduce((sum, { asked }) => sum + asked, 0),
    right: readings.reduce((sum, { right }) => sum + right, 0),
    faults: readings.flatMap(({ faults }) => faults),
  };
}
