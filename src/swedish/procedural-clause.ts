/** Who decides, in a sentence without att-sats: *Socialchefsnätverket*, *Nätverket för chefer*. No *och* joins a second decision to it. */
const SUBJECT = String.raw`(?:(?!och\b)[\p{L}-]+ ){1,5}`;

/**
 * The formulas of procedure, which decide nothing in the matter itself. Each is a whole clause: made for `att öppna mötet`,
 * `att godkänna dagordningen`, `att lägga minnesanteckningarna, informationen och rapporten till handlingarna`,
 * `Inga synpunkter, anteckningarna läggs till handlingarna`, `att notera informationen`, `Nätverket noterar informationen`,
 * `att ärendet tas upp vid nästkommande möte`, `att bordlägga frågan till nästa möte`.
 */
const FORMULAS = [
  String.raw`(?:att (?:öppna|avsluta)|${SUBJECT}(?:öppnar|avslutar)) mötet`,
  String.raw`(?:att (?:godkänna|fastställa)|${SUBJECT}(?:godkänner|fastställer)) (?:den [\p{L}]+ )?(?:dagordningen|föredragningslistan)`,
  String.raw`(?:att lägga|${SUBJECT}lägger) [^;.]{1,150} till handlingarna`,
  String.raw`(?:(?:Inga synpunkter|Ingen hade synpunkter|Inget att tillägga|Ingen erinran)[,.] )?[\p{L}-]+ läggs till handlingarna`,
  String.raw`(?:att notera|${SUBJECT}noterar) informationen`,
  String.raw`att (?:ta upp )?(?:ärendet|frågan|punkten)(?: tas(?: upp)?)? (?:vid|på|till) (?:nästa|nästkommande|kommande) möte`,
  String.raw`att bordlägga (?:ärendet|frågan|punkten)(?: till (?:nästa|nästkommande|ett kommande|kommande) möte)?`,
].map((formula) => new RegExp(`^${formula}[.;]?$`, 'iu'));

/** Whether a clause, whole, is a formula of procedure. */
export function isProceduralClause(text: string): boolean {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return FORMULAS.some((formula) => formula.test(flat));
}
