import type { FilingDate } from '../../swedish/calendar-date.ts';
import { findClausePromise, findPromise, type Promised } from '../../swedish/find-promise.ts';
import { bulletLength } from '../../swedish/list-mark.ts';
import type { PromiseKind } from '../../swedish/promise-phrase.ts';
import { splitSentences } from '../../swedish/sentences.ts';
import { findDue, namesEarlierDay, tellsOfDone, type Due } from './find-due.ts';

export interface FoundFollowUp extends Due {
  readonly promise: PromiseKind;
  readonly owner: string | undefined;
}

/**
 * A sentence in which somebody promises something, is told to do it, asks for it, or puts it off to a meeting to come.
 * `ahead`: the document was written before the meeting, so that a verb in the past tells of another one.
 */
export function findFollowUp(
  sentence: string,
  meeting: FilingDate | undefined,
  ahead = false,
): FoundFollowUp | undefined {
  const words = sentence.slice(bulletLength(sentence));
  if (tellsOfDone(words)) return undefined;
  const labelled = LABEL.exec(words)?.[0].length;
  if (labelled === undefined) return addDue(words, meeting, ahead, findPromise);
  const said = words.slice(labelled);
  const found = addDue(said, meeting, ahead, findPromise);
  const owner =
    found?.owner ?? /^(?<owner>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]+){0,2})\s+\p{Ll}/u.exec(said)?.groups?.['owner'];
  return found ? { ...found, owner } : { ...findDue(words, meeting), promise: 'uppdrag', owner };
}

/** The same of a clause of a decision. One in running text may say it in any of its sentences. */
export function findClauseFollowUp(clause: string, meeting: FilingDate | undefined): FoundFollowUp | undefined {
  if (/^att\s/iu.test(clause)) return addDue(clause, meeting, false, findClausePromise);
  for (const { start, end } of splitSentences(clause)) {
    const found = addDue(clause.slice(start, end), meeting, false, findClausePromise);
    if (found) return found;
  }
  return undefined;
}

function addDue(
  words: string,
  meeting: FilingDate | undefined,
  ahead: boolean,
  find: typeof findPromise,
): FoundFollowUp | undefined {
  const due = findDue(words, meeting);
  const promised: Promised | undefined = find(words, {
    dated: due.due !== undefined,
    earlier: ahead || namesEarlierDay(words, meeting),
  });
  return promised && { ...due, promise: promised.kind, owner: promised.owner };
}

/**
 * A label that makes what follows it something to do. Made for: `Uppföljning: …`, `Åtgärder: …`, `AP: …`,
 * `Att göra: …`.
 */
const LABEL =
  /^(?:Uppföljning|Följs\s+upp|Åtgärd(?:er)?|AP|Action|Att\s+göra|Nästa\s+steg|Återrapportering)\s*:\s*(?=\S)/u;
