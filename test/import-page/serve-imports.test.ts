import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { CAPS } from '../../src/import/caps.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { KEY_HEADER, SERVICES } from '../../src/import-page/addresses.ts';
import { knowContent, type KnownContent } from '../../src/site/build/known-content.ts';
import { checkAnswer, failure, readAnswer, saveAnswer } from '../../src/import-page/messages.ts';
import { serveImports } from '../../src/import-page/serve-imports.ts';
import { registerContent } from '../../src/register/register-content.ts';
import { ORGAN, writeContent } from '../samples/temporary-content.ts';

const NOTES = readFileSync(path.join(ROOT, 'test', 'fixtures', 'import', 'kolon-anteckningar.txt'));
const READ = `${SERVICES.read}?${new URLSearchParams({ fil: 'kolon.txt', organ: 'norrlunda' })}`;
const PLACE = 'moten/norrlunda/2023-10-12.mdx';

const KEY = 'the key of the page';
let content = '';
let known: KnownContent;
let port = 0;
const crashes: unknown[] = [];

beforeEach(async () => {
  content = writeContent({ 'organ/norrlunda.yaml': ORGAN });
  crashes.length = 0;
  known = knowContent(content);
  const handle = serveImports({
    known,
    /* In this process: what a hostile file may cost is the reader's own concern, and tried where it is. */
    runner: { run: ({ bytes, fileName, options }) => importDocument(bytes, fileName, options), close: () => {} },
    key: KEY,
    onCrash: (error) => crashes.push(error),
  });
  const server = createServer((asked, response) => handle(asked, response, () => response.writeHead(404).end('{}')));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
});

interface Told {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

function ask(
  address: string,
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
  method = 'POST',
): Promise<Told> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', path: address, method, headers: { Origin: `http://127.0.0.1:${port}`, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () =>
            resolve({
              status: response.statusCode,
              headers: response.headers,
              body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
            }),
          );
      },
    );
    asked.on('error', reject).end(body);
  });
}

const messageOf = ({ body }: Told) => failure.parse(body).message;

async function importedText(): Promise<string> {
  return readAnswer.parse((await ask(READ, NOTES)).body).result?.text ?? '';
}

async function save(text: string, replace = false) {
  const { body } = await ask(SERVICES.save, JSON.stringify({ text, replace }), { [KEY_HEADER]: KEY });
  return saveAnswer.parse(body);
}

describe('nothing is saved for one who does not show the page’s key', () => {
  test.each([
    ['no key', {}],
    ['an empty one', { [KEY_HEADER]: '' }],
    ['a part of it', { [KEY_HEADER]: KEY.slice(1) }],
    ['another of its length', { [KEY_HEADER]: KEY.replace('t', 'x') }],
  ])('with %s', async (_what, headers) => {
    const text = await importedText();
    const told = await ask(SERVICES.save, JSON.stringify({ text, replace: true }), headers);
    expect([told.status, existsSync(path.join(content, PLACE)), crashes]).toEqual([403, false, []]);
    expect(messageOf(told)).toContain('/importera/');
  });
});

describe('a document is read', () => {
  test('into lines, words that add up, and a meeting that passes the check', async () => {
    const { status, body } = await ask(READ, NOTES);
    const { date, lines, words, result } = readAnswer.parse(body);
    expect(status).toBe(200);
    expect(date).toBe('2023-10-12');
    expect(lines.length).toBeGreaterThan(40);
    expect(words.source).toBe(words.kept + words.leftOut);
    expect(result?.checked.words).toBe(words.kept);
    expect(result?.checked.output).toBe(PLACE);
    expect(result?.checked.remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result?.checked.meeting?.items.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(readdirSync(content)).toEqual(['organ']);
  });

  test('for another day, and as the second meeting of the day, where the person says so', async () => {
    const { body } = await ask(`${READ}&datum=2023-10-13&bokstav=b`, NOTES);
    const { remarks, result } = readAnswer.parse(body);
    expect(result?.checked.output).toBe('moten/norrlunda/2023-10-13b.mdx');
    expect(remarks.map(({ code }) => code)).toContain('date-overridden');
  });

  test('and what cannot be read is told with its line and without a meeting', async () => {
    const { body } = await ask(READ, '1. Öppnande\n\n2. Avslut\n');
    const { lines, remarks, result } = readAnswer.parse(body);
    expect(result).toBeNull();
    expect(lines.map(({ place }) => place.kind)).toEqual(['unread', 'unread']);
    expect(remarks).toContainEqual(expect.objectContaining({ code: 'no-date', severity: 'error' }));
  });

  test.each([
    ['organ', '../../etc'],
    ['organ', ''],
    ['datum', '2024-02-30'],
    ['datum', 'i går'],
    ['bokstav', '/'],
    ['bokstav', 'a'],
  ])('but not with %s %j', async (name, value) => {
    const query = new URLSearchParams({ fil: 'kolon.txt', organ: 'norrlunda', [name]: value });
    const told = await ask(`${SERVICES.read}?${query}`, NOTES);
    expect(told.status).toBe(400);
    expect(messageOf(told)).not.toBe('');
  });

  test('the file’s name is told without its folders and leads nowhere', async () => {
    const { body } = await ask(
      `${SERVICES.read}?${new URLSearchParams({ fil: '..\\..\\hemligt/../kolon.txt', organ: 'norrlunda' })}`,
      NOTES,
    );
    expect(readAnswer.parse(body).result?.text).toContain('fil: "kolon.txt"');
  });
});

describe('a text is checked', () => {
  test('as the check would, each fault at its line, and the rest of it still told', async () => {
    const text = (await importedText()).replace('</Beslut>', '').replace('organ: norrlunda', 'organ: norlunda');
    const { body } = await ask(SERVICES.check, JSON.stringify({ text }));
    const { remarks, meeting } = checkAnswer.parse(body);
    expect(meeting).toBeNull();
    expect(remarks).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'unknown-organ', line: 2 })]));
    expect(remarks.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(1);
  });

  test('and a question that is none is refused', async () => {
    for (const question of ['', 'null', '{"text":1}', '['])
      expect((await ask(SERVICES.check, question)).status).toBe(400);
    expect(crashes).toEqual([]);
  });
});

