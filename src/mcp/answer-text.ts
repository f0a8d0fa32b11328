/** More letters of the text form are not written; the structured form has all. */
const MOST_CHARACTERS = 30_000;

/** The same answer as lines for whoever reads text alone: each key with its value, lists indented, and what is empty left out. */
export function writeAnswerText(answer: Readonly<Record<string, unknown>>): string {
  const text = linesOf(answer, '').join('\n');
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).replace(/\n[^\n]*$/u, '')}\n…` : text;
}

function linesOf(value: Readonly<Record<string, unknown>>, indent: string): readonly string[] {
  return Object.entries(value).flatMap(([key, own]): readonly string[] => {
    if (isEmpty(own)) return [];
    if (Array.isArray(own)) return [`${indent}${key}:`, ...own.flatMap((each) => itemLines(each, `${indent}  `))];
    if (isRecord(own)) return [`${indent}${key}:`, ...linesOf(own, `${indent}  `)];
    return [`${indent}${key}: ${String(own)}`];
  });
}

function itemLines(value: unknown, indent: string): readonly string[] {
  if (!isRecord(value)) return [`${indent}- ${String(value)}`];
  const [first = '', ...rest] = linesOf(value, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
