/** Words that lead in what somebody decides or proposes, and how much of the paragraph they are. */
export interface Lead {
  readonly kind: 'decision' | 'proposal';
  /** Who decides or proposes, as printed and without genitive s; undefined where the words name nobody. */
  readonly by: string | undefined;
  /** Where the words after the lead begin; undefined where the lead is all there is, and the clauses follow below. */
  readonly rest: number | undefined;
  /** `Beslut: …` says itself that it is one; `Nätverket beslutade att …` may also tell of another time. */
  readonly labelled: boolean;
  /** It ends in *att*, so that the clauses below need none of their own. */
  readonly endsInAtt: boolean;
}

const SUBJECT = String.raw`(?<subject>(?!(?:Om|När|Ifall|Innan|Efter|Att|Då|Som|Sedan|Därefter|Vad|Hur)\s)\p{Lu}[\p{L}\d-]*(?:\s+(?!har\b|att\b)[\p{L}\d()&/-]+){0,5}?)`;
const DECIDES = String.raw`(?:(?:har\s+)?(?:beslutade|beslutar|beslutat|beslöt|bestämde|bestämmer|bestämt|enades\s+om|enas\s+om))`;
const DECIDED = '(?:beslutade|beslutar|beslöt|bestämde|bestämmer|enades\\s+om|enas\\s+om)';
const ADVERBS = String.raw`(?:\s+(?:enhälligt|enhetligt|följande|vidare|därefter|sedan|sålunda|således|därmed|därför|också|även|dessutom|dels|sammanfattningsvis|enligt\s+(?:nedan|följande)|med\s+acklamation|efter\s+(?:diskussion|dialog|genomgång|omröstning|föredragning)|för\s+egen\s+del)){0,3}`;

/** Whole paragraphs. */
const ALONE: readonly (readonly [Lead['kind'], RegExp])[] = [
  /* `Förslag till beslut`, `Beslutsförslag:`, `Förslag:`, `Arbetsutskottets förslag till beslut`, `Förslag till beslut från presidiet`. */
  [
    'proposal',
    /^(?:(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+[\p{L}\d-]+){0,4}?)s\s+)?(?:förslag(?:et)?(?:\s+till\s+beslut(?:ssats|ssatser|sformulering|smening)?)?|beslutsförslag)(?:\s+(?:från|av)\s+(?<from>[\p{L}\d -]+?))?\s*[:.]?$/iu,
  ],
  /* `Styrgruppen föreslår`, `Arbetsutskottet föreslår styrelsen besluta`, `… föreslår att nätverket beslutar att`. */
  [
    'proposal',
    new RegExp(
      String.raw`^${SUBJECT}\s+föreslår(?:${ADVERBS}(?:\s+att)?(?:\s+[\p{L}-]+){0,3}\s+beslutar?)?${ADVERBS}(?<att>\s+att)?\s*[:.]?$`,
      'u',
    ),
  ],
  /* `Direktionen föreslås besluta`, `Styrelsen föreslås att besluta att`. */
  [
    'proposal',
    new RegExp(String.raw`^${SUBJECT}\s+föreslås(?:\s+att)?\s+besluta${ADVERBS}(?<att>\s+att)?\s*[:.]?$`, 'u'),
  ],
  /* `Chefsnätverkets beslut`, `Nätverkets beslut:`, and by a slip `Chefsnätverkets beslutar`. */
  [
    'decision',
    /^(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+[\p{L}\d-]+){0,4}?)s\s+(?:beslut|beslutet|ställningstagande|(?<=[ent]s\s+)beslutar)\s*[:.]?$/u,
  ],
  /* `Socialchefsnätverket beslutade`, `Styrelsen beslutar enhälligt:`, `Mötet beslöt följande`, `Nätverket beslutade att`. */
  ['decision', new RegExp(String.raw`^${SUBJECT}\s+${DECIDES}${ADVERBS}(?<att>\s+att)?\s*[:.]?$`, 'u')],
  /* `Beslut`, `BESLUT:`, `Beslutet:`, `Beslut i ärendet`, `Följande beslut fattades:`, `Det beslutades att`, `Beslutades`. */
  [
    'decision',
    /^(?:(?:följande\s+)?beslut(?:et|en)?(?:\s+(?:i\s+ärendet|fattades|togs|enligt\s+(?:nedan|följande)))?|(?:det\s+)?beslut(?:ades|ade|as))(?<att>\s+att)?\s*[:.]?$/iu,
  ],
];

