import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { ChosenOrgan, OrganFile } from './choose-organ.ts';
import type { LedgerRecord } from '../archive/ledger.ts';
import { findPublishedChanges } from '../archive/published-changes.ts';
import { loadLedger } from '../minutes/load-ledger.ts';
import { readMeeting } from '../minutes/read-meeting.ts';
import { diagnoseImport } from './import-diagnostic.ts';
import type { ImportResult } from './import-document.ts';
import type { ImportOrder } from './import-order.ts';
import type { ImportReport } from './import-report.ts';
import { refuseFile, tellAlso } from './refuse-file.ts';
import { findUnwritable, stageFile } from './stage-file.ts';

export interface KeepMeetings {
  /** Whether something stands at this path in the content folder. */
  readonly isThere: (output: string) => boolean;
  /** The report as it would be if the meeting were written now. */
  readonly judge: (result: ImportResult) => ImportReport;
  /**
   * Writes the meeting at the path that its organ, date and letter give (`report.output`). Where the order is dry,
   * nothing is written and the state is `tried`.
   */
  readonly write: (result: ImportResult) => {
    readonly report: ImportReport;
    readonly state: 'written' | 'tried' | 'refused';
  };
}

/**
 * Writes meetings into a content folder. A second document for the same meeting is refused; the file of a new organ is
 * written together with the first meeting.
 */
export function keepMeetings({ folder, replace, dry, organ: id }: ImportOrder, organ: ChosenOrgan): KeepMeetings {
  /** The document that gave each meeting of this import, by the meeting's path. */
  const takers = new Map<string, string>();
  let ledger: LedgerRecord | undefined;
  let missing: OrganFile | undefined = organ.file === 'unnamed' ? undefined : organ.file;

  /** A broken symbolic link counts as being there: writing would fail on it. */
  const isThere = (output: string) => lstatSync(path.join(folder, output), { throwIfNoEntry: false }) !== undefined;

  const judge = ({ report, text }: ImportResult): ImportReport => {
    const told = organ.problem ? refuseFile(report, organ.problem) : report;
    const { output } = report;
    if (output === null || text === undefined || organ.problem) return told;
    const fault = findUnwritable(folder, output);
    if (fault) return refuseFile(told, diagnoseImport('unwritable', 1, { output, reason: fault.reason }));
    const taker = takers.get(output);
    if (taker !== undefined || (!replace && isThere(output)))
      return refuseFile(told, diagnoseImport('already-there', 1, { output, taker }));
    const known = missing
      ? tellAlso(told, diagnoseImport('new-organ', 1, { organ: id, name: missing.name, isCopy: missing.isCopy }))
      : told;
    const change = isThere(output) ? findPublishedChange(output, text) : undefined;
    return change ? tellAlso(known, change) : known;
  };

  /**
   * A warning where the new text changes or leaves out published wordings. It never stops an import: the ledger is told
   * afterwards, with `npm run register`.
   */
  function findPublishedChange(output: string, text: string) {
    ledger ??= loadLedger(folder).record;
    const { meeting } = readMeeting(text, output);
    const changed = meeting ? findPublishedChanges(ledger, meeting) : [];
    return meeting && changed.length > 0
      ? diagnoseImport('published-change', 1, { meeting: meeting.id, addresses: changed.length })
      : undefined;
  }

  const write = (result: ImportResult): ReturnType<KeepMeetings['write']> => {
    const report = judge(result);
    const { output } = report;
    if (output === null || result.text === undefined) return { report: { ...report, output: null }, state: 'refused' };
    const fault = dry ? undefined : put(output, result.text);
    if (fault) return { report: refuseFile(report, fault), state: 'refused' };
    missing = undefined;
    takers.set(output, report.file);
    return { report, state: dry ? 'tried' : 'written' };
  };

  /**
   * Writes the meeting, and the organ's file first where it is missing. The meeting is staged beside its place before
   * the organ's file is written, so that a full disk leaves neither.
   */
  function put(output: string, text: string) {
    const staged = stageFile(folder, output, text);
    if ('reason' in staged) return diagnoseImport('unwritable', 1, { output, reason: staged.reason });
    const organOutput = `organ/${id}.yaml`;
    const unnamed = missing ? putOrgan(organOutput, missing.text) : undefined;
    if (unnamed) {
      staged.discard();
      return diagnoseImport('unwritable', 1, { output: organOutput, reason: unnamed.reason });
    }
    const end = staged.commit(replace);
    if (end === 'written') return undefined;
    return end === 'already-there'
      ? diagnoseImport('already-there', 1, { output, taker: undefined })
      : diagnoseImport('unwritable', 1, { output, reason: end.reason });
  }

  /** Writes the organ's file. If another program has written it meanwhile, theirs is kept. */
  function putOrgan(output: string, text: string) {
    const staged = stageFile(folder, output, text);
    const end = 'reason' in staged ? staged : staged.commit(false);
    return typeof end === 'string' ? undefined : end;
  }

  return { isThere, judge, write };
}
