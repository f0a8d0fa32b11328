import type { ChosenOrgan, OrganFile } from './choose-organ.ts';
import type { LedgerRecord } from '../archive/ledger.ts';
import { findPublishedChanges } from '../archive/published-changes.ts';
import { loadLedger } from '../minutes/load-ledger.ts';
import { diagnoseImport } from './import-diagnostic.ts';
import type { ImportResult } from './import-document.ts';
import type { ImportOrder } from './import-order.ts';
import type { ImportReport } from './import-report.ts';
import {
  isFreeForAgenda,
  paperTypeAt,
  placePaper,
  readBesideOthers,
  stagePaper,
  type PaperPlace,
  type PaperType,
} from './place-paper.ts';
import { refuseFile, tellAlso } from './refuse-file.ts';
import { findUnwritable, stageFile } from './stage-file.ts';

export interface KeepMeetings {
  /** Whether the meeting, written now, would take the place of a file that is there. */
  readonly replaces: (result: ImportResult) => boolean;
  /** The report as it would be if the meeting were written now. */
  readonly judge: (result: ImportResult) => ImportReport;
  /**
   * Writes the meeting at the path that its organ, date and letter give, an agenda beside the minutes where there are some
   * (`report.output`). Where the order is dry, nothing is written and the state is `tried`.
   */
  readonly write: (result: ImportResult) => {
    readonly report: ImportReport;
    readonly state: 'written' | 'tried' | 'refused';
  };
}

/**
 * Writes meetings into a content folder. A second document of the same kind for the same meeting is refused, while an agenda and
 * the minutes come to lie side by side; the file of a new organ is written together with the first meeting.
 */
export function keepMeetings({ folder, replace, dry, organ: id }: ImportOrder, organ: ChosenOrgan): KeepMeetings {
  /** The documents that this import has written, by their paths. */
  const takers = new Map<string, { readonly file: string; readonly type: PaperType }>();
  let ledger: LedgerRecord | undefined;
  let missing: OrganFile | undefined = organ.file === 'unnamed' ? undefined : organ.file;

  const typeAt = (file: string) => takers.get(file)?.type ?? paperTypeAt(folder, file);

  /** Undefined where there is nothing to write. */
  const placeOf = ({ report: { output, meeting }, text }: ImportResult): PaperPlace | undefined =>
    output === null || text === undefined || meeting === null ? undefined : placePaper(output, meeting.type, typeAt);

  const replaces = (result: ImportResult) => {
    const place = placeOf(result);
    return place !== undefined && place.agendaTo === undefined && typeAt(place.output) !== undefined;
  };

  const judge = (result: ImportResult): ImportReport => {
    const told = organ.problem ? refuseFile(result.report, organ.problem) : result.report;
    const place = placeOf(result);
    if (place === undefined || organ.problem) return told;
    const { output, agendaTo, isBeside } = place;
    const fault = findUnwritable(folder, output);
    if (fault) return refuseFile(told, diagnoseImport('unwritable', 1, { output, reason: fault.reason }));
    const refuse = (taken: string) =>
      refuseFile(told, diagnoseImport('already-there', 1, { output: taken, taker: takers.get(taken)?.file }));
    if (agendaTo === undefined && (takers.has(output) || (!replace && replaces(result)))) return refuse(output);
    if (agendaTo !== undefined && (takers.has(agendaTo) || !isFreeForAgenda(folder, place))) return refuse(agendaTo);
    const remarks = [
      ...(missing ? [diagnoseImport('new-organ', 1, { organ: id, name: missing.name, isCopy: missing.isCopy })] : []),
      ...(agendaTo === undefined ? [] : [diagnoseImport('agenda-kept', 1, { output, agenda: agendaTo })]),
      ...(isBeside ? [diagnoseImport('agenda-beside', 1, { output })] : []),
      ...(typeAt(output) === undefined ? [] : findPublishedChange(place, result.text ?? '')),
    ];
    return remarks.reduce(tellAlso, { ...told, output });
  };

  /**
   * A warning where the new text changes or leaves out published wordings. It never stops an import: the ledger is told
   * afterwards, with `npm run register`.
   */
  function findPublishedChange(place: PaperPlace, text: string) {
    ledger ??= loadLedger(folder).record;
    const meeting = readBesideOthers(folder, place, text);
    const changed = meeting ? findPublishedChanges(ledger, meeting) : [];
    return meeting && changed.length > 0
      ? [diagnoseImport('published-change', 1, { meeting: meeting.id, addresses: changed.length })]
      : [];
  }

  const write = (result: ImportResult): ReturnType<KeepMeetings['write']> => {
    const report = judge(result);
    const place = placeOf(result);
    if (report.output === null || place === undefined || result.text === undefined)
      return { report: { ...report, output: null }, state: 'refused' };
    const fault = dry ? undefined : put(place, result.text);
    if (fault) return { report: refuseFile(report, fault), state: 'refused' };
    missing = undefined;
    const agenda = takers.get(place.output);
    if (place.agendaTo !== undefined && agenda) takers.set(place.agendaTo, agenda);
    takers.set(place.output, { file: report.file, type: report.meeting?.type ?? 'other' });
    return { report, state: dry ? 'tried' : 'written' };
  };

  /**
   * Writes the meeting, and the organ's file first where it is missing. The meeting is staged beside its place before
   * the organ's file is written, so that a full disk leaves neither.
   */
  function put(place: PaperPlace, text: string) {
    const { output } = place;
    const staged = stagePaper(folder, place, text);
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

  return { replaces, judge, write };
}
