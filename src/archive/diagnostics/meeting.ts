import type { UnreadWords } from '../attachment.ts';
import type { DiagnosticTable } from './diagnostic-table.ts';
import { listWords } from './list-words.ts';

/** What may be wrong with the items of a meeting and with what they say. */
export const MEETING_DIAGNOSTICS = {
  'item-without-number': {
    severity: 'error',
    message: ({ heading }: { readonly heading: string }) =>
      `Rubriken ”${heading}” saknar punktnummer. Väntat: numret som det står i källan, till exempel ”## 4. Beslut: Avtal” eller ”### a) Rapport”. Har ärendet inget nummer? Använd <Arende rubrik="…">.`,
  },
  'sub-item-without-parent': {
    severity: 'error',
    message: ({ heading }: { readonly heading: string }) =>
      `Underpunkten ”${heading}” står inte under någon punkt. Väntat: en rubrik som ”## 6. …” före ”### a) …”. Lägg till punkten eller skriv hela numret, till exempel ”### 6 a) …”.`,
  },
  'duplicate-item': {
    severity: 'error',
    message: ({ number, firstLine }: { readonly number: string; readonly firstLine: number }) =>
      `Punkt ${number} finns redan på rad ${firstLine}. Väntat: varje nummer en gång per möte, eftersom numret blir adressen. Rätta numret mot källan.`,
  },
  'duplicate-decision': {
    severity: 'error',
    message: ({
      item,
      firstLine,
      free,
    }: {
      readonly item: string;
      readonly firstLine: number;
      readonly free: number;
    }) =>
      `Punkt ${item} har redan ett beslut med samma ordningsnummer på rad ${firstLine}. Väntat: <Beslut nr="${free}"> för nästa beslut under punkten. Lägg till nr.`,
  },
  'decision-order': {
    severity: 'error',
    message: ({ item }: { readonly item: string }) =>
      `Punkt ${item} har ett beslut med nr men inget första beslut. Väntat: det första beslutet under en punkt utan nr. Ta bort nr eller rätta ordningen.`,
  },
  'unknown-item': {
    severity: 'error',
    message: ({ number, known }: { readonly number: string; readonly known: readonly string[] }) =>
      `Punkt ${number} finns inte i det här mötet. Väntat: ett av numren ${listWords(known)}. Rätta egenskapen punkt.`,
  },
  'unclear-number': {
    severity: 'error',
    message: ({ heading }: { readonly heading: string }) =>
      `Rubriken ”${heading}” kan läsas på två sätt: hör bokstaven till numret eller till rubriken? Väntat: ”6 a) Rapport” eller ”6a Rapport” för en underpunkt, ”6. …” annars. Skriv numret så att det blir säkert, för det blir adressen.`,
  },
  'unread-heading': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `Stycket ”${found}” ser ut som en rubrik men läses som text, och då får punkten ingen egen adress. Väntat: ”## 4. …” med ett mellanslag efter ##. Skriv om raden.`,
  },
  'numbering-gap': {
    severity: 'warning',
    message: ({ before, after }: { readonly before: string; readonly after: string }) =>
      `Efter punkt ${before} kommer punkt ${after}. Väntat: nästa nummer. Stämmer det med källan är allt som det ska; annars saknas en punkt.`,
  },
  'presenters-unread': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `Raden ”${found}” ser ut som föredragande men läses som löptext, och då blir namnen sökbara. Väntat: Föredragande: Anna Berg, jurist – med kolon, direkt under rubriken. Rätta raden.`,
  },
  'unmarked-decision': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `Stycket ”${found}” ser ut som ett beslut men är inte märkt, och då får det ingen egen adress. Väntat: <Beslut> på en egen rad, en tomrad, att-satserna, en tomrad och </Beslut>. Märk det; återger texten någon annans beslut eller ett tidigare, använd <Atergivet av="…">.`,
  },
  'unknown-attachment-item': {
    severity: 'warning',
    message: ({ number }: { readonly number: string }) =>
      `En bilaga hör enligt listan till punkt ${number}, som inte finns i mötet. Väntat: en punkts nummer, till exempel "4" eller "6a". Rätta punkter.`,
  },
  'attachment-not-listed': {
    severity: 'warning',
    message: ({ item, labels }: { readonly item: string | undefined; readonly labels: readonly string[] }) =>
      `${item === undefined ? 'Texten före första punkten' : `Punkt ${item}`} nämner ${labels.length === 1 ? `bilaga ${labels.join('')}` : `bilagorna ${listWords(labels, 'och')}`}, som inte står bland bilagor: överst i filen. Väntat: en rad för varje bilaga, till exempel - { etikett: "${labels[0] ?? 'A'}"${item === undefined ? '' : `, punkter: ["${item}"]`} }. Lägg till det som saknas eller rätta beteckningen.`,
  },
  'attachment-not-named': {
    severity: 'warning',
    message: ({ attachment }: { readonly attachment: string }) =>
      `Bilagan ”${attachment}” står bland bilagor: men ingen punkt nämner den. Väntat: beteckningen i en rubrik eller en text, till exempel ”Avtal (Bilaga C)”. Rätta beteckningen eller ta bort raden; nämner källan den inte heller är allt som det ska.`,
  },
  'attachment-missing': {
    severity: 'error',
    message: ({ place, elsewhere }: { readonly place: string; readonly elsewhere: string | undefined }) =>
      `Bilagans fil finns inte i innehållet. Väntat: ${place}.${elsewhere === undefined ? '' : ` Filen ${elsewhere} finns; flytta den eller rätta fil:.`} Lägg filen där, eller ta bort fil: om arkivet inte har bilagan.`,
  },
  'attachment-kind': {
    severity: 'error',
    message: ({ place, kinds }: { readonly place: string; readonly kinds: readonly string[] }) =>
      `Filen ${place} är ett slag av fil som arkivet inte lämnar ut. Väntat: ${listWords(kinds, 'eller')}. Spara om bilagan, helst som PDF.`,
  },
  /** `size`, `most`: in megabytes, 0 where it has nothing. */
  'attachment-size': {
    severity: 'error',
    message: ({ place, size, most }: { readonly place: string; readonly size: number; readonly most: number }) =>
      size === 0
        ? `Filen ${place} är tom, eller en länk till en fil någon annanstans. Väntat: bilagan själv. Lägg dit den hela filen.`
        : `Filen ${place} är på ${size} MB. Väntat: högst ${most} MB. Spara den mindre, till exempel som PDF för skärm, eller lägg den någon annanstans och skriv länk:.`,
  },
  'attachment-is-other': {
    severity: 'error',
    message: ({ place, kind }: { readonly place: string; readonly kind: string }) =>
      `Filen ${place} heter som om den vore av slaget ${kind}, men innehåller något annat. Väntat: att ändelsen är rätt. Öppna filen i sitt program och spara den på nytt.`,
  },
  /** The checksum under `källa` is another file's. */
  'original-is-other': {
    severity: 'error',
    message: ({ place }: { readonly place: string }) =>
      `Filen ${place} är inte den som står under källa: kontrollsumman är en annan. Väntat: det dokument som texten är gjord av. Lägg dit rätt fil; är den rätt, rätta sha256: under källa.`,
  },
  /** The words of the file are neither searched nor looked through. */
  'attachment-unread': {
    severity: 'warning',
    message: ({ attachment, why }: { readonly attachment: string; readonly why: UnreadWords }) =>
      `Orden i bilagan ”${attachment}” går inte att söka och är inte genomlästa: ${UNREAD[why]}. Väntat: en fil med text, till exempel en PDF som är sparad ur Word. ${UNREAD_STEPS[why]} Går det inte är allt som det ska; läsarna kan hämta filen ändå.`,
  },
  'attachment-cut': {
    severity: 'warning',
    message: ({ attachment, most }: { readonly attachment: string; readonly most: number }) =>
      `Bilagan ”${attachment}” är lång: bara de första ${most} orden går att söka. Väntat: högst så många, ungefär femton sidor. Dela filen i flera bilagor om allt ska gå att söka; annars är allt som det ska.`,
  },
  'attachment-unnamed': {
    severity: 'warning',
    message: () =>
      'Ingen bilaga nämner filen, och då publiceras den inte. Väntat: fil: på en rad i mötets bilagor:, till exempel - { etikett: "A", punkter: ["3"], fil: avtal.pdf }, och filen i bilagor/ i en mapp som heter som mötets adress. Lägg till fil:, flytta filen eller ta bort den.',
  },
} as const satisfies DiagnosticTable;

const UNREAD: Readonly<Record<UnreadWords, string>> = {
  'utan text': 'den har ingen text, till exempel för att den är inläst som bild',
  låst: 'den är låst med ett lösenord',
  'för tung': 'den är för stor eller tar för lång tid att läsa',
  ändringar: 'den har spårade ändringar eller kommentarer',
  skadad: 'den är skadad, eller av ett annat slag än den heter',
};

const UNREAD_STEPS: Readonly<Record<UnreadWords, string>> = {
  'utan text': 'Spara den ur det program som den skrevs i.',
  låst: 'Spara den utan lösenord.',
  'för tung': 'Dela den i flera filer.',
  ändringar: 'Godkänn ändringarna och ta bort kommentarerna, som läsarna annars kan se.',
  skadad: 'Öppna den i sitt program och spara den på nytt.',
};
