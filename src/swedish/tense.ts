/**
 * Whether the words before a day tell of what was or of what is to come; undefined where they do not say. The sign
 * nearest to the day decides: *hon påminde om att frågan ska tas upp den …*. Made for: *hade deltagit i mötet den, deltog i, lyftes på, medverkade på mötet den, Föregående
 * minnesanteckningar, Vid nätverkets möte den*; *nästa möte den, ska tas upp den, väntas på mötet den, inför mötet den, innan*.
 */
export function tenseOf(words: string): 'past' | 'future' | undefined {
  const last = [...words.matchAll(SIGN)].at(-1)?.groups;
  if (last) return last['future'] === undefined ? 'past' : 'future';
  return ACCOUNT.test(words) ? 'past' : undefined;
}

const SIGN =
  /(?<!\p{L})(?:(?<future>nästa|nästkommande|påföljande|kommande|inför|ska|skall|kommer\s+att|väntas|förväntas|planeras|planerade?t?|innan|senast|framöver)|(?:hade|var|blev|skedde|fanns|fördes|föregående|förra|tidigare|redan|\p{L}*(?:tog|gav|drog|gick|stod|höll|skrev|bad|kom|fick|såg|sade|lade)s?|\p{L}{2,}(?:ade|dde|tte|lde|rde|kte|ste|pte|fte)s?))(?!\p{L})/giu;

/** `På Välfärdsrådets möte den `, `Vid mötet `: a sentence that begins so recounts the meeting. */
const ACCOUNT = /^\s*(?:På|Vid|Under)\s[^.]*?(?:möten?|mötet|sammanträdet?)\s(?:i\s[^.]*?)?(?:den\s)?$/u;
