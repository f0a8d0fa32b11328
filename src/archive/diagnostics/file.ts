import { LEAST_CONTRAST, type UnreadableColour } from '../accent.ts';
import type { DiagnosticTable } from './diagnostic-table.ts';
import { listWords } from './list-words.ts';

interface ColourFault extends UnreadableColour {
  readonly key: string;
  readonly colour: string;
}

/** What may be wrong with a file as a whole, or with its frontmatter. */
export const FILE_DIAGNOSTICS = {
  'not-utf8': {
    severity: 'error',
    message: () =>
      'Filen är inte sparad som UTF-8, eller innehåller tecken som inte är text. Väntat: UTF-8, så att å, ä och ö blir rätt. Spara om filen med teckenkodningen UTF-8.',
  },
  /** A limit of `size-of-text.ts` was met. `what`: what is too large, in Swedish. `limit`: as it is printed. */
  'text-too-large': {
    severity: 'error',
    message: ({ what, limit }: { readonly what: string; readonly limit: string }) =>
      `Texten är för stor för att läsas: ${what} får vara högst ${limit}. Väntat: handlingarna från ett möte, eller en sida eller lista av vanlig längd. Dela filen, eller ta bort det som inte hör dit.`,
  },
  /** `does`: what the signs do, in Swedish. `words`: those around them, and those that they spell. */
  'unseen-signs': {
    severity: 'warning',
    message: ({ does, words }: { readonly does: string; readonly words: string }) =>
      `Här står tecken som ${does}: ”${words}”. Väntat: text som läses som den ser ut. Jämför med originalet, och ta bort tecknen: skriv om orden för hand.`,
  },
  /** The faults of one file that are not told, after those that are. */
  'more-faults': {
    severity: 'error',
    message: ({ count }: { readonly count: number }) =>
      `Filen har ${count === 1 ? 'ett fel till som inte visas' : `${count} fel till som inte visas`}. Väntat: högst några få. Rätta dem som visas och kör kontrollen igen.`,
  },
  'blank-left': {
    severity: 'warning',
    message: ({ asked }: { readonly asked: string }) =>
      `Här är inte ifyllt: ${asked}. Väntat: uppgiften i stället för hakparentesen och allt i den. Skriv den innan arkivet publiceras.`,
  },
  /** `page`: its name in the address. `law`: what asks for it, in Swedish. */
  'law-page-missing': {
    severity: 'warning',
    message: ({ page, law }: { readonly page: string; readonly law: string }) =>
      `Arkivet har ingen sida /${page}/. Väntat: filen sidor/${page}.mdx, med det som ${law} kräver att läsaren får veta. Skriv sidan, eller ta den som npm run ny gör i en tom mapp.`,
  },
  /** `nearest`: the nearest colour that can be read. */
  'newer-format': {
    severity: 'error',
    message: ({ format, known }: { readonly format: number; readonly known: number }) =>
      `Innehållet har format ${format}, och den här versionen av programmet känner till ${known}. Väntat: ett program som är minst lika nytt som innehållet. Uppgradera programmet (npm update i ett eget arkiv) och ändra inte talet.`,
  },
  'colour-contrast': {
    severity: 'error',
    message: ({ key, colour, scheme, contrast, nearest }: ColourFault) =>
      `Färgen ${colour} i ${key} syns för dåligt mot ${scheme === 'light' ? 'ljus' : 'mörk'} botten: kontrasten är ${contrast.toLocaleString('sv', { maximumFractionDigits: 1 })}. Väntat: minst ${LEAST_CONTRAST.toLocaleString('sv')}, som lagen om tillgänglighet kräver${nearest === undefined ? '' : `, till exempel ${key}: "${nearest}"`}. Välj en ${scheme === 'light' ? 'mörkare' : 'ljusare'} färg.`,
  },
  'yaml-syntax': {
    severity: 'error',
    message: ({ reason }: { readonly reason: string }) =>
      `Uppgifterna går inte att läsa: ${reason}. Väntat: en uppgift per rad, till exempel plats: "Teams". Sätt texter med kolon eller citattecken inom "…".`,
  },
  'frontmatter-missing': {
    severity: 'error',
    message: () =>
      'Uppgifterna överst i filen saknas. Väntat: ett avsnitt mellan två rader med --- som börjar med organ: och datum:. Lägg till det först i filen.',
  },
  'unknown-key': {
    severity: 'error',
    message: ({
      key,
      nearest,
      known,
    }: {
      readonly key: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }) =>
      `Okänd uppgift ”${key}”. Väntat: ${listWords(known)}. ${nearest ? `Menade du ”${nearest}”? ` : ''}Rätta namnet eller ta bort raden.`,
  },
  'missing-key': {
    severity: 'error',
    message: ({ key, expected }: { readonly key: string; readonly expected: string }) =>
      `Uppgiften ”${key}” saknas. Väntat: ${expected}. Lägg till raden.`,
  },
  'invalid-value': {
    severity: 'error',
    message: ({ key, found, expected }: { readonly key: string; readonly found: string; readonly expected: string }) =>
      `Uppgiften ”${key}” har värdet ${found}. ${bentQuotes(found)}Väntat: ${expected}. Rätta värdet.`,
  },
  'not-a-date': {
    severity: 'error',
    message: ({ key, found }: { readonly key: string; readonly found: string }) =>
      `Uppgiften ”${key}” är inget datum: ${found}. ${bentQuotes(found)}Väntat: år, månad och dag inom citattecken, till exempel "2021-03-19"; "2022-10" eller "2022" om källan inte säger mer. Skriv om datumet.`,
  },
  'impossible-date': {
    severity: 'error',
    message: ({ key, found }: { readonly key: string; readonly found: string }) =>
      `Datumet ${found} i ”${key}” finns inte i kalendern. Väntat: ett datum som finns, till exempel "2021-03-19". Kontrollera mot källan.`,
  },
  'file-name': {
    severity: 'warning',
    message: ({ expected }: { readonly expected: string }) =>
      `Filen ligger inte där organ och datum säger. Väntat: ${expected}. Flytta eller döp om filen.`,
  },
  'missing-source': {
    severity: 'warning',
    message: () =>
      'Sammandraget nämner inte sin källa. Väntat: källa: med titel: och fil:. Lägg till uppgiften så att läsaren kan hitta originalet.',
  },
  'not-nfc': {
    severity: 'warning',
    message: () =>
      'Filen har bokstäver som är skrivna i två delar (till exempel a + prickar). De läses som å, ä och ö; spara om filen som NFC så ser alla program samma text.',
  },
  'unread-file': {
    severity: 'warning',
    message: () =>
      'Filen läses inte. Väntat: .mdx i moten/ och sidor/, .yaml i organ/ och amnen/. Döp om filen eller flytta bort den.',
  },
  'date-differs': {
    severity: 'warning',
    message: ({ found, date }: { readonly found: string; readonly date: string }) =>
      `Dokumentets huvud har datumet ”${found}”, men datum: säger ${date}. Väntat: samma dag på båda ställena, eller en rad om skillnaden under anmärkningar:, till exempel - "Källan har två datum överst: ${found} och ${date}." Kontrollera mot källan.`,
  },
  'weekday-differs': {
    severity: 'warning',
    message: ({ found, weekday }: { readonly found: string; readonly weekday: string }) =>
      `Dagen och veckodagen i dokumentets huvud stämmer inte: ”${found}” är en ${weekday}. Väntat: att båda är rätt i källan, eller en rad om det under anmärkningar:, till exempel - "Källan skriver ”${found}”, som är en ${weekday}." Kontrollera mot källan.`,
  },
  'present-and-absent': {
    severity: 'warning',
    message: ({ name }: { readonly name: string }) =>
      `${name} står som både närvarande och frånvarande. Väntat: varje person på ett ställe, och för den som var med en del av mötet till exempel { namn: ${name}, del: "kl. 13–15" }. Kontrollera mot källan.`,
  },
  'attendee-twice': {
    severity: 'warning',
    message: ({ name, firstLine }: { readonly name: string; readonly firstLine: number }) =>
      `${name} står redan på rad ${firstLine} i samma lista. Väntat: varje person en gång, med allt på samma rad, till exempel { namn: ${name}, roll: ordförande }. Slå ihop raderna; är det två personer med samma namn är allt som det ska.`,
  },
} as const satisfies DiagnosticTable;

/** Word bends quotation marks, and YAML knows the straight ones alone. Made for: `”2025-11-14”`, `“2025-11-14”`, `’Falun’`. */
function bentQuotes(found: string): string {
  return /^"?[”“„»’‘]|[”“„»’‘]"?$/u.test(found)
    ? 'Citattecknen är böjda, så som Word gör dem, och blir en del av värdet: skriv raka (" på tangentbordet). '
    : '';
}
