/**
 * How Swedish minutes say that something is decided or proposed: one table, asked by whoever brings in a document and by
 * whoever checks one. A new phrase is a row here. White space in a text is any; letters are NFC.
 */
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
const OPENER =
  'Efter|Med|Mot|Vid|På|I|Inom|Under|Utifrån|Enligt|För|Därefter|Därmed|Därför|Dessutom|Vidare|Även|Sedan|Sålunda|Slutligen|Sammanfattningsvis|Avslutningsvis|Kl\\.|Klockan';

/** Who decides, at the beginning of a sentence: `Nätverket`, `Styrgruppen för vård och omsorg`. */
const SUBJECT = String.raw`(?<subject>(?!(?:Det|Om|När|Ifall|Innan|Att|Då|Som|Vad|Vem|Vilka|Varför|Huruvida|Eftersom|Hur|Nu|Här|Där|Nyligen|Tidigare|Idag|Igår|${OPENER})\s)\p{Lu}[\p{L}\d-]*(?:\s+(?!(?:har|hade|att|som|om|när|vad|hur|i\s+samband)(?!\p{L}))[\p{L}\d()&/-]+){0,5}?)`;
/** The same before a genitive s: `Barn- och ungdomsnämnden` of `Barn- och ungdomsnämndens beslut`. */
const OWNER = String.raw`(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+[\p{L}\d-]+){0,4}?):?s`;

/** Verbs by which a body decides, in the order of *besluta*, *bestämma*, *enas om*, *komma överens om*, *fatta beslut om*. */
const DECIDED = String.raw`(?:beslutade|beslutar|beslöt|bestämde|bestämmer|enades\s+om|enas\s+om|kom\s+överens\s+om|(?:fattade|fattar|tog)\s+beslut(?:et)?(?:\s+om)?)`;
const HAS_DECIDED = String.raw`(?:(?:har\s+)?(?:beslutat|bestämt|enats\s+om|kommit\s+överens\s+om))`;
/** The same where nobody is named: *beslutades*, *beslöts*, *bestämdes*. */
const WAS_DECIDED = '(?:beslutades|beslutas|beslutat|beslöts|bestämdes|bestäms)';

const ADVERB = String.raw`(?:enhälligt|enhetligt|följande|vidare|därefter|sedan|sålunda|således|därmed|därför|också|även|dessutom|dels|sammanfattningsvis|enligt\s+(?:nedan|följande)|med\s+acklamation|efter\s+(?:diskussion|dialog|genomgång|omröstning|föredragning)|för\s+egen\s+del)`;
const ADVERBS = String.raw`(?:\s+${ADVERB}){0,3}`;
/** Who decides, after the verb: `nätverket`, never `nätverket inte`. */
const AFTER_VERB = String.raw`(?<subject>(?!(?:att|inte|ej|aldrig)\b)\p{L}[\p{L}-]*(?:\s+(?!(?:att|inte|ej|aldrig)\b)[\p{L}-]+){0,3}?)`;
/** Any words up to *att* or a colon, within the sentence: ` på förslag av ordföranden`, ` den 3 mars`. */
const MANNER = String.raw`(?<manner>(?:\s+(?!(?:att|inte|ej|aldrig)(?!\p{L}))(?:[^\s.:;!?]+|kl\.|\d{1,2}[.:]\d{2})){0,12}?)`;
/** The same where nobody is named: *av* or *i* would name another body. */
const UNNAMED_MANNER = String.raw`(?<manner>(?:\s+(?!(?:att|av|i|inte|ej|aldrig)(?!\p{L}))(?:[^\s.:;!?]+|kl\.|\d{1,2}[.:]\d{2})){0,12}?)`;

/** `Beslut att anta planen fattas i juni`, `… tas vid nästa möte`, `… har inte fattats`: what is said of a decision that is not made. */
const DECIDED_LATER = String.raw`\s+att\s+(?:[^.]*(?<!beslut)\s(?:fattas|fattades|väntas\s+(?:i|vid|på|under|först|senare|nästa)|har\s+(?:inte|ännu|ej|redan|tidigare)\s+(?:\S+\s+)?(?:fattats|tagits))(?!\p{L})|\p{Ll}+a\s[^.]*(?<!beslut)\s(?:tas|togs)\s+(?:vid|på|under|av|senare|nästa|i)(?!\p{L}))`;

