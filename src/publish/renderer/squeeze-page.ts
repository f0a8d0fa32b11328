/**
 * Takes out of a rendered page the blanks between its tags that no browser shows: of the indentation of the components that made
 * it, a line break stays, and next to what is a block whatever its style, nothing. No word and no blank within words is touched,
 * and where blanks are shown as they stand, nothing at all. It works on the bytes of UTF-8: to make a text of a page and bytes of the text
 * takes longer than all the rest. The page is squeezed where it lies, and gives the part of `html` that it takes then: a large piece of memory
 * more for each page would have all memory looked through again and again.
 */
export function squeezePage(html: Buffer): Buffer {
  let length = 0;
  /* Where the last tag that has not ended yet was put. */
  let tag = -1;
  for (let at = 0; at < html.length; ) {
    const byte = html[at] ?? 0;
    const kept = byte === OPEN ? endOfKept(html, at) : undefined;
    if (kept !== undefined) {
      length += html.copy(html, length, at, kept);
      at = kept;
      tag = -1;
      continue;
    }
    if (byte === OPEN) tag = length;
    html[length] = byte;
    length += 1;
    at += 1;
    if (byte !== CLOSE) continue;
    const next = tagAfterBreak(html, at);
    if (next !== undefined) {
      if (!isBlock(html, next) && !(tag >= 0 && isBlock(html, tag))) {
        html[length] = BREAK;
        length += 1;
      }
      at = next;
    }
    tag = -1;
  }
  return html.subarray(0, length);
}

const [OPEN = 0, CLOSE = 0, BREAK = 0, SLASH = 0] = Buffer.from('<>\n/');

/** Elements whose blanks are shown, by their tag or by the classes that styles give `white-space` to, and how they end. */
const KEPT: readonly (readonly [begins: Buffer, ends: Buffer])[] = [
  ['<pre', '</pre>'],
  ['<textarea', '</textarea>'],
  ...['huvud', 'underskrift', 'hanvisningstext'].map((name) => [`<p class="${name}`, '</p>'] as const),
].map(([begins = '', ends = '']) => [Buffer.from(begins), Buffer.from(ends)]);

/** Undefined where no such element begins. */
function endOfKept(html: Buffer, at: number): number | undefined {
  for (const [begins, ends] of KEPT) {
    if (!standsAt(html, at, begins) || isOfName(html[at + begins.length])) continue;
    const end = html.indexOf(ends, at);
    if (end >= 0) return end + ends.length;
  }
  return undefined;
}

/** Of most tags the first letter tells, so each is looked at here: to ask Node to compare takes longer. */
function standsAt(html: Buffer, at: number, sought: Buffer): boolean {
  let place = 0;
  while (place < sought.length && html[at + place] === sought[place]) place += 1;
  return place === sought.length;
}

/** The place of the next tag, where nothing but blanks with a line break is before it, and it is not kept. */
function tagAfterBreak(html: Buffer, from: number): number | undefined {
  let at = from;
  let broken = false;
  for (; isBlank(html[at]); at += 1) broken ||= html[at] === BREAK;
  return broken && html[at] === OPEN && endOfKept(html, at) === undefined ? at : undefined;
}

/** Space, tab, line feed, form feed and carriage return: what HTML takes for blanks. */
function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === BREAK || byte === 0x0c || byte === 0x0d;
}

/** What no style of ours shows within a line. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'html',
    'head',
    'meta',
    'link',
    'title',
    'script',
    'body',
    'main',
    'header',
    'footer',
    'nav',
    'article',
    'section',
  ],
  ...['aside', 'ol', 'ul', 'li', 'dl', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'form'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'select', 'option'],
]);
const LONGEST_BLOCK = 7;

/** Whether the tag that begins here, or ends an element, is a block's. */
function isBlock(html: Buffer, tag: number): boolean {
  const from = html[tag + 1] === SLASH ? tag + 2 : tag + 1;
  let to = from;
  while (isOfName(html[to]) && to - from <= LONGEST_BLOCK) to += 1;
  return BLOCKS.has(html.toString('latin1', from, to));
}

function isOfName(byte = 0): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}
