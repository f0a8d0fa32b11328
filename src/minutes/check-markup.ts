import type { Nodes } from 'mdast';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { findMark } from '../archive/marks/marks.ts';
import { readMark } from './read-mark.ts';
import { plainText } from './render-html.ts';

/** Markdown that the page of a meeting cannot show: what it is called, and what to write instead, both in Swedish. */
const UNSUPPORTED: Readonly<Record<string, readonly [found: string, instead: string]>> = {
  code: ['Ett kodblock', 'vanliga stycken, listor eller tabeller'],
  image: ['En bild', 'en bilaga under bilagor: överst i filen'],
  imageReference: ['En bild', 'en bilaga under bilagor: överst i filen'],
  html: ['HTML', 'vanlig text'],
  footnoteReference: ['En fotnot', 'texten inom parentes där den hör hemma'],
  footnoteDefinition: ['En fotnot', 'texten inom parentes där den hör hemma'],
  definition: ['En länkdefinition', 'länken direkt i texten: [text](https://…)'],
  linkReference: ['En länk med hakparenteser', 'länken direkt i texten: [text](https://…), eller \\[ om det är text'],
};

/**
 * Reports everything within prose that the page of a meeting cannot show: code, HTML, misplaced marks, unsafe links.
 */
export function checkMarkup(node: Nodes, file: string): readonly Diagnostic[] {
  const place = { file, line: node.position?.start.line ?? 1 };
  const inside = 'children' in node ? node.children.flatMap((child) => checkMarkup(child, file)) : [];
  switch (node.type) {
    case 'mdxjsEsm':
      return [diagnose('import-export', place, { found: shorten(node.value.split('\n')[0] ?? '') })];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [diagnose('expression', place, { found: shorten(node.value) })];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const { diagnostics } = readMark(node, file);
      const tag = node.name ?? '';
      const misplaced = findMark(tag)
        ? [
            diagnose('misplaced-mark', place, {
              tag,
              place:
                'märket på en egen rad med en tomrad före och efter, inte inne i ett annat märke, ett stycke, en lista eller en tabell',
            }),
          ]
        : [];
      return [...diagnostics, ...misplaced, ...inside];
    }
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? [
            diagnose('unsupported-markup', place, { found: 'En kryssruta', instead: '☒ eller ☐ som tecken i texten' }),
            ...inside,
          ]
        : inside;
    case 'link':
      return [...(isSafeLink(node.url) ? [] : [diagnose('unsafe-link', place, { url: shorten(node.url) })]), ...inside];
    case 'table': {
      const columns = node.children[0]?.children.length ?? 0;
      const wide = node.children.find((row) => row.children.length > columns);
      return wide
        ? [
            diagnose(
              'unsupported-markup',
              { file, line: wide.position?.start.line ?? place.line },
              {
                found: 'En tabellrad med fler celler än rubrikraden',
                instead: 'lika många celler på varje rad; skriv \\| om tecknet | är text',
              },
            ),
            ...inside,
          ]
        : inside;
    }
    case 'heading':
      return [
        diagnose('unsupported-markup', place, {
          found: `Rubriken ”${shorten(plainText(node))}”`,
          instead: 'rubriker bara för punkter, två till fyra # och ett nummer',
        }),
        ...inside,
      ];
    default: {
      const unsupported = UNSUPPORTED[node.type];
      return unsupported
        ? [diagnose('unsupported-markup', place, { found: unsupported[0], instead: unsupported[1] }), ...inside]
        : inside;
    }
  }
}

function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url) || /^\/(?!\/)/.test(url);
}

/** At most 100 characters of the text, enough for an editor to find the place. */
function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
