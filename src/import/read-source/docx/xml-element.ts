/** An element of an XML part, with what a reader of minutes may ask of it. */
export interface XmlElement {
  /**
   * With the usual prefix of its namespace, whatever prefix the file uses: `w:p`. `?:` where the namespace is unknown.
   */
  readonly name: string;
  /** By name, with the usual prefix of the namespace if there is one: `w:val`, `Target`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text of elements that hold words or field instructions; `''` for all others. */
  readonly text: string;
}

export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The `w:val` of a child: the form of nearly all of Word's properties. */
export function findValue(element: XmlElement | undefined, name: string): string | undefined {
  return findChild(element, name)?.attributes['w:val'];
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All elements of these names within `root`, at any depth, in document order; an element found is searched as well. */
export function findAll(root: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (names.has(element.name)) found.push(element);
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child) open.push(child);
    }
  }
  return found;
}

/**
 * A property that is on where its element is there: `<w:strike/>`. It is off with `w:val` `0`, `false` or `off`, and
 * undefined where there is no such element.
 */
export function findSwitch(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = findChild(element, name);
  return found === undefined ? undefined : !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '1');
}

/** A whole number of at most nine digits; undefined for anything else. */
export function readInteger(value: string | undefined): number | undefined {
  return value !== undefined && /^[+-]?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/**
 * A length in twentieths of a point, written as a number alone or, as the strict form of the format allows, with a
 * unit.
 */
export function readLength(value: string | undefined): number | undefined {
  const match = /^([+-]?\d{1,9}(?:\.\d{1,9})?)(pt|pc|pi|in|cm|mm)?$/.exec(value ?? '');
  return match ? Number(match[1]) * (TWIPS[match[2] ?? ''] ?? 1) : undefined;
}

const TWIPS: Readonly<Record<string, number>> = { pt: 20, pc: 240, pi: 240, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54 };
