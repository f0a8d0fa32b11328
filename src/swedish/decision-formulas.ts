import { makePhrase, ON_RECORD, SUBJECT, type DecisionPhrase } from './decision-words.ts';

/** Words of another time in a sentence that would else be a decision. */
const EARLIER_THAN_NOW = String.raw`(?<!\p{L})(?:tidigare|redan|förra\s+(?:mötet|året|gången)|nyligen|i\s+fjol|i\s+(?:höstas|våras|somras|vintras)|senaste\s+mötet|nästa\s+möte)(?!\p{L})`;

/** Paragraphs that are a decision by themselves: `Nätverket noterar informationen.`, `Dagordningen godkändes.` */
export const DECISION_FORMULAS: readonly DecisionPhrase[] = [
  /* `Nätverket noterar informationen och lägger den till handlingarna.` */
  {
    kind: 'decision',
    form: 'formula',
    pattern: makePhrase(
      String.raw`^(?=${SUBJECT}\s+(?:noterar|noterade|godkänner|godkände)\s+[^.;]{1,60}?\s+och\s+(?:lägger|lade)\s+[^.;]{1,60}?\s+till\s+handlingarna\.?$)`,
    ),
  },
  /* `Nätverket noterar informationen.`: the formula is the decision, its subject goes along. */
  {
    kind: 'decision',
    form: 'formula',
    pattern: makePhrase(
      String.raw`^(?=${SUBJECT}\s+(?:noterar|noterade)\s+(?:informationen|redovisningen|rapporten|återkopplingen)\.?$)`,
    ),
  },
  /* `Nätverket lägger rapporten till handlingarna.` */
  {
    kind: 'decision',
    form: 'formula',
    pattern: makePhrase(String.raw`^(?=${SUBJECT}\s+(?:lägger|lade)\s+[^.;]{1,120}\s+till\s+handlingarna\.?$)`),
  },
  /* `Mötet godkänner dagordningen.`, `Nätverket fastställde föregående minnesanteckningar.` */
  {
    kind: 'decision',
    form: 'formula',
    pattern: makePhrase(
      String.raw`^(?=${SUBJECT}\s+(?:godkänner|godkände|fastställer|fastställde)\s+${ON_RECORD}\.?$)`,
    ),
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
    pattern: /^(?=\p{Lu}[^.;:]{1,80}\s+(?:läggs|lades)(?:\s+med\s+godkännande)?\s+till\s+handlingarna\.?$)/u,
  },
  /* `Nämnden biföll ansökan.`, `Styrelsen godkänner budgeten för 2032.`, `Mötet valde Ada Berg till ordförande.`: what a time stands right behind tells of another day. */
  {
    kind: 'decision',
    form: 'formula',
    pattern: makePhrase(
      String.raw`^(?=${SUBJECT}\s+(?:biföll|bifaller|avslog|avslår|godkände|godkänner|antog|antar|fastställde|fastställer|utsåg|utser|valde|väljer|beviljade|beviljar|återremitterade|återremitterar|tillstyrkte|tillstyrker|avstyrkte|avstyrker|uppdrog\s+åt|uppdrar\s+åt|(?:gav|ger)(?=\s+[^.;:?]{2,80}?\s+i\s+uppdrag\s+att\s)|(?:ställde|ställer)\s+sig\s+bakom)(?!\s+(?:inte|ej|aldrig|i|vid|på|den|under|att|om|mellan|bort|istället|aldrig)\s)\s+(?![^.]*${EARLIER_THAN_NOW})[^.;:?]{3,300}\.?$)`,
    ),
  },
  /* `Motionen avslogs.`, `Förslaget bifölls efter votering.` */
  {
    kind: 'decision',
    form: 'formula',
    pattern: makePhrase(
      String.raw`^(?=(?!Om\s)\p{Lu}[^.;:?,]{1,80}?\s+(?<!(?:\s(?:som|att|om|när)\s[^.]{0,60}))(?:bifölls|bifalles|avslogs|avslås)(?:\s+(?:enhälligt|efter\s+\p{L}+))?\.?$)(?![^.]*${EARLIER_THAN_NOW})`,
    ),
  },
];
