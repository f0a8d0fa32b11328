import type { ImportCode, ImportDetails, ImportDiagnostic } from './import-diagnostic.ts';

/** The diagnostic in Swedish for whoever brings a document in: what is wrong, what was expected with an example, what to do. */
export function importMessage<Code extends ImportCode>(diagnostic: ImportDiagnostic<Code>): string {
  const words: (details: ImportDetails[Code]) => string = MESSAGES[diagnostic.code];
  return words(diagnostic.details);
}

const MESSAGES: { readonly [Code in ImportCode]: (details: ImportDetails[Code]) => string } = {
  'source-missing': ({ reason }) =>
    `Filen går inte att öppna: ${reason}. Väntat: sökvägen till en Word-fil, en PDF eller en textfil, till exempel protokoll.docx. Kontrollera namnet; ett namn med mellanslag skrivs inom citattecken.`,
  'source-crashed': ({ reason }) =>
    `Programmet klarade inte av filen. Det är ett fel i programmet, inte i filen, och inget är skrivet. Hör av dig till den som sköter arkivet och uppge: ${reason}. Så länge kan du spara dokumentet som text (.txt) och föra in det.`,
  'source-empty': () =>
    'Filen innehåller ingen text. Väntat: minnesanteckningar, ett protokoll eller en dagordning. Kontrollera att du valde rätt fil.',
  'source-unknown': ({ found }) =>
    `Filen går inte att läsa som ett dokument${found === undefined ? '' : `; den ser ut som ${found}`}. Väntat: en Word-fil (.docx), en PDF eller en textfil. Öppna filen i Word och spara den som Word-dokument (.docx).`,
  'source-too-large': ({ what, limit }) =>
    `Filen är för stor: ${what} får vara högst ${limit}. Väntat: handlingarna från ett möte. Dela filen, en fil för varje möte.`,
  'source-too-heavy': ({ what }) =>
    `Filen tar för mycket ${what} att läsa och avbröts. Väntat: ett vanligt dokument på några sidor. Spara om filen från Word och försök igen.`,
  'source-locked': ({ format }) =>
    `Filen är skyddad med lösenord (${format}). Väntat: en fil som går att öppna utan lösenord. Öppna den, ta bort lösenordet och spara den igen.`,
  'source-broken': ({ format, reason }) =>
    `Filen är skadad (${format}): ${reason}. Väntat: en fil som går att öppna i Word eller i en PDF-läsare. Hämta den på nytt, eller öppna och spara om den.`,
  'source-scanned': ({ pages }) =>
    `PDF-filen har ${pages === 1 ? 'en sida' : `${pages} sidor`} men ingen text: sidorna är bilder, troligen inskannade. Väntat: text som går att markera och kopiera. Använd originalet från Word, eller kör texttolkning (OCR) på filen och läs igenom resultatet.`,
  'source-tracked-changes': ({ changes }) =>
    `Word-filen har ${changes} spårade ${changes === 1 ? 'ändring' : 'ändringar'} som ingen har tagit ställning till, så det är oklart vilken text som gäller. Väntat: en färdig text. Öppna filen i Word, välj Granska → Acceptera → Acceptera alla ändringar och sluta spåra, och spara.`,
  'source-comments': ({ comments }) =>
    `Word-filen har ${comments} ${comments === 1 ? 'kommentar' : 'kommentarer'} i marginalen. Väntat: en färdig text. Öppna filen i Word, välj Granska → Ta bort → Ta bort alla kommentarer i dokumentet, och spara.`,
  'source-wrong-ending': ({ ending, format }) =>
    `Filnamnet slutar på ”${ending}”, men innehållet är ${format}. Filen är läst efter sitt innehåll. Rätta gärna filnamnet.`,
  'source-part-unread': ({ what }) =>
    `Något i filen är inte läst: ${what}. Jämför med originalet och skriv in det som saknas.`,
  'strike-uncertain': ({ text }) =>
    `Ett streck är draget genom ”${text}”. Det kan vara en överstrykning, men en PDF säger inte säkert det. Jämför med originalet; är det struket skriver du ~~ före och efter.`,
  'link-dropped': ({ url }) =>
    `Länken ”${url}” är inte med; dess ord är kvar. Väntat: en länk som börjar med https://, http:// eller mailto:, i löptexten. Lägg till den om den behövs.`,
  'hyphen-uncertain': ({ word }) =>
    `Ordet ”${word}” är delat vid ett radslut, och det är osäkert om bindestrecket hör till ordet. Rätta ordet om det ska skrivas utan.`,
  'personal-identity-number': ({ masked }) =>
    `Raden ser ut att innehålla ett personnummer (${masked}). Personnummer får aldrig publiceras. Ta bort det ur dokumentet och för in filen igen.`,
  'phone-number': ({ masked }) =>
    `Raden ser ut att innehålla ett telefonnummer (${masked}). Är det privat? Ta i så fall bort det.`,
  'private-email': ({ masked }) =>
    `Raden ser ut att innehålla en privat e-postadress (${masked}). Ta bort den, eller byt den mot tjänstens adress.`,
  'property-designation': ({ masked }) =>
    `Raden ser ut att innehålla en fastighetsbeteckning (${masked}). Pekar den ut en enskild person? Ta i så fall bort den.`,
  'no-date': () =>
    'Dokumentet säger inte när mötet hölls. Väntat: ett datum överst, till exempel ”Datum: 19 mars 2021”. Ange det: --datum 2021-03-19 (eller --datum 2021 om bara året är känt).',
  'date-without-year': ({ found, years, weekday }) =>
    `Datumet ”${found}” saknar år. ${weekday === undefined || years.length === 0 ? '' : `Veckodagen (${weekday}) stämmer för ${list(years.map(String))}. `}Väntat: ett helt datum. Ange det: --datum ${years[0] ?? 2021}-03-04, med rätt år, månad och dag.`,
  'impossible-date': ({ found }) =>
    `Datumet ”${found}” finns inte i kalendern. Väntat: en dag som finns, till exempel 19 mars 2021. Kontrollera mot originalet och ange rätt dag: --datum 2021-03-19.`,
  'conflicting-dates': ({ first, second }) =>
    `Dokumentet har två olika datum överst, ”${first}” och ”${second}”. Det första används. Är det fel anger du rätt dag med --datum.`,
  'date-overridden': ({ given, found }) =>
    `Dokumentet skriver ”${found}”, men ${given} är angivet och används. Stämmer det är allt som det ska.`,
  'no-items': () =>
    'Inga numrerade punkter hittades. Väntat: punkter med nummer, till exempel ”1. Mötets öppnande”, ”1)” eller ”§ 1”, eftersom numret blir adressen. Numrera punkterna i dokumentet och för in det igen.',
  'duplicate-item': ({ number, firstLine }) =>
    `Punkt ${number} finns redan på rad ${firstLine}. Väntat: varje nummer en gång, eftersom numret blir adressen. Rätta numret i dokumentet och för in det igen.`,
  'number-uncertain': ({ found }) =>
    `Rubriken ”${found}” kan läsas på två sätt: hör bokstaven till numret eller till orden? Väntat: ”6 a) Rapport” för en underpunkt, ”6. …” annars, eftersom numret blir adressen. Skriv numret tydligt i dokumentet och för in det igen.`,
  'numbering-gap': ({ before, after }) =>
    `Efter punkt ${before} kommer punkt ${after}. Stämmer det med originalet är allt som det ska; annars saknas en punkt.`,
  'item-uncertain': ({ found }) =>
    `Raden ”${found}” kan vara en punkt men läses som text. Är den en punkt skriver du ## före numret.`,
  'heading-without-number': ({ found }) =>
    `”${found}” ser ut som en rubrik men saknar nummer, och läses som text i punkten före. Är det en egen punkt ger du den ett nummer.`,
  'heading-partly-struck': ({ found }) =>
    `I rubriken ”${found}” är en del överstruken. En rubrik visas struken hel eller inte alls, så strecket är inte med; orden är kvar. Betyder strecket något skriver du det under anmärkningar:.`,
  'unknown-organ': ({ organ, nearest, known }) =>
    `Organet ”${organ}” finns inte i arkivet. ${nearest === undefined ? '' : `Menade du ”${nearest}”? `}Väntat: ${known.length > 0 ? list(known.slice(0, 8)) : 'namnet på en fil i organ/'}. Rätta --organ, eller lägg först till filen organ/${organ}.yaml.`,
  'organ-broken': ({ organ }) =>
    `Filen organ/${organ}.yaml går inte att läsa, så organets namn är okända. Rätta den först: npm run check visar vad som är fel.`,
  'new-organ': ({ organ, name, isCopy }) =>
    isCopy
      ? `Innehållsmappen saknade organet. Filen organ/${organ}.yaml (”${name}”) kommer från arkivet som följer med programmet.`
      : `Innehållsmappen hade inga organ. Filen organ/${organ}.yaml får namnet ”${name}”. Kontrollera namnet och lägg till kortnamn, alias och medlemmar.`,
  'other-organ': ({ found, organ }) =>
    `Dokumentet nämner ”${found}” överst, men förs in för ”${organ}”. Stämmer det är allt som det ska; annars rättar du --organ.`,
  'published-change': ({ meeting, addresses }) =>
    `Mötet ${meeting} är publicerat, och dokumentet ändrar eller tar bort ${addresses} av dess publicerade lydelser. Väntat: en rad i liggaren om varför. Kör npm run register -- --orsak "…" när mötet är granskat.`,
  'already-there': ({ output, taker }) =>
    taker === undefined
      ? `Filen ${output} finns redan. Väntat: ett möte som inte är infört. Ska den bytas ut lägger du till --ersatt; är det ett andra möte samma dag lägger du till --lopbokstav b.`
      : `Samma möte (${output}) kommer redan från ${taker}. Väntat: en fil för varje möte. Välj en av dem; är det ett andra möte samma dag för du in filen för sig, med --lopbokstav b.`,
  unwritable: ({ output, reason }) =>
    `Filen ${output} kan inte skrivas: ${reason}. Väntat: en mapp som går att skriva i. Kontrollera --till och mappens rättigheter.`,
  'unfit-output': ({ reason }) =>
    `Dokumentet kunde läsas men inte skrivas så att det går att läsa tillbaka: ${reason}. Inget är skrivet. Förenkla stycket i originalet, eller hör av dig till den som sköter arkivet.`,
  'attendance-uncertain': ({ found }) =>
    `Närvaron är oklar: ${found}. Jämför med originalet och rätta under närvaro: i filen.`,
  'attendance-missing': () =>
    'Ingen närvaro hittades. Väntat: en rad som ”Närvarande: Anna Berg, Falun”. Står den i dokumentet lägger du till den under närvaro: i filen.',
  'decision-uncertain': ({ found }) =>
    `”${found}” kan vara ett beslut av mötet eller en berättelse om ett annat. Jämför med originalet; är det mötets beslut sätter du <Beslut> om det.`,
  'decision-in-prose': ({ found }) =>
    `Beslutet ”${found}” står i löpande text. Det är infört som ett beslut; kontrollera att det är mötets eget.`,
  'decision-for-whole-item': ({ item, after }) =>
    `Beslutet står efter underpunkt ${after} men är infört som ett beslut om hela punkt ${item}. Gäller det bara underpunkten tar du bort punkt="${item}".`,
  'adopted-in-prose': ({ found }) =>
    `”${found}” säger att ett förslag antogs, men ingen beslutssats finns. Är det ett beslut lägger du till <Beslut grund="löptext">.`,
  'decision-by-other': ({ by }) =>
    `Beslutet av ”${by}” är infört som återgivet, inte som ett beslut av mötet. Är det mötets eget byter du <Atergivet> mot <Beslut>.`,
  'empty-decision': ({ found }) =>
    `Efter ”${found}” kommer inget beslut. Väntat: en att-sats eller en mening. Jämför med originalet.`,
};

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}`;
}
