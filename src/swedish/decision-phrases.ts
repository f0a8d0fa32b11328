import { DECISION_FORMULAS } from './decision-formulas.ts';
import {
  ADVERB,
  AFTER_VERB,
  BODY_OWNER,
  DECIDED,
  DECIDED_LATER,
  DECISION_ADVERBS,
  FOREIGN,
  HAS_DECIDED,
  MANNER,
  OPENER,
  SLASH,
  SUBJECT,
  UNNAMED_MANNER,
  WAS_DECIDED,
  makePhrase,
  type DecisionPhrase,
} from './decision-words.ts';

/**
 * How Swedish minutes say that something is decided or proposed: one table, asked by whoever brings in a document and by
 * whoever checks one. A new phrase is a row here. White space in a text is any; letters are NFC. The order matters: the first
 * phrase that fits is taken.
 */
export const DECISION_PHRASES: readonly DecisionPhrase[] = [
  /* `Förslag till beslut`, `Beslutsförslag:`, `Förslag:`, `Arbetsutskottets förslag till beslut`, `Förslag till beslut från presidiet`. */
  {
    kind: 'proposal',
    form: 'whole',
    pattern:
      /^(?!Beslut\s)(?:(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+[\p{L}\d-]+){0,4}?):?s\s+)?(?:förslag(?:et)?(?:\s+till\s+beslut(?:ssats|ssatser|sformulering|smening)?)?|beslutsförslag)(?:\s+(?:från|av)\s+(?<from>[\p{L}\d -]+?))?\s*[:.]?$/iu,
  },
  /* `Styrgruppen föreslår`, `Arbetsutskottet föreslår styrelsen besluta`, `… föreslår att nätverket beslutar att`. */
  {
    kind: 'proposal',
    form: 'whole',
    pattern: makePhrase(
      String.raw`^${SUBJECT}\s+föreslår(?:${DECISION_ADVERBS}(?:\s+att)?(?:\s+[\p{L}-]+){0,3}\s+beslutar?)?${DECISION_ADVERBS}(?<att>\s+att)?\s*[:.]?$`,
    ),
  },
  /* `Direktionen föreslås besluta`, `Styrelsen föreslås att besluta att`. */
  {
    kind: 'proposal',
    form: 'whole',
    pattern: makePhrase(
      String.raw`^${SUBJECT}\s+föreslås(?:\s+att)?\s+besluta${DECISION_ADVERBS}(?<att>\s+att)?\s*[:.]?$`,
    ),
  },
  /* `Chefsnätverkets beslut`, `Nätverkets beslut:`, and by a slip `Chefsnätverkets beslutar`. */
  {
    kind: 'decision',
    form: 'whole',
    pattern: makePhrase(
      String.raw`^${BODY_OWNER}\s+(?:beslut|beslutet|ställningstagande|(?<=[ent]s\s+)beslutar)\s*[:.]?$`,
    ),
  },
  /* `Socialchefsnätverket beslutade`, `Styrelsen beslutar enhälligt:`, `Mötet beslöt följande`, `Nätverket beslutade att`, `Nätverket har beslutat:`. */
  {
    kind: 'decision',
    form: 'whole',
    pattern: makePhrase(
      String.raw`^${SUBJECT}\s+(?:${DECIDED}|${HAS_DECIDED})${DECISION_ADVERBS}(?<att>\s+att)?\s*[:.]?$`,
    ),
  },
  /* `Mötet beslutade i fråga om gräset:`, `Nätverket beslutar på förslag av ordföranden att:`. */
  {
    kind: 'decision',
    form: 'whole',
    pattern: makePhrase(String.raw`^${SUBJECT}\s+${DECIDED}${MANNER}(?<att>\s+att)?\s*:$`),
  },
  /* `Efter diskussion beslutade nätverket:`, `Därefter beslutade mötet följande`, `På mötet beslutade rådet att`. */
  {
    kind: 'decision',
    form: 'whole',
    pattern: makePhrase(
      String.raw`^(?<manner>(?:${OPENER})(?:\s+(?:[\p{L}\d,-]+|kl\.|\d{1,2}[.:]\d{2})){0,9}?)\s+${DECIDED}\s+${AFTER_VERB}(?:\s+följande)?(?:(?<att>\s+att)\s*:?|\s*:|(?<=följande))$`,
    ),
  },
  /* `Beslut / Päätös:`, `Päätös / Beslut`, `Decision/Beslut:`: the same word in two languages. */
  {
    kind: 'decision',
    form: 'whole',
    pattern: new RegExp(
      String.raw`^(?:beslut(?:et)?\s*${SLASH}\s*${FOREIGN}|${FOREIGN}\s*${SLASH}\s*beslut(?:et)?)\s*[:.]?$`,
      'iu',
    ),
  },
  /* `Beslut`, `BESLUT:`, `Beslutet:`, `Beslut i ärendet`, `Följande beslut fattades:`, `Det beslutades att`, `Beslutades`, `Beslöts`, `Härmed beslutas att`. */
  {
    kind: 'decision',
    form: 'whole',
    pattern:
      /^(?:(?:följande\s+|enhälligt\s+)?beslut(?:et|en)?(?:\s+(?:i\s+ärendet|fattades|togs|enligt\s+(?:nedan|följande)))?|(?:(?:det|härmed)\s+)?(?:beslut(?:ades|ade|as)|beslöts|bestämdes))(?<att>\s+att)?\s*[:.]?$/iu,
  },
  /* `Förslag till beslut: …`, `Styrgruppens beslutsförslag – …`. */
  {
    kind: 'proposal',
    form: 'label',
    pattern:
      /^(?:(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+[\p{L}\d-]+){0,4}?):?s\s+)?(?:förslag\s+till\s+beslut|beslutsförslag)\s*(?::|\s[–—-]\s)\s*(?=\S)/iu,
  },
  /* `Beslut / Päätös: …`, `Päätös / Beslut: …`. */
  {
    kind: 'decision',
    form: 'label',
    pattern: new RegExp(
      String.raw`^(?:beslut(?:et)?\s*${SLASH}\s*${FOREIGN}|${FOREIGN}\s*${SLASH}\s*beslut(?:et)?)\s*:\s*(?=\S)`,
      'iu',
    ),
  },
  /* `Beslut⇥Planen antas.`: a row of a table with two cells, the second more than a heading. */
  {
    kind: 'decision',
    form: 'label',
    pattern: /^Beslut(?:et)?:?\t(?=[^\t]*\p{L}\s+\p{L}[^\t]*$)/iu,
  },
  /* `Beslut: …`, `BESLUT – …`, `Beslut 2: …`, `Nätverkets ställningstagande: …`, `Beslut (enhälligt): …`, `Beslut/åtgärd: …`, `Beslut — …`, `Beslutspunkt: …`, `Enhälligt beslut: …`, `KSAU:s beslut: …`, `Beslut. Ekarna …`. */
  {
    kind: 'decision',
    form: 'label',
    pattern:
      /^(?:(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+[\p{L}\d-]+){0,4}?):?s\s+)?(?:fattat\s+|enhälligt\s+|enhälliga\s+)?(?:beslut(?:et|en|at|smening|ssats|spunkt)?|ställningstagande)(?:\s+\d{1,2}|\s*\([^)]{1,30}\)|\/\p{L}{2,20})?\s*(?::|\s[–—-]\s|\.\s+(?=\p{Lu}))\s*(?=\S)/iu,
  },
  /* `Beslut enligt förslag.`, `Beslut i enlighet med arbetsutskottets förslag` as all that is said. */
  {
    kind: 'decision',
    form: 'label',
    pattern: /^(?=Beslut\s+(?:enligt|i\s+enlighet\s+med)\s+(?:[\p{L}-]+\s+)?förslag(?:et)?\.?$)/u,
  },
  /* `Gruppen gick igenom planen och beslutade att …`, `Mötet diskuterade frågan och enades om att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^${SUBJECT}\s+(?<manner>(?:gick|tog|såg|drog|kom|fick|hade|\p{Ll}+(?:ade|rde|lde|nde|gde|kte|ste|pte|tte))\s(?:(?!(?<!\p{L})(?:inte|ej|om)(?!\p{L}))[^.;:?!])*?(?<!,)\s+och)\s+(?:beslutade|beslöt|bestämde|enades\s+om|kom\s+överens\s+om)(?:\s+${ADVERB}){0,2}\s+(?=att[\s,])`,
    ),
  },
  /* `Nätverket beslutade att …`, `Styrelsen beslutar enhälligt: att …`, `Nätverket enades om att …`, `Mötet fattade beslut om att …`, `Rådet beslutade på förslag av ordföranden att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(String.raw`^${SUBJECT}\s+${DECIDED},?${MANNER}\s*:?\s+(?=att[\s,])`),
  },
  /* `Nätverket beslutar: Planen antas.`, `Mötet fattade följande beslut: planen antas.` */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^${SUBJECT}\s+(?:${DECIDED}|(?:fattade|fattar)\s+följande\s+beslut)${MANNER}\s*:\s+(?=\S)`,
    ),
  },
  /* `Det beslutades: …`, `Beslutades enhälligt: …`, `Följande beslut fattades: …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: new RegExp(
      String.raw`^(?:(?:(?:Det|Härmed)\s+)?(?:beslutades|beslutas|beslöts|bestämdes)|(?:Följande\s+)?beslut\s+(?:fattades|togs))${DECISION_ADVERBS}\s*:\s+(?=\S)`,
      'iu',
    ),
  },
  /* `Beslutet blev att …`, `Nätverkets beslut blev att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(String.raw`^(?:${BODY_OWNER}\s+beslut|Beslutet)\s+blev\s+(?=att[\s,])`),
  },
  /* `Mötet beslutade om ny ordförande.`: the words after the verb are what was decided. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^${SUBJECT}\s+(?:beslutade|beslutar|beslöt)(?:\s+enhälligt)?\s+(?=om\s(?!att[\s,])(?<manner>[^.]*))`,
    ),
  },
  /* `På mötet beslutades att …`, `Beslut togs om att …`, `Beslut fattades att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^(?:(?:På|Vid)\s+(?:dagens\s+)?mötet\s+${WAS_DECIDED}|Beslut\s+(?:togs|fattades)(?:\s+om)?)${UNNAMED_MANNER}\s+(?=att[\s,])`,
    ),
  },
  /* `Det beslutades att …`, `Härmed beslutas att …`, `Sålunda beslutat att …`, `Beslöts att …`, `Bestämdes enhälligt att …`, `Beslut att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: new RegExp(
      String.raw`^(?:(?:Det|Härmed|Sålunda|Således)\s+)?(?:${WAS_DECIDED}|(?<!\s)Beslutade(?![^.]*\?)|Beslut(?=\s+att[\s,])(?!${DECIDED_LATER}))${UNNAMED_MANNER}\s*:?\s+(?=att[\s,])`,
      'iu',
    ),
  },
  /* `Efter genomgång fattades beslut om att …`, `Det fattades ett enhälligt beslut om att …`, `Därefter togs beslut att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^(?:Det|(?<manner>(?:${OPENER})(?:\s+(?:[\p{L}\d,-]+|kl\.|\d{1,2}[.:]\d{2})){0,6}?))\s+(?:fattades|togs)\s+(?:ett\s+)?(?:enhälligt\s+|enigt\s+)?beslut\s+(?:om\s+)?(?=att[\s,])`,
    ),
  },
  /* `I Barrådet beslutades att …`, `Vid nämndens möte beslutades …`: who decided stands before the verb. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^(?:I|Inom|Enligt|Vid|På|Hos)\s+(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+(?!(?:möte|sammanträde|förslag|initiativ|begäran|uppdrag|inrådan|yrkande)(?!\p{L}))[\p{L}\d&-]+){0,3}?)(?:s\s+(?:möte|sammanträde))?\s+${WAS_DECIDED}${DECISION_ADVERBS}\s+(?=att[\s,])`,
    ),
  },
  /* `Nätverket har i dag beslutat att …`: the day makes it this meeting's. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^${SUBJECT}\s+har\s+(?:i\s?dag|härmed|denna\s+dag|vid\s+(?:dagens|detta)\s+(?:möte|sammanträde))\s+(?:beslutat|bestämt|enats\s+om)${DECISION_ADVERBS}\s+(?=att[\s,])`,
    ),
  },
  /* `Planen gicks igenom, varefter nätverket beslutade att …`, `Planen gicks igenom och det beslutades att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^(?<manner>\p{Lu}(?:(?!(?<!\p{L})(?:att|om|när|som|inte|ej|möte\p{L}*)(?!\p{L}))[^.;:?!]){3,160}?)(?:,\s+(?:och|varefter|varpå|varvid)|\s+(?:och|varefter|varpå|varvid))\s+(?:det\s+(?:beslutades|beslöts|bestämdes)|(?<subject>(?!det\s)\p{Ll}[\p{L}-]+)\s+(?:beslutade|beslöt|bestämde|enades\s+om))${DECISION_ADVERBS}\s+(?=att[\s,])`,
    ),
  },
  /* `Efter diskussion beslutades att …`, `Efter diskussion beslutades det att …`, `Därefter bestämdes enhälligt att …`, `Så beslutades att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^(?<manner>(?:${OPENER})(?:\s+(?:[\p{L}\d,-]+|kl\.|\d{1,2}[.:]\d{2})){0,6}?|Så|Således)\s+(?:beslutades|beslutas|beslöts|bestämdes|bestäms)(?:\s+det)?${DECISION_ADVERBS}\s+(?=att[\s,])`,
    ),
  },
  /* `Efter diskussion beslutade nätverket att …`, `Därför beslutar rådet att …`, `I samband med detta beslöt mötet att …`, `Slutligen enades nätverket om att …`. What `alla` agree on is left open: `settling-phrase.ts`. */
  {
    kind: 'decision',
    form: 'turned',
    pattern: makePhrase(
      String.raw`^(?<manner>(?:${OPENER})(?:\s+(?:[\p{L}\d,-]+|kl\.|\d{1,2}[.:]\d{2})){0,9}?)\s+(?:${DECIDED}|(?:enades|enas)(?!\s+alla\s))\s+${AFTER_VERB}(?:\s+om)?\s+(?=att[\s,])`,
    ),
  },
  /* `Efter diskussion kom nätverket överens om att …`. */
  {
    kind: 'decision',
    form: 'turned',
    pattern: makePhrase(
      String.raw`^(?<manner>(?:${OPENER})(?:\s+(?:[\p{L}\d,-]+|kl\.|\d{1,2}[.:]\d{2})){0,9}?)\s+kom(?:mer)?\s+${AFTER_VERB}\s+överens\s+om\s+(?=att[\s,])`,
    ),
  },
  /* `Nätverket beslutar enligt förslaget.`, `Styrelsen beslutade i enlighet med …` */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^${SUBJECT}\s+(?:beslutade|beslutar|beslöt|(?:fattade|fattar|tog)\s+beslut(?=\s+(?:enligt|i\s)))\s+(?=(?:enligt|i\s+enlighet|godkänna|bordlägga|notera|lägga|utse|anta|fastställa|uppdra|bifalla|avslå|återremittera|rekommendera|ställa\s+sig)\b)`,
    ),
  },
  /* `Mötet beslöt hålla årsmötet …`, `Rådet beslutar enhälligt anta planen`: the infinitive without *att*. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: makePhrase(
      String.raw`^${SUBJECT}\s+(?:beslutade|beslutar|beslöt)${DECISION_ADVERBS}\s+(?=(?:\p{Ll}{2,}a|få|gå|stå|ge|se|be|slå)\s)(?!inte\s|vilka\s|sina\s|samma\s|dessa\s|alla\s|båda\s)`,
    ),
  },
  ...DECISION_FORMULAS,
];

/** `… nätverket beslutade:`, `… Den föreslår:`, `Alla var eniga och beslutade att`: the end of a paragraph, right before its clauses. */
export const TAIL =
  /(?:^|[\s(])(?:(?<decides>(?:har\s+)?(?:beslutade|beslutar|beslöt|beslutat|bestämde|enades\s+om|kom(?:mit|mer)?\s+överens\s+om))(?:\s+(?!att\b)(?<subject>\p{L}+(?:\s+\p{L}+){0,2}?))?|(?<proposes>föreslår|föreslog)(?:\s+(?!att\b)\p{L}+){0,3})(?:\s+(?:följande|enhälligt|därför))?(?<att>\s+att)?\s*:?$/u;
