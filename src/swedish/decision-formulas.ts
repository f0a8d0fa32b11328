import { makePhrase, ON_RECORD, SUBJECT, type DecisionPhrase } from './decision-words.ts';

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
    pattern: /^(?=\p{Lu}[^.;:]{1,80}\s+(?:läggs|lades)\s+till\s+handlingarna\.?$)/u,
  },
];