/** The beginning of a paragraph that goes on. */
const OPENING: readonly (readonly [Lead['kind'], boolean, RegExp])[] = [
  [
    'proposal',
    true,
    /^(?:(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+[\p{L}\d-]+){0,4}?)s\s+)?(?:förslag\s+till\s+beslut|beslutsförslag)\s*(?::|\s[–-]\s)\s*(?=\S)/iu,
  ],
  [
    'decision',
    true,
    /^(?:(?<subject>\p{Lu}[\p{L}\d-]*(?:\s+[\p{L}\d-]+){0,4}?)s\s+)?(?:fattat\s+)?(?:beslut(?:et|en|at|smening|ssats)?|ställningstagande)(?:\s+\d{1,2}|\s*\([^)]{1,30}\)|\/\p{L}{2,20})?\s*(?::|\s[–-]\s|\.\s+(?=\p{Lu}))\s*(?=\S)/iu,
  ],
  /* `Beslut enligt förslag.`, `Beslut i enlighet med arbetsutskottets förslag` as all that is said. */
  ['decision', true, /^(?=Beslut\s+(?:enligt|i\s+enlighet\s+med)\s+(?:[\p{L}-]+\s+)?förslag(?:et)?\.?$)/u],
  ['decision', false, new RegExp(String.raw`^${SUBJECT}\s+${DECIDED}${ADVERBS}\s*:?\s+(?=att\s)`, 'u')],
  /* `Nätverket beslutar: Planen antas.` */
  ['decision', false, new RegExp(String.raw`^${SUBJECT}\s+${DECIDED}${ADVERBS}\s*:\s+(?=\p{Lu})`, 'u')],
  /* `På mötet beslutades att …`, `Beslut togs om att …`. */
  ['decision', false, /^(?:(?:På|Vid)\s+mötet\s+beslut(?:ades|as)|Beslut\s+(?:togs|fattades)\s+om)\s+(?=att\s)/u],
  [
    'decision',
    false,
    /^(?:Det\s+)?(?:Beslutades|beslutades|Beslutas|beslutas|Beslutat|Bestämdes|bestämdes|Beslut)\s+(?=att\s)/u,
  ],
  /* `Nätverket beslutar enligt förslaget.`, `Styrelsen beslutade i enlighet med …` */
  [
    'decision',
    false,
    new RegExp(
      String.raw`^${SUBJECT}\s+(?:beslutade|beslutar|beslöt)\s+(?=(?:enligt|i\s+enlighet|godkänna|bordlägga|notera|lägga|utse|anta|fastställa|uppdra|bifalla|avslå|återremittera|rekommendera|ställa\s+sig)\b)`,
      'u',
    ),
  ],
  /* `Mötet beslöt hålla årsmötet …`: the infinitive without *att*. */
  [
    'decision',
    false,
    new RegExp(
      String.raw`^${SUBJECT}\s+(?:beslutade|beslutar|beslöt)\s+(?=(?:\p{Ll}{2,}a|få|gå|stå|ge|se|be|slå)\s)(?!inte\s|vilka\s|sina\s|samma\s|dessa\s|alla\s|båda\s)`,
      'u',
    ),
  ],
  /* `Nätverket noterar informationen.`: the formula is the decision, its subject goes along. */
  [
    'decision',
    false,
    new RegExp(
      String.raw`^(?=${SUBJECT}\s+(?:noterar|noterade)\s+(?:informationen|redovisningen|rapporten|återkopplingen)\.?$)`,
      'u',
    ),
  ],
  [
    'decision',
    false,
    new RegExp(String.raw`^(?=${SUBJECT}\s+(?:lägger|lade)\s+[^.;]{1,120}\s+till\s+handlingarna\.?$)`, 'u'),
  ],
];

