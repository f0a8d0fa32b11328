import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { Organ } from '../archive/organ.ts';
import { decisionsPrintedIn } from '../archive/decisions-of.ts';
import { buildOrganJudge } from '../swedish/organ-name.ts';
import type { ReadMeeting } from './read-meeting.ts';

/** Reports every passage of a meeting that reads as a decision of its own but has no mark. */
export function checkUnmarkedDecisions(
  meetings: readonly ReadMeeting[],
  organs: readonly Organ[],
): readonly Diagnostic[] {
  const judgeOf = buildJudges(organs);
  return meetings.flatMap(({ file, names, passages, items }) => {
    const judge = judgeOf(names.organ?.id);
    const judged = passages.map((passage) => ({
      ...passage,
      meant: passage.subject === undefined ? 'own' : judge(passage.subject),
    }));
    /* Where the meeting decides under its own name, a body that nobody knows is another. */
    const isNamed =
      judged.some(({ meant, subject }) => meant === 'own' && subject !== undefined) ||
      items.some((item) => decisionsPrintedIn(item).length > 0);
    const ended = new Set<number>();
    return judged.flatMap(({ line, text, meant, laidOut, isOpen, within }) => {
      /*
       * An unknown subject is also taken for the meeting where clauses stand below: decisions are printed so, and retold
       * ones seldom are.
       */
      const isOwn = meant === 'own' || (meant === 'unknown' && isOpen !== true && (laidOut || !isNamed));
      if (within && isOwn && within.endsIfOwn) ended.add(within.section);
      return isOwn && (within === undefined || ended.has(within.section))
        ? [diagnose('unmarked-decision', { file, line }, { found: text })]
        : [];
    });
  });
}

/**
 * Gives a function that finds the judge of an organ's decisions (see `buildOrganJudge`). Each is built when first asked
 * for.
 */
function buildJudges(organs: readonly Organ[]): (organ: string | undefined) => ReturnType<typeof buildOrganJudge> {
  const judges = new Map<string | undefined, ReturnType<typeof buildOrganJudge>>();
  return (organ) => {
    const known = judges.get(organ);
    if (known) return known;
    const own = organs.find(({ id }) => id === organ)?.names ?? [];
    const judge = buildOrganJudge({
      own,
      others: organs.filter(({ id }) => id !== organ).flatMap(({ names }) => names),
    });
    judges.set(organ, judge);
    return judge;
  };
}