/** What every meeting approves: `dagordningen`, `föregående minnesanteckningar`, `protokollet`. */
const ON_RECORD =
  '(?:(?:den\\s+)?(?:utsända\\s+|föreslagna\\s+|reviderade\\s+)?(?:dagordningen|föredragningslistan|ärendelistan)|(?:föregående\\s+(?:mötes\\s+)?)?(?:minnes)?anteckningar(?:na)?|(?:föregående\\s+(?:mötes\\s+)?)?protokoll(?:et)?)';

const make = (source: string): RegExp => new RegExp(source, 'u');

/** The order matters: the first phrase that fits is taken. */
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
    pattern: make(
      String.raw`^${SUBJECT}\s+föreslår(?:${ADVERBS}(?:\s+att)?(?:\s+[\p{L}-]+){0,3}\s+beslutar?)?${ADVERBS}(?<att>\s+att)?\s*[:.]?$`,
    ),
  },
  /* `Direktionen föreslås besluta`, `Styrelsen föreslås att besluta att`. */
  {
    kind: 'proposal',
    form: 'whole',
    pattern: make(String.raw`^${SUBJECT}\s+föreslås(?:\s+att)?\s+besluta${ADVERBS}(?<att>\s+att)?\s*[:.]?$`),
  },
  /* `Chefsnätverkets beslut`, `Nätverkets beslut:`, and by a slip `Chefsnätverkets beslutar`. */
  {
    kind: 'decision',
    form: 'whole',
    pattern: make(String.raw`^${OWNER}\s+(?:beslut|beslutet|ställningstagande|(?<=[ent]s\s+)beslutar)\s*[:.]?$`),
  },
  /* `Socialchefsnätverket beslutade`, `Styrelsen beslutar enhälligt:`, `Mötet beslöt följande`, `Nätverket beslutade att`, `Nätverket har beslutat:`. */
  {
    kind: 'decision',
    form: 'whole',
    pattern: make(String.raw`^${SUBJECT}\s+(?:${DECIDED}|${HAS_DECIDED})${ADVERBS}(?<att>\s+att)?\s*[:.]?$`),
  },
  /* `Mötet beslutade i fråga om gräset:`, `Nätverket beslutar på förslag av ordföranden att:`. */
  { kind: 'decision', form: 'whole', pattern: make(String.raw`^${SUBJECT}\s+${DECIDED}${MANNER}(?<att>\s+att)?\s*:$`) },
  /* `Efter diskussion beslutade nätverket:`, `Därefter beslutade mötet följande`, `På mötet beslutade rådet att`. */
  {
    kind: 'decision',
    form: 'whole',
    pattern: make(
      String.raw`^(?<manner>(?:${OPENER})(?:\s+(?:[\p{L}\d,-]+|kl\.|\d{1,2}[.:]\d{2})){0,9}?)\s+${DECIDED}\s+${AFTER_VERB}(?:\s+följande)?(?:(?<att>\s+att)\s*:?|\s*:|(?<=följande))$`,
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
  /* `Nätverket beslutade att …`, `Styrelsen beslutar enhälligt: att …`, `Nätverket enades om att …`, `Mötet fattade beslut om att …`, `Rådet beslutade på förslag av ordföranden att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: make(String.raw`^${SUBJECT}\s+${DECIDED},?${MANNER}\s*:?\s+(?=att[\s,])`),
  },
  /* `Nätverket beslutar: Planen antas.`, `Mötet fattade följande beslut: planen antas.` */
  {
    kind: 'decision',
    form: 'verb',
    pattern: make(
      String.raw`^${SUBJECT}\s+(?:${DECIDED}|(?:fattade|fattar)\s+följande\s+beslut)${MANNER}\s*:\s+(?=\S)`,
    ),
  },
  /* `Det beslutades: …`, `Beslutades enhälligt: …`, `Följande beslut fattades: …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: new RegExp(
      String.raw`^(?:(?:(?:Det|Härmed)\s+)?(?:beslutades|beslutas|beslöts|bestämdes)|(?:Följande\s+)?beslut\s+(?:fattades|togs))${ADVERBS}\s*:\s+(?=\S)`,
      'iu',
    ),
  },
  /* `Beslutet blev att …`, `Nätverkets beslut blev att …`. */
  { kind: 'decision', form: 'verb', pattern: make(String.raw`^(?:${OWNER}\s+beslut|Beslutet)\s+blev\s+(?=att[\s,])`) },
  /* `Mötet beslutade om ny ordförande.`: the words after the verb are what was decided. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: make(
      String.raw`^${SUBJECT}\s+(?:beslutade|beslutar|beslöt)(?:\s+enhälligt)?\s+(?=om\s(?!att[\s,])(?<manner>[^.]*))`,
    ),
  },
  /* `På mötet beslutades att …`, `Beslut togs om att …`, `Beslut fattades att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: make(
      String.raw`^(?:(?:På|Vid)\s+(?:dagens\s+)?mötet\s+${WAS_DECIDED}|Beslut\s+(?:togs|fattades)(?:\s+om)?)${UNNAMED_MANNER}\s+(?=att[\s,])`,
    ),
  },
  /* `Det beslutades att …`, `Härmed beslutas att …`, `Beslöts att …`, `Bestämdes enhälligt att …`, `Beslut att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: new RegExp(
      String.raw`^(?:(?:Det|Härmed)\s+)?(?:${WAS_DECIDED}|(?<!\s)Beslutade(?![^.]*\?)|Beslut(?=\s+att[\s,])(?!${DECIDED_LATER}))${UNNAMED_MANNER}\s*:?\s+(?=att[\s,])`,
      'iu',
    ),
  },
  /* `I Barrådet beslutades att …`, `Vid nämndens möte beslutades …`: who decided stands before the verb. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: make(
      String.raw`^(?:I|Inom|Enligt|Vid|På|Hos)\s+(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+(?!(?:möte|sammanträde|förslag|initiativ|begäran|uppdrag|inrådan|yrkande)(?!\p{L}))[\p{L}\d&-]+){0,3}?)(?:s\s+(?:möte|sammanträde))?\s+${WAS_DECIDED}${ADVERBS}\s+(?=att[\s,])`,
    ),
  },
  /* `Efter diskussion beslutades att …`, `Därefter bestämdes enhälligt att …`. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: make(
      String.raw`^(?<manner>(?:${OPENER})(?:\s+(?:[\p{L}\d,-]+|kl\.|\d{1,2}[.:]\d{2})){0,6}?)\s+(?:beslutades|beslutas|beslöts|bestämdes|bestäms)${ADVERBS}\s+(?=att[\s,])`,
    ),
  },
  /* `Efter diskussion beslutade nätverket att …`, `Därför beslutar rådet att …`, `I samband med detta beslöt mötet att …`, `Slutligen enades nätverket om att …`. */
  {
    kind: 'decision',
    form: 'turned',
    pattern: make(
      String.raw`^(?<manner>(?:${OPENER})(?:\s+(?:[\p{L}\d,-]+|kl\.|\d{1,2}[.:]\d{2})){0,9}?)\s+(?:${DECIDED}|enades|enas)\s+${AFTER_VERB}(?:\s+om)?\s+(?=att[\s,])`,
    ),
  },
  /* `Efter diskussion kom nätverket överens om att …`. */
  {
    kind: 'decision',
    form: 'turned',
    pattern: make(
      String.raw`^(?<manner>(?:${OPENER})(?:\s+(?:[\p{L}\d,-]+|kl\.|\d{1,2}[.:]\d{2})){0,9}?)\s+kom\s+${AFTER_VERB}\s+överens\s+om\s+(?=att[\s,])`,
    ),
  },
  /* `Nätverket beslutar enligt förslaget.`, `Styrelsen beslutade i enlighet med …` */
  {
    kind: 'decision',
    form: 'verb',
    pattern: make(
      String.raw`^${SUBJECT}\s+(?:beslutade|beslutar|beslöt)\s+(?=(?:enligt|i\s+enlighet|godkänna|bordlägga|notera|lägga|utse|anta|fastställa|uppdra|bifalla|avslå|återremittera|rekommendera|ställa\s+sig)\b)`,
    ),
  },
  /* `Mötet beslöt hålla årsmötet …`, `Rådet beslutar enhälligt anta planen`: the infinitive without *att*. */
  {
    kind: 'decision',
    form: 'verb',
    pattern: make(
      String.raw`^${SUBJECT}\s+(?:beslutade|beslutar|beslöt)${ADVERBS}\s+(?=(?:\p{Ll}{2,}a|få|gå|stå|ge|se|be|slå)\s)(?!inte\s|vilka\s|sina\s|samma\s|dessa\s|alla\s|båda\s)`,
    ),
  },
  /* `Nätverket noterar informationen och lägger den till handlingarna.` */
  {
    kind: 'decision',
    form: 'formula',
    pattern: make(
      String.raw`^(?=${SUBJECT}\s+(?:noterar|noterade|godkänner|godkände)\s+[^.;]{1,60}?\s+och\s+(?:lägger|lade)\s+[^.;]{1,60}?\s+till\s+handlingarna\.?$)`,
    ),
  },
  /* `Nätverket noterar informationen.`: the formula is the decision, its subject goes along. */
  {
    kind: 'decision',
    form: 'formula',
    pattern: make(
      String.raw`^(?=${SUBJECT}\s+(?:noterar|noterade)\s+(?:informationen|redovisningen|rapporten|återkopplingen)\.?$)`,
    ),
  },
  /* `Nätverket lägger rapporten till handlingarna.` */
  {
    kind: 'decision',
    form: 'formula',
    pattern: make(String.raw`^(?=${SUBJECT}\s+(?:lägger|lade)\s+[^.;]{1,120}\s+till\s+handlingarna\.?$)`),
  },
  /* `Mötet godkänner dagordningen.`, `Nätverket fastställde föregående minnesanteckningar.` */
  {
    kind: 'decision',
    form: 'formula',
    pattern: make(String.raw`^(?=${SUBJECT}\s+(?:godkänner|godkände|fastställer|fastställde)\s+${ON_RECORD}\.?$)`),
  },
  /* `Dagordningen godkändes.`, `Föregående mötes anteckningar fastställdes utan ändringar.` */
  {
    kind: 'decision',
    form: 'formula',
    pattern: new RegExp(
      String.raw`^(?=${ON_RECORD}(?:\s+från\s+[^.;:]{1,40}?)?\s+(?:godkändes|godkänns|fastställdes|fastställs)(?:\s+enhälligt|\s+utan\s+(?:ändringar|anmärkning(?:ar)?|tillägg))?\.?$)`,
      'iu',
    ),
  },
  /* `Anteckningarna från den 1 mars läggs till handlingarna.`, `Rapporten lades till handlingarna`. */
  {
    kind: 'decision',
    form: 'formula',
    pattern: /^(?=\p{Lu}[^.;:]{1,80}\s+(?:läggs|lades)\s+till\s+handlingarna\.?$)/u,
  },
];

/** `… nätverket beslutade:`, `… Den föreslår:`, `Alla var eniga och beslutade att`: the end of a paragraph, right before its clauses. */
export const TAIL =
  /(?:^|[\s(])(?:(?<decides>(?:har\s+)?(?:beslutade|beslutar|beslöt|beslutat|bestämde|enades\s+om|kom(?:mit)?\s+överens\s+om))(?:\s+(?!att\b)(?<subject>\p{L}+(?:\s+\p{L}+){0,2}?))?|(?<proposes>föreslår|föreslog)(?:\s+(?!att\b)\p{L}+){0,3})(?:\s+(?:följande|enhälligt|därför))?(?<att>\s+att)?\s*:?$/u;
