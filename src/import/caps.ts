/**
 * A limit on what is read of one document. Minutes are a few pages: whoever meets a limit has picked the wrong file, or
 * means harm.
 */
export interface Cap {
  readonly most: number;
  /** What is too large, in Swedish, as the message of `source-too-large` says it. */
  readonly what: string;
  /** The limit as the message prints it, with its unit: `50 MB`. */
  readonly limit: string;
}

export const CAPS = {
  /** Two thousand printed pages with a picture on each are smaller. The whole file lies in memory a few times over. */
  fileBytes: { most: 50 * 1024 * 1024, what: 'filens storlek', limit: '50 MB' },
  /** Some eight hundred full pages. What takes most work of so many is read in five seconds. */
  characters: { most: 2_000_000, what: 'antalet tecken', limit: '2 000 000' },
  /** A thousand pages of fifty lines. */
  lines: { most: 50_000, what: 'antalet rader', limit: '50 000' },
  /**
   * A paragraph that is a line by itself can be a page long, and a table row many pages; nothing longer is ordinary
   * text.
   */
  lineCharacters: { most: 200_000, what: 'antalet tecken på en rad', limit: '200 000' },
  /**
   * The longest minutes, with their attachments bound in, have fewer. Each page takes some ten milliseconds to read.
   */
  pdfPages: { most: 2_000, what: 'antalet sidor', limit: '2 000' },
  /**
   * What one page draws, unpacked. A map in full detail comes to a few MB. Each byte may become a letter of twenty
   * bytes in memory.
   */
  pdfStreamBytes: { most: 32 * 1024 * 1024, what: 'en enda del av filen, uppackad,', limit: '32 MB' },
  /**
   * All content but the pictures, unpacked: room for the letter shapes of twenty whole typefaces, and for the pages.
   */
  pdfBytes: { most: 256 * 1024 * 1024, what: 'filens innehåll, uppackat,', limit: '256 MB' },
  /**
   * A scanned A3 page in colour at 600 dots an inch, unpacked. The reader measures pictures but never keeps them
   * unpacked.
   */
  pdfPictureBytes: { most: 256 * 1024 * 1024, what: 'en enda bild, uppackad,', limit: '256 MB' },
  /** A Word file holds some fifteen files, and one more for each picture. */
  docxEntries: { most: 5_000, what: 'filer i Word-dokumentet', limit: '5 000' },
  /**
   * All files in the Word file, pictures included, unpacked. Checked against the sizes that the file states, and again
   * while it is unpacked.
   */
  docxBytes: { most: 200 * 1024 * 1024, what: 'Word-dokumentets innehåll, uppackat', limit: '200 MB' },
  /**
   * One file in the Word file, unpacked. Word spends some 30 KB on a page of text, so this is the text of thousands of
   * pages.
   */
  docxPartBytes: { most: 60 * 1024 * 1024, what: 'en enda del av Word-dokumentet, uppackad', limit: '60 MB' },
  /**
   * Unpacked size divided by packed size. Word's own files come to ten or twenty; the packing method allows a thousand.
   */
  docxRatio: { most: 200, what: 'hur mycket Word-dokumentet sväller när det packas upp', limit: '200 gånger' },
  /** How deep XML elements lie in each other. A table in a text box in a table comes to about sixty. */
  docxDepth: { most: 256, what: 'nivåer i varandra i Word-dokumentet', limit: '256' },
  /** A page has a few hundred XML elements, and each takes some 200 bytes of memory. */
  docxElements: { most: 1_000_000, what: 'delar (XML-element) i Word-dokumentet', limit: '1 000 000' },
} as const satisfies Readonly<Record<string, Cap>>;

/**
 * What reading one file may cost before the reading process is ended. Ordinary minutes take some ten milliseconds and
 * 200 MB, the program itself included.
 */
export interface ReadingLimits {
  readonly milliseconds: number;
  /** JavaScript's own heap. */
  readonly heapBytes: number;
  /** All memory that the process holds, buffers and native code included. */
  readonly memoryBytes: number;
}

export const READING_LIMITS: ReadingLimits = {
  milliseconds: 60_000,
  heapBytes: 512 * 1024 * 1024,
  memoryBytes: 1024 * 1024 * 1024,
};
