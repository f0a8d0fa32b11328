import type { DiagnosticTable } from '../../archive/diagnostics/diagnostic-table.ts';
import { listWords } from '../../archive/diagnostics/list-words.ts';

/** Why a document may not be read at all, or its meeting not be written into the content folder. */
export const FILING_DIAGNOSTICS = {
  /** `reason`: why the file cannot be opened, in Swedish. */
  'source-missing': {
    severity: 'error',
    message: ({ reason }: { readonly reason: string }) =>
      `Filen går inte att öppna: ${reason}. Väntat: sökvägen till en Word-fil, en PDF eller en textfil, till exempel protokoll.docx. Kontrollera namnet; ett namn med mellanslag skrivs inom citattecken.`,
  },
  /** A fault of this program. `reason`: the kind of error and the place in the code. */
  'source-crashed': {
    severity: 'error',
    message: ({ reason }: { readonly reason: string }) =>
      `Programmet klarade inte av filen. Det är ett fel i programmet, inte i filen, och inget är skrivet. Hör av dig till den som sköter arkivet och uppge: ${reason}. Så länge kan du spara dokumentet som text (.txt) och föra in det.`,
  },
  /** `nearest`: the known id with the most similar spelling, if any. `known`: the ids of the content folder. */
  'unknown-organ': {
    severity: 'error',
    message: ({
      organ,
      nearest,
      known,
    }: {
      readonly organ: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }) =>
      `Organet ”${organ}” finns inte i arkivet. ${nearest === undefined ? '' : `Menade du ”${nearest}”? `}Väntat: ${known.length > 0 ? listWords(known.slice(0, 8)) : 'namnet på en fil i organ/'}. Rätta --organ, eller lägg först till filen organ/${organ}.yaml.`,
  },
  'organ-broken': {
    severity: 'error',
    message: ({ organ }: { readonly organ: string }) =>
      `Filen organ/${organ}.yaml går inte att läsa, så organets namn är okända. Rätta den först: npm run check visar vad som är fel.`,
  },
  /** `isCopy`: whether the organ's file is a copy from another archive. */
  'new-organ': {
    severity: 'warning',
    message: ({ organ, name, isCopy }: { readonly organ: string; readonly name: string; readonly isCopy: boolean }) =>
      isCopy
        ? `Innehållsmappen saknade organet. Filen organ/${organ}.yaml (”${name}”) kommer från arkivet som följer med programmet.`
        : `Innehållsmappen hade inga organ. Filen organ/${organ}.yaml får namnet ”${name}”. Kontrollera namnet och lägg till kortnamn, alias och medlemmar.`,
  },
  /** `addresses`: how many of the meeting's published wordings the document changes or leaves out. */
  'published-change': {
    severity: 'warning',
    message: ({ meeting, addresses }: { readonly meeting: string; readonly addresses: number }) =>
      `Mötet ${meeting} är publicerat, och dokumentet ändrar eller tar bort ${addresses} av dess publicerade lydelser. Väntat: en rad i liggaren om varför. Kör npm run register -- --orsak "…" när mötet är granskat.`,
  },
  /**
   * `taker`: an earlier file in the same import that gives the same meeting; undefined where the content folder has it.
   */
  'already-there': {
    severity: 'error',
    message: ({ output, taker }: { readonly output: string; readonly taker: string | undefined }) =>
      taker === undefined
        ? `Filen ${output} finns redan. Väntat: ett möte som inte är infört. Ska den bytas ut lägger du till --ersatt; är det ett andra möte samma dag lägger du till --lopbokstav b.`
        : `Samma möte (${output}) kommer redan från ${taker}. Väntat: en fil för varje möte. Välj en av dem; är det ett andra möte samma dag för du in filen för sig, med --lopbokstav b.`,
  },
  /** `agenda`: where the agenda lies from now on, which stood at `output`. */
  'agenda-kept': {
    severity: 'warning',
    message: ({ output, agenda }: { readonly output: string; readonly agenda: string }) =>
      `Mötets dagordning låg i ${output}. Den är kvar, i ${agenda}, och får en egen sida; det här dokumentet är nu mötets fil.`,
  },
  'agenda-beside': {
    severity: 'warning',
    message: ({ output }: { readonly output: string }) =>
      `Arkivet har redan mötets anteckningar, så dagordningen läggs bredvid dem, i ${output}, och får en egen sida.`,
  },
  /** `reason`: why it cannot be written, in Swedish. */
  unwritable: {
    severity: 'error',
    message: ({ output, reason }: { readonly output: string; readonly reason: string }) =>
      `Filen ${output} kan inte skrivas: ${reason}. Väntat: en mapp som går att skriva i. Kontrollera --till och mappens rättigheter.`,
  },
  /** `reason`: what was not read back as it was written, in Swedish. */
  'unfit-output': {
    severity: 'error',
    message: ({ reason }: { readonly reason: string }) =>
      `Dokumentet kunde läsas men inte skrivas så att det går att läsa tillbaka: ${reason}. Inget är skrivet. Gör en kopia av filen, skriv stycket enklare i kopian och för in den; originalet ändras inte. Eller hör av dig till den som sköter arkivet.`,
  },
} as const satisfies DiagnosticTable;
