import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { Mark } from '../archive/marks/mark.ts';
import { findMark, type KnownMark } from '../archive/marks/marks.ts';
import { PROPERTY_KINDS } from '../archive/marks/property-kinds.ts';
import { diagnoseUnknownTag } from './diagnose-unknown-tag.ts';
import { findNearestName } from './nearest-name.ts';
import type { JsxElement } from './parse-mdx.ts';

/** A mark as it was read, with the properties that fit the vocabulary. */
export interface ReadMark {
  readonly mark: KnownMark;
  readonly properties: Readonly<Record<string, string>>;
  readonly line: number;
}

/** Reads a mark and checks its properties against the vocabulary; `read` is undefined where the tag is no mark. */
export function readMark(
  element: JsxElement,
  file: string,
): { readonly read: ReadMark | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const line = element.position?.start.line ?? 1;
  const place = { file, line };
  const tag = element.name ?? '';
  const mark = findMark(tag);
  if (!mark) return { read: undefined, diagnostics: [diagnoseUnknownTag(tag, place)] };
  const properties: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      diagnostics.push(diagnose('expression', place, { found: attribute.value }));
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      diagnostics.push(diagnose('expression', place, { found: attribute.value.value }));
    } else {
      const fault = checkProperty(mark, attribute.name, attribute.value ?? '');
      if (fault) diagnostics.push(fault(place));
      else if (Object.hasOwn(properties, attribute.name)) {
        diagnostics.push(
          diagnose('invalid-property', place, {
            tag,
            name: attribute.name,
            found: attribute.value ?? '',
            expected: 'varje egenskap en gång',
          }),
        );
      } else properties[attribute.name] = (attribute.value ?? '').normalize('NFC').trim();
    }
  }
  for (const name of mark.required) {
    if (!element.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)) {
      diagnostics.push(diagnose('missing-property', place, { tag, name }));
    }
  }
  for (const [name, other] of Object.entries('beside' in mark ? mark.beside : {})) {
    if (properties[name] !== undefined && properties[other] === undefined) {
      diagnostics.push(
        diagnose('invalid-property', place, {
          tag,
          name,
          found: properties[name],
          expected: `egenskapen ${other} bredvid den`,
        }),
      );
    }
  }
  for (const { name, expected } of 'contradictions' in mark ? mark.contradictions(properties) : [])
    diagnostics.push(diagnose('invalid-property', place, { tag, name, found: properties[name] ?? '', expected }));
  return { read: { mark, properties, line }, diagnostics };
}

type Fault = (place: { readonly file: string; readonly line: number }) => Diagnostic;

function checkProperty(mark: Mark, name: string, value: string): Fault | undefined {
  const { tag } = mark;
  const known = Object.keys(mark.properties);
  const kind = Object.hasOwn(mark.properties, name) ? mark.properties[name] : undefined;
  if (kind === undefined) {
    return (place) => diagnose('unknown-property', place, { tag, name, nearest: findNearestName(name, known), known });
  }
  const { accepts, expected } = PROPERTY_KINDS[kind];
  return accepts(value)
    ? undefined
    : (place) => diagnose('invalid-property', place, { tag, name, found: value, expected });
}
