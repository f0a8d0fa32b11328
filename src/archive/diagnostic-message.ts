import type { Diagnostic, DiagnosticCode, DiagnosticDetails } from './diagnostic.ts';
import type { OutOfPlace } from './follow-ledger.ts';
import type { LedgerEvent } from './ledger.ts';
import { maskIdentityNumbers } from '../swedish/personal-data/personal-data.ts';

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
  expression: ({ found }) =>
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
  'empty-mark': ({ tag }) =>
    `Märket <${tag}> är tomt. Väntat: en lista med att-satser eller ett stycke text. Fyll i det eller ta bort märket.`,
  'unsafe-link': ({ url }) =>
    `Länken ”${url}” kan inte visas. Väntat: en adress som börjar med https://, http:// eller mailto:. Rätta adressen.`,
  'unsupported-markup': ({ found, instead }) =>
    `${found} kan inte visas i ett mötesdokument. Väntat: ${instead}. Skriv om stycket.`,
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
  'relation-to-itself': ({ kind }) =>
    `Beslutet ${kind} enligt märket sig självt. Väntat: adressen till ett tidigare beslut, till exempel ${kind}="schnv-dalarna-2021-03-19-4". Rätta adressen eller ta bort ${kind}.`,
  'relation-to-later': ({ kind, target, date }) =>
    `Beslutet ${kind} enligt märket ${target}, som är från ${date} och alltså inte tidigare. Väntat: adressen till ett tidigare beslut. Sätt ${kind} på det senare beslutet i stället, eller rätta adressen.`,
  'relation-ring': ({ kind, ring }) =>
    `Beslutet ${kind} enligt märkena sig självt på omvägar: ${ring.join(', ')}. Väntat: att varje beslut bara pekar på tidigare. Ta bort ett av märkena.`,
  'ledger-syntax': ({ reason }) =>
    `Raden i liggaren går inte att läsa: ${reason}. Väntat: raden som npm run register skrev den. Hämta tillbaka liggare.jsonl ur en säkerhetskopia eller versionshistoriken.`,
  'ledger-chain': ({ before }) =>
    `${before === 0 ? 'Liggarens första rad följer på en rad som är borta.' : `Rad ${before} i liggaren är inte den som stod där när den här raden skrevs: en rad är ändrad, borttagen, tillagd eller flyttad.`} Väntat: en liggare som det bara läggs till rader i. Hämta tillbaka liggare.jsonl ur en säkerhetskopia eller versionshistoriken.`,
  'ledger-seal': ({ lines, sealed, isBehind }) =>
    `Liggaren har ${lines} ${lines === 1 ? 'rad' : 'rader'}, men ${sealed === undefined ? 'liggare.hash saknas eller går inte att läsa' : sealed === lines ? `sista raden är inte den som liggare.hash säger (${sealed} rader)` : `liggare.hash säger ${sealed}`}. ${isBehind ? 'Skrivningen blev avbruten. Kör npm run register, så blir liggare.hash hel igen.' : 'Väntat: samma antal och samma sista rad. Hämta tillbaka liggare.jsonl och liggare.hash ur en säkerhetskopia eller versionshistoriken.'}`,
  'ledger-event': ({ id, event, fault }) =>
    `Raden säger att ${id} ${EVENT_WORDS[event]} (${event}), men ${FAULT_WORDS[fault]}. Väntat: en rad som npm run register skrev. Hämta tillbaka liggare.jsonl ur en säkerhetskopia eller versionshistoriken.`,
  'ledger-target': ({ id, target }) =>
    `Raden säger att ${id} är flyttad till ${target}, som aldrig har publicerats. Väntat: en adress som finns i liggaren. Hämta tillbaka liggare.jsonl ur en säkerhetskopia eller versionshistoriken.`,
  'ledger-ring': ({ id, target }) =>
    `Raden säger att ${id} är flyttad till ${target}, som i sin tur leder tillbaka hit, så ingen sida svarar. Väntat: en flytt som slutar på en sida. Hämta tillbaka liggare.jsonl ur en säkerhetskopia eller versionshistoriken.`,
  'address-vanished': ({ id, kind, decisions }) =>
    `${kind === 'meeting' ? 'Mötet' : 'Beslutet'} ${id} är publicerat men finns inte längre i innehållet${decisions > 0 ? ` (med ${decisions} beslut)` : ''}, så länkar dit skulle dö. Väntat: varje publicerad adress, eller en rad i liggaren om vad som hände. Lägg tillbaka texten, eller kör npm run register -- --flyttad ${id}=NY-ADRESS om den har flyttat, eller npm run register -- --indragen ${id} --orsak "…" om den ska dras in.`,
  'address-reused': ({ id, target }) =>
    `Adressen ${id} har flyttat till ${target}, och länkar till den leder dit. Väntat: att ingen annan text får adressen. Ge texten ett eget nummer (ett andra möte samma dag: löpbokstav: b). Är det samma text som har kommit tillbaka, kör npm run register -- --orsak "…".`,
  'address-restored': ({ id, date }) =>
    `Adressen ${id} drogs in ${date} men står i innehållet igen. Väntat: att liggaren säger varför. Kör npm run register -- --orsak "…" om den ska publiceras igen, annars ta bort texten.`,
  'wording-changed': ({ id, kind, before, after }) =>
    `${kind === 'meeting' ? 'Mötet' : 'Beslutet'} ${id} är ändrat sedan det publicerades: ”${before}” är nu ”${after}”. Väntat: den publicerade lydelsen, eller en rättelse i liggaren. Kör npm run register -- --orsak "…" om ändringen är rätt, annars återställ texten.`,
  'wording-missing': ({ id }) =>
    `Lydelsen av ${id} som liggaren nämner saknas. Väntat: filen, även för lydelser som inte gäller längre. Hämta tillbaka den ur en säkerhetskopia eller versionshistoriken.`,
  'wording-altered': ({ id }) =>
    `Lydelsen av ${id} är ändrad eller går inte att läsa: den svarar inte mot sin kontrollsumma. Väntat: filen som npm run register skrev den. Hämta tillbaka den ur en säkerhetskopia eller versionshistoriken.`,
  'wording-erased': ({ id, file }) =>
    `Lydelsen av ${id} är raderad, men texten står kvar i ${file} och kan inte jämföras med den. Väntat: en rättelse i liggaren. Kör npm run register -- --orsak "…" när texten är som den ska.`,
  'ledger-missing': ({ addresses }) =>
    `Arkivet har ingen liggare, så ingen av dess ${addresses} adresser är skyddad mot att ändras eller försvinna obemärkt. Väntat: filen liggare.jsonl. Kör npm run register när innehållet ska publiceras.`,
  'meeting-unregistered': ({ id, decisions }) =>
    `Mötet ${id} står inte i liggaren än${decisions > 0 ? `, inte heller dess ${decisions} beslut` : ''}. Väntat: en rad för varje publicerad adress. Kör npm run register när det ska publiceras.`,
  'decision-unregistered': ({ id }) =>
    `Beslutet ${id} står inte i liggaren än. Väntat: en rad för varje publicerad adress. Kör npm run register när det ska publiceras.`,
  'published-change': ({ id, addresses }) =>
    `Mötet ${id} är publicerat, och texten här ändrar eller tar bort ${addresses} av dess publicerade lydelser. Väntat: en rad i liggaren om varför. Kör npm run register -- --orsak "…" när texten är sparad.`,
  'phone-number': ({ masked }) =>
    `Här står något som ser ut som ett telefonnummer: ${masked}. Väntat: en växel eller en funktion, till exempel ”via kommunens växel”. Är det en privatpersons nummer? Ta bort det; annars är allt som det ska.`,
  'private-email': ({ masked }) =>
    `Här står något som ser ut som en privat e-postadress: ${masked}. Väntat: en adress i tjänsten, till exempel socialchef@kommunen.se. Byt ut adressen eller ta bort den.`,
  'property-designation': ({ masked }) =>
    `Här står något som ser ut som en fastighetsbeteckning: ${masked}. Väntat: inget som pekar ut en enskilds bostad; skriv till exempel ”en fastighet i kommunen”. Gäller det en lokal som alla känner är allt som det ska.`,
  'file-name': ({ expected }) =>
    `Filen ligger inte där organ och datum säger. Väntat: ${expected}. Flytta eller döp om filen.`,
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
  'other-kind': 'ett möte kan inte flytta till ett beslut, eller tvärtom',
};

function list(words: readonly string[], conjunction = 'eller'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
