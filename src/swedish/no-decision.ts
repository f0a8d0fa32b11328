import { SWEDISH_MONTHS } from './calendar-date.ts';
import { findClauseStart } from './list-mark.ts';
import { findSaidStatus } from './said-status.ts';

/** Another meeting, at which something is decided: `vid nästa möte`, `på ett senare möte`, `senare`, `i juni`. */
const LATER = String.raw`(?:(?:vid|på)\s+(?:ett\s+)?(?:nästa|kommande|nästkommande|senare|annat|mötet)|senare|nästa|framöver|inte|ej|först|i\s+(?:höst|vinter|vår|sommar|${SWEDISH_MONTHS.join('|')}))(?!\p{L})`;

/**
 * Words that say there is no decision. Made for: `-`, `Inget beslut`, `Inga`, `Ej aktuellt`, `Inget beslut fattades`,
 * `Beslut fattas vid nästa möte`, `Fattas vid nästa möte`.
 */
const NOTHING = new RegExp(
  String.raw`^(?:[-–—]+|inget(?:\s+beslut)?|inga(?:\s+beslut)?|ingen|ej\s+aktuellt|n\/a|(?:inget\s+|inga\s+)?beslut\s+(?:fattas|tas|togs|fattades|väntas)(?:\s.*)?|(?:fattas|tas)\s+${LATER}.*|väntas\s.*)\.?$`,
  'iu',
);

/** Whether what follows a label only gives the item a status, `Ärendet bordläggs.`, or says that there is no decision. */
export function saysNoDecision(text: string): boolean {
  return NOTHING.test(text) || (findClauseStart(text) === undefined && findSaidStatus(text, false) !== undefined);
}
