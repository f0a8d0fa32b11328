import { z } from 'zod';
import type { Archive } from '../archive/archived.ts';
import { TOPICS_IN_BRIEF } from '../site/addresses/places.ts';
import { sumsOf } from '../archive/sum.ts';
import { appointmentRecord, appointmentRecords } from './appointment-record.ts';
import { decisionRecord, eachDecisionRecord } from './decision-record.ts';
import { yearFileRecord, yearFileRecords } from './year-file-record.ts';
import { followUpRecord, followUpRecords } from './follow-up-record.ts';
import { gapRecord, gapRecords, gapYears } from './gap-record.ts';
import { ledgerRecord, ledgerRecords } from './ledger-record.ts';
import { eachMeetingRecord, meetingRecord } from './meeting-record.ts';
import { networkInTopicRecord, networkInTopicRecords } from './network-in-topic-record.ts';
import { organRecord, organRecords } from './organ-record.ts';
import { positionRecord, positionRecords } from './position-record.ts';
import { recordTable } from './record-table.ts';
import { sumRecord, sumRecords } from './sum-record.ts';
import { topicInBriefRecord, topicInBriefRecords } from './topic-in-brief-record.ts';
import { topicRecord, topicRecords } from './topic-record.ts';

/** One file of records under `/data/`. */
export interface DataFile {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly record: z.ZodObject;
  /** Whether it is also given as a table, `beslut.csv`. */
  readonly table: boolean;
  /** Makes the records in their order, each when it is asked for where they are many. */
  readonly build: (archive: Archive, site: URL | undefined) => Iterable<unknown>;
  /** The year of each record, in their order, where the file is also given year by year: one that grows with the archive. */
  readonly years?: (archive: Archive) => readonly number[];
}

export const DATA_FILES: readonly DataFile[] = [
  {
    name: 'beslut',
    title: 'Beslut',
    description: 'Alla beslut med ordalydelse, möte, punkt och ämnen.',
    record: decisionRecord,
    table: true,
    build: eachDecisionRecord,
    years: ({ decisions }) => decisions.map(({ item }) => item.meeting.date.year),
  },
  {
    name: 'moten',
    title: 'Möten',
    description: 'Alla möten med sina punkter, bilagor och uppföljningar.',
    record: meetingRecord,
    table: false,
    build: eachMeetingRecord,
    years: ({ meetings }) => meetings.map(({ meeting }) => meeting.date.year),
  },
  {
    name: 'uppfoljning',
    title: 'Att följa upp',
    description: 'Löften, uppdrag och annat att följa upp, med vem, till när och vad arkivet vet om svaret.',
    record: followUpRecord,
    table: true,
    build: followUpRecords,
    years: ({ followUps }) => followUps.map(({ archived }) => archived.meeting.date.year),
  },
  {
    name: 'uppdrag',
    title: 'Uppdrag',
    description:
      'Vem som sitter i vilken grupp, för nätverken eller för sin kommun, sedan när och till när, vilket beslut som säger det och vad arkivet vet om det.',
    record: appointmentRecord,
    table: true,
    build: appointmentRecords,
    years: ({ appointments }) => appointments.map(({ archived }) => archived.meeting.date.year),
  },
  {
    name: 'belopp',
    title: 'Belopp',
    description: 'Belopp i kronor som står i texten, som de är skrivna, med mening, punkt och beslut.',
    record: sumRecord,
    table: true,
    build: sumRecords,
    years: (archive) => sumsOf(archive).map(({ item }) => item.meeting.date.year),
  },
  {
    name: 'luckor',
    title: 'Luckor',
    description: 'Möten som handlingarna nämner och som arkivet saknar.',
    record: gapRecord,
    table: true,
    build: gapRecords,
    years: gapYears,
  },
  {
    name: 'amnen',
    title: 'Ämnen',
    description: 'Ämnena och vilka punkter och beslut som hör till dem.',
    record: topicRecord,
    table: false,
    build: topicRecords,
  },
  {
    name: TOPICS_IN_BRIEF,
    title: 'Ämnen i korthet',
    description: 'Hur många möten och beslut arkivet har i varje ämne, och det senaste datumet.',
    record: topicInBriefRecord,
    table: true,
    build: topicInBriefRecords,
  },
  {
    name: 'nulage',
    title: 'Nuläge',
    description: 'Var varje nätverk står i varje ämne, så vitt arkivet vet.',
    record: positionRecord,
    table: true,
    build: positionRecords,
  },
  {
    name: 'natverk-i-amnen',
    title: 'Nätverk i ämnen',
    description: 'Nätverken sida vid sida i varje ämne: vad arkivet har av dem, var de står, och var det inget har.',
    record: networkInTopicRecord,
    table: true,
    build: networkInTopicRecords,
  },
  {
    name: 'organ',
    title: 'Organ',
    description: 'Nätverken, och organ som handlingarna nämner.',
    record: organRecord,
    table: false,
    build: organRecords,
  },
  {
    name: 'liggare',
    title: 'Liggaren',
    description: 'Varje adress som har lagts ut, flyttats, tagits bort eller rättats.',
    record: ledgerRecord,
    table: false,
    build: ledgerRecords,
  },
  {
    name: 'arsfiler',
    title: 'Årsfiler',
    description:
      'Vilka år filerna beslut, moten, uppfoljning, uppdrag, belopp och luckor också finns för, var och ett i en egen fil.',
    record: yearFileRecord,
    table: false,
    build: (archive) => yearFileRecords(DATA_FILES, archive),
  },
];

/** Writes JSON with one key on each line, so that a line that differs between two builds is a change of the archive. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function dataFileText({ build }: DataFile, archive: Archive, site: URL | undefined): string {
  return writeJson([...build(archive, site)]);
}

export function dataTableText({ record, build }: DataFile, archive: Archive, site: URL | undefined): string {
  return recordTable(record, [...build(archive, site)]);
}

/** The JSON Schema of a file, made from the declaration that also gives the types of its records. */
export function dataFileSchema({ record, title, description }: DataFile): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(z.array(record));
  return { $schema, title, description, ...schema };
}
