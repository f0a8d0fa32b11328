import { childrenNamed, findChild, findSwitch, findValue, readInteger, type XmlElement } from './xml-element.ts';

/**
 * The `w:fldChar` elements that belong to a whole field of this story, one that begins and ends. If the end of a field
 * is lost, its other elements are ignored, so that it does not hide everything after it. Text boxes are stories of
 * their own.
 */
function findFieldMarks(story: XmlElement): ReadonlySet<XmlElement> {
  const marks = new Set<XmlElement>();
  const begun: XmlElement[][] = [];
  const open = [...story.children].toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    const type = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined;
    if (type === 'begin') begun.push([]);
    if (type !== undefined) begun.at(-1)?.push(element);
    if (type === 'end') begun.pop()?.forEach((mark) => marks.add(mark));
    if (element.name === 'w:txbxContent') continue;
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child) open.push(child);
    }
  }
  return marks;
}

/** What one `w:fldChar` element told when it was passed; empty where it told nothing. */
export interface PassedMark {
  /** An address that no link may have. */
  readonly dropped?: string;
  /** A field whose printed words Word does not keep, in Swedish. */
  readonly unread?: string;
  /** What a form field shows. */
  readonly printed?: string;
}

interface OpenField {
  instruction: string;
  /** Whether its result is being read, which Word prints. Before that comes its instruction. */
  shown: boolean;
  url: string | undefined;
  /** Whether its result has printed any letters yet. */
  inked: boolean;
  readonly form: string;
}

/** Follows the fields of a story while it is read. Fields may lie in each other and go on over several paragraphs. */
export class FieldReader {
  readonly #marks: ReadonlySet<XmlElement>;
  readonly #open: OpenField[] = [];
  #instructions = 0;

  constructor(story: XmlElement) {
    this.#marks = findFieldMarks(story);
  }

  /** Whether what stands here is printed; otherwise it is the instruction of a field. */
  get shown(): boolean {
    return this.#instructions === 0;
  }

  /** The address that the innermost open field links to. */
  get url(): string | undefined {
    return this.#open.at(-1)?.url;
  }

  /** Adds words to the instruction of the innermost field. */
  addInstruction(text: string): void {
    const top = this.#open.at(-1);
    if (top && !top.shown) top.instruction += text;
  }

  /** Notes that the result of the innermost field has printed letters. */
  noteInk(): void {
    const top = this.#open.at(-1);
    if (top) top.inked = true;
  }

  /** Goes past a `w:fldChar` element: the begin of a field, the separator before its result, or its end. */
  pass(mark: XmlElement): PassedMark {
    if (!this.#marks.has(mark)) return {};
    switch (mark.attributes['w:fldCharType']) {
      case 'begin':
        this.#open.push({ instruction: '', shown: false, url: this.url, inked: false, form: readFormField(mark) });
        this.#instructions += 1;
        return {};
      case 'separate':
        return this.#showResult();
      default:
        return this.#end();
    }
  }

  #showResult(): PassedMark {
    const top = this.#open.at(-1);
    if (!top || top.shown) return {};
    const { url, dropped } = readInstruction(top.instruction);
    this.#instructions -= 1;
    top.shown = true;
    top.url = url ?? top.url;
    return dropped === undefined ? {} : { dropped };
  }

  #end(): PassedMark {
    const ended = this.#open.pop();
    if (!ended) return {};
    if (!ended.shown) this.#instructions -= 1;
    if (ended.inked) this.noteInk();
    if (ended.inked || !this.shown) return {};
    if (ended.form !== '') return { printed: ended.form };
    const unread = ended.shown ? undefined : findUnread(ended.instruction);
    return unread === undefined ? {} : { unread };
  }
}

/**
 * The address in a field instruction `HYPERLINK "https://…"`: `url`, or `dropped` where no link may have it. `\l` names
 * a place within the target. Both are undefined for other fields.
 */
export function readInstruction(instruction: string): {
  readonly url: string | undefined;
  readonly dropped: string | undefined;
} {
  const [name, ...rest] = [...instruction.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)].map(([, quoted, bare]) => ({
    text: (quoted ?? bare ?? '').replaceAll(/\\([\\"])/g, '$1'),
    quoted: quoted !== undefined,
  }));
  if (!/^hyperlink$/i.test(name?.text ?? '')) return NO_LINK;
  let anchor = '';
  let target: string | undefined;
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index];
    if (!word) continue;
    if (word.quoted || !/^\\[a-z]$/i.test(word.text)) target ??= word.text;
    else if (/^\\[lot]$/i.test(word.text)) {
      index += 1;
      if (/^\\l$/i.test(word.text)) anchor = rest[index]?.text ?? '';
    }
  }
  return target === undefined || target === '' ? NO_LINK : judgeLink(target, anchor);
}

const NO_LINK = { url: undefined, dropped: undefined } as const;

/**
 * The address of a target with an anchor (a place in it, empty for none): `url`, or `dropped` where no link may have
 * it.
 */
export function judgeLink(
  target: string,
  anchor: string,
): { readonly url: string | undefined; readonly dropped: string | undefined } {
  const url = acceptLink(anchor === '' || target.includes('#') ? target : `${target}#${anchor}`);
  return url === undefined ? { url, dropped: target } : { url, dropped: undefined };
}

/** An address as a link may have it: `https:`, `http:` or `mailto:`; undefined for any other. */
function acceptLink(target: string): string | undefined {
  const trimmed = target.trim();
  if (!/^(?:https?|mailto):/i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  /* The address is kept as written, unless it holds a character that no address can hold. */
  return /^[\w\-.~:/?#@!$&'*+,;=%]+$/.test(trimmed)
    ? trimmed
    : url.href.replaceAll(/[()[\]{}|^`\\<>"\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The name of a field that Word computes anew each time and does not keep the result of, in Swedish; undefined for
 * others.
 */
function findUnread(instruction: string): string | undefined {
  const name = /^\s*(AUTONUM\w*|LISTNUM|MACROBUTTON|GOTOBUTTON|EQ)\b/i.exec(instruction)?.[1];
  return name === undefined ? undefined : `ett fält som Word räknar fram (${name.toUpperCase()})`;
}

/**
 * What an old form field without a result shows: the chosen entry of a list, or a box that is ticked (☒) or not (☐).
 */
function readFormField(mark: XmlElement): string {
  const data = findChild(mark, 'w:ffData');
  const list = findChild(data, 'w:ddList');
  if (list) {
    const chosen = readInteger(findValue(list, 'w:result') ?? findValue(list, 'w:default')) ?? 0;
    return childrenNamed(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
  }
  const box = findChild(data, 'w:checkBox');
  if (!box) return '';
  return (findSwitch(box, 'w:checked') ?? findSwitch(box, 'w:default') ?? false) ? '☒' : '☐';
}
