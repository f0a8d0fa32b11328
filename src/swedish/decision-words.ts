/** A way in which minutes say that something is decided or proposed. */
export interface DecisionPhrase {
  readonly kind: 'decision' | 'proposal';
  readonly form: PhraseForm;
  /**
   * May name `subject` or `from` (who decides or proposes), `att` (the clauses below need none of their own) and `manner`
   * (words between the verb and what was decided, in which another day may stand).
   */
  readonly pattern: RegExp;
}

/**
 * `whole`: the paragraph is the lead, and what was decided stands below. `label`: `Beslut: …`, which says itself that it is a
 * decision. `verb`: a sentence whose beginning leads in its rest. `turned`: the same, the verb before who decides.
 * `formula`: a paragraph that is the decision, whole.
 */
type PhraseForm = 'whole' | 'label' | 'verb' | 'turned' | 'formula';

/** What a sentence begins with that names who decided after its verb: `Efter diskussion`, `I samband med detta`, `Sålunda`. */
export const OPENER =
  'Efter|Med|Mot|Vid|På|I|Inom|Under|Utifrån|Enligt|För|Därefter|Därmed|Därför|Dessutom|Vidare|Även|Sedan|Sålunda|Slutligen|Sammanfattningsvis|Avslutningsvis|Kl\\.|Klockan';

/** Who decides, at the beginning of a sentence: `Nätverket`, `Styrgruppen för vård och omsorg`. */
export const SUBJECT = String.raw`(?<subject>(?!(?:Det|Om|När|Ifall|Innan|Att|Då|Som|Vad|Vem|Vilka|Varför|Huruvida|Eftersom|Hur|Nu|Här|Där|Nyligen|Tidigare|Idag|Igår|${OPENER})\s)\p{Lu}[\p{L}\d-]*(?:\s+(?!(?:har|hade|att|som|om|när|vad|hur|i\s+samband)(?!\p{L}))[\p{L}\d()&/-]+){0,5}?)`;
/** The same before a genitive s: `Barn- och ungdomsnämnden` of `Barn- och ungdomsnämndens beslut`. */
export const BODY_OWNER = String.raw`(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+[\p{L}\d-]+){0,4}?):?s`;

/** Verbs by which a body decides, in the order of *besluta*, *bestämma*, *enas om*, *komma överens om*, *fatta beslut om*. */
export const DECIDED = String.raw`(?:beslutade|beslutar|beslöt|bestämde|bestämmer|enades\s+om|enas\s+om|kom(?:mer)?\s+överens\s+om|(?:fattade|fattar|tog)\s+beslut(?:et)?(?:\s+om)?)`;
export const HAS_DECIDED = String.raw`(?:(?:har\s+)?(?:beslutat|bestämt|enats\s+om|kommit\s+överens\s+om))`;
/** The same where nobody is named: *beslutades*, *beslöts*, *bestämdes*. */
export const WAS_DECIDED = '(?:beslutades|beslutas|beslutat|beslöts|bestämdes|bestäms)';

export const ADVERB = String.raw`(?:enhälligt|enhetligt|följande|vidare|därefter|sedan|sålunda|således|därmed|därför|också|även|dessutom|dels|sammanfattningsvis|enligt\s+(?:nedan|följande)|med\s+acklamation|efter\s+(?:diskussion|dialog|genomgång|omröstning|föredragning)|för\s+egen\s+del)`;
export const DECISION_ADVERBS = String.raw`(?:\s+${ADVERB}){0,3}`;
/** Who decides, after the verb: `nätverket`, never `nätverket inte`. */
export const AFTER_VERB = String.raw`(?<subject>(?!(?:att|inte|ej|aldrig)\b)\p{L}[\p{L}-]*(?:\s+(?!(?:att|inte|ej|aldrig)\b)[\p{L}-]+){0,3}?)`;
/** Any words up to *att* or a colon, within the sentence: ` på förslag av ordföranden`, ` den 3 mars`, ` enligt VD:s förslag,`. */
export const MANNER = String.raw`(?<manner>(?:\s+(?!(?:att|inte|ej|aldrig)(?!\p{L}))(?:[^\s.:;!?]+(?::s)?|kl\.|\d{1,2}[.:]\d{2})){0,12}?)`;
/** The same where nobody is named: *av* or *i* would name another body. */
export const UNNAMED_MANNER = String.raw`(?<manner>(?:\s+(?!(?:att|av|i|inte|ej|aldrig)(?!\p{L}))(?:[^\s.:;!?]+|kl\.|\d{1,2}[.:]\d{2})){0,12}?)`;

/** `Beslut att anta planen fattas i juni`, `… tas vid nästa möte`, `… har inte fattats`: what is said of a decision that is not made. */
export const DECIDED_LATER = String.raw`\s+att\s+(?:[^.]*(?<!beslut)\s(?:fattas|fattades|väntas\s+(?:i|vid|på|under|först|senare|nästa)|har\s+(?:inte|ännu|ej|redan|tidigare)\s+(?:\S+\s+)?(?:fattats|tagits))(?!\p{L})|\p{Ll}+a\s[^.]*(?<!beslut)\s(?:tas|togs)\s+(?:vid|på|under|av|senare|nästa|i)(?!\p{L}))`;

/** What every meeting approves: `dagordningen`, `föregående minnesanteckningar`, `protokollet`. */
export const ON_RECORD =
  '(?:(?:den\\s+)?(?:utsända\\s+|föreslagna\\s+|reviderade\\s+)?(?:dagordningen|föredragningslistan|ärendelistan)|(?:föregående\\s+(?:mötes\\s+)?)?(?:minnes)?anteckningar(?:na)?|(?:föregående\\s+(?:mötes\\s+)?)?protokoll(?:et)?)';

/** Between the words of a lead in two languages. */
export const SLASH = '[/|–—-]';
/** *Beslut* in the languages that Swedish minutes are also written in. */
export const FOREIGN = '(?:päätös|päätökset|päätösehdotus|decision|decisions|resolution)';

/** *Beslut* on a line of its own, in one language or two: `Beslut`, `Beslutet`, `Beslut – Decision`, `Päätös / Beslut`. */
export const BARE_DECISION = new RegExp(
  String.raw`^(?:beslut(?:et)?(?:\s*${SLASH}\s*${FOREIGN})?|${FOREIGN}\s*${SLASH}\s*beslut(?:et)?)$`,
  'iu',
);

/** A phrase as it is met: capitals count. */
export const makePhrase = (source: string): RegExp => new RegExp(source, 'u');

/** A verb of decision in the past. Made for: `Nätverket beslutade att`, `Styrgruppen beslöt att`, `Nämnden biföll ansökan`. */
export const DECIDED_BEFORE =
  /(?:beslutade|beslöt|biföll|avslog|godkände|antog|fastställde|utsåg|valde|beviljade|återremitterade|tillstyrkte|avstyrkte|uppdrog|ställde\s+sig)(?!\p{L})/iu;
