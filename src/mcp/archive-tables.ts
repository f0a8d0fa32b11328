import { z } from 'zod';
import { parseJson } from '../archive/parse-json.ts';
import { appointmentRecord, type AppointmentRecord } from '../data/appointment-record.ts';
import { DATA_PACKAGE_FILE } from '../data/data-package.ts';
import { decisionRecord, type DecisionRecord } from '../data/decision-record.ts';
import { followUpRecord, type FollowUpRecord } from '../data/follow-up-record.ts';
import { gapRecord, type GapRecord } from '../data/gap-record.ts';
import { meetingRecord, type MeetingRecord } from '../data/meeting-record.ts';
import { organRecord, type OrganRecord } from '../data/organ-record.ts';
import { positionRecord, type PositionRecord } from '../data/position-record.ts';
import { sumRecord, type SumRecord } from '../data/sum-record.ts';
import { topicRecord, type TopicRecord } from '../data/topic-record.ts';
import { yearFileName, yearFileRecord, type YearFileRecord } from '../data/year-file-record.ts';
import { readIndex, readYear } from '../find/address-file.ts';
import type { AddressIndex, AddressYear } from '../find/address-index.ts';
import { askOnce } from '../site/browser/ask-once.ts';
import type { PublishedSite } from './published-site.ts';
import { SiteFault } from './site-fault.ts';

/** The open data of a site. Each file is read when it is first asked for; what grows with the archive is read year by year. */
export interface ArchiveTables {
  /** What the archive is called. */
  readonly title: () => Promise<string>;
  /** The years of a table, the newest first. */
  readonly yearsOf: (table: YearTable) => Promise<readonly number[]>;
  /** The records of a year; none where the table has no such year. */
  readonly decisions: (year: number) => Promise<readonly DecisionRecord[]>;
  readonly meetings: (year: number) => Promise<readonly MeetingRecord[]>;
  readonly followUps: (year: number) => Promise<readonly FollowUpRecord[]>;
  readonly appointments: (year: number) => Promise<readonly AppointmentRecord[]>;
  readonly sums: (year: number) => Promise<readonly SumRecord[]>;
  readonly gaps: (year: number) => Promise<readonly GapRecord[]>;
  readonly organs: () => Promise<readonly OrganRecord[]>;
  readonly topics: () => Promise<readonly TopicRecord[]>;
  readonly positions: () => Promise<readonly PositionRecord[]>;
  /** What references are looked up in. */
  readonly addressIndex: () => Promise<AddressIndex>;
  readonly addressYears: (years: readonly number[]) => Promise<readonly AddressYear[]>;
}

type YearTable = 'beslut' | 'moten' | 'uppfoljning' | 'uppdrag' | 'belopp' | 'luckor';

export function openTables({ urls, load }: PublishedSite): ArchiveTables {
  const loadJson = async (address: string): Promise<unknown> => {
    const value = parseJson(new TextDecoder().decode(await load(address)));
    if (value === undefined) throw broken(address);
    return value;
  };
  const readJson = askOnce(loadJson);
  /* What a newer version of the program has added is left out; what is missing or other than it should be is told. */
  const readRecords = async <Shape extends z.ZodRawShape>(name: string, record: z.ZodObject<Shape>) => {
    const address = urls.dataFile(name);
    const read = z.array(z.object(record.shape)).safeParse(await readJson(address));
    if (!read.success) throw broken(address);
    return read.data;
  };
  const readOnce = <Row>(read: () => Promise<Row>) => {
    const once = askOnce(read);
    return () => once('');
  };
  const readByYear = <Shape extends z.ZodRawShape>(table: YearTable, record: z.ZodObject<Shape>) => {
    const once = askOnce((year) => readRecords(yearFileName(table, Number(year), 'json'), record));
    return async (year: number) => ((await yearsOf(table)).includes(year) ? once(String(year)) : []);
  };
  const yearFiles: () => Promise<readonly YearFileRecord[]> = readOnce(() =>
    readRecords('arsfiler.json', yearFileRecord),
  );
  const yearsOf = async (table: YearTable) =>
    (await yearFiles()).flatMap(({ fil, ar }) => (fil === table ? [ar] : [])).toSorted((a, b) => b - a);
  return {
    title: readOnce(async () => {
      const address = urls.dataFile(DATA_PACKAGE_FILE);
      const read = z.object({ title: z.string() }).safeParse(await readJson(address));
      if (!read.success) throw broken(address);
      return read.data.title;
    }),
    yearsOf,
    decisions: readByYear('beslut', decisionRecord),
    meetings: readByYear('moten', meetingRecord),
    followUps: readByYear('uppfoljning', followUpRecord),
    appointments: readByYear('uppdrag', appointmentRecord),
    sums: readByYear('belopp', sumRecord),
    gaps: readByYear('luckor', gapRecord),
    organs: readOnce(() => readRecords('organ.json', organRecord)),
    topics: readOnce(() => readRecords('amnen.json', topicRecord)),
    positions: readOnce(() => readRecords('nulage.json', positionRecord)),
    addressIndex: async () => readIndex(await readJson(urls.organIndex)),
    addressYears: (years) => Promise.all(years.map(async (year) => readYear(await readJson(urls.yearIndex(year))))),
  };
}

function broken(address: string): SiteFault {
  return new SiteFault(
    'trasig',
    `Filen ${address.replace(/^.*\/(?=[^/]+\/[^/]+$)/, '')} är inte som den ska. Webbplatsen kan vara byggd med en annan version av programmet.`,
  );
}
