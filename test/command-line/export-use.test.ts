import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkExportFolder, readExportUse } from '../../src/command-line/export-use.ts';
import { callersFolder } from '../../src/command-line/folders.ts';
import { holdsExport } from '../../src/opensearch/holds-export.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

describe('the arguments of an export', () => {
  test('are the folder, from where the person stands, or a question for help', () => {
    expect(readExportUse(['--opensearch', 'till-sokmotorn'])).toBe(path.resolve(callersFolder(), 'till-sokmotorn'));
    expect(readExportUse(['--help'])).toBe('help');
  });

  test.each([[[]], [['--opensearch', '']], [['mapp']], [['--elastic', 'mapp']], [['--opensearch']]])(
    'are wrong use: %j',
    (args) => {
      expect(() => readExportUse(args)).toThrow();
    },
  );

  test('are told of where npm took them itself', () => {
    process.env['npm_config_opensearch'] = 'true';
    onTestFinished(() => void delete process.env['npm_config_opensearch']);
    expect(() => readExportUse([])).toThrow('npm run export -- … --opensearch');
  });
});

describe('an export may go', () => {
  const place = () => {
    const home = temporaryFolder();
    for (const name of ['arkivet', 'webben', 'tom', 'egen', 'annan']) mkdirSync(path.join(home, name));
    const write = (name: string, text: string) => writeFileSync(path.join(home, name), text);
    write('egen/index.json', '{"mappings":{"_meta":{"program":"till-handlingarna","arkiv":"Norr"}}}');
    write('egen/poster-0001.ndjson', '');
    const check = (name: string) =>
      checkExportFolder(path.join(home, name), {
        content: path.join(home, 'arkivet'),
        site: path.join(home, 'webben'),
        holdsExport,
      });
    return { home, write, check };
  };

  test('where nothing is, into an empty folder, and over an earlier one', () => {
    const { check } = place();
    for (const name of ['ny', 'ny/och/djup', 'tom', 'egen']) expect(check(name)).toBeUndefined();
  });

  test('nowhere within the content or the built site, by a link neither', () => {
    const { home, check } = place();
    symlinkSync(path.join(home, 'arkivet'), path.join(home, 'länk'));
    for (const name of ['arkivet', 'arkivet/export', 'webben/export', 'länk/export'])
      expect(check(name)).toContain('--opensearch ../');
    expect(check('arkivet-export')).toBeUndefined();
  });

  test('over nothing else: a file, an index of somebody else, an earlier one with something beside it', () => {
    const { write, check } = place();
    write('fil', '');
    write('annan/index.json', '{"mappings":{}}');
    write('egen/anteckningar.txt', 'x');
    for (const name of ['fil', 'annan', 'egen']) expect(check(name)).toContain('Välj en annan');
  });
});
