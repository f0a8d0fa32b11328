import { leadingNameLength } from './person-name.ts';

/**
 * The presenters of an item, each with the title and body that the source prints: divided by semicolons and line ends
 * where it has any, else where a comma, *och*, *samt* or & is followed by another person's name.
 */
export function splitPresenters(text: string): readonly string[] {
  const flat = text.trim().replace(/[.;,]$/, (mark) => (mark === '.' ? '.' : ''));
  const parts = /[;\n]/.test(flat) ? flat.split(/[;\n]/) : [flat];
  const people = /;/.test(flat) ? parts : parts.flatMap(splitAtNames);
  return people.map((person) => person.replaceAll(/\s+/g, ' ').trim().replace(/[,;]$/, '').trim()).filter(Boolean);
}

const DIVIDER = /\s*,\s*(?:(?:och|samt)\s+)?(?:från\s+)?|\s+(?:och|samt|&)\s+(?:från\s+)?|\s*\/\s*/gu;

function splitAtNames(text: string): readonly string[] {
  const people: string[] = [];
  let start = 0;
  for (const divider of text.matchAll(DIVIDER)) {
    const next = divider.index + divider[0].length;
    if (leadingNameLength(text.slice(next)) === 0) continue;
    people.push(text.slice(start, divider.index));
    start = next;
  }
  return [...people, text.slice(start)];
}
