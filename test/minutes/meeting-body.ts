import fc from 'fast-check';

const WORDS = [
  'avtal',
  'möte',
  'Öppet',
  'frågan',
  'å',
  '2031',
  '3,5',
  'kl.',
  '(LÖR)',
  '”citat”',
  '–',
  '§',
  '50 %',
  'a:b',
  'och/eller',
  '&',
  'Ekvik;',
  'a)',
  '"x"',
  "l'x",
  '...',
  '--',
  '#',
  '+',
  'e-post',
  'snake_case',
  '10*2',
  'C++',
  '$5',
  '!',
  '?',
  '=',
  '\\*',
  '\\{',
  '\\<',
  '&amp;',
  '&auml;',
  't.o.m.',
  'löv-',
  '09.00–11.30',
  '310402',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
const plain = fc
  .array(fc.constantFrom('avtal', 'möte', 'Öppet', 'frågan', '2031', 'LÖR', 'löv-', 'kl.'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.join(' '));

const inline = fc.oneof(
  { weight: 5, arbitrary: words },
  fc.tuple(plain, fc.constantFrom('*', '**', '_', '~~', '`')).map(([text, sign]) => `${sign}${text}${sign}`),
  plain.map((text) => `[${text}](https://exempel.se/a)`),
  fc.constantFrom(
    'https://exempel.se/sida?x=1',
    'www.exempel.se',
    'anna@exempel.se',
    '<Beslut>i raden</Beslut>',
    '{klammer}',
  ),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => `Text ${parts.join(' ')}`);
const paragraph = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '  \n', '\\\n'))
  .map(([lines, end]) => lines.join(end));
const table = fc
  .array(fc.tuple(plain, inline), { minLength: 1, maxLength: 3 })
  .map((rows) => ['| Kolumn | Två |', '| :-- | --: |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n'));
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), line)
  .map(([depth, text]) => `${'#'.repeat(depth)} ${depth}. ${text}`);

function indent(text: string, by: number): string {
  return text
    .split('\n')
    .map((each, index) => (index === 0 || each === '' ? each : ' '.repeat(by) + each))
    .join('\n');
}

const { block } = fc.letrec<{ list: string; mark: string; block: string }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom('- ', '* ', '1. ', '3) '),
      fc.constantFrom('\n', '\n\n'),
      fc.array(
        fc.oneof(
          { depthSize: 'small' },
          line,
          fc.tuple(line, tie('list')).map((parts) => parts.join('\n')),
          fc.tuple(line, paragraph).map((parts) => parts.join('\n\n')),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([bullet, between, entries]) => entries.map((entry) => bullet + indent(entry, bullet.length)).join(between)),
  mark: fc
    .tuple(
      fc.constantFrom(
        'Beslut',
        'Forslag',
        'Atergivet av="Rådet & co"',
        'Uppfoljning datum="2031-05-01" ansvarig="Åsa"',
        "Arende rubrik='X &amp; y'",
        'Punkt nr',
        'Beslut av={x}',
      ),
      fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
    )
    .map(([tag, blocks]) => [`<${tag}>`, ...blocks, `</${tag.split(' ')[0]}>`].join('\n\n')),
  block: fc.oneof(
    { depthSize: 'small' },
    paragraph,
    heading,
    table,
    tie('list'),
    tie('mark'),
    paragraph.map((text) =>
      text
        .split('\n')
        .map((each) => `> ${each}`)
        .join('\n'),
    ),
    fc.constantFrom('***', '<Punkt status="utgår" />', '<Beslut>att så</Beslut>', '{klammer}'),
  ),
}));

/** The body of a meeting that may hold anything, in the order of no meeting. It starts where its blanked frontmatter ends. */
export const meetingBody = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `\n${blocks.join('\n\n')}\n`);
