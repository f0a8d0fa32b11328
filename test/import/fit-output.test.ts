import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { readBack } from '../../src/minutes/read-back.ts';
import { makeDocx } from '../../scripts/bench/makers/make-docx.ts';

const HEAD = ['Lövrådet 8 oktober 2024', '', '1. Mötet öppnas', 'Nätverket beslutade', 'att öppna mötet.', ''];
const NUMBER = '19850101-1234';

function importLines(lines: readonly string[], { format = 'text', fileName = 'ekar' } = {}) {
  const bytes =
    format === 'text'
      ? new TextEncoder().encode(lines.join('\n'))
      : makeDocx({ body: lines.map((text) => ({ runs: format === 'struck runs' ? struckRuns(text) : [{ text }] })) });
  return importDocument(bytes, fileName, {
    organ: 'lovrad',
    names: { own: ['Lövrådet', 'Nätverket'], others: [] },
    members: [],
    date: undefined,
    dayLetter: undefined,
  });
}

/** What stands between `~~` struck out as Word does it. */
function struckRuns(line: string) {
  return line.split('~~').map((text, index) => ({ text, strike: index % 2 === 1 }));
}

const errorsOf = ({ report }: Awaited<ReturnType<typeof importLines>>) =>
  report.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, line }) => `${code} ${line}`);

describe('a personal identity number is told as such, at its line', () => {
  test.each([
    `[x](https://exempel.se/a_b)${NUMBER}`,
    `[x](https://exempel.se/a*b*c)${NUMBER}`,
    `[x](mailto:a_b@exempel.se)${NUMBER}`,
    `ek~~${NUMBER}~~`,
    `~~ek~~${NUMBER}`,
    `[x](https://exempel.se/${NUMBER})`,
    `<https://exempel.se/${NUMBER}>`,
  ])('in %s', async (line) => {
    const result = await importLines([...HEAD, '2. Ekar', line]);
    expect(errorsOf(result)).toEqual(['personal-identity-number 8']);
    expect(JSON.stringify(result.report)).not.toContain(NUMBER);
  });

  test('in a list that parts it, at its item', async () => {
    expect(errorsOf(await importLines([...HEAD, '2. Ekar', '- 850101-', '- 1234']))).toEqual([
      'personal-identity-number 7',
    ]);
  });

  test('in the name of the file as a warning, as it may be a day and a running number', async () => {
    const result = await importLines([...HEAD, '2. Ekar', 'Träd.'], { fileName: `${NUMBER}.txt` });
    expect(errorsOf(result)).toEqual([]);
    expect(result.report.diagnostics.map(({ code }) => code)).toContain('identity-number-in-source');
  });

  test('and not at all where the check digit says that it is none', async () => {
    const result = await importLines([...HEAD, '2. Ekar', 'Träd.'], { fileName: 'anteckningar-050111-1234.txt' });
    expect(result.report.diagnostics.map(({ code }) => code)).not.toContain('identity-number-in-source');
    expect(errorsOf(result)).toEqual([]);
  });
});

describe('a number whose only title would be the signatures is no item', () => {
  test.each([
    ['§ 2', 'Justeras'],
    ['2.', 'Justerare'],
    ['§ 2', 'Underskrifter'],
  ])('%s, %s', async (number, signatures) => {
    const result = await importLines([...HEAD, number, '', signatures, 'Anna Berg']);
    expect(errorsOf(result)).toEqual([]);
    expect(result.draft?.items.map((item) => item.number)).toEqual(['1']);
    expect(result.draft?.signature).toBe(`${signatures}\nAnna Berg`);
  });

  test('and where nothing else is one, the document is said to have no items', async () => {
    expect(errorsOf(await importLines([HEAD[0] ?? '', '', '§ 0', '', 'Justerare', 'Anna Berg']))).toEqual([
      expect.stringMatching(/^no-items /),
    ]);
  });
});

describe('a document is written and read back, whatever is glued together in its', () => {
  const glued = [
    '~~a~~',
    'ek~~a~~',
    '~~ek~~https://exempel.se/a_b',
    'https://exempel.se/a_b~~https://exempel.se/a_b~~',
    'ek~~www.exempel.se~~nu',
    'maja@ek.se~~a~~',
    '~~ek~~ar [x](https://exempel.se/a_b)',
  ].flatMap((text) => [1, 20, 200].map((times) => ({ text, times })));
  const places = {
    head: (line: string) => [HEAD[0] ?? '', line, ...HEAD.slice(1), '2. Ekar', 'Träd.'],
    title: (line: string) => [...HEAD, `2. Ekar ${line}`, 'Träd.'],
    prose: (line: string) => [...HEAD, '2. Ekar', line],
    clause: (line: string) => [...HEAD, '2. Ekar', 'Nätverket beslutade', `att ${line}`],
    'last line': (line: string) => [...HEAD, '2. Ekar', 'Träd.', '', 'Justeras', line],
  };
  describe.each(Object.entries(places))('%s', (_place, putIn) => {
    test.each(glued)(
      '$text, $times times over, as text, as words of a Word file and struck out there',
      async ({ text, times }) => {
        for (const format of ['text', 'docx', 'struck runs']) {
          const result = await importLines(putIn(`ord${text.repeat(times)}`), { format });
          expect(errorsOf(result)).toEqual([]);
          const { source, kept } = result.report.words;
          expect(kept).toBe(source);
          expect(readBack(result.text ?? '', result.report.output ?? '').words).toHaveLength(kept);
        }
      },
    );
  });
});
