import { z } from 'zod';
import type { Archive } from '../archive/archived.ts';
import { decisionRecord, decisionRecords } from './decision-record.ts';
import { decisionTable } from './decision-table.ts';
import { ledgerRecord, ledgerRecords } from './ledger-record.ts';
import { meetingRecord, meetingRecords } from './meeting-record.ts';
import { organRecord, organRecords } from './organ-record.ts';
import { topicRecord, topicRecords } from './topic-record.ts';

/** One file of records under `/data/`. */
export interface DataFile {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly record: z.ZodObject;
  readonly build: (archive: Archive, site: URL | undefined) => readonly unknown[];
}

export const DATA_FILES: readonly DataFile[] = [
  {
    name: 'beslut',
    title: 'Beslut',
    description: 'Alla beslut med ordalydelse, möte, punkt och ämnen.',
    record: decisionRecord,
    build: decisionRecords,
  },
  {
    name: 'moten',
    title: 'Möten',
    description: 'Alla möten med sina punkter, bilagor och uppföljningar.',
    record: meetingRecord,
    build: meetingRecords,
  },
  {
    name: 'amnen',
    title: 'Ämnen',
    description: 'Ämnena och vilka punkter och beslut som hör till dem.',
    record: topicRecord,
    build: topicRecords,
  },
  {
    name: 'organ',
    title: 'Organ',
    description: 'Nätverken, och organ som handlingarna nämner.',
    record: organRecord,
    build: organRecords,
  },
  {
    name: 'liggare',
    title: 'Liggaren',
    description: 'Varje adress som har lagts ut, flyttats, tagits bort eller rättats.',
    record: ledgerRecord,
    build: ledgerRecords,
  },
];

/** Writes JSON with one key on each line, so that a line that differs between two builds is a change of the archive. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function dataFileText({ build }: DataFile, archive: Archive, site: URL | undefined): string {
  return writeJson(build(archive, site));
}

export function decisionTableText(archive: Archive, site: URL | undefined): string {
  return decisionTable(decisionRecords(archive, site));
}

/** The JSON Schema of a file, made from the declaration that also gives the types of its records. */
export function dataFileSchema({ record, title, description }: DataFile): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(z.array(record));
  return { $schema, title, description, ...schema };
}
