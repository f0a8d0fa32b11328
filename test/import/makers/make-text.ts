/** How a text file may be written. */
export const ENCODINGS = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'utf-16le with mark',
  'utf-16be with mark',
  'windows-1252',
  'nfd',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export function textFile(text: string, encoding: Encoding = 'utf-8'): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8 with mark':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'utf-16le with mark':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be with mark':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'windows-1252':
      return Uint8Array.from([...text], (letter) => WINDOWS_1252[letter] ?? letter.charCodeAt(0));
    case 'nfd':
      return Buffer.from(text.normalize('NFD'));
  }
}

/** Where Windows-1252 is not Latin-1, as far as Swedish text goes. */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '”': 0x94,
  '’': 0x92,
};
