/** What a mark beside a name says of the person. `note`: the words behind it, which may tell a part of the meeting. */
export interface PresenceMark {
  readonly present: boolean;
  /** Whether the person served in another's place. */
  readonly serves: boolean;
  readonly note: string;
}

/**
 * Reads what says beside a name whether somebody was there: `x`, `Ja`, `1`, `tjg ers`, `Nej`, `–`, `0`, `F`, `anmält
 * förhinder`, `x, från kl. 10`, `ja (punkt 1–3)`. Undefined where the text says something else, or nothing that is known.
 */
export function readPresenceMark(text: string): PresenceMark | undefined {
  const words = text.trim().replace(/^\((?<inner>[^()]*)\)$/u, '$<inner>');
  const groups = /^(?<mark>[^,;:(]{1,40})(?:[,;:(]\s*(?<note>[^)]*)\)?\s*)?$/u.exec(words)?.groups;
  const mark = (groups?.['mark'] ?? '').trim();
  const note = (groups?.['note'] ?? '').trim();
  if (ABSENT.test(mark)) return { present: false, serves: false, note: '' };
  /* A tick and a no: `x (ej närvarande)` is not known. */
  if (ABSENT.test(note)) return undefined;
  if (SERVES.test(mark)) return { present: true, serves: true, note };
  if (!PRESENT.test(mark)) return undefined;
  return SERVES.test(note) ? { present: true, serves: true, note: '' } : { present: true, serves: false, note };
}

/** Whether the words say in letters that somebody was not there: `frånvarande`, `anmält förhinder`, `nej`, not `–` or `F`. */
export function saysAbsent(words: string): boolean {
  return /\p{L}{2}/u.test(words) && readPresenceMark(words)?.present === false;
}

/** Whether the words say that somebody was there, and nothing else: `ja`, `närvarande`, `x`. */
export function saysPresentAlone(words: string): boolean {
  const mark = readPresenceMark(words);
  return mark?.present === true && !mark.serves && mark.note === '' && !/^(?:n|1)$/iu.test(words.trim());
}

/** Whether the words say that somebody served in another's place: `tjg ers`, `tjänstgörande ersättare`. */
export function saysServing(words: string): boolean {
  return SERVES.test(words.trim());
}

/** Whether the words name what somebody missed of a meeting they took part in. */
export function saysAbsentInPart(words: string): boolean {
  return ABSENT_IN_PART.test(words.trim());
}

/**
 * Made for: `x`, `X.`, `✓`, `☒`, `☑`, `√`, `ja`, `J`, `1`, `N`, `närv.`, `närvarande`, `närvarar`, `deltog`, `deltar`,
 * `var med`, `kom`, `hela sammanträdet`, `på plats`, `via länk`, `digitalt`, `Teams`.
 */
const PRESENT =
  /^(?:[x×✓✔☒☑√+●]|ja|j|1|n|närv|närvarande|närvarar|närvarade|deltog|deltar|deltagit|med|var med|kom|(?:(?:närvarande|deltog|deltar|med)\s+)?(?:under\s+)?hela\s+(?:mötet|sammanträdet|tiden|dagen)|(?:på|via|per)?\s*(?:plats|länk|distans|telefon|teams|zoom|digitalt))\.?$/iu;

/** Made for: `tjg ers`, `tjg. ers.`, `tjg`, `tj. ersättare`, `tjänstgörande ersättare`, `tjänstgör`, `ers tjg`. */
const SERVES =
  /^(?:(?:tjg|tj|tjänstg|tjänstgör|tjänstgörande)\.?(?:\s*(?:ers|ersättare|suppl|suppleant)\.?)?|(?:ers|ersättare)\.?\s+(?:tjg|tj|tjänstg|tjänstgör|tjänstgörande)\.?)$/iu;

/**
 * Made for: `nej`, `–`, `0`, `F`, `☐`, `ej`, `ej närvarande`, `närvarade inte`, `frånvarande`, `frånv.`, `frånvaro`,
 * `ej med`, `förhinder`, `förh.`, `förhindrad`, `anmält förhinder`, `anm. förhinder`, `hade anmält frånvaro`, `laga förfall`,
 * `lämnat återbud`, `uteblev`, `kom inte`, `bortrest`, `sjuk`, `sjukanmäld`, `tjänstledig`, `på semester`, `deltog ej`, `deltar inte`, `kunde inte delta`.
 */
const ABSENT = new RegExp(
  `^(?:${[
    '[-–—‑−0☐]',
    'nej|f|ej|inte|utan anmälan',
    String.raw`(?:ej|inte|icke)\s+(?:närv|närvarande|med|på plats|deltagit)`,
    String.raw`(?:närvarade|närvarar|deltog|deltar|var|är)\s+(?:ej|inte)(?:\s+(?:med|närvarande))?`,
    String.raw`(?:kunde|kan)\s+(?:ej|inte)\s+(?:delta|närvara|medverka|komma)`,
    String.raw`(?:(?:har|hade|var|är)\s+)?(?:(?:anmält|anmäld|anmälde|anm|meddelat|meddelade|fått|fick|lämnat|lämnade|giltigt|laga|ogiltig|giltig)\.?\s+)?(?:förhinder|förhindrad|förh|förfall|frånvaro|frånvarande|frånv|återbud)(?:\s+anmält)?`,
    'sjuk(?:anmäld|skriven|dom|frånvaro)?|(?:tjänst|föräldra)?ledig|utebl(?:ev|ivit|iven)|saknades|bortrest|borta',
    String.raw`(?:kom|infann\s+sig|dök)\s+(?:ej|inte|aldrig)(?:\s+upp)?`,
    String.raw`(?:på\s+)?semester`,
  ].join('|')})\\.?$`,
  'iu',
);

/** Made for: `deltar ej § 4`, `deltog inte i §§ 3–5`, `ej § 2`, `utom punkt 3`, `ej kl. 13–14`, `jäv § 4`, `frånvarande § 7`. */
const ABSENT_IN_PART =
  /^(?:(?:deltar|deltog|närvarande|närvarade|var)\s+)?(?:ej|inte|utom|förutom|dock ej|frånvarande|frånv\.?|jäv(?:ig)?)\s+(?:(?:i|vid|på|under|från|för)\s+)*(?:§|kl\.?|klockan|punkt|p\.?\s*\d|ärende|\d)/iu;
