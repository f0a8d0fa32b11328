/**
 * Made for: `Nätverket beslutade inget om jouren`, `Nätverket självt beslutade inget i sak`, `Inget beslut fattades`, `Nätverket fattade
 * inget eget beslut`, `Något beslut togs inte`, `Nätverket tog inte ställning`.
 */
const DENIED =
  /(?<!\p{L})(?:beslutade\s+(?:inget|ingenting|inte)|(?:inget|inga)\s+(?:\p{L}+\s+)?beslut\s+(?:fattades|togs)|(?:fattade|tog)\s+(?:inget|inga)\s+(?:\p{L}+\s+)?beslut|beslut\s+(?:fattades|togs)\s+inte|tog\s+inte\s+ställning)(?!\p{L})/iu;

/** Whether somebody says that nothing was decided. */
export function deniesDecision(text: string): boolean {
  return DENIED.test(text);
}
