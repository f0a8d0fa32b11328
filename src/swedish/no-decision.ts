/**
 * Whether words that a label leads in say that nothing is decided, or not yet. Made for: `–`, `Inget`, `Inget beslut.`, `Ej aktuellt`,
 * `Inget beslut fattades`, `Beslut fattas i maj`, `Fattas vid nästa möte.`, `Väntas i juni`.
 */
export function saysNothingIsDecided(text: string): boolean {
  return NOTHING.test(text.trim());
}

const NOTHING =
  /^(?:[-–—]+|inget(?:\s+beslut)?|inga(?:\s+beslut)?|ingen|ej\s+aktuellt|n\/a|(?:inget\s+)?beslut\s+(?:fattas|tas|togs|fattades)(?:\s.*)?|(?:fattas|väntas)\s.*)\.?$/iu;
