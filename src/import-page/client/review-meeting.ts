import type { CheckedText, ReadAnswer } from '../messages.ts';
import { askCheck } from './ask-server.ts';
import { buildLines } from './build-lines.ts';
import { buildMeeting } from './build-meeting.ts';
import { buildRemarkList, countRemarks } from './build-remark.ts';
import { element } from '../../site/browser/element.ts';
import { linkLines } from './link-lines.ts';
import type { Parts } from './parts-of-page.ts';
import { startTabs } from './start-tabs.ts';
import { onPause, startTextField } from './text-field.ts';
import { ownRemarks, sumUp, sumUpWords } from './word-summary.ts';

/** The step of the page where the meeting is reviewed and corrected. */
export interface Review {
  /** Shows what was read from a document. */
  readonly show: (answer: ReadAnswer) => void;
  /** Shows the result of a check of the text. */
  readonly showChecked: (checked: CheckedText) => void;
  /** Whether the text differs from what was read from the document. */
  readonly isCorrected: () => boolean;
  /** The date of the meeting as it was read; empty where there is none. */
  readonly readDate: () => string;
}

/** In milliseconds: so long a pause in the writing starts a check of the text. */
const PAUSE = 600;

/** Starts the step. `onChecked`: called each time the text was checked. */
export function startReview(parts: Parts, onChecked: (checked: CheckedText) => void): Review {
  const tabs = startTabs(parts.tabs);
  const field = startTextField(parts.text, parts.textMirror);
  let read: ReadAnswer | undefined;
  let checked: CheckedText | undefined;
  let turn = 0;

  const correct = (line: number) => {
    tabs.show('rattatext');
    field.showLine(line, true);
  };
  const correctAttendance = () => correct(Math.max(1, parts.text.value.split('\n').indexOf('närvaro:') + 1));
  const links = linkLines({
    list: parts.lines,
    meeting: parts.meeting,
    say: (words) => {
      parts.lineStatus.textContent = words;
    },
    onItem: (item) => {
      const line = checked?.meeting?.items.find(({ number }) => number === item)?.line;
      if (line !== undefined && tabs.shows('rattatext')) field.showLine(line, false);
    },
  });

  const showChecked = (answer: CheckedText) => {
    turn += 1;
    checked = answer;
    if (answer.meeting)
      parts.meeting.replaceChildren(...buildMeeting(answer.meeting, { ...links, correct, correctAttendance }));
    parts.checkStatus.textContent = answer.meeting
      ? `Kontrollen: ${countRemarks(answer.remarks) ?? 'inget att anmärka på'}.`
      : `Kontrollen: ${countRemarks(answer.remarks) ?? 'texten är inget möte'}. Så här blir det visar texten innan felet kom.`;
    parts.checkList.replaceChildren(...buildRemarkList(answer.remarks, ' i texten', ({ line }) => correct(line)));
    showSums();
    onChecked(answer);
  };

  const showSums = () => {
    if (!read) return;
    parts.summary.textContent = sumUp(read, checked);
    parts.wordSummary.textContent = sumUpWords(read, checked);
  };

  const check = async () => {
    turn += 1;
    const own = turn;
    try {
      const answer = await askCheck(parts.text.value);
      if (own === turn) showChecked(answer);
    } catch (error) {
      if (own === turn) parts.checkStatus.textContent = error instanceof Error ? error.message : String(error);
    }
  };
  onPause(parts.text, PAUSE, () => void check());

  return {
    showChecked,
    show: (answer) => {
      read = answer;
      checked = undefined;
      const remarks = ownRemarks(answer);
      parts.lines.replaceChildren(...buildLines(answer));
      links.take(answer.lines);
      parts.remarks.hidden = remarks.length === 0;
      parts.remarkList.replaceChildren(...buildRemarkList(remarks, '', ({ line }) => links.focusLine(line)));
      for (const part of [parts.tabs, parts.checkStatus, parts.checkList]) part.hidden = answer.result === null;
      tabs.show('visa');
      parts.text.value = answer.result?.text ?? '';
      if (answer.result) showChecked(answer.result.checked);
      else parts.meeting.replaceChildren(element('p', { text: NO_MEETING }));
      showSums();
      parts.review.hidden = false;
      parts.reviewHeading.focus();
    },
    isCorrected: () => read?.result !== undefined && read.result !== null && parts.text.value !== read.result.text,
    readDate: () => read?.date ?? '',
  };
}

const NO_MEETING =
  'Det finns inget möte att visa ännu. Rätta det som står under Att titta på: i fälten ovan, eller i originalet och välj sedan filen igen.';
