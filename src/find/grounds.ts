/** Why a page is offered for a text. */
export type Grounds =
  | {
      readonly code:
        | 'address'
        | 'named'
        | 'only-that-day'
        | 'shared-name'
        | 'several-that-day'
        | 'start-missing'
        | 'cut-off'
        | 'other-organ'
        | 'near-date-digits'
        | 'swapped-digits'
        | 'near-item'
        | 'item-without-decision'
        | 'one-of-decisions'
        | 'spelling'
        | 'no-year'
        | 'day-unsaid'
        | 'loose-date'
        | 'moved'
        | 'withdrawn'
        | 'day-unknown';
    }
  | { readonly code: 'nearest-date'; readonly days: number }
  | { readonly code: 'no-such-item' | 'under-item'; readonly item: string }
  | { readonly code: 'no-such-version'; readonly version: number };

export function groundsInWords(grounds: Grounds): string {
  switch (grounds.code) {
    case 'nearest-date':
      return `Närmaste mötet i tiden, ${Math.abs(grounds.days) === 1 ? 'en dag' : `${Math.abs(grounds.days)} dagar`} ${grounds.days > 0 ? 'senare' : 'tidigare'}.`;
    case 'no-such-item':
      return `Mötet har ingen punkt ${grounds.item}.`;
    case 'under-item':
      return `En underpunkt till punkt ${grounds.item}.`;
    case 'no-such-version':
      return `Adressen pekar på lydelse ${grounds.version}; beslutets sida visar alla lydelser som finns.`;
    default:
      return WORDS[grounds.code];
  }
}

const WORDS = {
  address: 'Adressen stämmer.',
  named: 'Nätverk och datum stämmer.',
  'only-that-day': 'Arkivets enda möte den dagen.',
  'shared-name': 'Flera nätverk har det namnet; det här möttes den dagen.',
  'several-that-day': 'Ett av flera möten den dagen.',
  'start-missing': 'Början av adressen saknas.',
  'cut-off': 'Adressen är avhuggen; den här börjar likadant.',
  'other-organ': 'Samma dag, men ett annat nätverk.',
  'near-date-digits': 'Samma nätverk; en siffra i datumet skiljer.',
  'swapped-digits': 'Samma nätverk; två siffror i datumet har bytt plats.',
  'near-item': 'Ett nummer som liknar.',
  'item-without-decision': 'Punkten har inget eget beslut.',
  'one-of-decisions': 'Ett av flera beslut under punkten.',
  spelling: 'Nätverkets namn är skrivet på ett annat sätt, men datumet stämmer.',
  'no-year': 'Året är inte sagt; det här mötet hölls den dagen.',
  'day-unsaid': 'Dagen är inte sagd; det här mötet ligger inom tiden.',
  'loose-date': 'Datumet kan vara avhugget, men ett möte hölls den dagen.',
  moved: 'Adressen gäller och leder vidare.',
  withdrawn: 'Adressen gäller och säger varför.',
  'day-unknown': 'Arkivet vet inte vilken dag det här mötet hölls.',
} as const satisfies Partial<Record<Grounds['code'], string>>;
