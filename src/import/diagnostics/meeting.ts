import type { DiagnosticTable } from '../../archive/diagnostics/diagnostic-table.ts';
import { listWords } from '../../archive/diagnostics/list-words.ts';
import { describeReading, type ItemReading } from '../item-reading.ts';

/** What is missing or uncertain in a document's meeting. `found`: the words of the document. */
export const RECOGNISED_DIAGNOSTICS = {
  'no-date': {
    severity: 'error',
    message: () =>
      'Dokumentet säger inte när mötet hölls. Väntat: ett datum överst, till exempel ”Datum: 19 mars 2021”. Ange det: --datum 2021-03-19 (eller --datum 2021 om bara året är känt).',
  },
  /** `years`: the years in which the printed weekday is right. `weekday`: its name, undefined where none is printed. */
  'date-without-year': {
    severity: 'error',
    message: ({
      found,
      years,
      weekday,
    }: {
      readonly found: string;
      readonly years: readonly number[];
      readonly weekday: string | undefined;
    }) =>
      `Datumet ”${found}” saknar år. ${weekday === undefined || years.length === 0 ? '' : `Veckodagen (${weekday}) stämmer för ${listWords(years.map(String))}. `}Väntat: ett helt datum. Ange det: --datum ${years[0] ?? 2021}-03-04, med rätt år, månad och dag.`,
  },
  'impossible-date': {
    severity: 'error',
    message: ({ found }: { readonly found: string }) =>
      `Datumet ”${found}” finns inte i kalendern. Väntat: en dag som finns, till exempel 19 mars 2021. Kontrollera mot originalet och ange rätt dag: --datum 2021-03-19.`,
  },
  'conflicting-dates': {
    severity: 'warning',
    message: ({ first, second }: { readonly first: string; readonly second: string }) =>
      `Dokumentet har flera datum överst: ”${first}” används som mötets dag, men där står också ”${second}”. Är det fel anger du rätt dag med --datum.`,
  },
  /** `weekday`: the one that the date has. */
  'weekday-differs': {
    severity: 'warning',
    message: ({ found, weekday }: { readonly found: string; readonly weekday: string }) =>
      `Dagen och veckodagen stämmer inte: ”${found}” är en ${weekday}. Väntat: samma dag, till exempel onsdagen den 6 mars 2024. Datumet används som det står. Jämför med originalet. Är mötets egen dag fel anger du den rätta med --datum; annars skriver du under anmärkningar: vad som borde stå.`,
  },
  'date-overridden': {
    severity: 'warning',
    message: ({ given, found }: { readonly given: string; readonly found: string }) =>
      `Dokumentet skriver ”${found}”, men ${given} är angivet och används. Stämmer det är allt som det ska.`,
  },
  /** `headings`: the reading of the headings without numbers; undefined where none were found. */
  'no-items': {
    severity: 'error',
    message: ({ headings }: { readonly headings: ItemReading | undefined }) =>
      headings === undefined
        ? 'Inga numrerade punkter hittades. Väntat: punkter med nummer, till exempel ”1. Mötets öppnande”, ”1)” eller ”§ 1”, eftersom numret blir adressen. Kontrollera att det är rätt fil. Originalet ska inte ändras; hör av dig till den som sköter arkivet om punkterna är skrivna på annat sätt.'
        : `Punkterna har inga nummer. Väntat: punkter med nummer, till exempel ”1. Mötets öppnande”, eftersom numret blir adressen. De här rubrikerna hittades: ${listHeadings(headings)}. Stämmer de numrerar arkivet dem i ordning med --numrera, och säger det under anmärkningar; originalet ändras inte.`,
  },
  /** `readings`: the ways in which the items can be read, two or more. */
  'items-doubtful': {
    severity: 'error',
    message: ({ readings }: { readonly readings: readonly ItemReading[] }) =>
      `Punkterna kan läsas på ${readings.length === 2 ? 'två' : 'flera'} sätt: ${readings.map((reading) => (reading.kind === 'headings' ? `rubriker utan nummer på ${describeReading(reading)}` : describeReading(reading))).join('; eller ')}. Väntat: en enda rad av punkter, eftersom numren blir adresser. Välj: ${readings.map((reading) => (reading.kind === 'headings' ? '--numrera' : `--rad ${reading.lines[0] ?? 1}`)).join(' eller ')}.`,
  },
  /** `line`: what was given with `--rad`. `readings`: the rows that there are. */
  'no-such-row': {
    severity: 'error',
    message: ({ line, readings }: { readonly line: number; readonly readings: readonly ItemReading[] }) =>
      `På rad ${line} börjar ingen rad av numrerade punkter. Väntat: raden för den första punkten, så som den står i meddelandet om att punkterna kan läsas på flera sätt. ${readings.length === 0 ? 'För in filen utan --rad för att se dem.' : `Hittat: ${readings.map(describeReading).join('; ')}. Ange en av de första raderna: --rad ${readings[0]?.lines[0] ?? 1}.`}`,
  },
  'decision-before-items': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `”${found}” ser ut som ett beslut men står före den första punkten, och läses som dokumentets huvud. Väntat: beslut i en punkt. Jämför med originalet; hör det till en punkt för du in det där med <Beslut>.`,
  },
  /** A decision that no item has, because it stands among the signatures or in an attachment. */
  'decision-behind-items': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `”${found}” ser ut som ett beslut men står bland underskrifterna eller i en bilaga, och är inte infört som ett beslut av mötet. Jämför med originalet; är det mötets sätter du <Beslut> om det i sin punkt.`,
  },
  /** `items`: the numbers that a column of a table of things to do has, as printed. */
  'follow-up-elsewhere': {
    severity: 'warning',
    message: ({ items }: { readonly items: readonly string[] }) =>
      `Tabellen säger att det som ska göras hör till ${items.length === 1 ? 'punkt' : 'punkterna'} ${listWords(items)}, men står under en annan punkt, och dess rader följs upp där de står. Väntat: att var sak står i sin punkt. Jämför med originalet och låt raderna stå; nämn punkten i anmärkningar om det kan missförstås.`,
  },
  /** `found`: the line that an attachment begins with. `item`: the number of the item before it. */
  'attachment-bound-in': {
    severity: 'warning',
    message: ({ found, item }: { readonly found: string; readonly item: string }) =>
      `Från ”${found}” läses dokumentet som en bilaga: dess rubriker är inga punkter, och dess text står sist i punkt ${item}. Är det en del av mötet anger du raden för den första punkten med --rad.`,
  },
  'duplicate-item': {
    severity: 'error',
    message: ({ number, firstLine }: { readonly number: string; readonly firstLine: number }) =>
      `Punkt ${number} finns redan på rad ${firstLine}. Väntat: varje nummer en gång, eftersom numret blir adressen. Jämför med originalet. Står numret två gånger där gör du en kopia av filen, skriver i kopian det nummer som punkten borde ha, till exempel ”${number} b”, för in kopian och skriver under anmärkningar: vad som står i originalet. Originalet ändras inte.`,
  },
  'number-uncertain': {
    severity: 'error',
    message: ({ found }: { readonly found: string }) =>
      `Rubriken ”${found}” kan läsas på två sätt: hör bokstaven till numret eller till orden? Väntat: ”6 a) Rapport” för en underpunkt, ”6. …” annars, eftersom numret blir adressen. Gör en kopia av filen, skriv numret så i kopian och för in den. Originalet ändras inte.`,
  },
  'numbering-gap': {
    severity: 'warning',
    message: ({ before, after }: { readonly before: string; readonly after: string }) =>
      `Efter punkt ${before} kommer punkt ${after}. Stämmer det med originalet är allt som det ska; annars saknas en punkt.`,
  },
  'item-uncertain': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `Raden ”${found}” kan vara en punkt men läses som text. Är den en punkt skriver du ## före numret.`,
  },
  'heading-without-number': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `”${found}” ser ut som en rubrik men saknar nummer, och läses som text i punkten före. Är det en egen punkt ger du den ett nummer.`,
  },
  'heading-partly-struck': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `I rubriken ”${found}” är en del överstruken. En rubrik visas struken hel eller inte alls, så strecket är inte med; orden är kvar. Betyder strecket något skriver du det under anmärkningar:.`,
  },
  'other-organ': {
    severity: 'warning',
    message: ({ found, organ }: { readonly found: string; readonly organ: string }) =>
      `Dokumentet nämner ”${found}” överst, men förs in för ”${organ}”. Stämmer det är allt som det ska; annars rättar du --organ.`,
  },
  'attendance-uncertain': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `Närvaron är oklar: ${found}. Jämför med originalet och rätta under närvaro: i filen.`,
  },
  'attendance-missing': {
    severity: 'warning',
    message: () =>
      'Ingen närvaro hittades. Väntat: en rad som ”Närvarande: Anna Berg, Falun”. Står den i dokumentet lägger du till den under närvaro: i filen.',
  },
  'decision-uncertain': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `”${found}” kan vara ett beslut av mötet eller en berättelse om ett annat. Jämför med originalet; är det mötets beslut sätter du <Beslut> om det.`,
  },
  'decision-in-prose': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `Beslutet ”${found}” står i löpande text. Det är infört som ett beslut; kontrollera att det är mötets eget.`,
  },
  'decision-for-whole-item': {
    severity: 'warning',
    message: ({ item, after }: { readonly item: string; readonly after: string }) =>
      `Beslutet står efter underpunkt ${after} men är infört som ett beslut om hela punkt ${item}. Gäller det bara underpunkten tar du bort punkt="${item}".`,
  },
  'adopted-in-prose': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `”${found}” säger att ett förslag antogs, men ingen beslutssats finns. Är det ett beslut lägger du till <Beslut grund="löptext">.`,
  },
  'decision-by-other': {
    severity: 'warning',
    message: ({ by }: { readonly by: string }) =>
      `Beslutet av ”${by}” är infört som återgivet, inte som ett beslut av mötet. Är det mötets eget byter du <Atergivet> mot <Beslut>.`,
  },
  'empty-decision': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `Efter ”${found}” kommer inget beslut. Väntat: en att-sats eller en mening. Jämför med originalet.`,
  },
  'personal-identity-number': {
    severity: 'error',
    message: ({ masked }: { readonly masked: string }) =>
      `Raden ser ut att innehålla ett personnummer (${masked}). Väntat: en text utan personnummer, eftersom de aldrig får publiceras. Gör en kopia av filen, ersätt numret i kopian med ”[personnummer borttaget]” och för in den. Originalet ändras inte.`,
  },
  'phone-number': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Raden ser ut att innehålla ett telefonnummer (${masked}). Är det privat? Ta i så fall bort det.`,
  },
  'private-email': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Raden ser ut att innehålla en privat e-postadress (${masked}). Ta bort den, eller byt den mot tjänstens adress.`,
  },
  'bank-account': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Raden ser ut att innehålla ett bankkonto (${masked}). Är det en privatpersons? Ta i så fall bort det.`,
  },
  'street-address': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Raden ser ut att innehålla någons hemadress (${masked}). Ta i så fall bort den.`,
  },
  'property-designation': {
    severity: 'warning',
    message: ({ masked }: { readonly masked: string }) =>
      `Raden ser ut att innehålla en fastighetsbeteckning (${masked}). Pekar den ut en enskild person? Ta i så fall bort den.`,
  },
} as const satisfies DiagnosticTable;

/** `”Öppnande” (rad 7), ”Val” (rad 11)`. The person must see each of them, but no message is without an end. */
function listHeadings({ lines, words }: ItemReading): string {
  const shown = words.slice(0, MOST_HEADINGS).map((text, place) => `”${text}” (rad ${lines[place] ?? 1})`);
  const more = words.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` och ${more} till` : ''}`;
}

const MOST_HEADINGS = 40;