export function findLead(text: string): Lead | undefined {
  /* `- Beslut: …`, `• Beslut`: the mark of a list may stand before a label. */
  const mark = /^[-–—•*·▪→]\s+(?=(?:\p{L}+s\s+)?[Bb](?:eslut|ESLUT))/u.exec(text)?.[0].length ?? 0;
  if (mark === 0) return findBareLead(text);
  const lead = findBareLead(text.slice(mark));
  return lead && (lead.labelled || lead.rest !== undefined)
    ? { ...lead, rest: lead.rest === undefined ? undefined : lead.rest + mark }
    : undefined;
}

function findBareLead(text: string): Lead | undefined {
  const flat = text.length > 400 ? text.slice(0, 400) : text;
  if (text.length <= 160 && /^\p{Lu}/u.test(text)) {
    for (const [kind, pattern] of ALONE) {
      const match = pattern.exec(text);
      if (match)
        return {
          kind,
          by: subjectOf(match),
          rest: undefined,
          labelled: match.groups?.['subject'] === undefined,
          endsInAtt: match.groups?.['att'] !== undefined,
        };
    }
  }
  for (const [kind, labelled, pattern] of OPENING) {
    const match = pattern.exec(pattern.source.includes('$') ? text.slice(0, 2_000) : flat);
    if (match) return { kind, by: subjectOf(match), rest: match[0].length, labelled, endsInAtt: false };
  }
  return undefined;
}

/** `Efter diskussion beslutade nätverket:`, `Gruppen enades och beslutade att`, `Arbetsgruppen har setts tre gånger. Den föreslår:` before clauses. */
const TAIL =
  /(?:^|[\s(])(?:(?<decides>(?:har\s+)?(?:beslutade|beslutar|beslöt|beslutat|bestämde|enades\s+om))(?:\s+(?!att\b)(?<subject>\p{L}+(?:\s+\p{L}+){0,2}?))?|(?<proposes>föreslår|föreslog)(?:\s+(?!att\b)\p{L}+){0,3})(?:\s+(?:följande|enhälligt|därför))?(?<att>\s+att)?\s*:?$/u;

/** A paragraph whose end leads in the clauses below it, where its beginning does not. */
export function findTailLead(text: string): Lead | undefined {
  const match = TAIL.exec(text.slice(-120));
  if (!match) return undefined;
  return {
    kind: match.groups?.['proposes'] === undefined ? 'decision' : 'proposal',
    by: match.groups?.['subject'],
    rest: undefined,
    labelled: false,
    endsInAtt: match.groups?.['att'] !== undefined,
  };
}

function subjectOf({ groups }: RegExpExecArray): string | undefined {
  return groups?.['subject'] ?? groups?.['from'];
}

/** `att …`, with what a list prints before it: `- att`, `• att`, `1. att`, `a) Att`. */
const CLAUSE = /^(?<mark>(?:[-–—•*·▪◦○●‣]|o(?=\s)|\d{1,2}[.)]|[a-zåäö][.)])\s*)?(?=att(?:\s|$))/iu;

/** Where the clause begins after its mark, or undefined where the text is none. */
export function findClauseStart(text: string): number | undefined {
  return CLAUSE.exec(text)?.[0].length;
}

/** `- `, `• `, `1. `, `2) `: how long the mark of a list is, 0 where there is none. */
export function listMarkLength(text: string): number {
  return /^(?:[-–—•*·▪◦○●‣]\s+|\d{1,2}[.)]\s+|o\s+(?=att\s))(?=\S)/u.exec(text)?.[0].length ?? 0;
}
