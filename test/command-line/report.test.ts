import { describe, expect, test } from 'vitest';
import { reportAsJson, reportAsText } from '../../src/command-line/report.ts';
import { diagnose } from '../../src/archive/diagnostic.ts';

const EMPTY = { organs: [], meetings: [], topics: [], glossary: [] };

describe('a report', () => {
  const diagnostics = [
    diagnose('expression', { file: 'moten/a\n::add-mask::b.mdx', line: 3 }, { found: 'x\n::stop-commands::y' }),
  ];

  test('never begins a line with the words of a file', () => {
    const lines = reportAsText(diagnostics, EMPTY).split('\n');
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
    expect(lines[0]).toContain(':3  Fel (expression)');
  });

  test('for a program tells the file as it is called', () => {
    const told: unknown = JSON.parse(reportAsJson(diagnostics));
    expect(told).toEqual([
      {
        code: 'expression',
        severity: 'error',
        file: 'moten/a\n::add-mask::b.mdx',
        line: 3,
        message: expect.stringContaining('::stop-commands::'),
      },
    ]);
  });
});
