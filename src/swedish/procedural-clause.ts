/**
 * What a clause of procedure does: `meeting` is about the meeting itself, `receiving` takes note of a paper or of information,
 * `postponing` puts the matter off.
 */
export type ClauseFormula = 'meeting' | 'receiving' | 'postponing';

/** Who decides, in a sentence without att-sats: *Socialchefsnätverket*, *Nätverket för chefer*. No *och* joins a second decision to it. */
const SUBJECT = String.raw`(?:(?!och\b)[\p{L}-]+ ){1,5}`;
const MEETING = String.raw`(?:dagens )?(?:mötet|sammanträdet|nätverksmötet|konferensen)`;
const AGENDA = String.raw`(?:den [\p{L}]+ )?(?:dagordningen|föredragningslistan|kallelsen|ärendelistan|agendan|mötesordningen)`;
const MINUTES = String.raw`(?:(?:föregående|förra|senaste) (?:mötes |mötets |sammanträdes |sammanträdets )?)?(?:protokoll(?:et)?|minnesanteckningar(?:na)?|anteckningar(?:na)?|mötesanteckningar(?:na)?|protokollen)`;
/** `enligt förslag`, `utan tillägg`, `med tillägg av en övrig fråga`, `med tack`, `från den 4 mars`: it says how, and decides nothing more. */
const MANNER = String.raw`(?: (?:enligt|utan|med|från|av) (?:(?! att )[^.;:]){1,120})?`;
const MATTER = String.raw`(?:[\p{L}-]+ )?(?:ärendet|frågan|punkten|ärendena|frågorna|punkterna|beslutet|diskussionen)`;
const NEXT = String.raw`(?:till|vid|på) (?:(?:ett|något) )?(?:nästa|nästkommande|kommande|följande|påföljande|senare|framtida) (?:möten?|sammanträden?|nätverksmöte|tillfälle|gång)(?: (?:(?! att )[^.;:]){1,80})?`;

/**
 * The formulas of procedure, which decide nothing in the matter itself. Each is a whole sentence. Made for, `meeting`: *att öppna mötet,
 * förklara mötet avslutat, att godkänna dagordningen, Dagordningen godkänns med tillägg av en övrig fråga, att godkänna föregående protokoll,
 * att utse Bo Ek att justera protokollet*; `receiving`: *att lägga minnesanteckningarna och rapporten till handlingarna, Inga synpunkter,
 * anteckningarna läggs till handlingarna, att notera informationen, Nätverket tackar för informationen*; `postponing`: *att ärendet tas upp vid
 * nästkommande möte, att bordlägga frågan till nästa möte, Frågan bordläggs, Ärendet skjuts upp*.
 */
const FORMULAS: readonly (readonly [ClauseFormula, RegExp])[] = (
  [
    [
      'meeting',
      String.raw`(?:att (?:öppna|avsluta|ajournera)|${SUBJECT}(?:öppnar|öppnade|avslutar|avslutade|ajournerar)) ${MEETING}`,
    ],
    [
      'meeting',
      String.raw`(?:att |${SUBJECT})?förklarar?(?:de)? ${MEETING} (?:öppnat|avslutat|för öppnat|för avslutat)`,
    ],
    ['meeting', String.raw`${MEETING} (?:öppnas|avslutas|öppnades|avslutades|förklaras öppnat|förklaras avslutat)`],
    [
      'meeting',
      String.raw`(?:att (?:godkänna|fastställa|anta)|${SUBJECT}(?:godkänner|fastställer|godkände|fastställde|antar)) (?:${AGENDA}|${MINUTES})${MANNER}`,
    ],
    [
      'meeting',
      String.raw`(?:att )?(?:${AGENDA}|${MINUTES}) (?:godkänns|fastställs|godkändes|fastställdes|justeras|justerades|antas)${MANNER}`,
    ],
    ['receiving', String.raw`(?:att lägga|${SUBJECT}(?:lägger|lade)) [^;.]{1,150} till handlingarna`],
    [
      'receiving',
      String.raw`(?:att )?(?:(?:Inga synpunkter|Ingen hade synpunkter|Inget att tillägga|Ingen erinran)[,.] )?[\p{L}-]+(?: [\p{L}-]+){0,6} (?:läggs|lades) till handlingarna`,
    ],
    ['receiving', String.raw`(?:Inga synpunkter|Ingen hade (?:några )?synpunkter|Inget att tillägga|Ingen erinran)`],
    [
      'receiving',
      String.raw`(?:att (?:notera|ta emot|ta del av)|${SUBJECT}(?:noterar|noterade|tar del av|tog del av|tackar för)|att tacka för) (?:den )?(?:informationen|redovisningen|rapporten|genomgången|återrapporteringen|presentationen|föredragningen)(?: (?:om|kring|från|angående) (?:(?! att | och )[^.;:]){1,120})?`,
    ],
    ['receiving', String.raw`(?:att )?(?:Informationen|Redovisningen|Rapporten) (?:noteras|noterades)`],
    [
      'meeting',
      String.raw`(?:att (?:utse|välja)|${SUBJECT}(?:utser|utsåg|väljer|valde)) [^.;:]{1,80} (?:att (?:jämte [^.;:]{1,40} )?justera(?: dagens)? (?:protokollet|protokoll)|till (?:justerare|justeringsperson|mötesordförande|mötessekreterare|sekreterare för mötet|ordförande för mötet))`,
    ],
    ['postponing', String.raw`att (?:ta upp )?${MATTER}(?: (?:tas|behandlas|återkommer)(?: upp)?(?: igen)?)? ${NEXT}`],
    ['postponing', String.raw`att (?:bordlägga|skjuta upp|flytta|återuppta) ${MATTER}(?: ${NEXT})?`],
    [
      'postponing',
      String.raw`(?:att )?${MATTER} (?:bordläggs|bordlades|skjuts upp|sköts upp|flyttas|flyttades|utgår|återkommer)(?: ${NEXT})?`,
    ],
    ['postponing', String.raw`${SUBJECT}(?:bordlägger|bordlade|skjuter upp|sköt upp|flyttar) ${MATTER}(?: ${NEXT})?`],
    ['postponing', String.raw`att återkomma (?:till ${MATTER} |i ${MATTER} )?${NEXT}`],
  ] as const
).map(([kind, formula]) => [kind, new RegExp(`^${formula}[.;,]?$`, 'iu')]);

/** A longer sentence says more than a formula. */
const LONGEST = 400;

/** Which formula of procedure a sentence is, whole; undefined where it decides in the matter. */
export function clauseFormula(text: string): ClauseFormula | undefined {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length > LONGEST) return undefined;
  return FORMULAS.find(([, formula]) => formula.test(flat))?.[0];
}
