import type { DiagnosticTable } from './diagnostic-table.ts';
import { listWords } from './list-words.ts';

/**
 * What may be wrong with the Markdown of a text or with its marks. `found`: the words at fault, as far as they help to
 * find them.
 */
export const MARKUP_DIAGNOSTICS = {
  'mdx-syntax': {
    severity: 'error',
    message: ({ reason }: { readonly reason: string }) =>
      `Texten går inte att läsa här: ${reason}. Står tecknet < eller { i löptexten? Skriv \\< eller \\{ i stället.`,
  },
  'import-export': {
    severity: 'error',
    message: ({ found }: { readonly found: string }) =>
      `Raden läses som programkod: ”${found}”. I ett mötesdokument finns bara text och märken. Är det text? Skriv första bokstaven som teckenkod, till exempel &#105;mport eller &#101;xport, eller börja raden med ett annat ord.`,
  },
  expression: {
    severity: 'error',
    message: ({ found }: { readonly found: string }) =>
      `Text inom klammer läses som programkod: {${found}}. Är det text? Skriv \\{ och \\} i stället för { och }.`,
  },
  'page-runs-code': {
    severity: 'warning',
    message: ({ found }: { readonly found: string }) =>
      `Sidan kör programkod när arkivet byggs, med samma rättigheter som den som bygger: ”${found}”. Väntat: vanlig text, Markdown och länkar. Är det text? Skriv \\{ i stället för {, eller första bokstaven som teckenkod, till exempel &#105;mport. Är det kod som ni själva har skrivit är allt som det ska; bygg annars inte mappen.`,
  },
  'unknown-component': {
    severity: 'error',
    message: ({ tag }: { readonly tag: string }) =>
      `Sidan har <${tag}>, som inget är på en sida, och webbplatsen går då inte att bygga. Väntat: vanlig text, Markdown eller HTML med små bokstäver, till exempel <div>. Ta bort märket. Är det text? Skriv \\< i stället för <.`,
  },
  'raw-html': {
    severity: 'error',
    message: ({ tag }: { readonly tag: string }) =>
      `HTML-elementet <${tag}> får inte stå i ett mötesdokument. Väntat: vanlig text, Markdown eller ett märke som <Beslut>. Är det text? Skriv \\< i stället för <.`,
  },
  'unknown-mark': {
    severity: 'error',
    message: ({
      tag,
      nearest,
      known,
    }: {
      readonly tag: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }) =>
      `Okänt märke <${tag}>. Väntat: ${listWords(known)}. ${nearest ? `Menade du <${nearest}>? ` : ''}Rätta namnet eller skriv \\< om det är text.`,
  },
  'unclosed-mark': {
    severity: 'error',
    message: ({ tag }: { readonly tag: string }) =>
      `Märket <${tag}> saknar sin andra hälft eller står inte rätt. Väntat: <${tag}> på en egen rad, en tomrad, texten, en tomrad och </${tag}> på en egen rad.`,
  },
  'unknown-property': {
    severity: 'error',
    message: ({
      tag,
      name,
      nearest,
      known,
    }: {
      readonly tag: string;
      readonly name: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }) =>
      `Märket <${tag}> har ingen egenskap ”${name}”. Väntat: ${known.length > 0 ? listWords(known) : 'ingen egenskap'}. ${nearest ? `Menade du ”${nearest}”?` : 'Ta bort den.'}`,
  },
  'missing-property': {
    severity: 'error',
    message: ({ tag, name }: { readonly tag: string; readonly name: string }) =>
      `Märket <${tag}> saknar ”${name}”. Väntat: <${tag} ${name}="…">. Lägg till egenskapen.`,
  },
  'invalid-property': {
    severity: 'error',
    message: ({
      tag,
      name,
      found,
      expected,
    }: {
      readonly tag: string;
      readonly name: string;
      readonly found: string;
      readonly expected: string;
    }) => `Egenskapen ”${name}” i <${tag}> har värdet ”${found}”. Väntat: ${expected}. Rätta värdet.`,
  },
  'misplaced-mark': {
    severity: 'error',
    message: ({ tag, place }: { readonly tag: string; readonly place: string }) =>
      `Märket <${tag}> står på fel ställe. Väntat: ${place}. Flytta det.`,
  },
  'mark-not-empty': {
    severity: 'error',
    message: ({ tag, name }: { readonly tag: string; readonly name: string }) =>
      `Märket <${tag}> med ${name} pekar på en sats i beslutet ovanför och ska vara tomt. Väntat: <${tag} ${name}="2" />. Ta bort texten, eller ta bort ${name}.`,
  },
  'empty-mark': {
    severity: 'error',
    message: ({ tag }: { readonly tag: string }) =>
      `Märket <${tag}> är tomt. Väntat: en lista med att-satser eller ett stycke text. Fyll i det eller ta bort märket.`,
  },
  'withheld-item-has-text': {
    severity: 'error',
    message: ({ item }: { readonly item: string }) =>
      `Punkt ${item} har sekretess men också text, och allt i filen blir offentligt. Väntat: bara rubriken och <Punkt sekretess="26 kap. 1 § OSL" />. Ta bort texten ur filen, eller ta bort sekretess om den får lämnas ut.`,
  },
  'unsafe-link': {
    severity: 'error',
    message: ({ url }: { readonly url: string }) =>
      `Länken ”${url}” kan inte visas. Väntat: en adress som börjar med https://, http:// eller mailto:. Rätta adressen.`,
  },
  'dead-link': {
    severity: 'error',
    message: ({ url, nearest }: { readonly url: string; readonly nearest: string | undefined }) =>
      `Länken ”${url}” leder ingenstans: webbplatsen har ingen sådan sida. Väntat: en adress som finns${nearest === undefined ? ', till exempel /moten/ eller adressen som står överst på en sida' : `. Menade du ${nearest}`}. Rätta adressen.`,
  },
  'unsupported-markup': {
    severity: 'error',
    message: ({ found, instead }: { readonly found: string; readonly instead: string }) =>
      `${found} kan inte visas i ett mötesdokument. Väntat: ${instead}. Skriv om stycket.`,
  },
} as const satisfies DiagnosticTable;
