import { diffArrays, diffWordsWithSpace } from 'diff';
import { namesAttendees } from '../../archive/wording.ts';

/** A run of words that stands in the old wording, the new one, or both. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface DiffLine {
  readonly parts: readonly DiffPart[];
  readonly isChanged: boolean;
  /** Whether the line says who was at the meeting. */
  readonly hasNames: boolean;
}

/** A longer line is shown whole, before and after: its diff would be slow and unreadable. */
const LONGEST_LINE = 20_000;

/** Two wordings line by line, word by word where a line was changed. */
export function diffWording(before: string, after: string): readonly DiffLine[] {
  const hunks = diffArrays(before.split('\n'), after.split('\n'));
  return hunks.flatMap((hunk, index): readonly DiffLine[] => {
    const [last, next] = [hunks[index - 1], hunks[index + 1]];
    if (hunk.removed)
      return next?.added ? pairLines(hunk.value, next.value) : hunk.value.map((line) => whole(line, 'removed'));
    if (hunk.added) return last?.removed ? [] : hunk.value.map((line) => whole(line, 'added'));
    return hunk.value.map((line) => whole(line, 'same'));
  });
}

function pairLines(removed: readonly string[], added: readonly string[]): readonly DiffLine[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [old, now] = [removed[index], added[index]];
    if (old === undefined) return whole(now ?? '', 'added');
    return now === undefined ? whole(old, 'removed') : changed(old, now);
  });
}

function whole(text: string, kind: DiffPart['kind']): DiffLine {
  return { parts: [{ kind, text }], isChanged: kind !== 'same', hasNames: namesAttendees(text) };
}

function changed(old: string, now: string): DiffLine {
  const hasNames = namesAttendees(old) || namesAttendees(now);
  if (old.length + now.length > LONGEST_LINE)
    return {
      parts: [
        { kind: 'removed', text: old },
        { kind: 'added', text: now },
      ],
      isChanged: true,
      hasNames,
    };
  const parts = diffWordsWithSpace(old, now).map(
    ({ value, added, removed }): DiffPart => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  );
  return { parts: joinChanges(parts), isChanged: true, hasNames };
}

/** Joins changes that only a space divides into one. */
function joinChanges(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joined: DiffPart[] = [];
  let run: DiffPart[] = [];
  const close = () => {
    const trailing = run.at(-1)?.kind === 'same' ? run.splice(-1) : [];
    for (const kind of ['removed', 'added'] as const) {
      const isThere = run.some((part) => part.kind === kind);
      const text = run
        .filter((part) => part.kind === kind || part.kind === 'same')
        .map((part) => part.text)
        .join('');
      if (isThere) joined.push({ kind, text });
    }
    for (const each of trailing) joined.push(each);
    run = [];
  };
  for (const part of parts) {
    if (part.kind !== 'same') run.push(part);
    else if (part.text.trim() === '' && run.length > 0 && run.at(-1)?.kind !== 'same') run.push(part);
    else {
      close();
      joined.push(part);
    }
  }
  close();
  return joined;
}
