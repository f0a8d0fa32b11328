import type { DiagnosticTable } from '../../archive/diagnostics/diagnostic-table.ts';
import { NEXT_STEPS, type NextStep } from './next-steps.ts';

/** Why a file is refused (error) or read with a doubt (warning), because of its format and not of what it says. */
export const SOURCE_DIAGNOSTICS = {
  /** The file holds no words. */
  'source-empty': {
    severity: 'error',
    message: () =>
      'Filen är tom eller innehåller ingen text. Väntat: minnesanteckningar, ett protokoll eller en dagordning. Kontrollera att du valde rätt fil.',
  },
  /**
   * The file is neither text, Word nor PDF, or its text cannot be decoded. `found`: what it looks like, in Swedish, if
   * known. `next`: what to do with it.
   */
  'source-unknown': {
    severity: 'error',
    message: ({ found, next }: { readonly found: string | undefined; readonly next: NextStep }) =>
      `Filen går inte att läsa som ett dokument${found === undefined ? '' : `; den ser ut som ${found}`}. Väntat: en Word-fil (.docx), en PDF eller en textfil. ${NEXT_STEPS[next]}`,
  },
  /** The ending of the file's name does not fit its content. `format`: what the content is, in Swedish. */
  'source-wrong-ending': {
    severity: 'warning',
    message: ({ ending, format }: { readonly ending: string; readonly format: string }) =>
      `Filnamnet slutar på ”${ending}”, men innehållet är ${format}. Filen är läst efter sitt innehåll. Rätta gärna filnamnet.`,
  },
  /**
   * A limit of `caps.ts` was met. `what`: what is too large, in Swedish (`sidor`). `limit`: the limit with its unit.
   */
  'source-too-large': {
    severity: 'error',
    message: ({ what, limit }: { readonly what: string; readonly limit: string }) =>
      `Filen är för stor: ${what} får vara högst ${limit}. Väntat: handlingarna från ett möte. Gör kopior av filen med ett möte i varje, eller utan det som bara är bifogat, och för in dem. Originalet ändras inte.`,
  },
  /** Reading took more time or memory than a document of minutes can. `what`: `tid` or `minne`. */
  'source-too-heavy': {
    severity: 'error',
    message: ({ what }: { readonly what: string }) =>
      `Filen tar för mycket ${what} att läsa och avbröts. Väntat: ett vanligt dokument på några sidor. Öppna filen i Word eller en PDF-läsare, spara den under ett nytt namn och för in den nya filen. Originalet ändras inte.`,
  },
  /** The file is protected by a password. */
  'source-locked': {
    severity: 'error',
    message: ({ format }: { readonly format: string }) =>
      `Filen är skyddad med lösenord (${format}). Väntat: en fil som går att öppna utan lösenord. Öppna den, spara en kopia utan lösenord och för in kopian. Originalet ändras inte.`,
  },
  /** The Word or PDF file is damaged. `reason`: how, in Swedish. */
  'source-broken': {
    severity: 'error',
    message: ({ format, reason }: { readonly format: string; readonly reason: string }) =>
      `Filen är skadad (${format}): ${reason}. Väntat: en fil som går att öppna i Word eller i en PDF-läsare. Hämta den på nytt, eller öppna den, spara den under ett nytt namn och för in den nya filen.`,
  },
  /** The pages of a PDF are pictures without text. */
  'source-scanned': {
    severity: 'error',
    message: ({ pages }: { readonly pages: number }) =>
      `PDF-filen har ${pages === 1 ? 'en sida' : `${pages} sidor`} men ingen text: sidorna är bilder, troligen inskannade. Väntat: text som går att markera och kopiera. Använd originalet från Word, eller kör texttolkning (OCR) på filen: ”Skanna och OCR → Identifiera text” i Adobe Acrobat, eller kommandot ocrmypdf -l swe in.pdf ut.pdf. Läs igenom varje ord, och för in den nya filen.`,
  },
  /** A Word file has pictures and no words. `pictures`: how many. */
  'source-pictures-only': {
    severity: 'error',
    message: ({ pictures }: { readonly pictures: number }) =>
      `Word-filen har ${pictures === 1 ? 'en bild' : `${pictures} bilder`} men ingen text, så sidorna är troligen inskannade. Väntat: text som går att markera och kopiera. Använd originalet, eller spara filen som PDF och kör texttolkning (OCR) på den: ”Skanna och OCR → Identifiera text” i Adobe Acrobat, eller kommandot ocrmypdf -l swe in.pdf ut.pdf. Läs igenom varje ord, och för in den nya filen.`,
  },
  /** The Word file has tracked changes that nobody has accepted or rejected. */
  'source-tracked-changes': {
    severity: 'error',
    message: ({ changes }: { readonly changes: number }) =>
      `Word-filen har ${changes} spårade ${changes === 1 ? 'ändring' : 'ändringar'} som ingen har tagit ställning till, så det är oklart vilken text som gäller. Väntat: en färdig text. Fråga den som skrev vilka ändringar som gäller. Gör sedan en kopia av filen, öppna den i Word, godta eller avvisa varje ändring under Granska → Ändringar, spara och för in kopian. Originalet ändras inte.`,
  },
  /** The Word file has comments in its margin. */
  'source-comments': {
    severity: 'error',
    message: ({ comments }: { readonly comments: number }) =>
      `Word-filen har ${comments} ${comments === 1 ? 'kommentar' : 'kommentarer'} i marginalen. Väntat: en färdig text. Gör en kopia av filen, öppna den i Word, välj Granska → Ta bort → Ta bort alla kommentarer i dokumentet, spara och för in kopian. Originalet ändras inte.`,
  },
  /** A line is drawn through words of a PDF, which may be a strike. `text`: the words. */
  'strike-uncertain': {
    severity: 'warning',
    message: ({ text }: { readonly text: string }) =>
      `Ett streck är draget genom ”${text}”. Det kan vara en överstrykning, men en PDF säger inte säkert det. Jämför med originalet; är det struket skriver du ~~ före och efter.`,
  },
  /** A link to something else than `http:`, `https:` or `mailto:` was dropped; its words are kept. */
  'link-dropped': {
    severity: 'warning',
    message: ({ url }: { readonly url: string }) =>
      `Länken ”${url}” är inte med; dess ord är kvar. Väntat: en länk som börjar med https://, http:// eller mailto:, i löptexten. Lägg till den om den behövs.`,
  },
  /** Something that holds words cannot be read: a text box, a footnote, a picture. `what`: what it is, in Swedish. */
  'source-part-unread': {
    severity: 'warning',
    message: ({ what }: { readonly what: string }) =>
      `Något i filen är inte läst: ${what}. Jämför med originalet och skriv in det som saknas.`,
  },
  /** Words of the document that nobody sees on paper, and that are read all the same. `how`: how they are hidden, in Swedish. */
  'words-unseen': {
    severity: 'warning',
    message: ({ how, words }: { readonly how: string; readonly words: string }) =>
      `Här står ord som inte syns i dokumentet, ”${words}”: ${how}. De är med i mötets text. Väntat: bara ord som syns på papper. Jämför med originalet, och ta bort dem om de inte hör till mötet.`,
  },
  /** Pages that are scanned, with letters that a program has read lying unseen over the picture. `pages`: `sidan 2`. */
  'source-ocr': {
    severity: 'warning',
    message: ({ pages }: { readonly pages: string }) =>
      `Filen är inskannad (${pages}): orden är tolkade av ett program och ligger osynliga över bilden. Väntat: text som någon har skrivit. Läs igenom varje ord mot bilden, eller använd originalet från Word.`,
  },
  /**
   * Signs that nobody sees, which are left out. `does`: what they do, in Swedish. `words`: those around them, and those
   * that they spell.
   */
  'unseen-signs': {
    severity: 'warning',
    message: ({ does, words }: { readonly does: string; readonly words: string }) =>
      `Dokumentet har tecken som ${does}, vid ”${words}”. De är inte med; orden är kvar i den ordning som filen har dem. Väntat: ord som läses som de ser ut. Jämför med originalet, och rätta det som inte stämmer.`,
  },
  /** A word is divided at a line end, and its hyphen may belong to the word or only to the line. */
  'hyphen-uncertain': {
    severity: 'warning',
    message: ({ word }: { readonly word: string }) =>
      `Ordet ”${word}” är delat vid ett radslut, och det är osäkert om bindestrecket hör till ordet. Rätta ordet om det ska skrivas utan.`,
  },
} as const satisfies DiagnosticTable;
