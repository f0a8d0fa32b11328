import { count } from './words.ts';

interface Held {
  readonly meetings: number;
  /** How many of them the archive has the agenda of, and no minutes. */
  readonly agendas: number;
  /** How many decisions in substance the minutes of the others tell. */
  readonly inSubstance: number;
}

/** What was decided at some meetings: `2 beslut i sak`, `besluten okända`, `inget beslut i sak, besluten okända vid 1 möte`. */
export function decidedWords({ meetings, agendas, inSubstance }: Held): string {
  if (agendas === meetings) return 'besluten okända';
  const decided = inSubstance === 0 ? 'inget beslut i sak' : `${inSubstance} beslut i sak`;
  return agendas === 0 ? decided : `${decided}, besluten okända vid ${count(agendas, 'möte', 'möten')}`;
}
