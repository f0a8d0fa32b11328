/**
 * Whether a decision still holds, in the order in which the answers are sought. `formellt`: it was about the meeting or about
 * receiving a paper. `utgått`: its time had run out by the archive's day, and was not only proposed. `utfört`: a later decision carries it out. `ja`: an editor
 * vouches for it, with a day. `okänt`: nothing here tells.
 */
export const STANDING_KINDS = [
  'formellt',
  'ersatt',
  'ändrat',
  'utgått',
  'utfört',
  'uppskjutet',
  'ja',
  'okänt',
] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];
