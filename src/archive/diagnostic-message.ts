import type { Diagnostic, DiagnosticCode, DiagnosticDetails } from './diagnostic.ts';
import { maskIdentityNumbers } from './personal-data.ts';

/** The diagnostic in Swedish for an editor, on one line: what is wrong, what was expected with an example, what to do. What it quotes holds no identity number. */
export function diagnosticMessage<Code extends DiagnosticCode>(diagnostic: Diagnostic<Code>): string {
  const words: (details: DiagnosticDetails[Code]) => string = MESSAGES[diagnostic.code];
  return maskIdentityNumbers(words(diagnostic.details).replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
}

const MESSAGES: { readonly [Code in DiagnosticCode]: (details: DiagnosticDetails[Code]) => string } = {
  'not-utf8': () =>
    'Filen är inte sparad som UTF-8, eller innehåller tecken som inte är text. Väntat: UTF-8, så att å, ä och ö blir rätt. Spara om filen med teckenkodningen UTF-8.',
  'yaml-syntax': ({ reason }) =>
    `Uppgifterna går inte att läsa: ${reason}. Väntat: en uppgift per rad, till exempel plats: "Teams". Sätt texter med kolon eller citattecken inom "…".`,
  'frontmatter-missing': () =>
    'Uppgifterna överst i filen saknas. Väntat: ett avsnitt mellan två rader med --- som börjar med organ: och datum:. Lägg till det först i filen.',
  'unknown-key': ({ key, nearest, known }) =>
    `Okänd uppgift ”${key}”. Väntat: ${list(known)}. ${nearest ? `Menade du ”${nearest}”? ` : ''}Rätta namnet eller ta bort raden.`,
  'missing-key': ({ key, expected }) => `Uppgiften ”${key}” saknas. Väntat: ${expected}. Lägg till raden.`,
  'invalid-value': ({ key, found, expected }) =>
    `Uppgiften ”${key}” har värdet ${found}. Väntat: ${expected}. Rätta värdet.`,
  'not-a-date': ({ key, found }) =>
    `Uppgiften ”${key}” är inget datum: ${found}. Väntat: år, månad och dag inom citattecken, till exempel "2021-03-19"; "2022-10" eller "2022" om källan inte säger mer. Skriv om datumet.`,
  'impossible-date': ({ key, found }) =>
    `Datumet ${found} i ”${key}” finns inte i kalendern. Väntat: ett datum som finns, till exempel "2021-03-19". Kontrollera mot källan.`,
  'mdx-syntax': ({ reason }) =>
    `Texten går inte att läsa här: ${reason}. Står tecknet < eller { i löptexten? Skriv \\< eller \\{ i stället.`,
  'import-export': ({ found }) =>
    `Raden läses som programkod: ”${found}”. I ett mötesdokument finns bara text och märken. Är det text? Skriv första bokstaven som teckenkod, till exempel &#105;mport eller &#101;xport, eller börja raden med ett annat ord.`,
  'expression': ({ found }) =>
    `Text inom klammer läses som programkod: {${found}}. Är det text? Skriv \\{ och \\} i stället för { och }.`,
  'raw-html': ({ tag }) =>
    `HTML-elementet <${tag}> får inte stå i ett mötesdokument. Väntat: vanlig text, Markdown eller ett märke som <Beslut>. Är det text? Skriv \\< i stället för <.`,
  'unknown-mark': ({ tag, nearest, known }) =>
    `Okänt märke <${tag}>. Väntat: ${list(known)}. ${nearest ? `Menade du <${nearest}>? ` : ''}Rätta namnet eller skriv \\< om det är text.`,
  'unclosed-mark': ({ tag }) =>
    `Märket <${tag}> saknar sin andra hälft eller står inte rätt. Väntat: <${tag}> på en egen rad, en tomrad, texten, en tomrad och </${tag}> på en egen rad.`,
  'unknown-property': ({ tag, name, nearest, known }) =>
    `Märket <${tag}> har ingen egenskap ”${name}”. Väntat: ${known.length > 0 ? list(known) : 'ingen egenskap'}. ${nearest ? `Menade du ”${nearest}”?` : 'Ta bort den.'}`,
  'missing-property': ({ tag, name }) =>
    `Märket <${tag}> saknar ”${name}”. Väntat: <${tag} ${name}="…">. Lägg till egenskapen.`,
  'invalid-property': ({ tag, name, found, expected }) =>
    `Egenskapen ”${name}” i <${tag}> har värdet ”${found}”. Väntat: ${expected}. Rätta värdet.`,
  'misplaced-mark': ({ tag, place }) => `Märket <${tag}> står på fel ställe. Väntat: ${place}. Flytta det.`,
  'empty-mark': ({ tag }) => `Märket <${tag}> är tomt. Väntat: en lista med att-satser eller ett stycke text. Fyll i det eller ta bort märket.`,
  'unsafe-link': ({ url }) =>
    `Länken ”${url}” kan inte visas. Väntat: en adress som börjar med https://, http:// eller mailto:. Rätta adressen.`,
  'unsupported-markup': ({ found, instead }) => `${found} kan inte visas i ett mötesdokument. Väntat: ${instead}. Skriv om stycket.`,
  'item-without-number': ({ heading }) =>
    `Rubriken ”${heading}” saknar punktnummer. Väntat: numret som det står i källan, till exempel ”## 4. Beslut: Avtal” eller ”### a) Rapport”. Har ärendet inget nummer? Använd <Arende rubrik="…">.`,
  'sub-item-without-parent': ({ heading }) =>
    `Underpunkten ”${heading}” står inte under någon punkt. Väntat: en rubrik som ”## 6. …” före ”### a) …”. Lägg till punkten eller skriv hela numret, till exempel ”### 6 a) …”.`,
  'duplicate-item': ({ number, firstLine }) =>
    `Punkt ${number} finns redan på rad ${firstLine}. Väntat: varje nummer en gång per möte, eftersom numret blir adressen. Rätta numret mot källan.`,
  'duplicate-decision': ({ item, firstLine, free }) =>
    `Punkt ${item} har redan ett beslut med samma ordningsnummer på rad ${firstLine}. Väntat: <Beslut nr="${free}"> för nästa beslut under punkten. Lägg till nr.`,
  'decision-order': ({ item }) =>
    `Punkt ${item} har ett beslut med nr men inget första beslut. Väntat: det första beslutet under en punkt utan nr. Ta bort nr eller rätta ordningen.`,
  'unknown-item': ({ number, known }) =>
    `Punkt ${number} finns inte i det här mötet. Väntat: ett av numren ${list(known)}. Rätta egenskapen punkt.`,
  'unclear-number': ({ heading }) =>
    `Rubriken ”${heading}” kan läsas på två sätt: hör bokstaven till numret eller till rubriken? Väntat: ”6 a) Rapport” eller ”6a Rapport” för en underpunkt, ”6. …” annars. Skriv numret så att det blir säkert, för det blir adressen.`,
  'duplicate-address': ({ id, other }) =>
    `Adressen ${id} används redan av ${other}. Väntat: en egen adress för varje fil, punkt och beslut. Rätta numret, datumet eller filnamnet.`,
  'reserved-page': ({ page }) =>
    `En sida kan inte heta ”${page}” eller ligga i en undermapp. Väntat: en fil direkt i sidor/ vars namn ingen annan sida har, till exempel sidor/kontakt.mdx. Döp om eller flytta filen.`,
  'unsafe-id': ({ id }) =>
    `Adressen ”${id}” går inte att använda. Väntat: bara a–z, 0–9 och bindestreck, högst 65 tecken. Rätta organets filnamn eller punktens nummer.`,
  'duplicate-meeting': ({ id, other }) =>
    `Mötet ${id} finns redan i ${other}. Väntat: en fil per möte. Är det ett andra möte samma dag? Lägg till löpbokstav: b.`,
  'duplicate-term': ({ term, firstLine }) =>
    `Ordet ”${term}” finns redan på rad ${firstLine}. Väntat: varje ord en gång. Slå ihop raderna.`,
  'unknown-organ': ({ organ, nearest }) =>
    `Organet ”${organ}” finns inte i arkivet. ${nearest ? `Menade du ”${nearest}”? ` : ''}Väntat: namnet på en fil i organ/, till exempel schnv-dalarna. Rätta namnet eller lägg till filen organ/${organ}.yaml.`,
  'unknown-topic': ({ topic, nearest }) =>
    `Ämnet ”${topic}” finns inte i arkivet. ${nearest ? `Menade du ”${nearest}”? ` : ''}Väntat: namnet på en fil i amnen/, till exempel minimaria. Rätta namnet eller lägg till filen amnen/${topic}.yaml.`,
  'personal-identity-number': ({ masked }) =>
    `Här står något som ser ut som ett personnummer: ${masked}. Väntat: inga personnummer i arkivet, för det som är publicerat sprids. Ta bort numret och skriv till exempel ”en brukare” i stället. Är det ett annat nummer? Skriv vad det är före, till exempel ”dnr”.`,
  'phone-number': ({ masked }) =>
    `Här står något som ser ut som ett telefonnummer: ${masked}. Väntat: en växel eller en funktion, till exempel ”via kommunens växel”. Är det en privatpersons nummer? Ta bort det; annars är allt som det ska.`,
  'private-email': ({ masked }) =>
    `Här står något som ser ut som en privat e-postadress: ${masked}. Väntat: en adress i tjänsten, till exempel socialchef@kommunen.se. Byt ut adressen eller ta bort den.`,
  'property-designation': ({ masked }) =>
    `Här står något som ser ut som en fastighetsbeteckning: ${masked}. Väntat: inget som pekar ut en enskilds bostad; skriv till exempel ”en fastighet i kommunen”. Gäller det en lokal som alla känner är allt som det ska.`,
  'file-name': ({ expected }) => `Filen ligger inte där organ och datum säger. Väntat: ${expected}. Flytta eller döp om filen.`,
  'missing-source': () =>
    'Sammandraget nämner inte sin källa. Väntat: källa: med titel: och fil:. Lägg till uppgiften så att läsaren kan hitta originalet.',
  'presenters-unread': ({ found }) =>
    `Raden ”${found}” ser ut som föredragande men läses som löptext, och då blir namnen sökbara. Väntat: Föredragande: Anna Berg, jurist – med kolon, direkt under rubriken. Rätta raden.`,
  'unknown-decision': ({ decision, nearest }) =>
    `Beslutet ”${decision}” finns inte i arkivet. ${nearest ? `Menade du ”${nearest}”? ` : ''}Väntat: ett besluts adress, till exempel schnv-dalarna-2021-03-19-4. Rätta adressen.`,
  'unknown-topic-in-glossary': ({ term, topic, nearest }) =>
    `Ordet ”${term}” hör enligt listan till ämnet ”${topic}”, som inte finns i arkivet. ${nearest ? `Menade du ”${nearest}”? ` : ''}Väntat: namnet på en fil i amnen/. Rätta eller ta bort ämnet.`,
  'unread-file': () =>
    'Filen läses inte. Väntat: .mdx i moten/ och sidor/, .yaml i organ/ och amnen/. Döp om filen eller flytta bort den.',
  'unread-heading': ({ found }) =>
    `Stycket ”${found}” ser ut som en rubrik men läses som text, och då får punkten ingen egen adress. Väntat: ”## 4. …” med ett mellanslag efter ##. Skriv om raden.`,
  'numbering-gap': ({ before, after }) =>
    `Efter punkt ${before} kommer punkt ${after}. Väntat: nästa nummer. Stämmer det med källan är allt som det ska; annars saknas en punkt.`,
  'meeting-not-held': ({ organ, text }) =>
    `Hänvisningen ”${text}” går till ett möte som arkivet inte har (${organ}). Väntat: ett möte i moten/. Stämmer datumet är allt som det ska; sidan säger att mötet saknas.`,
  'item-not-held': ({ text, meeting, known }) =>
    `Hänvisningen ”${text}” går till en punkt som mötet ${meeting} inte har. Väntat: ${known.length > 0 ? `ett av numren ${list(known)}` : 'ett möte med numrerade punkter'}. Stämmer numret med källan är allt som det ska; annars rätta det.`,
  'unknown-attachment-item': ({ number }) =>
    `En bilaga hör enligt listan till punkt ${number}, som inte finns i mötet. Väntat: en punkts nummer, till exempel "4" eller "6a". Rätta punkter.`,
  'attachment-not-listed': ({ item, labels }) =>
    `${item === undefined ? 'Texten före första punkten' : `Punkt ${item}`} nämner ${labels.length === 1 ? `bilaga ${labels.join('')}` : `bilagorna ${list(labels, 'och')}`}, som inte står bland bilagor: överst i filen. Väntat: en rad för varje bilaga, till exempel - { etikett: "${labels[0] ?? 'A'}"${item === undefined ? '' : `, punkter: ["${item}"]`} }. Lägg till det som saknas eller rätta beteckningen.`,
  'attachment-not-named': ({ attachment }) =>
    `Bilagan ”${attachment}” står bland bilagor: men ingen punkt nämner den. Väntat: beteckningen i en rubrik eller en text, till exempel ”Avtal (Bilaga C)”. Rätta beteckningen eller ta bort raden; nämner källan den inte heller är allt som det ska.`,
  'date-differs': ({ found, date }) =>
    `Dokumentets huvud har datumet ”${found}”, men datum: säger ${date}. Väntat: samma dag på båda ställena, eller en rad om skillnaden under anmärkningar:, till exempel - "Källan har två datum överst: ${found} och ${date}." Kontrollera mot källan.`,
  'unmarked-decision': ({ found }) =>
    `Stycket ”${found}” ser ut som ett beslut men är inte märkt, och då får det ingen egen adress. Väntat: <Beslut> på en egen rad, en tomrad, att-satserna, en tomrad och </Beslut>. Märk det; återger texten någon annans beslut eller ett tidigare, använd <Atergivet av="…">.`,
  'alias-matches-nothing': ({ alias }) =>
    `Ordet ”${alias}” under alias: träffar ingen punkt i arkivet. Väntat: ett ord som det står i handlingarna, gärna med * sist, till exempel "avtal*". Rätta stavningen eller ta bort ordet; är det tänkt för möten som kommer är allt som det ska.`,
  'present-and-absent': ({ name }) =>
    `${name} står som både närvarande och frånvarande. Väntat: varje person på ett ställe, och för den som var med en del av mötet till exempel { namn: ${name}, del: "kl. 13–15" }. Kontrollera mot källan.`,
  'attendee-twice': ({ name, firstLine }) =>
    `${name} står redan på rad ${firstLine} i samma lista. Väntat: varje person en gång, med allt på samma rad, till exempel { namn: ${name}, roll: ordförande }. Slå ihop raderna; är det två personer med samma namn är allt som det ska.`,
  'not-nfc': () =>
    'Filen har bokstäver som är skrivna i två delar (till exempel a + prickar). De läses som å, ä och ö; spara om filen som NFC så ser alla program samma text.',
};

function list(words: readonly string[], conjunction = 'eller'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
