/** The words of a sentence that say that those it names were not there; undefined where it does not say so. */
export function findToldAbsence(sentence: string): string | undefined {
  return ABSENT_ALL.exec(sentence)?.[0];
}

/** Whether a sentence that tells of absence also tells who was there, or in whose place; then it is not known who was away. */
export function tellsOfPresence(sentence: string): boolean {
  return PRESENT_TOO.test(sentence);
}

/**
 * Made for: `Anna Berg och Bo Vik hade anmält förhinder.`, `… har meddelat frånvaro`, `… lämnade återbud`, `Återbud hade lämnats
 * av Anna Berg`, `Förhinder har anmälts av …`, `Återbud kom från …`, `Förhindrade var …`, `… var frånvarande`, `… kunde tyvärr inte
 * delta`, `… kunde inte vara med`, `… hann inte fram`, `… var ej närvarande`, `… uteblev`.
 */
const ABSENT_ALL = new RegExp(
  [
    String.raw`(?:har|hade|lämnade|anmälde|meddelade|fick)\s+(?:(?:anmält|meddelat|lämnat|fått|i\s+förväg)\s+)*(?:förhinder|frånvaro|återbud|förfall)`,
    String.raw`(?:förhinder|frånvaro|återbud|förfall)\s+(?:(?:har|hade|är|var)\s+)?(?:\p{L}+\s+)?(?:lämna|anmäl|meddela|inkom|kom|give|gav|getts)\p{L}*\s+(?:\p{L}+\s+){0,2}?(?:av|från)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:förhindra\p{L}+|frånvarande|sjuka?|bortresta?)\s+(?:var|är)(?!\p{L})`,
    String.raw`(?<!\p{L})var\s+(?:frånvarande|förhindra\p{L}+|sjuka?|bortresta?)(?!\p{L})`,
    String.raw`(?:kunde|kan)\s+(?:\p{L}+\s+)?(?:inte|ej)\s+(?:närvara|delta|medverka|komma|vara\s+med)`,
    String.raw`hann\s+inte\s+(?:komma|hit|fram)`,
    String.raw`(?<!\p{L})(?:är|var)\s+ej\s+närvarande`,
    String.raw`(?<!\p{L})(?:uteblev|har\s+uteblivit|hade\s+uteblivit)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** Made for: `Anna Berg deltog, men Bo Ek hade anmält förhinder`, `Bo Ek var förhindrad och ersattes av Siv Torn`. */
const PRESENT_TOO =
  /(?<!\p{L})(?:deltog|deltar|närvarade|medverkade|var\s+med(?!\p{L})(?<!inte\s+var\s+med)|närvarande\s+var|ersattes|ersätts|ersatte|företräddes|representerades|i\s+stället|istället|vikarierade)(?!\p{L})/iu;
