import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { meetingText, ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const FIRST = meetingText({
  body: '## 1. Beslut: Avtal\n\n<Beslut>\n\n- att teckna avtalet.\n\n</Beslut>\n',
});
const SECOND = meetingText({
  date: '2024-09-06',
  body: [
    '## 1. Föregående protokoll 240517',
    'Se även Nätverket 240517, p.1 och Nätverket 240119. Avtalet gäller t.o.m. 2024-05-17. Vid mötet den 17\nmaj 2024 väcktes frågan.',
    '## 2. Tecken',
    'Text med \\<script> och \\{kod\\} & ”citat” -- utan ändring...',
    '| Kommun | Antal |\n| --- | ---: |\n| Ekvik | 3 |',
  ].join('\n\n'),
});

test('a build outside the checkout: a whole site, kept whole when later content is refused, made anew when it is right', async () => {
  const content = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    'moten/norrlunda/2024-05-17.mdx': FIRST,
    'moten/norrlunda/2024-09-06.mdx': SECOND,
    'sidor/om.mdx':
      '---\ntitel: Om\nbeskrivning: Om arkivet i Norrlunda.\n---\n\nHej **där**, "raka" citat...\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
  });
  const output = path.join(temporaryFolder(), 'ut', 'site');
  const said: string[] = [];
  const build = () => buildSite({ content, output, say: (text) => said.push(text) });
  const page = (name: string) => readFileSync(path.join(output, name, 'index.html'), 'utf8');

  expect(await build(), said.join('')).toBe(true);
  expect(readdirSync(path.dirname(output))).toEqual(['site']);

  const second = page('moten/norrlunda-2024-09-06');
  expect(second).toContain('<a class="hanvisning" href="/moten/norrlunda-2024-05-17/">240517</a>');
  expect(second).toContain('<a class="hanvisning" href="/b/norrlunda-2024-05-17-1/">240517, p.1</a>');
  expect(second).toContain(
    '<a class="lucka" href="/moten/norrlunda-2024-09-06/#hanvisningar">240119<span class="osynlig"> (mötet finns inte i arkivet)</span></a>',
  );
  expect(second).toContain('t.o.m. 2024-05-17.');
  expect(second).toContain('<a class="hanvisning" href="/moten/norrlunda-2024-05-17/">17\nmaj 2024</a>');
  expect(second).toContain('&#x3C;script> och {kod} &#x26; ”citat” -- utan ändring...');
  expect(second).not.toContain('data-ref');
  expect(second).toContain('<td class="hoger">3</td>');
  expect(page('om')).toContain('Hej <strong>där</strong>, &quot;raka&quot; citat...');
  expect(page('om')).toContain('<table>');

  /* An archive without a ledger says nothing of one. */
  const decision = page('b/norrlunda-2024-05-17-1');
  expect(decision).toContain('att teckna avtalet');
  expect(decision).not.toContain('data-lydelse=');
  expect(decision).not.toContain('Publicerat i arkivet');

  writeFileSync(path.join(content, 'moten/norrlunda/2024-09-06.mdx'), `${SECOND}\n{process.exit()}\n`);
  said.length = 0;
  expect(await build()).toBe(false);
  expect(said.join('')).toContain('moten/norrlunda/2024-09-06.mdx:');
  expect(page('moten/norrlunda-2024-09-06')).toBe(second);
  expect(readdirSync(path.dirname(output))).toEqual(['site']);

  rmSync(path.join(content, 'moten/norrlunda/2024-09-06.mdx'));
  expect(await build(), said.join('')).toBe(true);
  expect(said.join('')).toMatch(/Sedan förra bygget: \d+ nya, [1-9]\d* ändrade och [1-9]\d* borttagna filer\.\n$/);
  expect(existsSync(path.join(output, 'moten/norrlunda-2024-09-06'))).toBe(false);
  expect(existsSync(path.join(output, 'b/norrlunda-2024-05-17-1/index.html'))).toBe(true);
});

test('an archive without content is a site all the same', async () => {
  const output = path.join(temporaryFolder(), 'site');
  const said: string[] = [];
  expect(await buildSite({ content: writeContent({}), output, say: (text) => said.push(text) }), said.join('')).toBe(
    true,
  );
  expect(readFileSync(path.join(output, 'index.html'), 'utf8')).toContain('<h1>Till handlingarna</h1>');
});

/** Another file system than the checkout's, where the machine has one. */
const MEMORY = '/dev/shm';

test('two builds at once from one checkout each give their own site, on two file systems where there are two', async () => {
  const folder = temporaryFolder();
  const other = existsSync(MEMORY) ? mkdtempSync(path.join(MEMORY, 'till-handlingarna-')) : temporaryFolder();
  onTestFinished(() => rmSync(other, { recursive: true, force: true }));
  const places: Readonly<Record<string, string>> = {
    Ekvik: path.join(folder, 'webb'),
    Sjöby: path.join(other, 'webb'),
  };
  const build = ([name, output]: readonly [string, string]) =>
    buildSite({
      content: writeContent({
        'organ/norrlunda.yaml': ORGAN.replace('Norrlunda\n', `${name}\n`),
        'moten/norrlunda/2024-05-17.mdx': FIRST,
        'sidor/om.mdx': '---\ntitel: Om\nbeskrivning: Om arkivet.\n---\n\nHej.\n',
      }),
      output,
      say: () => {},
    });
  expect(await Promise.all(Object.entries(places).map(build))).toEqual([true, true]);
  for (const [name, output] of Object.entries(places)) {
    expect(readdirSync(path.dirname(output))).toEqual(['webb']);
    expect(readFileSync(path.join(output, 'moten/norrlunda-2024-05-17/index.html'), 'utf8')).toContain(
      `Nätverket i ${name}`,
    );
  }
});
