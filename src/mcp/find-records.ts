import type { DecisionRecord } from '../data/decision-record.ts';
import type { MeetingRecord } from '../data/meeting-record.ts';
import { yearOfId } from '../find/address-index.ts';
import type { ArchiveTables } from './archive-tables.ts';

/** An item with the meeting that it is an item of. */
export interface ItemRecord {
  readonly meeting: MeetingRecord;
  readonly item: MeetingRecord['punkter'][number];
}

type Tables = Pick<ArchiveTables, 'meetings' | 'decisions'>;

export async function findMeetingRecord(id: string, tables: Tables): Promise<MeetingRecord | undefined> {
  return (await tables.meetings(yearOfId(id))).find((meeting) => meeting.id === id);
}

export async function findItemRecord(id: string, tables: Tables): Promise<ItemRecord | undefined> {
  for (const meeting of await tables.meetings(yearOfId(id))) {
    const item = id.startsWith(`${meeting.id}-`) && meeting.punkter.find((own) => own.id === id);
    if (item) return { meeting, item };
  }
  return undefined;
}

/** The decisions with these ids, in their order; those that are in no table are left out. */
export async function findDecisionRecords(ids: readonly string[], tables: Tables): Promise<readonly DecisionRecord[]> {
  const found = await Promise.all(
    ids.map(async (id) => (await tables.decisions(yearOfId(id))).find((decision) => decision.id === id)),
  );
  return found.flatMap((decision) => decision ?? []);
}