describe('a meeting is saved', () => {
  test('whole, at the place that it says itself, and never over another unless told', async () => {
    const text = await importedText();
    expect(await save(text)).toMatchObject({
      saved: { output: PLACE, address: '/moten/norrlunda-2023-10-12/' },
      refusal: null,
    });
    expect(readFileSync(path.join(content, PLACE), 'utf8')).toBe(text);
    expect(readdirSync(path.dirname(path.join(content, PLACE)))).toEqual(['2023-10-12.mdx']);

    const changed = text.replace('hälsar välkommen', 'hälsade välkommen');
    expect(await save(changed)).toMatchObject({
      saved: null,
      refusal: expect.stringContaining('finns redan'),
      checked: { taken: true },
    });
    expect(readFileSync(path.join(content, PLACE), 'utf8')).toBe(text);

    expect(await save(changed, true)).toMatchObject({ saved: { output: PLACE } });
    expect(readFileSync(path.join(content, PLACE), 'utf8')).toBe(changed);
  });

  test('over a published one, with word of what the ledger must be told', async () => {
    const text = await importedText();
    await save(text);
    await registerContent({ folder: content, date: '2026-11-24', moves: [], withdrawals: [], reason: undefined });
    known.noteChange(path.join(content, PLACE));
    const remarks = async (words: string) =>
      (await save(words, true)).checked.remarks
        .filter(({ code }) => code === 'published-change')
        .map(({ severity }) => severity);
    expect(await remarks(text)).toEqual([]);
    expect(await remarks(text.replace('hälsar välkommen', 'hälsade välkommen'))).toEqual(['warning']);
  });

  test('beside its agenda, which is not replaced, and an agenda beside the minutes', async () => {
    const text = await importedText();
    const agenda = text.replace(/^typ: .*$/m, 'typ: dagordning').replaceAll(/<(\/?)Beslut[^>]*>/g, '<$1Forslag>');
    const beside = PLACE.replace('.mdx', '-dagordning.mdx');
    expect(await save(agenda)).toMatchObject({ saved: { output: PLACE } });
    expect(await save(text)).toMatchObject({
      saved: { output: PLACE, address: '/moten/norrlunda-2023-10-12/' },
      checked: { remarks: expect.arrayContaining([expect.objectContaining({ code: 'agenda-kept' })]) },
    });
    expect([PLACE, beside].map((file) => readFileSync(path.join(content, file), 'utf8'))).toEqual([text, agenda]);
    expect(await save(agenda)).toMatchObject({ saved: null, checked: { output: beside, taken: true } });
    expect(await save(agenda, true)).toMatchObject({
      saved: { output: beside, address: '/moten/norrlunda-2023-10-12/dagordning/' },
    });
  });

  test('not while the check finds an error', async () => {
    const { saved, refusal } = await save((await importedText()).replace('</Beslut>', ''));
    expect(saved).toBeNull();
    expect(refusal).toContain('fel');
    expect(existsSync(path.join(content, 'moten'))).toBe(false);
  });

  test.each(['../../utanför', 'norrlunda/../..', '/etc'])(
    'nor for the organ %s, whatever the rest says',
    async (organ) => {
      const { saved, checked } = await save(
        (await importedText()).replace('organ: norrlunda', `organ: ${JSON.stringify(organ)}`),
        true,
      );
      expect(saved).toBeNull();
      expect(checked.output).toBeNull();
      expect(readdirSync(content)).toEqual(['organ']);
    },
  );

  test('nor beside a file that already claims to be that meeting', async () => {
    const text = await importedText();
    mkdirSync(path.join(content, 'moten', 'norrlunda'), { recursive: true });
    const other = path.join(content, 'moten', 'norrlunda', 'annat-namn.mdx');
    writeFileSync(other, text);
    known.noteChange(other);
    const { saved, checked } = await save(text);
    expect(saved).toBeNull();
    expect(checked.remarks.map(({ code }) => code)).toContain('duplicate-meeting');
  });
});

describe('nobody but the page is answered', () => {
  test.each(Object.values(SERVICES))(
    '%s: not another site, nor a name of another’s that points here, nor anything but a POST',
    async (service) => {
      for (const headers of [
        { Origin: 'https://ond.example' },
        { Origin: 'null' },
        { 'Sec-Fetch-Site': 'cross-site' },
        { Host: 'ond.example', Origin: 'http://ond.example' },
      ]) {
        const told = await ask(service, '{}', headers);
        expect(told.status).toBe(403);
        expect(told.headers['access-control-allow-origin']).toBeUndefined();
      }
      expect((await ask(service, '', {}, 'GET')).status).toBe(405);
    },
  );

  test('nor who brings more than a document can hold', async () => {
    const told = await ask(READ, '', { 'Content-Length': String(CAPS.fileBytes.most + 1) });
    expect(told.status).toBe(413);
    expect(messageOf(told)).toContain(CAPS.fileBytes.limit);
  });

  test('and every other address passes by', async () => {
    expect((await ask('/importera/', '')).status).toBe(404);
    expect((await ask('/importera/las/annat/', '')).status).toBe(404);
  });
});
