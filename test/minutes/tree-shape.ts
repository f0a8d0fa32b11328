import type { Root } from 'mdast';

/** A node of a syntax tree without what only one parser tells: `data`, `spread`, columns and offsets. */
export interface Shape {
  readonly type: string;
  readonly line: number | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly children: readonly Shape[] | undefined;
}

type MdastNode = Root | Root['children'][number];

const FIELDS = [
  'name',
  'value',
  'depth',
  'url',
  'title',
  'alt',
  'ordered',
  'start',
  'checked',
  'align',
  'lang',
  'meta',
  'identifier',
  'referenceType',
] as const;

export function shapeOf(node: MdastNode): Shape {
  const values = new Map<string, unknown>(Object.entries(node));
  /* One parser leaves a field out where the other writes null: both mean none. */
  const fields = Object.fromEntries(FIELDS.map((field) => [field, values.get(field) ?? undefined]));
  return {
    type: node.type,
    line: node.position?.start.line,
    fields: isMark(node) ? { ...fields, attributes: node.attributes.map(attributeShape) } : fields,
    children: 'children' in node ? node.children.map((child) => shapeOf(child)) : undefined,
  };
}

type Mark = Extract<MdastNode, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = Mark['attributes'][number];

function isMark(node: MdastNode): node is Mark {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attributeShape(attribute: Attribute): readonly unknown[] {
  const { type, value } = attribute;
  return [
    type,
    type === 'mdxJsxAttribute' ? attribute.name : undefined,
    typeof value === 'object' && value !== null ? [value.value] : (value ?? undefined),
  ];
}

/**
 * A paragraph of nothing but marks or expressions is none: `<Beslut>att så</Beslut>` on a line of its own stands there
 * as a block. Our parser says so at once; the reference leaves it to the compiler of MDX, whose rule this is.
 */
export function unravel(shape: Shape): Shape {
  const children = shape.children?.flatMap((child): readonly Shape[] => {
    const inner = unravel(child);
    const parts = inner.children ?? [];
    const alone =
      inner.type === 'paragraph' && parts.some(isMdx) && parts.every((part) => isMdx(part) || isBlank(part));
    return alone ? parts.filter(isMdx).map((part) => ({ ...part, type: part.type.replace('Text', 'Flow') })) : [inner];
  });
  return { ...shape, children };
}

const isMdx = ({ type }: Shape) => type === 'mdxJsxTextElement' || type === 'mdxTextExpression';
const isBlank = ({ type, fields }: Shape) => type === 'text' && String(fields['value']).trim() === '';

/** The reference finds bare addresses in a finished tree and tells no place for them: there ours need not be held to any. */
export function withoutUntoldLines(shape: Shape, reference: Shape): Shape {
  const children = shape.children?.map((child, index) => {
    const other = reference.children?.[index];
    return other ? withoutUntoldLines(child, other) : child;
  });
  return { ...shape, children, line: reference.line === undefined ? undefined : shape.line };
}
