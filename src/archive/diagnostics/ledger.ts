import type { OutOfPlace } from '../follow-ledger.ts';
import type { AddressKind, LedgerEvent } from '../ledger.ts';
import type { DiagnosticTable } from './diagnostic-table.ts';

/** What may be wrong with the ledger, or between the ledger and the content. */
export const LEDGER_DIAGNOSTICS = {
  'ledger-syntax': {
    severity: 'error',
    message: ({ reason }: { readonly reason: string }) =>
      `Raden i liggaren går inte att läsa: ${reason}. Väntat: raden som npm run register skrev den. Hämta tillbaka liggare.jsonl ur en säkerhetskopia eller versionshistoriken.`,
  },
  /** Two people have entered something since the ledgers parted, and Git has put both in one file. */
  'ledger-conflict': {
    severity: 'error',
    message: () =>
      'Två personer har fört in i liggaren var för sig, och Git har inte kunnat förena deras rader. Väntat: en liggare med bådas rader och inga rader som börjar med <<<<<<<, ======= eller >>>>>>>. Kör npm run register -- --forena, som behåller varje rad och varje skäl.',
  },
  /**
   * `before`: the number of the line that is no longer what it was; 0 where the first line follows a line that is
   * missing.
   */
  'ledger-chain': {
    severity: 'error',
    message: ({ before }: { readonly before: number }) =>
      `${before === 0 ? 'Liggarens första rad följer på en rad som är borta.' : `Rad ${before} i liggaren är inte den som stod där när den här raden skrevs: en rad är ändrad, borttagen, tillagd eller flyttad.`} Väntat: en liggare som det bara läggs till rader i. Hämta tillbaka liggare.jsonl ur en säkerhetskopia eller versionshistoriken.`,
  },
  /**
   * `lines`: how many the ledger has. `sealed`: how many `liggare.hash` says; undefined where it is unreadable.
   * `isBehind`: whether it is right about so many, and all later lines are whole.
   */
  'ledger-seal': {
    severity: 'error',
    message: ({
      lines,
      sealed,
      isBehind,
    }: {
      readonly lines: number;
      readonly sealed: number | undefined;
      readonly isBehind: boolean;
    }) =>
      `Liggaren har ${lines} ${lines === 1 ? 'rad' : 'rader'}, men ${sealed === undefined ? 'liggare.hash saknas eller går inte att läsa' : sealed === lines ? `sista raden är inte den som liggare.hash säger (${sealed} rader)` : `liggare.hash säger ${sealed}`}. ${isBehind ? 'Skrivningen blev avbruten. Kör npm run register, så blir liggare.hash hel igen.' : 'Väntat: samma antal och samma sista rad. Hämta tillbaka liggare.jsonl och liggare.hash ur en säkerhetskopia eller versionshistoriken.'}`,
  },
  'ledger-event': {
    severity: 'error',
    message: ({
      id,
      event,
      fault,
    }: {
      readonly id: string;
      readonly event: LedgerEvent;
      readonly fault: OutOfPlace['fault'];
    }) =>
      `Raden säger att ${id} ${EVENT_WORDS[event]} (${event}), men ${FAULT_WORDS[fault]}. Väntat: en rad som npm run register skrev. Hämta tillbaka liggare.jsonl ur en säkerhetskopia eller versionshistoriken.`,
  },
  'ledger-target': {
    severity: 'error',
    message: ({ id, target }: { readonly id: string; readonly target: string }) =>
      `Raden säger att ${id} är flyttad till ${target}, som aldrig har publicerats. Väntat: en adress som finns i liggaren. Hämta tillbaka liggare.jsonl ur en säkerhetskopia eller versionshistoriken.`,
  },
  'ledger-ring': {
    severity: 'error',
    message: ({ id, target }: { readonly id: string; readonly target: string }) =>
      `Raden säger att ${id} är flyttad till ${target}, som i sin tur leder tillbaka hit, så ingen sida svarar. Väntat: en flytt som slutar på en sida. Hämta tillbaka liggare.jsonl ur en säkerhetskopia eller versionshistoriken.`,
  },
  /** `decisions`: how many decisions vanished together with a meeting. */
  'address-vanished': {
    severity: 'error',
    message: ({
      id,
      kind,
      decisions,
    }: {
      readonly id: string;
      readonly kind: AddressKind;
      readonly decisions: number;
    }) =>
      `${KIND_WORDS[kind].name} ${id} är publicera${KIND_WORDS[kind].ending} men finns inte längre i innehållet${decisions > 0 ? ` (med ${decisions} beslut)` : ''}, så länkar dit skulle dö. Väntat: varje publicerad adress, eller en rad i liggaren om vad som hände. Lägg tillbaka texten, eller kör npm run register -- --flyttad ${id}=NY-ADRESS om den har flyttat, eller npm run register -- --indragen ${id} --orsak "…" om den ska dras in.`,
  },
  'address-reused': {
    severity: 'error',
    message: ({ id, target }: { readonly id: string; readonly target: string }) =>
      `Adressen ${id} har flyttat till ${target}, och länkar till den leder dit. Väntat: att ingen annan text får adressen. Ge texten ett eget nummer (ett andra möte samma dag: löpbokstav: b). Är det samma text som har kommit tillbaka, kör npm run register -- --orsak "…".`,
  },
  'address-restored': {
    severity: 'error',
    message: ({ id, date }: { readonly id: string; readonly date: string }) =>
      `Adressen ${id} drogs in ${date} men står i innehållet igen. Väntat: att liggaren säger varför. Kör npm run register -- --orsak "…" om den ska publiceras igen, annars ta bort texten.`,
  },
  'wording-changed': {
    severity: 'error',
    message: ({
      id,
      kind,
      before,
      after,
    }: {
      readonly id: string;
      readonly kind: AddressKind;
      readonly before: string;
      readonly after: string;
    }) =>
      `${KIND_WORDS[kind].name} ${id} är ändra${KIND_WORDS[kind].ending} sedan ${KIND_WORDS[kind].pronoun} publicerades: ”${before}” är nu ”${after}”. Väntat: den publicerade lydelsen, eller en rättelse i liggaren. Kör npm run register -- --orsak "…" om ändringen är rätt, annars återställ texten.`,
  },
  'wording-missing': {
    severity: 'error',
    message: ({ id }: { readonly id: string }) =>
      `Lydelsen av ${id} som liggaren nämner saknas. Väntat: filen, även för lydelser som inte gäller längre. Hämta tillbaka den ur en säkerhetskopia eller versionshistoriken.`,
  },
  'wording-altered': {
    severity: 'error',
    message: ({ id }: { readonly id: string }) =>
      `Lydelsen av ${id} är ändrad eller går inte att läsa: den svarar inte mot sin kontrollsumma. Väntat: filen som npm run register skrev den. Hämta tillbaka den ur en säkerhetskopia eller versionshistoriken.`,
  },
  /** `file`: the file where the words stand now. */
  'wording-erased': {
    severity: 'error',
    message: ({ id, file }: { readonly id: string; readonly file: string }) =>
      `Lydelsen av ${id} är raderad, men texten står kvar i ${file} och kan inte jämföras med den. Väntat: en rättelse i liggaren. Kör npm run register -- --orsak "…" när texten är som den ska.`,
  },
  /** `hash`: of the reason; undefined where it stands in the ledger in clear text, as earlier versions wrote it. */
  'reason-about-person': {
    severity: 'warning',
    message: ({ what, hash }: { readonly what: string; readonly hash: string | undefined }) =>
      `Skälet på raden har ${what}, och visas för läsarna. Väntat: ett skäl som inte pekar ut någon, till exempel ”Rättat mot originalet.” ${hash === undefined ? 'Det står i klartext i liggaren, där ingen rad kan ändras. Tala med den som ansvarar för personuppgifterna.' : `Töm det: npm run glom -- --lydelse ${hash.slice(0, 16)} --radera --orsak "…".`}`,
  },
  'leftover-file': {
    severity: 'warning',
    message: () =>
      'Filen är kvar efter en körning som avbröts, och kan innehålla namn som ingen hittar igen. Väntat: inga sådana filer. Kör npm run glom -- --stada, som tar bort dem; nästa register, glom eller import gör det också.',
  },
  'orphan-wording': {
    severity: 'warning',
    message: () =>
      'Ingen rad i liggaren nämner den här lydelsen. Den är kvar efter en körning som avbröts, och kan innehålla namn. Väntat: bara lydelser som liggaren nämner. Kör npm run glom -- --stada, som tar bort den; nästa register, glom eller import gör det också.',
  },
  'hidden-file': {
    severity: 'warning',
    message: () =>
      'Filen hör inte till arkivet och syns inte för den som läser mappen, men den kan innehålla namn ur mötena. Väntat: bara arkivets egna filer. Titta i den och ta bort den, eller lägg den utanför mappen.',
  },
  /** `given`: the hash that somebody has. `found`: how many lines have it. */
  'witness-unknown': {
    severity: 'error',
    message: ({ given, found }: { readonly given: string; readonly found: number }) =>
      found === 0
        ? `Ingen rad i liggaren har vittnet ${given}. Väntat: raden som stod här när vittnet skrevs. Antingen är vittnet fel avskrivet eller från ett annat arkiv, eller så är liggaren omskriven: ändrad, avkortad, omsorterad eller gjord på nytt. Jämför med en säkerhetskopia eller versionshistoriken.`
        : `${found} rader i liggaren börjar med ${given}. Väntat: ett vittne som bara en rad har. Skriv fler tecken av det.`,
  },
  /** An erasure is allowed, and whoever has an old page may see what became of it. */
  'witness-erased': {
    severity: 'warning',
    message: ({ id, date, reason }: { readonly id: string; readonly date: string; readonly reason: string }) =>
      `En lydelse av ${id} tömdes ${date}: ${reason} Väntat: att den som ändrar säger varför, och det har någon gjort. Kedjan är hel, men den tömda texten kan inte längre jämföras.`,
  },
  /** A line of a joined ledger that another line stands for now. */
  'witness-joined': {
    severity: 'error',
    message: ({ id }: { readonly id: string }) =>
      `Raden om ${id} som vittnet bygger på står inte kvar ord för ord: när två personers liggare förenades fick en annan rad om samma sak gälla. Väntat: varje rad som den var. Jämför raden i mappen grenar, som visar hur den löd, med det som adressen visar nu.`,
  },
  'ledger-missing': {
    severity: 'warning',
    message: ({ addresses }: { readonly addresses: number }) =>
      `Arkivet har ingen liggare, så ingen av dess ${addresses} adresser är skyddad mot att ändras eller försvinna obemärkt. Väntat: filen liggare.jsonl. Kör npm run register när innehållet ska publiceras.`,
  },
  'meeting-unregistered': {
    severity: 'warning',
    message: ({ id, decisions }: { readonly id: string; readonly decisions: number }) =>
      `Mötet ${id} står inte i liggaren än${decisions > 0 ? `, inte heller dess ${decisions} beslut` : ''}. Väntat: en rad för varje publicerad adress. Kör npm run register när det ska publiceras.`,
  },
  'agenda-unregistered': {
    severity: 'warning',
    message: ({ id }: { readonly id: string }) =>
      `Dagordningen ${id} står inte i liggaren än. Väntat: en rad för varje publicerad adress. Kör npm run register när den ska publiceras.`,
  },
  /** The minutes of a meeting whose agenda is what the ledger has. `agenda`: the agenda's own address from now on. */
  'minutes-unregistered': {
    severity: 'error',
    message: ({ id, agenda }: { readonly id: string; readonly agenda: string }) =>
      `Anteckningarna från ${id} är inte införda i liggaren, som har mötets dagordning. Väntat: en rad om att de har kommit, och en om var dagordningen finns nu (${agenda}). Kör npm run register; något skäl behövs inte.`,
  },
  'decision-unregistered': {
    severity: 'warning',
    message: ({ id }: { readonly id: string }) =>
      `Beslutet ${id} står inte i liggaren än. Väntat: en rad för varje publicerad adress. Kör npm run register när det ska publiceras.`,
  },
  /** For a text that is about to replace a published meeting. `addresses`: how many published wordings it changes. */
  'published-change': {
    severity: 'warning',
    message: ({ id, addresses }: { readonly id: string; readonly addresses: number }) =>
      `Mötet ${id} är publicerat, och texten här ändrar eller tar bort ${addresses} av dess publicerade lydelser. Väntat: en rad i liggaren om varför. Kör npm run register -- --orsak "…" när texten är sparad.`,
  },
} as const satisfies DiagnosticTable;

const KIND_WORDS = {
  meeting: { name: 'Mötet', pronoun: 'det', ending: 't' },
  agenda: { name: 'Dagordningen', pronoun: 'den', ending: 'd' },
  decision: { name: 'Beslutet', pronoun: 'det', ending: 't' },
} as const satisfies Readonly<Record<AddressKind, unknown>>;

const EVENT_WORDS: Readonly<Record<LedgerEvent, string>> = {
  published: 'publicerades',
  moved: 'flyttades',
  withdrawn: 'drogs in',
  corrected: 'rättades',
};

const FAULT_WORDS: Readonly<Record<OutOfPlace['fault'], string>> = {
  unpublished: 'adressen var inte publicerad',
  'already-published': 'adressen var redan publicerad',
  'moved-away': 'adressen hade flyttat och får inte ges till en annan text',
  'not-standing': 'adressen hade redan flyttat eller dragits in',
  'same-wording': 'lydelsen är den som redan stod där',
  'other-kind': 'ett möte, en dagordning och ett beslut kan bara flytta till en adress av samma slag',
};
