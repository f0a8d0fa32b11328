/** What a clause leaves to another body: to have the last word, or to do what is recommended. */
export interface Referral {
  readonly kind: ReferralKind;
  /** The other body as printed; undefined where the clause names none. */
  readonly to: string | undefined;
}

/** `tillstyrker`: it is for the proposal. `rekommenderar`: others should do so. `skickar vidare`: another body is to decide. */
export type ReferralKind = 'tillstyrker' | 'rekommenderar' | 'skickar vidare';

/** `Välfärdsrådet`, `alla kommuner`, `Kommunstyrelsen i Falun`, `länets kommuner`; it ends before a comma or what is to be done. */
const BODY = String.raw`(?<to>(?:(?!att\b|för\b|om\b|med\b|och\b)[\p{L}\d:-]+(?:\s(?=\p{L})|(?=[\s,.;]|$))){1,6})`;

/**
 * Made for: `att sända beslutet vidare till Välfärdsrådet, för …`, `att ärendet skickas vidare till Lövrådet`, `att överlämna frågan
 * till …`, `att hänskjuta ärendet till …`, `att rekommendera alla kommuner att …`, `rekommenderar Lövrådet att …`, `att tillstyrka
 * förslaget`, `att godkänna utvärderingen och tillstyrka att …`, `att föreslå Lövrådet att …`, `att ställa sig bakom …`.
 */
const REFERRALS: readonly { readonly kind: ReferralKind; readonly pattern: RegExp }[] = [
  {
    kind: 'skickar vidare',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:sänd|skicka|för|lämna)(?:a|er|ar|as|s|de|des|t|ts)?\s[^.;]{0,160}?(?:vidare|över)|(?:överlämna|hänskjut|hänför|remittera|översänd)(?:a|er|ar|as|s|des|ts)?(?:\s[^.;]{0,160}?)?)\s+till\s+${BODY}`,
      'iu',
    ),
  },
  {
    kind: 'rekommenderar',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:rekommendera|föreslå|uppmana)(?:r|s|s\s+att)?\s+${BODY}\s+att(?!\p{L})`,
      'iu',
    ),
  },
  { kind: 'tillstyrker', pattern: /(?<!\p{L})(?:tillstyrk(?:a|er|s|te)|förorda(?:r|s|de)?)(?!\p{L})/iu },
];

/** What the clauses leave to others, one of each kind at most, the one with the last word first. */
export function findReferrals(clauses: readonly string[]): readonly Referral[] {
  return REFERRALS.flatMap(({ kind, pattern }) => {
    const match = clauses.map((clause) => pattern.exec(clause.replaceAll(/\s+/g, ' '))).find((found) => found !== null);
    return match ? [{ kind, to: match.groups?.['to']?.trim() }] : [];
  });
}
