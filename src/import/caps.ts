/** How much of a document is read. Minutes are a few pages: whoever meets a cap has picked the wrong file, or means harm. */
export interface Cap {
  readonly most: number;
  /** In Swedish, as a `source-too-large` says it. */
  readonly what: string;
  readonly limit: string;
}

export const CAPS = {
  /** Two thousand printed pages with a picture on each come to less; the whole file lies in memory a few times over. */
  fileBytes: { most: 50 * 1024 * 1024, what: 'filens storlek', limit: '50 MB' },
  /** Two thousand full pages. */
  characters: { most: 5_000_000, what: 'antalet tecken', limit: '5 000 000' },
  /** Two thousand pages of fifty lines. */
  lines: { most: 100_000, what: 'antalet rader', limit: '100 000' },
  /** A paragraph that is a line by itself can be a page long, and a table row many; more than that is no text that wraps. */
  lineCharacters: { most: 200_000, what: 'antalet tecken på en rad', limit: '200 000' },
  /** The longest minutes with their attachments bound in; each page costs some ten milliseconds. */
  pdfPages: { most: 2_000, what: 'antalet sidor', limit: '2 000' },
  /** What one page draws, unpacked: a map in full detail comes to a few MB. Each byte may become a letter of twenty bytes in memory. */
  pdfStreamBytes: { most: 32 * 1024 * 1024, what: 'en enda del av filen, uppackad,', limit: '32 MB' },
  /** Everything but the pictures, unpacked: the letter shapes of twenty whole typefaces, and the pages. */
  pdfBytes: { most: 256 * 1024 * 1024, what: 'filens innehåll, uppackat,', limit: '256 MB' },
  /** A scanned A3 page in colour, 600 dots an inch, unpacked. Pictures are measured and never unpacked by the reader. */
  pdfPictureBytes: { most: 256 * 1024 * 1024, what: 'en enda bild, uppackad,', limit: '256 MB' },
  /** A Word file has some fifteen files in it, and one for each picture. */
  docxEntries: { most: 5_000, what: 'filer i Word-dokumentet', limit: '5 000' },
  /** Pictures included, as the file states their sizes; counted anew for all that is unpacked. */
  docxBytes: { most: 200 * 1024 * 1024, what: 'Word-dokumentets innehåll, uppackat', limit: '200 MB' },
  /** The text of thousands of pages: Word spends some 30 KB on each. */
  docxPartBytes: { most: 60 * 1024 * 1024, what: 'en enda del av Word-dokumentet, uppackad', limit: '60 MB' },
  /** Word's own files unpack to ten or twenty times their size; the format can pack a thousand times. */
  docxRatio: { most: 200, what: 'hur mycket Word-dokumentet sväller när det packas upp', limit: '200 gånger' },
  /** A table in a text box in a table comes to about sixty. */
  docxDepth: { most: 256, what: 'nivåer i varandra i Word-dokumentet', limit: '256' },
  /** A page has a few hundred. Each takes some 200 bytes of memory. */
  docxElements: { most: 1_000_000, what: 'delar (XML-element) i Word-dokumentet', limit: '1 000 000' },
} as const satisfies Readonly<Record<string, Cap>>;

/** What reading one file may cost before it is ended. Ordinary minutes take some ten milliseconds and 200 MB, the program included. */
export interface ReadingLimits {
  readonly milliseconds: number;
  /** Of JavaScript's own heap. */
  readonly heapBytes: number;
  /** Of everything that the process holds: buffers and native code too. */
  readonly memoryBytes: number;
}

export const READING_LIMITS: ReadingLimits = {
  milliseconds: 60_000,
  heapBytes: 512 * 1024 * 1024,
  memoryBytes: 1024 * 1024 * 1024,
};
