import { lstatSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { agendaFile, fileBesideAgenda } from '../archive/agenda.ts';
import type { Meeting, MeetingType } from '../archive/meeting.ts';
import { attachAgendas } from '../minutes/attach-agendas.ts';
import { attachDocuments } from '../minutes/attach-documents.ts';
import { loadStart } from '../minutes/load-start.ts';
import { parseMeetingHead } from '../minutes/parse-meeting.ts';
import { readMeeting } from '../minutes/read-meeting.ts';
import { stageFile, type StagedFile, type Unwritable } from './stage-file.ts';

/** Where a paper of a meeting belongs beside what the folder has of the meeting. */
export interface PaperPlace {
  readonly output: string;
  /** Where the agenda that stands at `output` goes, since the minutes come now; undefined where none does. */
  readonly agendaTo: string | undefined;
  /** Whether it is an agenda whose meeting has minutes already. */
  readonly isBeside: boolean;
}

/** What a file of a meeting is; `other` where it does not tell. */
export type PaperType = MeetingType | 'other';

/**
 * A meeting has one file, and its agenda one beside it once there are minutes. `own`: the file of the meeting. `typeAt`: what
 * stands at a path, undefined where nothing does.
 */
export function placePaper(
  own: string,
  type: MeetingType,
  typeAt: (file: string) => PaperType | undefined,
): PaperPlace {
  const there = typeAt(own);
  const beside = agendaFile(own);
  if (there === undefined || there === 'other' || (type === 'dagordning') === (there === 'dagordning'))
    return { output: own, agendaTo: undefined, isBeside: false };
  return type === 'dagordning'
    ? { output: beside, agendaTo: undefined, isBeside: true }
    : { output: own, agendaTo: beside, isBeside: false };
}

/** A broken symbolic link counts as being there: writing would fail on it. */
export function paperTypeAt(folder: string, file: string): PaperType | undefined {
  const place = path.join(folder, file);
  if (!isThere(place)) return undefined;
  try {
    if (!lstatSync(place).isFile()) return 'other';
    const text = new TextDecoder('utf-8').decode(loadStart(place));
    return parseMeetingHead(text, file).frontmatter?.typ ?? 'other';
  } catch {
    /* It may not be read, and so tells nothing. */
    return 'other';
  }
}

function isThere(place: string): boolean {
  try {
    return lstatSync(place, { throwIfNoEntry: false }) !== undefined;
  } catch {
    /* A file lies where a folder should be. */
    return false;
  }
}

/**
 * Whether an agenda can go where it belongs: nothing stands there, or the same words, which a run that was stopped has left.
 */
export function isFreeForAgenda(folder: string, { output, agendaTo }: PaperPlace): boolean {
  if (agendaTo === undefined || paperTypeAt(folder, agendaTo) === undefined) return true;
  if (paperTypeAt(folder, agendaTo) === 'other' || paperTypeAt(folder, output) === undefined) return false;
  return readFileSync(path.join(folder, agendaTo)).equals(readFileSync(path.join(folder, output)));
}

/** The meeting as it will be with a paper in its place: with its agenda, whichever of the two the paper is. */
export function readBesideOthers(
  folder: string,
  { output, agendaTo, isBeside }: PaperPlace,
  text: string,
): Meeting | undefined {
  const own = isBeside ? (fileBesideAgenda(output) ?? output) : output;
  const beside = agendaFile(own);
  const textAt = (file: string) => {
    if (file === output) return text;
    const from = file === agendaTo ? output : file;
    return paperTypeAt(folder, from) === undefined ? undefined : readFileSync(path.join(folder, from), 'utf8');
  };
  const read = [own, beside].flatMap((file) => {
    const words = textAt(file);
    return words === undefined ? [] : [readMeeting(words, file)];
  });
  return attachAgendas(attachDocuments(folder, read).meetings).meetings[0]?.meeting;
}

/**
 * Stages a paper as `stageFile` does. With it goes the agenda that stood there: it is written to its new place first, so that the
 * folder never lacks it, and taken back from there where the paper cannot be written.
 */
export function stagePaper(folder: string, place: PaperPlace, text: string): StagedFile | Unwritable {
  const staged = stageFile(folder, place.output, text);
  const { output, agendaTo } = place;
  if ('reason' in staged || agendaTo === undefined) return staged;
  return {
    discard: staged.discard,
    commit: () => {
      const kept = keepAgenda(folder, output, agendaTo);
      if (kept !== 'written' && kept !== 'known') {
        staged.discard();
        return kept;
      }
      const end = staged.commit(true);
      if (end !== 'written' && kept === 'written') rmSync(path.join(folder, agendaTo), { force: true });
      return end;
    },
  };
}

function keepAgenda(folder: string, from: string, to: string): 'written' | 'known' | 'already-there' | Unwritable {
  /* Another program may have written minutes there meanwhile. */
  if (paperTypeAt(folder, from) !== 'dagordning') return 'already-there';
  if (paperTypeAt(folder, to) !== undefined)
    return isFreeForAgenda(folder, { output: from, agendaTo: to, isBeside: false }) ? 'known' : 'already-there';
  const staged = stageFile(folder, to, readFileSync(path.join(folder, from)));
  return 'reason' in staged ? staged : staged.commit(false);
}
