import { textOfParts, type HouseStyle, type StyleBlock } from './house-style.ts';

/** As the text that a secretary pastes or saves: numbers as letters, the cells of a row parted by
 * tabs, and the paragraphs within a cell on lines of their own. */
export function houseStyleAsText({ blocks, width }: HouseStyle): Uint8Array {
  const lines = blocks
    .flatMap((block) => linesOf(block))
    .flatMap((line) => (width === undefined ? [line] : wrap(line, width)));
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

function linesOf(block: StyleBlock): readonly string[] {
  if (block.kind === 'page-break') return [''];
  if (block.kind === 'table')
    return block.rows.flatMap((cells) =>
      cells
        .map(({ lines }) => lines.map(textOfParts).join('\n'))
        .join('\t')
        .split('\n')
        .map((line) => line.trimEnd()),
    );
  const { parts, list } = block;
  const indent = list && list.level > 0 && list.list !== 'outline' ? '   ' : '';
  return `${list ? `${indent}${list.printed} ` : ''}${textOfParts(parts)}`.split('\n');
}

function wrap(text: string, width: number): readonly string[] {
  if (text.length <= width || text.includes('\t')) return [text];
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (last !== '' && longer.length > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
