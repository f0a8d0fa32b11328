import type { DiagnosticTable } from './diagnostic-table.ts';

/** What may point out a private person. `masked`: the words found, with most of them hidden. */
export const PERSONAL_DATA_DIAGNOSTICS = {
  'personal-identity-number': {
    severity: 'error',
    message: ({ masked }: { readonly masked: string }) =>
      `Här står något som ser ut som ett personnummer: ${masked}. Väntat: inga personnummer i arkivet, för det som är publicerat sprids. Ta bort numret och skriv till exempel ”en brukare” i stället. Är det ett annat nummer? Skriv vad det är före, till exempel ”dnr”.`,
  },
  /** In `källa`, which names a file that somebody else has named. */
  'identity-number-in-source': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Under källa står något som ser ut som ett personnummer: ${masked}. Väntat: ett filnamn utan personnummer, till exempel ”anteckningar-2005-01-11.docx”. Är det ett personnummer? Byt namn på filen och skriv det nya namnet; annars är allt som det ska.`,
  },
  'identity-number-in-attachment': {
    severity: 'warning',
    message: ({
      attachment,
      masked,
      count,
    }: {
      readonly attachment: string;
      readonly masked: string;
      readonly count: number;
    }) =>
      `I bilagan ”${attachment}” står något som ser ut som ett personnummer: ${masked}${count > 1 ? ` (antal olika: ${count})` : ''}. Väntat: inga personnummer i arkivet, inte heller i bilagor, för det som är publicerat sprids. Ta bort numret ur filen innan du publicerar den; är det ett annat nummer är allt som det ska.`,
  },
  'phone-number': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Här står något som ser ut som ett telefonnummer: ${masked}. Väntat: en växel eller en funktion, till exempel ”via kommunens växel”. Är det en privatpersons nummer? Ta bort det; annars är allt som det ska.`,
  },
  'private-email': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Här står något som ser ut som en privat e-postadress: ${masked}. Väntat: en adress i tjänsten, till exempel socialchef@kommunen.se. Byt ut adressen eller ta bort den.`,
  },
  'bank-account': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Här står något som ser ut som ett bankkonto: ${masked}. Väntat: inget privat konto; ett bankgiro eller plusgiro går bra, till exempel ”bankgiro 5050-1055”. Ta bort kontot om det är en privatpersons.`,
  },
  'street-address': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Här står något som ser ut som någons hemadress: ${masked}. Väntat: inget som säger var en enskild bor; skriv till exempel ”i kommunen”. Ta bort adressen. Är det en arbetsplats eller en lokal är allt som det ska.`,
  },
  'property-designation': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Här står något som ser ut som en fastighetsbeteckning: ${masked}. Väntat: inget som pekar ut en enskilds bostad; skriv till exempel ”en fastighet i kommunen”. Gäller det en lokal som alla känner är allt som det ska.`,
  },
} as const satisfies DiagnosticTable;
